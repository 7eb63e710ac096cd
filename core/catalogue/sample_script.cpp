// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sample_script.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace esperluette {

namespace {

constexpr int mostDays = 20'000;

QStringList wordsIn(const JsonNode& node, Language language)
{
    QStringList list;
    for (const auto& words : node.listOfWords())
        list << words.in(language);
    if (list.isEmpty())
        node.fail(u"nothing to choose from"_s);
    return list;
}

std::map<QString, QString> namesIn(const JsonNode& node, Language language)
{
    std::map<QString, QString> names;
    for (const auto& [key, words] : node.members())
        names[key] = words.words().in(language);
    return names;
}

std::map<QString, QStringList> listsIn(const JsonNode& node, Language language)
{
    std::map<QString, QStringList> lists;
    for (const auto& [key, list] : node.members())
        lists[key] = wordsIn(list, language);
    return lists;
}

QString knownKey(const JsonNode& node, const std::map<QString, QString>& known)
{
    auto key = node.text();
    if (!known.contains(key))
        node.fail(u"no such key"_s);
    return key;
}

QString optionalText(const JsonNode& node) { return node.isThere() ? node.text() : QString(); }

int optionalNumber(const JsonNode& node)
{
    return node.isThere() ? node.number(-mostDays, mostDays) : 0;
}

constexpr std::pair<const char*, const char*> workModes[] = {
    {"on_site", "on_site"}, {"hybrid", "hybrid"}, {"remote", "remote"}};
constexpr std::pair<const char*, const char*> shifts[] = {{"day", "day"}, {"night", "night"}};

SamplePerson readPerson(const JsonNode& node, const SampleScript& script,
                        const std::map<QString, QString>& roles)
{
    SamplePerson person;
    person.givenName = node["given"].text();
    person.familyName = node["family"].text();
    person.preferredName = optionalText(node["preferred"]);
    if (const auto role = roles.find(knownKey(node["role"], roles)); role != roles.end())
        person.role = role->second;
    person.team = node["team"].text();
    if (std::ranges::find(script.teams, person.team, &SampleTeam::key) == script.teams.end())
        node["team"].fail(u"no such team"_s);
    person.contract = knownKey(node["contract"], script.contracts);
    person.workMode = QLatin1String(node["work_mode"].oneOf<const char*>(workModes));
    person.shift = QLatin1String(node["shift"].oneOf<const char*>(shifts));
    person.story = optionalText(node["story"]);
    person.leadsTheTeam = node["lead"].isThere() && node["lead"].flag();
    person.directs = node["directs"].isThere() && node["directs"].flag();
    person.daysHere = node["days_here"].number(-mostDays, mostDays);
    person.trialMonths = optionalNumber(node["trial_months"]);
    person.knownForDays = optionalNumber(node["known_for"]);
    person.anniversaryInDays = optionalNumber(node["anniversary_in_days"]);
    person.years = optionalNumber(node["years"]);
    person.onLeaveForDays = optionalNumber(node["on_leave_since"]);
    person.leavesInDays = optionalNumber(node["leaves_in"]);
    person.birthday = optionalText(node["birthday"]);
    return person;
}

constexpr int mostFigure = 10'000;

constexpr std::pair<const char*, MeasureSubject> figureSubjects[] = {
    {"training_days", MeasureSubject::TrainingDays},
    {"training_cost", MeasureSubject::TrainingCost},
    {"enps", MeasureSubject::Enps},
    {"customer_score", MeasureSubject::CustomerScore},
    {"intent_to_stay", MeasureSubject::IntentToStay},
    {"pride", MeasureSubject::Pride},
    {"referrals", MeasureSubject::Referrals},
    {"project_volunteers", MeasureSubject::ProjectVolunteers}};

/// One figure for each of the last quarters, the oldest first.
void readFigures(const JsonNode& node, Language language, std::vector<SampleFigure>& figures)
{
    const auto quarters = node["quarters"].items();
    for (std::size_t index = 0; index < quarters.size(); ++index)
        figures.push_back({.subject = node["subject"].oneOf<MeasureSubject>(figureSubjects),
                           .source = node["source"].words().in(language),
                           .value = quarters[index]["value"].number(-100, mostFigure),
                           .n = optionalNumber(quarters[index]["n"]),
                           .quartersAgo = int(quarters.size() - 1 - index)});
}

SamplePractice readPractice(const JsonNode& node, Language language)
{
    const auto optionalWords = [&node, language](const char* key) {
        return node[key].isThere() ? node[key].words().in(language) : QString();
    };
    return {.name = node["name"].words().in(language),
            .forCustomers = node["for_customers"].words().in(language),
            .forEmployees = optionalWords("for_employees"),
            .nextStep = optionalWords("next_step"),
            .customers = int(node["customers"].number(0, MirrorPair::mostMature)),
            .employees = int(node["employees"].number(0, MirrorPair::mostMature))};
}

}  // namespace

Result<SampleScript> readSampleScript(const QByteArray& json, Language language)
{
    JsonFault fault;
    const auto document = JsonNode::parse(json, fault);
    if (fault.isNoted())
        return fault.failure();
    if (document["format"].text() != "sample-organisation"_L1)
        document["format"].fail(u"not a sample organisation"_s);

    SampleScript script;
    script.title = document["title"].words().in(language);
    script.keeper = document["keeper"].text();
    script.mailDomain = document["mail_domain"].text();
    script.sites = namesIn(document["sites"], language);
    script.contracts = namesIn(document["contracts"], language);
    for (const auto& node : document["teams"].items())
        script.teams.push_back({node["id"].text(), knownKey(node["site"], script.sites),
                                node["name"].words().in(language)});
    const auto roles = namesIn(document["roles"], language);
    for (const auto& node : document["people"].items())
        script.people.push_back(readPerson(node, script, roles));
    script.notes = listsIn(document["notes"], language);
    script.arrivalNotes = namesIn(document["arrival_notes"], language);
    script.feltWords = listsIn(document["felt_words"], language);
    script.commitments = wordsIn(document["commitments"], language);
    script.requests = wordsIn(document["requests"], language);
    script.rituals = namesIn(document["rituals"], language);
    script.expectations = {wordsIn(document["expectations"]["emotional"], language),
                           wordsIn(document["expectations"]["relational"], language),
                           wordsIn(document["expectations"]["operational"], language)};
    for (const auto& node : document["figures"].items())
        readFigures(node, language, script.figures);
    for (const auto& node : document["practices"].items())
        script.practices.push_back(readPractice(node, language));
    if (fault.isNoted())
        return fault.failure();
    return script;
}

}  // namespace esperluette
