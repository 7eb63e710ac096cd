// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ical_writer.h"

#include "core/exchange/ical_event.h"
#include "core/exchange/ical_moment.h"
#include "core/exchange/ical_zone.h"
#include "core/foundation/verified_save.h"
#include "core/moments/moment_actions.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto productId = "-//Esperluette//Esperluette//EN";
constexpr auto logbookProperty = "X-ESPERLUETTE-LOGBOOK"_L1;

QString xValue(icalcomponent* calendar, QLatin1StringView name)
{
    for (auto* property = icalcomponent_get_first_property(calendar, ICAL_X_PROPERTY); property;
         property = icalcomponent_get_next_property(calendar, ICAL_X_PROPERTY)) {
        if (QLatin1StringView(icalproperty_get_x_name(property)) == name)
            return QString::fromUtf8(icalproperty_get_x(property));
    }
    return {};
}

void addX(icalcomponent* calendar, QLatin1StringView name, const QString& value)
{
    auto* property = icalproperty_new_x(value.toUtf8().constData());
    icalproperty_set_x_name(property, name.data());
    icalcomponent_add_property(calendar, property);
}

/// An event without what tells its versions apart, as text to compare.
QByteArray contentOf(icalcomponent* event)
{
    // Once through the parser, so that what was made and what was read are written alike.
    const auto copy = parsedComponent(componentText(event));
    for (const auto kind :
         {ICAL_DTSTAMP_PROPERTY, ICAL_SEQUENCE_PROPERTY, ICAL_LASTMODIFIED_PROPERTY})
        dropProperties(copy.get(), kind);
    return componentText(copy.get());
}

icaltimetype utcTime(const QDateTime& stamp)
{
    auto time =
        icaltime_from_timet_with_zone(stamp.toSecsSinceEpoch(), 0, icaltimezone_get_utc_timezone());
    return time;
}

QDate dayOfEvent(icalcomponent* event)
{
    const auto time = icalcomponent_get_dtstart(event);
    return {time.year, time.month, time.day};
}

QString subjectName(const Records& records, const CalendarExport& wanted)
{
    if (wanted.person)
        return shownName(*records.find(*wanted.person));
    return wanted.team ? records.find(*wanted.team)->name.text() : QString();
}

QString calendarNameFor(const Records& records, const CalendarExport& wanted)
{
    const auto word = QCoreApplication::translate("IcalWriter", "Moments");
    const auto subject = subjectName(records, wanted);
    return wanted.titles == CalendarTitles::Full && !subject.isEmpty() ? word + u" – "_s + subject
                                                                       : word;
}

/// One writing of a calendar over the one before.
class CalendarWriting {
public:
    CalendarWriting(const Records& records, const CalendarExport& wanted, const QDateTime& stamp,
                    const QByteArray& previous) :
        m_records(records),
        m_wanted(wanted), m_stamp(stamp)
    {
        if (logbookOfCalendar(previous).isEmpty())
            return;
        m_previous = parsedComponent(previous);
        for (auto* event =
                 icalcomponent_get_first_component(m_previous.get(), ICAL_VEVENT_COMPONENT);
             event;
             event = icalcomponent_get_next_component(m_previous.get(), ICAL_VEVENT_COMPONENT))
            m_known.insert(valueOf(event, ICAL_UID_PROPERTY), event);
    }

    /// std::nullopt when the file before says all there is to say.
    std::optional<QByteArray> bytes()
    {
        for (const auto* moment : momentsOfCalendar(m_records, m_wanted))
            take(eventComponent(m_records, *moment, m_wanted));
        takeVanished();
        const auto name = calendarNameFor(m_records, m_wanted);
        if (m_previous && !m_differs && xValue(m_previous.get(), "X-WR-CALNAME"_L1) == name)
            return std::nullopt;
        const auto calendar = emptyCalendar(name);
        addZone(calendar.get());
        for (auto& event : m_events)
            icalcomponent_add_component(calendar.get(), event.release());
        return componentText(calendar.get());
    }

private:
    /// Keeps what is known of an event that did not change; counts a change otherwise.
    void take(IcalComponent event)
    {
        auto* known = m_known.take(valueOf(event.get(), ICAL_UID_PROPERTY));
        if (known && contentOf(known) == contentOf(event.get())) {
            m_events.emplace_back(icalcomponent_new_clone(known));
            return;
        }
        m_differs = true;
        stamp(event.get(), known ? icalcomponent_get_sequence(known) + 1 : 0);
        m_events.push_back(std::move(event));
    }

    void takeVanished()
    {
        auto uids = m_known.keys();
        uids.sort();
        for (const auto& uid : uids) {
            auto* known = m_known.value(uid);
            if (icalcomponent_get_status(known) == ICAL_STATUS_CANCELLED)
                continue;
            m_differs = true;
            if (m_wanted.from.isValid() && dayOfEvent(known) < m_wanted.from)
                continue;
            auto cancelled = cancelledEvent(known);
            stamp(cancelled.get(), icalcomponent_get_sequence(known) + 1);
            m_events.push_back(std::move(cancelled));
        }
    }

    void stamp(icalcomponent* event, int sequence) const
    {
        const auto now = utcTime(m_stamp);
        icalcomponent_add_property(event, icalproperty_new_dtstamp(now));
        icalcomponent_add_property(event, icalproperty_new_lastmodified(now));
        icalcomponent_add_property(event, icalproperty_new_sequence(sequence));
    }

    IcalComponent emptyCalendar(const QString& name) const
    {
        IcalComponent calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
        icalcomponent_add_property(calendar.get(), icalproperty_new_prodid(productId));
        icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
        icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
        addX(calendar.get(), "X-WR-CALNAME"_L1, name);
        const auto* cover = m_records.cover();
        addX(calendar.get(), logbookProperty, cover ? cover->id.text() : u"none"_s);
        return calendar;
    }

    void addZone(icalcomponent* calendar) const
    {
        if (m_wanted.zone == QTimeZone::utc() || m_events.empty())
            return;
        auto first = dayOfEvent(m_events.front().get());
        auto last = first;
        for (const auto& event : m_events) {
            first = std::min(first, dayOfEvent(event.get()));
            last = std::max(last, dayOfEvent(event.get()));
        }
        icalcomponent_add_component(calendar, zoneComponent(m_wanted.zone, first, last).release());
    }

    const Records& m_records;
    const CalendarExport& m_wanted;
    const QDateTime& m_stamp;
    IcalComponent m_previous;
    QHash<QString, icalcomponent*> m_known;  ///< of the file before, by UID, not taken yet
    std::vector<IcalComponent> m_events;
    bool m_differs = false;
};

bool isForPerson(const Records& records, const Moment& moment, const PersonId& person)
{
    if (moment.person)
        return moment.person == person;
    const auto* gathering = records.gatheringOf(moment.id);
    return gathering
        && std::ranges::find(gathering->attendances, person, &Attendance::person)
        != gathering->attendances.end();
}

bool isForTeam(const Records& records, const Moment& moment, const TeamId& team)
{
    if (moment.person)
        return records.find(*moment.person)->team == team;
    const auto* gathering = records.gatheringOf(moment.id);
    return gathering && gathering->team == team;
}

bool isWanted(const Records& records, const Moment& moment, const CalendarExport& wanted)
{
    const auto day = moment.day().date();
    if (!day.isValid() || (wanted.from.isValid() && day < wanted.from)
        || (wanted.until.isValid() && day > wanted.until))
        return false;
    if (wanted.person)
        return isForPerson(records, moment, *wanted.person);
    return !wanted.team || isForTeam(records, moment, *wanted.team);
}

}  // namespace

std::vector<const Moment*> momentsOfCalendar(const Records& records, const CalendarExport& wanted)
{
    std::vector<const Moment*> moments;
    for (const auto& moment : records.all<Moment>()) {
        if (isWanted(records, moment, wanted))
            moments.push_back(&moment);
    }
    std::ranges::stable_sort(moments, {}, [](const Moment* moment) { return moment->day(); });
    return moments;
}

QString calendarTitle(const Records& records, const Moment& moment, const CalendarExport& wanted)
{
    const auto& kind = *records.find(moment.kind);
    if (wanted.titles == CalendarTitles::Discreet)
        return discreetTitle();
    if (wanted.titles == CalendarTitles::Kind)
        return kind.name.in(wanted.language);
    const auto title = shownTitle(moment, kind, wanted.language);
    const auto* gathering = records.gatheringOf(moment.id);
    const auto* person = moment.person ? records.find(*moment.person) : nullptr;
    const auto* team = gathering && gathering->team ? records.find(*gathering->team) : nullptr;
    const auto whom = person ? shownName(*person) : team ? team->name.text() : QString();
    return whom.isEmpty() ? title : title + u" – "_s + whom;
}

QByteArray calendarBytes(const Records& records, const CalendarExport& wanted,
                         const QDateTime& stamp, const QByteArray& previous)
{
    return CalendarWriting(records, wanted, stamp, previous).bytes().value_or(previous);
}

Result<bool> writeCalendar(const QString& path, const Records& records,
                           const CalendarExport& wanted, const QDateTime& stamp)
{
    QFile file(path);
    const auto previous = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();
    // Whatever else stands there, a logbook for example, is not to be lost.
    if (!previous.isEmpty() && !previous.contains("BEGIN:VCALENDAR"))
        return failure(ErrorCode::FileExists, path);
    const auto bytes = calendarBytes(records, wanted, stamp, previous);
    if (bytes == previous)
        return false;
    const auto saved = saveFileSafely(path, bytes);
    return saved ? Result<bool>(true) : Failure{saved.error()};
}

QString logbookOfCalendar(const QByteArray& bytes)
{
    if (!bytes.contains(logbookProperty.data()))
        return {};
    const auto root = parsedComponent(bytes);
    const bool isCalendar = root && icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT;
    return isCalendar ? xValue(root.get(), logbookProperty) : QString();
}

}  // namespace esperluette
