// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/moment_editor.h"

#include "tests/support/accessibility.h"
#include "tests/ui/moments/moment_desk.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

void chooseKind(ui::MomentEditor& editor)
{
    child<QComboBox>(editor, u"kind"_s).setCurrentIndex(1);
}

ui::MomentEditor* openedEditor(const QWidget& parent)
{
    return parent.findChild<ui::MomentEditor*>();
}

}  // namespace

TEST(MomentEditor, PlansAMomentForThePersonItWasOpenedFor)
{
    MomentDesk desk;
    QWidget parent;
    std::optional<MomentId> planned;
    ui::planMomentFor(desk.desk(), desk.person().id, &parent,
                      [&](MomentId moment) { planned = moment; });
    auto* editor = openedEditor(parent);
    chooseKind(*editor);
    child<QDateEdit>(*editor, u"day"_s).setDate(today.addDays(4));

    editor->accept();

    ASSERT_TRUE(planned);
    EXPECT_EQ(desk.current(*planned).person, desk.person().id);
    EXPECT_EQ(desk.current(*planned).planned.date(), today.addDays(4));
    EXPECT_EQ(desk.current(*planned).status, MomentStatus::Planned);
}

TEST(MomentEditor, NotesAMomentThatJustHappenedWithoutInventingAPlan)
{
    MomentDesk desk;
    QWidget parent;
    std::optional<MomentId> noted;
    ui::noteMomentFor(desk.desk(), desk.person().id, &parent,
                      [&](MomentId moment) { noted = moment; });
    chooseKind(*openedEditor(parent));

    openedEditor(parent)->accept();

    ASSERT_TRUE(noted);
    EXPECT_FALSE(desk.current(*noted).planned.isValid());
    EXPECT_EQ(desk.current(*noted).held.date(), today);
}

TEST(MomentEditor, IsKeptByEnter)
{
    MomentDesk desk;
    QWidget parent;
    std::optional<MomentId> noted;
    ui::noteMomentFor(desk.desk(), desk.person().id, &parent,
                      [&](MomentId moment) { noted = moment; });
    chooseKind(*openedEditor(parent));

    QTest::keyClick(openedEditor(parent)->findChild<QLineEdit*>(QStringLiteral("title")),
                    Qt::Key_Return);

    EXPECT_TRUE(noted);
}

TEST(MomentEditor, StaysOpenAndPointsAtTheKindWhenNoneIsChosen)
{
    MomentDesk desk;
    QWidget parent;
    ui::planMomentFor(desk.desk(), desk.person().id, &parent, [](MomentId) {});
    auto* editor = openedEditor(parent);

    editor->accept();

    EXPECT_TRUE(editor->isVisible());
    EXPECT_TRUE(child<QComboBox>(*editor, u"kind"_s).property("invalid").toBool());
    EXPECT_TRUE(desk.records().all<Moment>().empty());
}

TEST(MomentEditor, StaysOpenWhenTheNameTypedIsNobodys)
{
    MomentDesk desk;
    QWidget parent;
    ui::planMomentFor(desk.desk(), std::nullopt, &parent, [](MomentId) {});
    auto* editor = openedEditor(parent);
    chooseKind(*editor);
    child<QComboBox>(*editor, u"person"_s).setEditText(u"Nobody"_s);

    editor->accept();

    EXPECT_TRUE(child<QComboBox>(*editor, u"person"_s).property("invalid").toBool());
}

TEST(MomentEditor, FindsThePersonWhateverTheCaseTyped)
{
    MomentDesk desk;
    ui::MomentEditor editor({}, ui::momentChoices(desk.records(), Language::English, today, false),
                            [](const MomentDraft&) { return Result<>(); });

    child<QComboBox>(editor, u"person"_s).setEditText(u"inès faure"_s);

    EXPECT_EQ(editor.draft().person, desk.person().id);
}

TEST(MomentEditor, OffersATeamInsteadOfAPersonForACollectiveKind)
{
    MomentDesk desk;
    auto kind = someKind(desk.stage(), u"team_success"_s);
    kind.scope = MomentScope::Collective;
    const auto team = someTeam();
    desk.add(kind, KindGuide{.id = kind.id}, team);
    ui::MomentEditor editor({.kind = kind.id, .day = today},
                            ui::momentChoices(desk.records(), Language::English, today, false),
                            [](const MomentDraft&) { return Result<>(); });

    EXPECT_EQ(editor.draft().team, team.id);
    EXPECT_FALSE(editor.draft().person);
}

TEST(MomentChoices, LeaveOutRetiredKinds)
{
    MomentDesk desk;
    auto retired = someKind(desk.stage(), u"team_success"_s);
    retired.retired = true;
    desk.add(retired, KindGuide{.id = retired.id});

    const auto choices = ui::momentChoices(desk.records(), Language::English, today, false);

    ASSERT_EQ(choices.kinds.size(), 1u);
    EXPECT_EQ(choices.kinds.front().id, desk.kind().id);
}

TEST(MomentChoices, AreTheKindsOfTheJourneyOfThePersonWhoIsGiven)
{
    MomentDesk desk;
    const PopulationValue night{newId<PopulationValue>(),
                                text<PopulationCut>(u"shift"_s),
                                text<PopulationLabel>(u"Night"_s),
                                {}};
    auto journey = someJourney();
    journey.populations = {night.id};
    const auto stage = someStage(journey);
    const auto other = someKind(stage);
    desk.add(night, journey, stage, other, KindGuide{.id = other.id});

    const auto everybody = ui::momentChoices(desk.records(), Language::English, today, false);
    const auto hers =
        ui::momentChoices(desk.records(), Language::English, today, false, {}, desk.person().id);

    EXPECT_EQ(everybody.kinds.size(), 2u);
    ASSERT_EQ(hers.kinds.size(), 1u);
    EXPECT_EQ(hers.kinds.front().id, desk.kind().id);
}

TEST(MomentEditor, NamesEverythingThatTakesFocus)
{
    MomentDesk desk;
    ui::MomentEditor editor({.day = today},
                            ui::momentChoices(desk.records(), Language::English, today, false),
                            [](const MomentDraft&) { return Result<>(); });

    expectEverythingNamed(editor);
}

TEST(MomentEditor, FindsAKindByItsFirstLetters)
{
    MomentDesk desk;
    ui::MomentEditor editor({.day = today},
                            ui::momentChoices(desk.records(), Language::English, today, false),
                            [](const MomentDraft&) { return Result<>(); });
    auto& kind = child<QComboBox>(editor, u"kind"_s);
    editor.show();

    QTest::keyClick(&kind, kind.itemText(1).at(0).toLatin1());

    EXPECT_EQ(kind.currentIndex(), 1);
}

TEST(MomentEditor, NeverRestsOnTheHeadingOfAStage)
{
    MomentDesk desk;
    ui::MomentEditor editor({.day = today},
                            ui::momentChoices(desk.records(), Language::English, today, false),
                            [](const MomentDraft&) { return Result<>(); });
    auto& kind = child<QComboBox>(editor, u"kind"_s);
    editor.show();
    kind.showPopup();

    QTest::keyClick(kind.view(), Qt::Key_Home);

    EXPECT_EQ(kind.view()->currentIndex().row(), 1);
}

}  // namespace esperluette::test
