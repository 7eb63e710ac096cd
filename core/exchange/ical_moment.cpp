// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ical_moment.h"

#include "core/exchange/ical_event.h"
#include "core/moments/moment_actions.h"

#include <QCoreApplication>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesUntold = 30;  // for a kind that recommends no length
constexpr int alarmHourOfWholeDays = 9;

icaltimetype wholeDayTime(QDate day)
{
    auto time = icaltime_null_date();
    day.getDate(&time.year, &time.month, &time.day);
    return time;
}

icaltimetype wallTime(const QDateTime& local, bool utc)
{
    auto time = icaltime_null_time();
    local.date().getDate(&time.year, &time.month, &time.day);
    time.hour = local.time().hour();
    time.minute = local.time().minute();
    if (utc)
        time.zone = icaltimezone_get_utc_timezone();
    return time;
}

void addTime(icalcomponent* event, icalproperty* property, const QTimeZone& zone)
{
    if (zone != QTimeZone::utc())
        icalproperty_add_parameter(property, icalparameter_new_tzid(zone.id().constData()));
    icalcomponent_add_property(event, property);
}

int minutesOf(const Moment& moment, const MomentKind& kind)
{
    if (moment.evidence.minutes > 0)
        return moment.evidence.minutes;
    const auto middle = (kind.minutesMin + kind.minutesMax) / 2;
    return middle > 0 ? middle : minutesUntold;
}

/// The planned hour is that of the planned day: one held on another day has none that is known.
bool hasHour(const Moment& moment)
{
    return moment.minuteOfDay != Moment::wholeDay
        && (!moment.held.isValid() || moment.held == moment.planned);
}

void addDays(icalcomponent* event, QDate day)
{
    icalcomponent_add_property(event, icalproperty_new_dtstart(wholeDayTime(day)));
    icalcomponent_add_property(event, icalproperty_new_dtend(wholeDayTime(day.addDays(1))));
}

void addHours(icalcomponent* event, const Moment& moment, int minutes, const QTimeZone& zone)
{
    const bool utc = zone == QTimeZone::utc();
    const auto time = QTime(0, 0).addSecs(moment.minuteOfDay * 60);
    const QDateTime wall(moment.day().date(), time, Qt::UTC);
    const QDateTime start(wall.date(), time, zone);
    // In the hour that a change of time leaves out there is no such instant: the wall clock counts.
    const auto end = (start.time() == time ? start : wall).addSecs(minutes * 60);
    addTime(event, icalproperty_new_dtstart(wallTime(wall, utc)), zone);
    addTime(event, icalproperty_new_dtend(wallTime(end, utc)), zone);
}

void addAlarm(icalcomponent* event, const Moment& moment, int minutes)
{
    auto* alarm = icalcomponent_new_valarm();
    icaltriggertype trigger{};
    trigger.duration = hasHour(moment) ? icaldurationtype_from_int(-minutes * 60)
                                       : icaldurationtype_from_int(alarmHourOfWholeDays * 60 * 60);
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
    icalcomponent_add_property(alarm,
                               icalproperty_new_description(discreetTitle().toUtf8().constData()));
    icalcomponent_add_component(event, alarm);
}

icalcomponent* namedEvent(const QByteArray& uid, const QString& title, icalproperty_status status)
{
    auto* event = icalcomponent_new_vevent();
    icalcomponent_add_property(event, icalproperty_new_uid(uid.constData()));
    icalcomponent_add_property(event, icalproperty_new_summary(title.toUtf8().constData()));
    icalcomponent_add_property(event, icalproperty_new_status(status));
    icalcomponent_add_property(event, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    return event;
}

}  // namespace

QString discreetTitle()
{
    //: The title of every moment in a calendar that others may see
    return QCoreApplication::translate("IcalWriter", "Moment");
}

IcalComponent eventComponent(const Records& records, const Moment& moment,
                             const CalendarExport& wanted)
{
    const auto& kind = *records.find(moment.kind);
    const bool cancelled = moment.status == MomentStatus::Cancelled;
    IcalComponent event(namedEvent(uidOf(moment.id).toUtf8(),
                                   calendarTitle(records, moment, wanted),
                                   cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    if (hasHour(moment))
        addHours(event.get(), moment, minutesOf(moment, kind), wanted.zone);
    else
        addDays(event.get(), moment.day().date());
    if (wanted.titles != CalendarTitles::Discreet) {
        const auto stage = records.find(kind.stage)->name.in(wanted.language);
        icalcomponent_add_property(event.get(),
                                   icalproperty_new_categories(stage.toUtf8().constData()));
    }
    if (wanted.alarmMinutes > 0 && moment.status == MomentStatus::Planned)
        addAlarm(event.get(), moment, wanted.alarmMinutes);
    return event;
}

IcalComponent cancelledEvent(icalcomponent* event)
{
    IcalComponent cancelled(namedEvent(valueOf(event, ICAL_UID_PROPERTY).toUtf8(), discreetTitle(),
                                       ICAL_STATUS_CANCELLED));
    for (const auto kind : {ICAL_DTSTART_PROPERTY, ICAL_DTEND_PROPERTY}) {
        if (auto* property = propertyOf(event, kind))
            icalcomponent_add_property(cancelled.get(), icalproperty_new_clone(property));
    }
    return cancelled;
}

}  // namespace esperluette
