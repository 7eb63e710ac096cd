// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sample.h"

#include "core/catalogue/catalogue.h"
#include "core/catalogue/resource_file.h"
#include "core/catalogue/sample_life.h"

using namespace Qt::StringLiterals;

namespace esperluette {

namespace {

constexpr int daysLived = 52 * 14;
constexpr int daysPlanned = 60;
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
    SampleRandom random(seed);
    SampleTeller teller(*script, *logbook, language, random);
    SampleLife life(std::move(records), *script, std::move(staff.members), teller, random,
                    {calendar, today, today.addDays(daysPlanned), now}, ids);
    life.live(begun);

    ChangeSet sample(StepName{QT_TRANSLATE_NOOP("Step", "Sample")});
    createAll(Facts{}, life.records(), sample);
    for (const auto& change : logbook->of<KindGuide>())
        sample.create(*change.after);
    sample.append(teller.prose());
    return sample;
}

}  // namespace esperluette
