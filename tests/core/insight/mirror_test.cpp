// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/mirror_pairs.h"
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

MirrorPair pairOf(const QString& name, int customers, int employees, const QString& step = {})
{
    return {.id = newId<MirrorPair>(),
            .name = text<MirrorName>(name),
            .customers = customers,
            .employees = employees,
            .nextStep = text<MirrorText>(step)};
}

ChartData mirrorOf(const SampleMoments& sample, const Scope& scope)
{
    return findChart(u"mirror")->compute({sample.records, sample.care()}, scope);
}

ChartData mirrorOf(const SampleMoments& sample) { return mirrorOf(sample, sample.lastYear()); }

QString refusalOf(const Records& records, const MirrorDraft& draft)
{
    const auto changes = addMirrorPair(records, draft, testIds());
    return changes ? QString() : changes.error().subject;
}

}  // namespace

TEST(MirrorPairs, AreAddedChangedAndRemoved)
{
    Records records;
    const MirrorDraft draft{u"Écouter"_s, u"Enquête"_s, u"Heure d’écoute"_s, 4, 1, u"Essayer"_s};
    records.apply(*addMirrorPair(records, draft, testIds()));
    const auto pair = records.all<MirrorPair>().front();
    EXPECT_EQ(draftOf(pair), draft);
    auto changed = draft;
    changed.employees = 3;
    records.apply(*changeMirrorPair(records, pair.id, changed));
    EXPECT_EQ(gapOf(records.all<MirrorPair>().front()), 1);
    records.apply(removeMirrorPair(records.all<MirrorPair>().front()));
    EXPECT_TRUE(records.all<MirrorPair>().empty());
    EXPECT_FALSE(changeMirrorPair(records, pair.id, changed));
}

TEST(MirrorPairs, AreRefusedWithAWordOnWhatIsWrong)
{
    Records records;
    records.apply(adding(pairOf(u"Écouter"_s, 4, 1)));
    EXPECT_EQ(refusalOf(records, {u"  "_s}), u"mirrorName"_s);
    EXPECT_EQ(refusalOf(records, {u"ecouter"_s}), u"mirrorName"_s);
    EXPECT_EQ(refusalOf(records, {QString(61, u'x')}), u"mirrorName"_s);
    const auto tooLong = QString(301, u'x');
    EXPECT_EQ(refusalOf(records, {u"a"_s, tooLong}), u"forCustomers"_s);
    EXPECT_EQ(refusalOf(records, {u"a"_s, {}, tooLong}), u"forEmployees"_s);
    EXPECT_EQ(refusalOf(records, {u"a"_s, {}, {}, 0, 0, tooLong}), u"nextStep"_s);
    EXPECT_EQ(refusalOf(records, {u"a"_s, {}, {}, 5, 0}), u"customers"_s);
    EXPECT_EQ(refusalOf(records, {u"a"_s, {}, {}, 0, -1}), u"employees"_s);
    EXPECT_EQ(refusalOf(records, {u"a"_s, {}, {}, 4, 4}), QString());
}

TEST(SymmetryIndex, IsWhatIsDoneForBothOverWhatIsDoneForCustomers)
{
    Records records;
    EXPECT_FALSE(symmetryIndex(pairsByGap(records)));
    records.apply(adding(pairOf(u"a"_s, 0, 3)));
    EXPECT_FALSE(symmetryIndex(pairsByGap(records))) << "nothing is done for customers";
    records.apply(adding(pairOf(u"b"_s, 4, 1), pairOf(u"c"_s, 2, 4)));
    EXPECT_DOUBLE_EQ(*symmetryIndex(pairsByGap(records)), 50);  // (1 + 2) / (4 + 2)
}

TEST(Mirror, ShowsTheGreatestGapFirstWithItsNextStep)
{
    SampleMoments sample;
    sample.add(pairOf(u"Café"_s, 4, 4), pairOf(u"Écouter"_s, 4, 1, u"Une heure par mois"_s),
               pairOf(u"Accueillir"_s, 3, 2));
    const auto data = mirrorOf(sample);
    ASSERT_EQ(data.categories.size(), 3U);
    EXPECT_EQ(data.categories[0].label, u"Écouter"_s);
    EXPECT_EQ(data.categories[0].note, u"Next step: Une heure par mois"_s);
    EXPECT_EQ(data.categories[2].label, u"Café"_s);
    EXPECT_EQ(data.series[0].values, (std::vector<double>{4, 3, 4}));
    EXPECT_EQ(data.series[1].values, (std::vector<double>{1, 2, 4}));
    EXPECT_EQ(data.n, 3);
    EXPECT_EQ(data.sentence,
              u"Symmetry index: 64 out of 100 (what is done for customers that is done for "
              u"employees too). "
              "Practices for customers with one for employees: 3 of 3. Greatest gap: Écouter (3 "
              "step(s) behind)."_s);
}

TEST(Mirror, NamesWhatHasNoTwinAndWhatIsSymmetrical)
{
    SampleMoments sample;
    sample.add(pairOf(u"Café"_s, 4, 4));
    EXPECT_TRUE(mirrorOf(sample).sentence.endsWith(
        "Whatever is done for customers is done for employees."_L1));
    sample.add(pairOf(u"Parole"_s, 2, 0));
    EXPECT_TRUE(mirrorOf(sample).sentence.endsWith("Nothing for employees yet: Parole."_L1));
    auto ofATeam = sample.lastYear();
    ofATeam.team = sample.shop.id;
    EXPECT_TRUE(mirrorOf(sample, ofATeam).sentence.endsWith("not only of who is chosen."_L1));
}
