// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ical_event_reader.h"

#include "core/exchange/ical_zone.h"
#include "core/exchange/recurrence.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsPerDay = 24 * 60 * 60;

/// The context of what is said about events.
class EventFault {
    Q_DECLARE_TR_FUNCTIONS(IcalEvent)
};

QTime timeOf(const icaltimetype& time)
{
    return time.is_date ? QTime() : QTime(time.hour, time.minute, std::min(time.second, 59));
}

/// A text of the file, short enough for a sentence.
QString quotedText(const QString& text)
{
    constexpr qsizetype longest = 60;
    return text.size() <= longest ? text : text.first(longest) + u'…';
}

}  // namespace

QString IcalEventReader::uidOfComponent(icalcomponent* component)
{
    auto uid = valueOf(component, ICAL_UID_PROPERTY);
    if (!uid.isEmpty())
        return uid;
    // Two readings of the same event have to give the same.
    const auto text = (valueOf(component, ICAL_DTSTART_PROPERTY) + u'\n'
                       + valueOf(component, ICAL_SUMMARY_PROPERTY))
                          .toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(32));
}

IcalEventReader::Instant IcalEventReader::instantOf(icalproperty* property)
{
    const auto* value = property ? icalproperty_get_value(property) : nullptr;
    if (!value)
        return {};
    const auto time = icalvalue_get_datetimeperiod(value).time;
    Instant instant{QDate(time.year, time.month, time.day), timeOf(time),
                    parameterOf(property, "TZID"), bool(icaltime_is_utc(time))};
    if (icalvalue_isa(value) == ICAL_DATE_VALUE)
        instant.time = QTime();
    return instant;
}

void IcalEventReader::noteOverride(icalcomponent* component)
{
    auto* property = propertyOf(component, ICAL_RECURRENCEID_PROPERTY);
    if (!property)
        return;
    const auto start = instantOf(propertyOf(component, ICAL_DTSTART_PROPERTY));
    m_overrides.insert({uidOfComponent(component), dayIn(instantOf(property), start)});
}

std::optional<QDateTime> IcalEventReader::localTimeOf(const Instant& instant) const
{
    if (instant.utc)
        return QDateTime(instant.day, instant.time, Qt::UTC).toTimeZone(m_desk.zone);
    if (instant.tzid.isEmpty() || instant.tzid.toUtf8() == m_desk.zone.id())
        return QDateTime(instant.day, instant.time, Qt::UTC);  // wall time as it is written
    if (const auto zone = zoneOfTzid(instant.tzid))
        return QDateTime(instant.day, instant.time, *zone).toTimeZone(m_desk.zone);
    // Not one that the system knows: as the file itself describes it.
    auto* zone = icalcomponent_get_timezone(m_root, instant.tzid.toUtf8().constData());
    if (!zone)
        return std::nullopt;
    auto time = icaltime_null_time();
    instant.day.getDate(&time.year, &time.month, &time.day);
    time.hour = instant.time.hour();
    time.minute = instant.time.minute();
    const auto seconds = icaltime_as_timet_with_zone(time, zone);
    return QDateTime::fromSecsSinceEpoch(seconds, m_desk.zone);
}

qint64 IcalEventReader::lengthOf(icalcomponent* component, const Instant& start) const
{
    if (auto* property = propertyOf(component, ICAL_DURATION_PROPERTY))
        return icaldurationtype_as_int(icalproperty_get_duration(property));
    auto* property = propertyOf(component, ICAL_DTEND_PROPERTY);
    if (!property)
        return -1;
    const auto end = instantOf(property);
    if (!end.day.isValid())
        return -1;
    if (!start.time.isValid() || !end.time.isValid())
        return start.day.daysTo(end.day) * secondsPerDay;
    const auto from = localTimeOf(start);
    const auto to = localTimeOf(end);
    if (!from || !to)
        return -1;
    return from->timeSpec() == to->timeSpec()
        ? from->secsTo(*to)
        : QDateTime(from->date(), from->time(), Qt::UTC)
              .secsTo(QDateTime(to->date(), to->time(), Qt::UTC));
}

QDate IcalEventReader::dayIn(const Instant& instant, const Instant& start) const
{
    if (!instant.utc || start.utc || !start.time.isValid() || !instant.time.isValid())
        return instant.day;
    const auto zone = start.tzid.isEmpty() ? std::optional(m_desk.zone) : zoneOfTzid(start.tzid);
    return zone ? QDateTime(instant.day, instant.time, Qt::UTC).toTimeZone(*zone).date()
                : instant.day;
}

QSet<QDate> IcalEventReader::exceptionsOf(icalcomponent* component, const Instant& start,
                                          const QString& uid) const
{
    QSet<QDate> exceptions;
    for (auto* property = icalcomponent_get_first_property(component, ICAL_EXDATE_PROPERTY);
         property; property = icalcomponent_get_next_property(component, ICAL_EXDATE_PROPERTY))
        exceptions.insert(dayIn(instantOf(property), start));
    for (const auto& [overridden, day] : m_overrides) {
        if (overridden == uid)
            exceptions.insert(day);
    }
    return exceptions;
}

/// UNTIL is an instant where the event has an hour: the last day on which that hour is not later.
std::optional<QDate> IcalEventReader::lastDayOfRule(const QString& rule, const Instant& start) const
{
    const auto until = rule.section(u"UNTIL="_s, 1).section(u';', 0, 0).trimmed();
    if (!until.endsWith(u'Z') || !start.time.isValid() || start.utc)
        return std::nullopt;
    auto utc = QDateTime::fromString(until, u"yyyyMMdd'T'HHmmss'Z'"_s);
    utc.setTimeSpec(Qt::UTC);
    const auto zone = start.tzid.isEmpty() ? std::optional(m_desk.zone) : zoneOfTzid(start.tzid);
    if (!utc.isValid() || !zone)
        return std::nullopt;
    const auto local = utc.toTimeZone(*zone);
    return start.time > local.time() ? local.date().addDays(-1) : local.date();
}

std::vector<QDate> IcalEventReader::daysOf(icalcomponent* component, const Instant& start,
                                           QString& fault) const
{
    const auto text = valueOf(component, ICAL_RRULE_PROPERTY);
    const bool several = icalcomponent_count_properties(component, ICAL_RRULE_PROPERTY) > 1;
    if (propertyOf(component, ICAL_RDATE_PROPERTY) || several
        || propertyOf(component, ICAL_EXRULE_PROPERTY)) {
        fault = EventFault::tr("It repeats on days of its own: not understood. Add them by hand.");
        return {start.day};
    }
    auto rule = parseRecurrence(text);
    if (!rule) {
        fault = EventFault::tr("It repeats in a way that is not understood (%1). Add its days by "
                               "hand.")
                    .arg(quotedText(text));
        return {start.day};
    }
    if (const auto last = lastDayOfRule(text.toUpper(), start))
        rule->until = *last;
    return recurrenceDays(start.day, *rule, {m_desk.today.addYears(-1), m_desk.today.addYears(10)});
}

void IcalEventReader::place(IcalEvent& event, const Instant& start, qint64 seconds) const
{
    event.first = event.last = start.day;
    if (!start.time.isValid()) {
        if (seconds > secondsPerDay)
            event.last = start.day.addDays(seconds / secondsPerDay - 1);
        return;
    }
    const auto local = localTimeOf(start);
    if (!local) {
        event.fault = EventFault::tr("The time zone “%1” is unknown. Add this event by hand.")
                          .arg(quotedText(start.tzid));
        return;
    }
    event.first = event.last = local->date();
    event.minuteOfDay = std::int16_t(local->time().msecsSinceStartOfDay() / 60'000);
    if (seconds > 0) {
        const auto end = QDateTime(local->date(), local->time(), Qt::UTC).addSecs(seconds - 1);
        event.last = end.date();
        event.minutes = int(std::min<qint64>(seconds / 60, 366 * 24 * 60));
    }
}

void IcalEventReader::read(icalcomponent* component, std::vector<IcalEvent>& events) const
{
    IcalEvent event{.uid = uidOfComponent(component)};
    event.summary = valueOf(component, ICAL_SUMMARY_PROPERTY).simplified();
    event.cancelled = icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED;
    event.sequence = icalcomponent_get_sequence(component);
    auto start = instantOf(propertyOf(component, ICAL_DTSTART_PROPERTY));
    if (!start.day.isValid()) {
        event.fault = EventFault::tr("It has no day that exists. Add it by hand.");
        events.push_back(std::move(event));
        return;
    }
    const auto seconds = lengthOf(component, start);
    if (auto* property = propertyOf(component, ICAL_RECURRENCEID_PROPERTY)) {
        event.occurrence = dayIn(instantOf(property), start);
        if (!parameterOf(property, "RANGE").isEmpty())
            event.fault = EventFault::tr("It changes this repetition and all after it: not "
                                         "understood. Change them by hand.");
    }
    const bool repeats = !event.occurrence.isValid()
        && (propertyOf(component, ICAL_RRULE_PROPERTY)
            || propertyOf(component, ICAL_RDATE_PROPERTY));
    std::vector<QDate> days{start.day};
    QSet<QDate> exceptions;
    if (repeats) {
        days = daysOf(component, start, event.fault);
        exceptions = exceptionsOf(component, start, event.uid);
    }
    for (const auto day : days) {
        if (exceptions.contains(day))
            continue;
        auto occurrence = event;
        start.day = day;
        if (repeats)
            occurrence.occurrence = day;
        place(occurrence, start, seconds);
        events.push_back(std::move(occurrence));
    }
}

}  // namespace esperluette
