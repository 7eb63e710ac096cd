// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ical_zone.h"

#include <QSet>
#include <QStringList>

namespace esperluette {

namespace {

icaltimetype localTime(const QDateTime& utc, int offsetSeconds)
{
    const auto local = utc.toUTC().addSecs(offsetSeconds);
    auto time = icaltime_null_time();
    time.year = local.date().year();
    time.month = local.date().month();
    time.day = local.date().day();
    time.hour = local.time().hour();
    time.minute = local.time().minute();
    time.second = local.time().second();
    return time;
}

/// One observance: from an instant on, an offset holds.
icalcomponent* observance(const QTimeZone::OffsetData& data, int offsetBefore)
{
    auto* part = icalcomponent_new(data.daylightTimeOffset != 0 ? ICAL_XDAYLIGHT_COMPONENT
                                                                : ICAL_XSTANDARD_COMPONENT);
    icalcomponent_add_property(part, icalproperty_new_dtstart(localTime(data.atUtc, offsetBefore)));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetfrom(offsetBefore));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetto(data.offsetFromUtc));
    if (!data.abbreviation.isEmpty())
        icalcomponent_add_property(part,
                                   icalproperty_new_tzname(data.abbreviation.toUtf8().constData()));
    return part;
}

}  // namespace

IcalComponent zoneComponent(const QTimeZone& zone, QDate first, QDate last)
{
    IcalComponent component(icalcomponent_new_vtimezone());
    icalcomponent_add_property(component.get(), icalproperty_new_tzid(zone.id().constData()));
    const QDateTime begin(QDate(first.year() - 1, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime end(QDate(last.year() + 1, 12, 31), QTime(0, 0), Qt::UTC);
    // Not offsetData(): zones that only have an offset, such as UTC+01:00, give none.
    QTimeZone::OffsetData before{zone.abbreviation(begin), begin, zone.offsetFromUtc(begin),
                                 zone.standardTimeOffset(begin), zone.daylightTimeOffset(begin)};
    icalcomponent_add_component(component.get(), observance(before, before.offsetFromUtc));
    for (const auto& change : zone.transitions(begin.addSecs(1), end)) {
        if (change.offsetFromUtc == before.offsetFromUtc
            && change.daylightTimeOffset == before.daylightTimeOffset)
            continue;
        icalcomponent_add_component(component.get(), observance(change, before.offsetFromUtc));
        before = change;
    }
    return component;
}

std::optional<QTimeZone> zoneOfTzid(const QString& tzid)
{
    // The list, because QTimeZone takes almost any word for a zone without changes.
    static const auto known = [] {
        const auto ids = QTimeZone::availableTimeZoneIds();
        return QSet<QByteArray>(ids.begin(), ids.end());
    }();
    const auto zoneNamed = [](const QByteArray& name) {
        return known.contains(name) ? std::optional(QTimeZone(name)) : std::nullopt;
    };
    const auto name = tzid.toUtf8();
    if (auto zone = zoneNamed(name))
        return zone;
    if (const auto iana = QTimeZone::windowsIdToDefaultIanaId(name); !iana.isEmpty())
        return zoneNamed(iana);
    // Some programs write a path before the name.
    const auto parts = tzid.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype from = 1; from < parts.size(); ++from) {
        if (auto zone = zoneNamed(parts.sliced(from).join(u'/').toUtf8()))
            return zone;
    }
    return std::nullopt;
}

}  // namespace esperluette
