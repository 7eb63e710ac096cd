// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/chart_memory.h"

#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

/// A memory beside the records it remembers, and the care of them.
class Remembered {
public:
    Remembered()
    {
        sample.addCopies(sample.careful(sample.praise), 40);
        care = sample.care();
    }

    void change(const ChangeSet& changes)
    {
        sample.records.apply(changes);
        care.follow(changes);
        for (auto& memory : memories)
            memory.follow(changes, sample.records);
    }
    /// Whether each memory says what computing from the beginning says.
    bool areRight(const Scope& scope)
    {
        const auto told = [this] {
            std::vector<MomentEmotions> all;
            for (const auto& moment : emotions)
                all.push_back(
                    {.moment = moment, .anticipated = {u"fear"_s}, .declared = {u"joy"_s}});
            return all;
        };
        const ChartSource source{.records = sample.records, .care = care, .emotions = told};
        return std::ranges::all_of(memories, [&](ChartMemory& memory) {
            return isSame(memory.chart(source, scope), memory.definition().compute(source, scope));
        });
    }

    /// Who told an emotion; each was anticipated as well.
    std::set<MomentId> emotions;
    SampleMoments sample;
    CareReader care = sample.care();
    std::vector<ChartMemory> memories = [] {
        std::vector<ChartMemory> all;
        for (const auto* chart : allCharts())
            all.emplace_back(*chart);
        return all;
    }();

private:
    static bool isSame(const ChartData& one, const ChartData& other)
    {
        if (one.n != other.n || one.leftOut != other.leftOut || one.sentence != other.sentence
            || one.series.size() != other.series.size())
            return false;
        for (std::size_t series = 0; series < one.series.size(); ++series) {
            if (one.series[series].n != other.series[series].n)
                return false;
        }
        return true;
    }
};

}  // namespace

RC_GTEST_PROP(ChartMemoryOfAnyChanges, SaysWhatCountingFromTheBeginningSays, ())
{
    Remembered remembered;
    auto& sample = remembered.sample;
    RC_ASSERT(remembered.areRight(sample.lastYear()));
    const auto steps = *rc::gen::inRange(1, 6);
    for (int step = 0; step < steps; ++step) {
        ChangeSet changes(StepName{"Test"});
        const auto moments = sample.records.all<Moment>();
        const auto& some = moments[*rc::gen::inRange<std::size_t>(0, moments.size())];
        switch (*rc::gen::inRange(0, 8)) {
        case 0: {
            auto told = sample.inPassing(sample.reframing);
            told.id = newId<Moment>();
            changes.create(told);
            break;
        }
        case 1: changes.remove(some); break;
        case 2: {
            auto later = some;
            later.held = Day(today.addDays(-3));
            later.evidence.listening = Answer::No;
            changes.update(some, later);
            break;
        }
        case 3: {
            auto moved = sample.ines;
            moved.team = sample.workshop.id;
            changes.update(*sample.records.find(sample.ines.id), moved);
            break;
        }
        case 4: {  // a collective moment that was held, with who came
            auto coffee = sample.careful(sample.praise);
            coffee.id = newId<Moment>();
            coffee.person.reset();
            changes.create(coffee);
            changes.create(Gathering{.id = coffee.id,
                                     .attendances = {{sample.ines.id, Part::Present},
                                                     {sample.karim.id, Part::Present}}});
            break;
        }
        case 5:
            if (const auto gatherings = sample.records.all<Gathering>(); !gatherings.empty()) {
                auto alone = gatherings.front();
                alone.attendances.pop_back();
                if (!alone.attendances.empty())
                    changes.update(gatherings.front(), alone);
            }
            break;
        case 6: {  // told in words
            const bool wasTold = remembered.emotions.contains(some.id);
            remembered.emotions.insert(some.id);
            Debrief told{.id = some.id, .emotions = {{u"joy"_s}}};
            changes.add(Change<Debrief>{wasTold ? std::optional(told) : std::nullopt, told});
            break;
        }
        default:
            changes.create(Commitment{.id = newId<Commitment>(),
                                      .moment = some.id,
                                      .text = text<CommitmentText>(u"Appeler"_s),
                                      .promised = today.addDays(-20),
                                      .due = today.addDays(-2)});
        }
        remembered.change(changes);
        RC_ASSERT(remembered.areRight(sample.lastYear()));
    }
}

TEST(ChartMemory, CountsAnewForAnotherScope)
{
    Remembered remembered;
    auto scope = remembered.sample.lastYear();
    ASSERT_TRUE(remembered.areRight(scope));

    scope.team = remembered.sample.workshop.id;

    EXPECT_TRUE(remembered.areRight(scope));
}

}  // namespace esperluette::test
