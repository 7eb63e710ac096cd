// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calendar_import.h"

#include "app/cli/find_record.h"
#include "app/cli/import_counts.h"
#include "app/cli/open_logbook.h"
#include "core/exchange/ical_import.h"
#include "core/exchange/ical_reader.h"
#include "core/planning/reshift.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

QByteArray planJson(const IcalCalendar& calendar, const CalendarPlan& plan)
{
    QJsonArray rows;
    for (std::size_t row = 0; row < plan.rows.size(); ++row) {
        const auto& event = calendar.events[row];
        rows.append(QJsonObject{{u"uid"_s, event.uid},
                                {u"first"_s, event.first.toString(Qt::ISODate)},
                                {u"last"_s, event.last.toString(Qt::ISODate)},
                                {u"title"_s, event.summary},
                                {u"verdict"_s, verdictKey(plan.rows[row].verdict)},
                                {u"reason"_s, calendarReasonText(event, plan.rows[row].reason)}});
    }
    auto json = countsJson(plan.counts());
    json.insert(u"not_events"_s, calendar.others);
    json.insert(u"rows"_s, rows);
    return QJsonDocument(json).toJson();
}

QByteArray planText(const IcalCalendar& calendar, const CalendarPlan& plan)
{
    auto text = countsText(plan.counts());
    if (calendar.others > 0)
        text +=
            CommandLine::tr("%n entries are no events and were left out.", nullptr, calendar.others)
            + u'\n';
    for (std::size_t row = 0; row < plan.rows.size(); ++row) {
        const auto& event = calendar.events[row];
        if (const auto reason = calendarReasonText(event, plan.rows[row].reason); !reason.isEmpty())
            text += u"%1 %2: %3\n"_s.arg(event.first.toString(Qt::ISODate), event.summary, reason);
    }
    return text.toUtf8();
}

CalendarTarget targetOf(const Call& call)
{
    const auto target = call.options.value(u"as"_s);
    if (target == "absences"_L1)
        return CalendarTarget::Absences;
    return target == "moments"_L1 ? CalendarTarget::Moments : CalendarTarget::Holidays;
}

/// The settings of the options.
std::variant<CalendarSettings, Refusal> settingsOf(const Call& call, const Records& records)
{
    CalendarSettings settings{.target = targetOf(call)};
    for (const auto& outcome : {readRecord(call, records, u"person"_s, findPerson, settings.person),
                                readRecord(call, records, u"team"_s, findTeam, settings.team),
                                readRecord(call, records, u"kind"_s, findKind, settings.kind)}) {
        if (outcome)
            return *outcome;
    }
    return settings;
}

/// What is wrong with the options, before anything is read.
Outcome wrongOptions(const Call& call)
{
    const auto target = call.options.value(u"as"_s);
    const auto isSet = [&](const QString& option) { return call.options.isSet(option); };
    if (!isSet(u"into"_s))
        return wrongUsage(CommandLine::tr("Say into which logbook: --into FILE."));
    if (target != "holidays"_L1 && target != "absences"_L1 && target != "moments"_L1)
        return wrongUsage(CommandLine::tr("Say what the events become: --as holidays, --as "
                                          "absences or --as moments."));
    if (target == "absences"_L1 && !isSet(u"person"_s))
        return wrongUsage(CommandLine::tr("Absences are those of one person: --as absences "
                                          "--person NAME."));
    if (target == "moments"_L1 && !isSet(u"kind"_s))
        return wrongUsage(CommandLine::tr("Moments are of one kind: --as moments --kind KIND."));
    if (target != "moments"_L1 && (isSet(u"kind"_s) || isSet(u"team"_s)))
        return wrongUsage(CommandLine::tr("--kind and --team go with --as moments."));
    if (target == "holidays"_L1 && isSet(u"person"_s))
        return wrongUsage(CommandLine::tr("Holidays are everybody's: leave --person out."));
    return {};
}

/// Imports as one step, with the moments that move by it.
Outcome write(const Call& call, Logbook& logbook, ChangeSet changes)
{
    if (const auto kept = backUp(logbook.path(), logbook.key(), BackupReason::Import); !kept)
        return refusal(kept.error());
    auto after = logbook.records();
    after.apply(changes);
    const auto today = call.clock.today();
    changes.append(
        reshifted(after, {calendarOf(after), today, today, call.clock.now()}, ChangeSet()));
    const auto applied = logbook.apply(changes);
    return applied ? Outcome() : refusal(applied.error());
}

}  // namespace

Outcome importCalendar(const Call& call)
{
    if (auto refused = wrongOptions(call))
        return refused;
    const auto calendar =
        readCalendar(call.arguments[1], {QTimeZone::systemTimeZone(), call.clock.today()});
    if (!calendar)
        return Refusal{calendarErrorText(calendar.error())};
    auto opened = openLogbook(call, call.options.value(u"into"_s));
    if (auto* refused = std::get_if<Refusal>(&opened))
        return *refused;
    auto& logbook = *std::get<std::unique_ptr<Logbook>>(opened);
    auto chosen = settingsOf(call, logbook.records());
    if (auto* refused = std::get_if<Refusal>(&chosen))
        return *refused;
    const auto& settings = std::get<CalendarSettings>(chosen);
    const auto today = call.clock.today();
    const auto plan = planCalendarImport(logbook.records(), *calendar, settings, today);
    if (!call.options.isSet(u"dry-run"_s) && plan.counts().imported() > 0) {
        auto changes =
            calendarChanges(logbook.records(), *calendar, settings, plan, today, call.clock.now());
        if (auto refused = write(call, logbook, std::move(changes)))
            return refused;
    }
    print(call.options.isSet(u"json"_s) ? planJson(*calendar, plan) : planText(*calendar, plan));
    const auto counts = plan.counts();
    if (counts.refused > 0 && counts.imported() + counts.same == 0)
        return Refusal{CommandLine::tr("No event could be imported; the reasons are listed.")};
    return {};
}

}  // namespace esperluette::cli
