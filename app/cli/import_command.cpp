// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calendar_import.h"
#include "app/cli/command.h"
#include "app/cli/import_counts.h"
#include "app/cli/journey_import.h"
#include "app/cli/open_logbook.h"
#include "core/exchange/import_planner.h"
#include "core/exchange/people_import.h"
#include "core/planning/event_actions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

QJsonObject eventsJson(const HappenedCounts& counts)
{
    return {{u"team_changed"_s, counts.teams},
            {u"manager_changed"_s, counts.managers},
            {u"long_leave_end"_s, counts.returns},
            {u"departure_notified"_s, counts.departures}};
}

QByteArray planJson(const PeopleList& list, const ImportPlan& plan, const HappenedCounts& happened)
{
    QJsonArray rows;
    for (qsizetype row = 0; row < list.rowCount(); ++row) {
        rows.append(QJsonObject{{u"line"_s, list.line(row)},
                                {u"verdict"_s, verdictKey(plan.rows[std::size_t(row)].verdict)},
                                {u"reason"_s, importReasonText(list, plan, row)}});
    }
    auto json = countsJson(plan.counts());
    json.insert(u"rows"_s, rows);
    json.insert(u"events"_s, eventsJson(happened));
    json.insert(u"remarks"_s, QJsonArray::fromStringList(columnRemarks(list)));
    return QJsonDocument(json).toJson();
}

QByteArray planText(const PeopleList& list, const ImportPlan& plan, const HappenedCounts& happened)
{
    auto text = countsText(plan.counts());
    if (const auto events = happenedText(happened); !events.isEmpty())
        //: %1: what the list shows to have happened: "3 changes of team, 1 departure"
        text += CommandLine::tr("Events found: %1.").arg(events) + u'\n';
    for (const auto& remark : columnRemarks(list))
        text += remark + u'\n';
    for (qsizetype row = 0; row < list.rowCount(); ++row) {
        if (plan.rows[std::size_t(row)].verdict == Verdict::Refused)
            text += CommandLine::tr("Line %1: %2")
                        .arg(QString::number(list.line(row)), importReasonText(list, plan, row))
                + u'\n';
    }
    return text.toUtf8();
}

/// The list, with the order of its dates settled.
std::variant<PeopleList, Refusal> readList(const Call& call)
{
    ListSettings settings;
    if (call.options.isSet(u"date-order"_s)) {
        settings.dateOrder = parseDateOrder(call.options.value(u"date-order"_s));
        if (!settings.dateOrder)
            return wrongUsage(CommandLine::tr("The order of dates is dmy, mdy or ymd."));
    }
    auto list = PeopleList::read(call.arguments[1], settings);
    if (!list)
        return Refusal{listErrorText(list.error())};
    if (list->dateOrderIsUnclear())
        return Refusal{
            CommandLine::tr("The dates can be read with the day or the month first: say which with"
                            " --date-order dmy or --date-order mdy.")};
    if (!list->hasNames())
        return Refusal{
            CommandLine::tr("No column gives names: add a first line that names the columns, for"
                            " example “Last name”, “First name”.")};
    return *std::move(list);
}

Outcome importPeople(const Call& call)
{
    auto read = readList(call);
    if (auto* refused = std::get_if<Refusal>(&read))
        return *refused;
    const auto& list = std::get<PeopleList>(read);

    auto opened = openLogbook(call, call.options.value(u"into"_s));
    if (auto* refused = std::get_if<Refusal>(&opened))
        return *refused;
    auto& logbook = *std::get<std::unique_ptr<Logbook>>(opened);
    const auto& records = logbook.records();
    const auto plan = planImport(records, list, call.clock.today());
    if (!plan)
        return refusal(plan.error());
    auto changes = importChanges(records, list, *plan, call.clock.today(), call.ids);
    recordWhatHappened(records, call.clock.today(), call.ids, changes);
    const auto happened = countHappened(changes);
    if (!call.options.isSet(u"dry-run"_s)) {
        if (const auto kept = backUp(logbook.path(), logbook.key(), BackupReason::Import); !kept)
            return refusal(kept.error());
        if (const auto applied = logbook.apply(changes); !applied)
            return refusal(applied.error());
    }
    print(call.options.isSet(u"json"_s) ? planJson(list, *plan, happened)
                                        : planText(list, *plan, happened));
    const auto counts = plan->counts();
    if (counts.refused > 0 && counts.imported() + counts.same == 0)
        return Refusal{CommandLine::tr("No row could be imported; the reasons are listed.")};
    return {};
}

Outcome importInto(const Call& call)
{
    const auto& what = call.arguments.first();
    if (what != "people"_L1 && what != "calendar"_L1 && what != "journey"_L1)
        return wrongUsage(
            CommandLine::tr("What can be imported: people CSV, calendar ICS, journey JSON."));
    if (!call.options.isSet(u"into"_s))
        return wrongUsage(CommandLine::tr("Say into which logbook: --into FILE."));
    if (what == "calendar"_L1)
        return importCalendar(call);
    return what == "people"_L1 ? importPeople(call) : importJourney(call);
}

}  // namespace

Command importCommand()
{
    return {
        .name = u"import"_s,
        .synopsis = u"people CSV --into FILE [--dry-run] [--json] [--date-order dmy|mdy|ymd] | "
                    "calendar ICS --into FILE --as holidays|absences|moments [--kind KIND] "
                    "[--person NAME] [--team NAME] [--dry-run] [--json] | "
                    "journey JSON --into FILE [--dry-run] [--json]"_s,
        .summary = CommandLine::tr(
            "Import a list of people or a calendar, where what is wrong is refused "
            "with a reason; or a journey, which comes beside those that are there."),
        .options = {{u"into"_s, CommandLine::tr("The logbook to import into."), u"FILE"_s},
                    {u"dry-run"_s, CommandLine::tr("Say what would happen and change nothing.")},
                    {u"json"_s, CommandLine::tr("Print for programs.")},
                    {u"date-order"_s, CommandLine::tr("How dates are written."), u"dmy|mdy|ymd"_s},
                    {u"as"_s,
                     CommandLine::tr("What the events of a calendar become: days off of everybody, "
                                     "absences of one person, or moments."),
                     u"holidays|absences|moments"_s},
                    {u"kind"_s, CommandLine::tr("Of which kind the moments are."), u"KIND"_s},
                    {u"person"_s,
                     CommandLine::tr("Whose absences they are; or with whom the moments are, where "
                                     "their titles do not say."),
                     u"NAME"_s},
                    {u"team"_s, CommandLine::tr("With which team the moments are."), u"NAME"_s}},
        .fewestArguments = 2,
        .mostArguments = 2,
        .run = importInto};
}

}  // namespace esperluette::cli
