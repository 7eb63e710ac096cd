// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/open_logbook.h"
#include "app/cli/output_table.h"
#include "core/care/care.h"
#include "core/care/follow_through.h"
#include "core/moments/moment_actions.h"
#include "core/people/person_actions.h"
#include "core/planning/planning.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

QJsonValue dayValue(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue textValue(const QString& text) { return text.isEmpty() ? QJsonValue() : text; }

template <typename Entity>
QJsonValue idValue(const std::optional<Id<Entity>>& id)
{
    return id ? QJsonValue(id->text()) : QJsonValue();
}

QJsonValue personName(const Records& records, const std::optional<PersonId>& id)
{
    const auto* person = id ? records.find(*id) : nullptr;
    return person ? QJsonValue(shownName(*person)) : QJsonValue();
}

QJsonValue teamName(const Records& records, const std::optional<TeamId>& id)
{
    const auto* team = id ? records.find(*id) : nullptr;
    return team ? QJsonValue(team->name.text()) : QJsonValue();
}

QString statusKey(PersonStatus status)
{
    switch (status) {
    case PersonStatus::Candidate: return u"candidate"_s;
    case PersonStatus::Present: return u"present"_s;
    case PersonStatus::OnLeave: return u"on_leave"_s;
    case PersonStatus::Left: break;
    }
    return u"left"_s;
}

OutputTable peopleTable(const Records& records, QDate)
{
    OutputTable table{{u"id"_s, u"name"_s, u"given_name"_s, u"family_name"_s, u"preferred_name"_s,
                       u"employee_number"_s, u"role"_s, u"email"_s, u"team"_s, u"site"_s,
                       u"contract"_s, u"work_mode"_s, u"shift"_s, u"start"_s, u"trial_end"_s,
                       u"end"_s, u"status"_s, u"manager"_s, u"buddy"_s},
                      {}};
    for (const auto& person : records.all<Person>()) {
        const auto population = [&](QStringView cut) {
            return textValue(populationLabel(records, person, cut));
        };
        table.rows.push_back(
            {person.id.text(), shownName(person), textValue(person.givenName.text()),
             textValue(person.familyName.text()), textValue(person.preferredName.text()),
             textValue(person.employeeNumber.text()), textValue(person.role.text()),
             textValue(person.email.text()), teamName(records, person.team), population(cuts::site),
             population(cuts::contract), population(cuts::workMode), population(cuts::shift),
             dayValue(person.start), dayValue(person.trialEnd), dayValue(person.end),
             statusKey(person.status), personName(records, person.manager),
             personName(records, person.buddy)});
    }
    return table;
}

QJsonValue answerValue(Answer answer)
{
    return answer == Answer::Unknown ? QJsonValue() : QJsonValue(answer == Answer::Yes);
}

OutputTable momentsTable(const Records& records, QDate today)
{
    OutputTable table{{u"id"_s, u"person"_s, u"person_id"_s, u"team"_s, u"kind"_s, u"stage"_s,
                       u"title"_s, u"planned"_s, u"held"_s, u"state"_s, u"setting"_s, u"minutes"_s,
                       u"felt"_s, u"score"_s, u"level"_s, u"known_criteria"_s,
                       u"between_two_doors"_s},
                      {}};
    const auto moments = records.all<Moment>();
    std::vector<FollowThrough> followThrough(moments.size());
    for (const auto& promises : allFollowThroughs(records, today))
        followThrough[promises.position] = promises.followThrough;
    table.rows.reserve(moments.size());
    for (std::size_t position = 0; position < moments.size(); ++position) {
        const auto& moment = moments[position];
        const auto& kind = *records.find(moment.kind);
        const auto care = assess(moment, kind, followThrough[position], today);
        const auto* gathering = records.gatheringOf(moment.id);
        const auto& evidence = moment.evidence;
        table.rows.push_back(
            {moment.id.text(), personName(records, moment.person), idValue(moment.person),
             gathering ? teamName(records, gathering->team) : QJsonValue(), kind.key.text(),
             records.find(kind.stage)->key.text(), textValue(moment.title.text()),
             dayValue(moment.planned.date()), dayValue(moment.held.date()),
             stateKey(stateOf(moment, kind, today)),
             evidence.setting == Setting::Unknown ? QJsonValue()
                                                  : QJsonValue(settingKey(evidence.setting)),
             evidence.minutes == 0 ? QJsonValue() : QJsonValue(evidence.minutes),
             evidence.felt == 0 ? QJsonValue() : QJsonValue(evidence.felt),
             care.score ? QJsonValue(*care.score) : QJsonValue(), levelKey(care.level), care.known,
             answerValue(care.betweenTwoDoors)});
    }
    return table;
}

QString commitmentKey(CommitmentState state)
{
    switch (state) {
    case CommitmentState::Open: return u"open"_s;
    case CommitmentState::Kept: return u"kept"_s;
    case CommitmentState::Broken: return u"broken"_s;
    case CommitmentState::Released: break;
    }
    return u"released"_s;
}

QString commitmentKey(CommitmentKind kind)
{
    switch (kind) {
    case CommitmentKind::Promise: return u"promise"_s;
    case CommitmentKind::Request: return u"request"_s;
    case CommitmentKind::Action: return u"action"_s;
    case CommitmentKind::Decision: break;
    }
    return u"decision"_s;
}

OutputTable commitmentsTable(const Records& records, QDate today)
{
    OutputTable table{{u"id"_s, u"person"_s, u"person_id"_s, u"team"_s, u"moment"_s, u"text"_s,
                       u"promised"_s, u"due"_s, u"state"_s, u"closed"_s, u"late"_s, u"kind"_s,
                       u"owner"_s, u"owner_id"_s, u"first_due"_s},
                      {}};
    for (const auto& commitment : records.all<Commitment>()) {
        const bool late = commitment.state == CommitmentState::Open && commitment.due.isValid()
            && commitment.due < today;
        table.rows.push_back({commitment.id.text(), personName(records, commitment.person),
                              idValue(commitment.person), teamName(records, commitment.team),
                              idValue(commitment.moment), commitment.text.text(),
                              dayValue(commitment.promised), dayValue(commitment.due),
                              commitmentKey(commitment.state), dayValue(commitment.closed), late,
                              commitmentKey(commitment.kind), personName(records, commitment.owner),
                              idValue(commitment.owner), dayValue(commitment.firstDue)});
    }
    return table;
}

Outcome list(const Call& call)
{
    const auto& what = call.arguments.first();
    const auto tableOf = what == "people"_L1 ? peopleTable
        : what == "moments"_L1               ? momentsTable
        : what == "commitments"_L1           ? commitmentsTable
                                             : nullptr;
    if (!tableOf)
        return wrongUsage(CommandLine::tr("What can be listed: people, moments, commitments."));
    if (call.options.isSet(u"json"_s) && call.options.isSet(u"csv"_s))
        return wrongUsage(CommandLine::tr("Choose one form: --json or --csv."));
    auto opened = openLogbook(call, call.arguments[1]);
    if (auto* refused = std::get_if<Refusal>(&opened))
        return *refused;
    const auto& logbook = *std::get<std::unique_ptr<Logbook>>(opened);
    const auto table = tableOf(logbook.records(), call.clock.today());
    if (call.options.isSet(u"json"_s))
        print(table.json());
    else
        print(call.options.isSet(u"csv"_s) ? table.csv() : table.text());
    return {};
}

}  // namespace

Command listCommand()
{
    return {.name = u"list"_s,
            .synopsis = u"people|moments|commitments FILE [--json|--csv]"_s,
            .summary = CommandLine::tr("List the records of a logbook."),
            .options = {{u"json"_s, CommandLine::tr("Print for programs.")},
                        {u"csv"_s, CommandLine::tr("Print as CSV.")}},
            .fewestArguments = 2,
            .mostArguments = 2,
            .run = list};
}

}  // namespace esperluette::cli
