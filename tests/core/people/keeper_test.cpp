// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/keeper.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace esperluette::test {
namespace {

/// Inès answers to Camille, who answers to Rémi; Zoé is in the team that Camille manages, Paul
/// answers to nobody.
class KeeperTest : public testing::Test {
protected:
    KeeperTest()
    {
        camille.manager = remi.id;
        ines.manager = camille.id;
        opera.manager = camille.id;
        zoe.team = opera.id;
        records.apply(adding(Cover{.id = newId<Cover>()}, opera, remi, camille, ines, zoe, paul));
    }

    void keep(KeeperRole role, std::optional<PersonId> is = {})
    {
        const auto changes = changeCover(records, {u"Carnet"_s, u"Camille"_s, role, is});
        ASSERT_TRUE(changes);
        ASSERT_TRUE(records.accepts(*changes));
        records.apply(*changes);
    }
    QStringList named(const std::vector<std::uint8_t>& chosen) const
    {
        QStringList names;
        for (std::size_t position = 0; position < chosen.size(); ++position) {
            if (chosen[position])
                names << records.all<Person>()[position].givenName.text();
        }
        names.sort();
        return names;
    }

    Team opera = someTeam();
    Person remi = somePerson(u"Rémi"_s);
    Person camille = somePerson(u"Camille"_s);
    Person ines = somePerson(u"Inès"_s);
    Person zoe = somePerson(u"Zoé"_s);
    Person paul = somePerson(u"Paul"_s);
    Records records;
};

TEST_F(KeeperTest, AManagerAboveAllLooksAfterEverybody)
{
    EXPECT_EQ(named(lookedAfterByKeeper(records)).size(), 5);
    EXPECT_EQ(named(coachedByKeeper(records)).size(), 5);
    EXPECT_EQ(lookedAfterByKeeper(Records()).size(), 0U);
}

TEST_F(KeeperTest, AManagerAmongThePeopleLooksAfterThoseBelowThem)
{
    keep(KeeperRole::Manager, camille.id);
    EXPECT_EQ(named(lookedAfterByKeeper(records)), (QStringList{u"Inès"_s, u"Zoé"_s}));
    EXPECT_EQ(named(coachedByKeeper(records)), (QStringList{u"Camille"_s, u"Inès"_s, u"Zoé"_s}));
    keep(KeeperRole::Manager, remi.id);
    EXPECT_EQ(named(lookedAfterByKeeper(records)),
              (QStringList{u"Camille"_s, u"Inès"_s, u"Zoé"_s}));
}

TEST_F(KeeperTest, AnHrPartnerAndAConsultantLookAfterNobodyAndCoachManagers)
{
    for (const auto role : {KeeperRole::HrPartner, KeeperRole::Consultant}) {
        keep(role, camille.id);
        EXPECT_FALSE(records.cover()->keeperIs);
        EXPECT_TRUE(named(lookedAfterByKeeper(records)).isEmpty());
        EXPECT_EQ(named(coachedByKeeper(records)).size(), 5);
    }
}

TEST_F(KeeperTest, IsRefusedWithAWordOnWhatIsWrong)
{
    const auto refusal = [this](const CoverDraft& draft) {
        const auto changes = changeCover(records, draft);
        return changes ? QString() : changes.error().subject;
    };
    EXPECT_EQ(refusal({QString(201, u'x'), {}}), u"title"_s);
    EXPECT_EQ(refusal({{}, QString(201, u'x')}), u"keeper"_s);
    EXPECT_FALSE(changeCover(records, {{}, {}, KeeperRole::Manager, newId<Person>()}));
    EXPECT_FALSE(changeCover(Records(), {}));
}

TEST_F(KeeperTest, SaysWhatIsOnTheCover)
{
    keep(KeeperRole::Manager, camille.id);
    const CoverDraft draft{u"Carnet"_s, u"Camille"_s, KeeperRole::Manager, camille.id};
    EXPECT_EQ(draftOfCover(records), draft);
    EXPECT_TRUE(changeCover(records, draft)->isEmpty());
    EXPECT_EQ(draftOfCover(Records()), CoverDraft());
}

}  // namespace
}  // namespace esperluette::test
