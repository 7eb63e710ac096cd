// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sample.h"

#include "core/catalogue/catalogue.h"
#include "core/catalogue/resource_file.h"
#include "core/catalogue/sample_life.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace esperluette {

namespace {

constexpr int daysLived = 52 * 14;
constexpr int daysPlanned = 60;
constexpr int ritualWeeks = 26;
constexpr std::size_t hostsInTurn = 4;
constexpr std::uint64_t seed = 0x4C756D656EULL;

/// What Camille changed in the built-in rules: a talk every four weeks, a coffee every other week.
void adaptRules(Records& records)
{
    ChangeSet changes;
    for (const auto& kind : records.all<MomentKind>()) {
        auto adapted = kind;
        if (kind.key.text() == "one_to_one"_L1)
            adapted.rule.first = adapted.rule.every = {4, TimeUnit::Week};
        if (kind.key.text() == "team_coffee"_L1)
            adapted.rule.every = {2, TimeUnit::Week};
        changes.update(kind, adapted);
    }
    records.apply(changes);
}

/// Half a year ago, the workshop began its coffee of every Tuesday, at an hour of the day shift,
/// and the first shop its listening hour of each month.
void beginRituals(Records& records, const SampleScript& script, const SampleStaff& staff,
                  QDate today, IdSource& ids)
{
    const auto begin = [&](const QString& kindKey, std::size_t team, int weekOfMonth) {
        const auto& kind =
            *std::ranges::find_if(records.all<MomentKind>(), [&kindKey](const MomentKind& each) {
                return each.key.text() == kindKey;
            });
        Ritual ritual{.id = ids.next<Ritual>(),
                      .kind = kind.id,
                      .team = records.all<Team>()[team].id,
                      .name = *RitualName::parse(script.rituals.at(kindKey)),
                      .weekday = 2,
                      .weekOfMonth = weekOfMonth,
                      .minuteOfDay = 10 * 60,
                      .minutes = kind.minutesMax,
                      .hosts = {},
                      .place = {},
                      .first = today.addDays(-ritualWeeks * 7),
                      .last = {}};
        for (const auto& member : staff.members) {
            if (member.team == team && member.story != SampleStory::NightShift
                && !member.leftOn.isValid() && ritual.hosts.size() < hostsInTurn)
                ritual.hosts.push_back(member.person);
        }
        ChangeSet changes;
        changes.create(ritual);
        records.apply(changes);
    };
    const auto teamOf = [&script](QStringView key) {
        return std::size_t(std::ranges::find(script.teams, key, &SampleTeam::key)
                           - script.teams.begin());
    };
    begin(u"team_coffee"_s, teamOf(u"workshop"), 0);
    begin(u"listening_session"_s, teamOf(u"opera"), 1);
}

/// What surveys and the HR system said at the end of each of the last quarters.
void enterFigures(const SampleScript& script, QDate today, IdSource& ids, ChangeSet& changes)
{
    const auto lastEnd = QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1).addDays(-1);
    for (const auto& figure : script.figures) {
        const auto month = lastEnd.addMonths(-3 * figure.quartersAgo);
        changes.create(Measure{.id = ids.next<Measure>(),
                               .subject = figure.subject,
                               .day = QDate(month.year(), month.month(), month.daysInMonth()),
                               .hundredths = figure.value * Measure::one,
                               .n = figure.n,
                               .source = *MeasureSource::parse(figure.source)});
    }
}

/// What is done for customers, and for employees.
void enterPractices(const SampleScript& script, IdSource& ids, ChangeSet& changes)
{
    for (const auto& practice : script.practices)
        changes.create(MirrorPair{.id = ids.next<MirrorPair>(),
                                  .name = *MirrorName::parse(practice.name),
                                  .forCustomers = *MirrorText::parse(practice.forCustomers),
                                  .forEmployees = *MirrorText::parse(practice.forEmployees),
                                  .customers = practice.customers,
                                  .employees = practice.employees,
                                  .nextStep = *MirrorText::parse(practice.nextStep)});
}

template <typename... Entities>
void createAll(EntityList<Entities...>, const Records& records, ChangeSet& changes)
{
    const auto create = [&changes](const auto& all) {
        for (const auto& record : all)
            changes.create(record);
    };
    (create(records.all<Entities>()), ...);
}

}  // namespace

Result<ChangeSet> sampleLogbook(Language language, QDate today, UtcMinute now,
                                const WorkingCalendar& calendar, IdSource& ids)
{
    const auto script = readSampleScript(resourceFile(u":/sample/sample.json"_s), language);
    if (!script)
        return Failure{script.error()};
    const auto begun = today.addDays(-daysLived);
    const auto logbook = beginLogbook({.title = script->title,
                                       .keeper = script->keeper,
                                       .language = language,
                                       .today = begun,
                                       .sample = true},
                                      ids);
    if (!logbook)
        return Failure{logbook.error()};
    auto staff = sampleStaff(*script, *logbook, begun, today, calendar, ids);

    Records records;
    records.apply(*logbook);
    records.apply(staff.changes);
    adaptRules(records);
    beginRituals(records, *script, staff, today, ids);
    SampleRandom random(seed);
    SampleTeller teller(*script, *logbook, language, random);
    SampleLife life(std::move(records), *script, std::move(staff.members), teller, random,
                    {calendar, today, today.addDays(daysPlanned), now}, ids);
    life.live(begun);

    ChangeSet sample(StepName{QT_TRANSLATE_NOOP("Step", "Sample")});
    createAll(Facts{}, life.records(), sample);
    for (const auto& change : logbook->of<KindGuide>())
        sample.create(*change.after);
    enterFigures(*script, today, ids, sample);
    enterPractices(*script, ids, sample);
    sample.append(teller.prose());
    return sample;
}

}  // namespace esperluette
