// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/chart_table.h"
#include "core/insight/measures.h"
#include "tests/support/accessibility.h"
#include "tests/ui/insight/insight_desk.h"
#include "tests/ui/moments/large_text.h"
#include "ui/insight/chart_board.h"
#include "ui/insight/chart_card.h"
#include "ui/insight/figure_card.h"
#include "ui/insight/findings_card.h"
#include "ui/insight/insight_page.h"
#include "ui/insight/measures_dialog.h"
#include "ui/insight/mirror_dialog.h"
#include "ui/insight/moments_dialog.h"
#include "ui/insight/views_button.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

class InsightPageTest : public testing::Test {
protected:
    InsightDesk test;
    Desk desk = test.desk();

    static QList<ChartCard*> cards(const QWidget& page) { return page.findChildren<ChartCard*>(); }
    static QString sentence(const QWidget& card)
    {
        return card.findChild<QLabel*>(u"sentence"_s)->text();
    }
    static QPushButton* button(const QWidget& parent, const QString& text)
    {
        for (auto* candidate : parent.findChildren<QPushButton*>()) {
            if (candidate->text() == text && candidate->isVisibleTo(&parent))
                return candidate;
        }
        return nullptr;
    }
    static QComboBox* box(const QWidget& page, const QString& name)
    {
        for (auto* candidate : page.findChildren<QComboBox*>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }
};

TEST_F(InsightPageTest, SaysWhatEachChartNeedsInAnEmptyLogbook)
{
    InsightPage page(desk);
    page.show();
    auto* board = page.findChild<ChartBoard*>();
    for (std::size_t section = 0; section < chartSections().size(); ++section)
        board->choose(section);
    ASSERT_EQ(cards(page).size(), qsizetype(allCharts().size()));
    for (const auto* card : cards(page)) {
        EXPECT_TRUE(sentence(*card).startsWith("Nothing to show yet"_L1));
        EXPECT_FALSE(card->view().isVisible());
    }
}

TEST_F(InsightPageTest, OffersToImportPeopleAndThenToPlanAMoment)
{
    InsightPage page(desk);
    QSignalSpy importing(&page, &InsightPage::importRequested);
    QSignalSpy planning(&page, &InsightPage::momentRequested);
    page.show();
    button(page, u"Import a list of people…"_s)->click();
    EXPECT_EQ(importing.size(), 1);

    test.addPerson();
    EXPECT_FALSE(button(page, u"Import a list of people…"_s));
    button(page, u"Plan a moment…"_s)->click();
    EXPECT_EQ(planning.size(), 1);
}

TEST_F(InsightPageTest, ShowsAMomentAsSoonAsItIsTold)
{
    test.addPerson();
    InsightPage page(desk);
    page.show();
    test.addCareful(test.praise(), 6);
    const auto& data = cards(page).first()->view().data();
    EXPECT_EQ(data.n, 6);
    EXPECT_TRUE(sentence(*cards(page).first()).startsWith("Handled with care: 100%"_L1));

    ASSERT_TRUE(test.logbook().undo());
    EXPECT_EQ(cards(page).first()->view().data().n, 0);
}

TEST_F(InsightPageTest, WaitsWithTheChartsUntilItIsSeen)
{
    test.addPerson();
    InsightPage page(desk);
    test.addCareful(test.praise(), 6);
    EXPECT_TRUE(cards(page).empty());
    page.show();
    EXPECT_EQ(cards(page).first()->view().data().n, 6);
}

TEST_F(InsightPageTest, ShowsTheShareWithCareWithItsIntervalAndItsN)
{
    test.addPerson();
    test.addCareful(test.praise(), 6);
    InsightPage page(desk);
    page.show();
    const auto* figure = page.findChildren<FigureCard*>().first();
    EXPECT_EQ(figure->figure(), u"100%"_s);
    EXPECT_EQ(figure->detail(), u"61% to 100% · n\u00a0=\u00a06"_s);
}

TEST_F(InsightPageTest, ShowsNoFigureForTooFewMoments)
{
    test.addPerson();
    test.addCareful(test.praise(), 4);
    InsightPage page(desk);
    page.show();
    const auto* figure = page.findChildren<FigureCard*>().first();
    EXPECT_EQ(figure->figure(), u"–"_s);
    EXPECT_EQ(figure->detail(), u"too few to say (n\u00a0=\u00a04)"_s);
}

TEST_F(InsightPageTest, LooksFurtherBackWhenThePeriodIsLonger)
{
    test.addPerson();
    test.addCareful(test.praise(), 6, 10);
    test.addCareful(test.praise(), 5, 500);
    InsightPage page(desk);
    page.show();
    EXPECT_EQ(cards(page).first()->view().data().n, 6);
    box(page, u"Period"_s)->setCurrentIndex(3);
    EXPECT_EQ(cards(page).first()->view().data().n, 11);
}

TEST_F(InsightPageTest, KeepsTheChosenTeamWhenTheLogbookChanges)
{
    test.ines.team = std::nullopt;
    const auto shop = someTeam();
    const auto workshop = someTeam(u"Atelier"_s);
    test.add(adding(shop, workshop));
    test.addPerson();
    test.addCareful(test.praise(), 6);
    InsightPage page(desk);
    page.show();
    auto* teams = box(page, u"Team"_s);
    ASSERT_TRUE(teams->isVisible());
    EXPECT_FALSE(box(page, u"Population"_s)->isVisible());
    teams->setCurrentIndex(teams->findText(u"Opéra"_s));
    EXPECT_EQ(cards(page).first()->view().data().n, 0);

    test.add(adding(someTeam(u"Arrivées"_s)));
    EXPECT_EQ(teams->currentText(), u"Opéra"_s);
    EXPECT_EQ(cards(page).first()->view().data().n, 0);
}

TEST_F(InsightPageTest, ListsTheMomentsBehindABarAndOpensOneOfThemOnce)
{
    test.addPerson();
    test.addCareful(test.praise(), 3, 10);
    test.addCareful(test.praise(), 3, 5);
    InsightPage page(desk);
    page.show();
    std::vector<MomentId> opened;
    QObject::connect(&page, &InsightPage::momentActivated,
                     [&opened](const MomentId& moment) { opened.push_back(moment); });
    emit cards(page).first()->markActivated(0, 0);

    auto* dialog = page.findChild<MomentsDialog*>();
    ASSERT_TRUE(dialog);
    auto* table = dialog->findChild<QTableView*>();
    ASSERT_EQ(table->model()->rowCount(), 6);
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), u"Wed 18 Nov"_s);
    EXPECT_EQ(table->model()->index(0, 4).data().toString(), u"● with care"_s);
    QTest::keyClick(table, Qt::Key_Return);

    ASSERT_EQ(opened.size(), 1U);
    EXPECT_EQ(test.records().find(opened.front())->held.date(), today.addDays(-5));
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(InsightPageTest, SaysThatNoMomentStandsBehindAFigure)
{
    test.addPerson();
    const MeasureDraft draft{MeasureSubject::CustomerScore, u"31"_s, today, 40, {}};
    test.add(*addMeasure(test.records(), draft, today, testIds()));
    InsightPage page(desk);
    QSignalSpy said(&page, &InsightPage::said);
    page.show();
    auto* board = page.findChild<ChartBoard*>();
    board->choose(chartSections().size() - 1);
    const auto& data = board->card(*findChart(u"circle"))->view().data();
    const auto score = std::ranges::find(data.categories, u"Customer NPS"_s, &ChartCategory::label);
    ASSERT_NE(score, data.categories.end());
    emit board->card(*findChart(u"circle"))
        ->markActivated(std::size_t(score - data.categories.begin()), 0);
    ASSERT_EQ(said.size(), 1);
    EXPECT_EQ(said[0][0].toString(), u"No moment stands behind this figure."_s);
    EXPECT_FALSE(page.findChild<MomentsDialog*>());
}

TEST_F(InsightPageTest, KeepsTheFocusOnAChartWhenNamesAreHidden)
{
    test.addPerson();
    test.addCareful(test.praise(), 6);
    InsightPage page(desk);
    page.show();
    auto* table = button(*cards(page).first(), u"Show table"_s);
    table->setFocus();
    ASSERT_EQ(page.focusWidget(), table);  // also where another window is active
    desk.names->setHidden(true);
    EXPECT_EQ(page.focusWidget(), table);
}

TEST_F(InsightPageTest, FitsTheSmallestWindowAt200PercentWithALongView)
{
    const LargeText large;
    test.addPerson();
    const ScopeChoice everything{.period = PeriodChoice::Everything};
    test.add(*saveView(test.records(), u"Boutiques du sud et du nord, managers"_s, everything,
                       testIds()));
    InsightPage page(desk);
    page.resize(narrowestPage);
    page.show();
    emit page.findChild<ViewsButton*>()->chosen(everything);
    ASSERT_NE(page.findChild<ViewsButton*>()->text(), u"Views"_s);
    EXPECT_EQ(sidewaysScroll(page), 0);
}

TEST_F(InsightPageTest, OpensThePersonOfAMoment)
{
    test.addPerson();
    test.addCareful(test.praise(), 6);
    InsightPage page(desk);
    page.show();
    std::vector<PersonId> opened;
    QObject::connect(&page, &InsightPage::personActivated,
                     [&opened](const PersonId& person) { opened.push_back(person); });
    emit cards(page).first()->markActivated(0, 0);
    button(*page.findChild<MomentsDialog*>(), u"Open the person"_s)->click();
    EXPECT_EQ(opened, std::vector{test.ines.id});
}

TEST_F(InsightPageTest, ShowsTheSameNumbersInTheTableAndInTheFile)
{
    test.addPerson();
    test.addCareful(test.praise(), 6);
    InsightPage page(desk);
    page.show();
    for (auto* card : cards(page)) {
        if (!card->view().hasPicture())
            continue;
        button(*card, u"Show table"_s)->click();
        auto* table = card->findChild<QTableView*>();
        ASSERT_TRUE(table && table->isVisible());
        const auto expected = chartTable(card->view().definition(), card->view().data(),
                                         QLocale(QLocale::English), TableUse::Reading);
        ASSERT_EQ(table->model()->rowCount(), int(expected.rows.size()));
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                EXPECT_EQ(table->model()->index(row, column).data().toString(),
                          expected.rows[std::size_t(row)][column]);
        }
        const auto csv = chartCsvFile(card->exported());
        EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBF"));
        EXPECT_EQ(csv.count('\n'), qsizetype(expected.rows.size()) + 1);
    }
}

TEST_F(InsightPageTest, ShowsAStageNamedLikeHtmlAsText)
{
    test.addPerson();
    auto stage = test.records().all<Stage>().front();
    auto named = stage;
    named.name.edited.english = u"<b>Bold</b><img src=x>"_s;
    ChangeSet renaming(StepName{"Test"});
    renaming.update(stage, named);
    test.add(renaming);
    test.addCareful(test.praise(), 6);
    InsightPage page(desk);
    page.show();
    for (const auto* label : page.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
}

TEST_F(InsightPageTest, RemembersWhatWasChosen)
{
    test.addPerson();
    const auto shop = someTeam();
    test.add(adding(shop));
    QString kept = choiceLine({.period = PeriodChoice::Last3Years, .team = shop.id});
    const InsightMemory memory{[&kept] { return kept; },
                               [&kept](const QString& choice) { kept = choice; }};
    {
        InsightPage page(desk);
        page.setMemory(memory);
        page.show();
        EXPECT_EQ(box(page, u"Period"_s)->currentText(), u"Last 3 years"_s);
        EXPECT_EQ(box(page, u"Team"_s)->currentText(), u"Opéra"_s);
        EXPECT_EQ(page.findChild<QLabel*>(u"scopeText"_s)->text(),
                  u"24 November 2023 to 23 November 2026 · team Opéra"_s);
        box(page, u"Period"_s)->setCurrentIndex(0);
    }
    EXPECT_EQ(kept, choiceLine({.period = PeriodChoice::ThisQuarter, .team = shop.id}));
    kept = u"damaged"_s;
    InsightPage page(desk);
    page.setMemory(memory);
    page.show();
    EXPECT_EQ(box(page, u"Period"_s)->currentText(), u"Last 12 months"_s);
}

TEST_F(InsightPageTest, ShowsTheScopeOfAViewAndRemembersIt)
{
    test.addPerson();
    test.addCareful(test.praise(), 6, 10);
    test.addCareful(test.praise(), 5, 500);
    InsightPage page(desk);
    QString kept;
    page.setMemory({[] { return QString(); }, [&kept](const QString& choice) { kept = choice; }});
    page.show();
    const ScopeChoice everything{.period = PeriodChoice::Everything};
    emit page.findChild<ViewsButton*>()->chosen(everything);
    EXPECT_EQ(cards(page).first()->view().data().n, 11);
    EXPECT_EQ(kept, choiceLine(everything));
}

TEST_F(InsightPageTest, ComputesOnlyTheSectionThatIsSeen)
{
    test.addPerson();
    test.addCareful(test.praise(), 6);
    InsightPage page(desk);
    page.show();
    const auto& sections = chartSections();
    auto* board = page.findChild<ChartBoard*>();
    EXPECT_TRUE(board->card(*sections.front().charts.front()));
    EXPECT_FALSE(board->card(*sections.back().charts.front()));

    auto* last = page.findChildren<QRadioButton*>().last();
    EXPECT_EQ(last->text(), sectionTitle(sections.back()));
    last->click();

    EXPECT_EQ(board->section(), sections.size() - 1);
    ASSERT_TRUE(board->card(*sections.back().charts.front()));
    EXPECT_TRUE(board->card(*sections.back().charts.front())->isVisible());
    EXPECT_FALSE(board->card(*sections.front().charts.front())->isVisible());
}

TEST_F(InsightPageTest, SaysWhatChangedAndLeadsToTheMomentsBehindIt)
{
    test.addPerson();
    ChangeSet untold(StepName{"Test"});
    for (int count = 0; count < 3; ++count) {
        auto moment = carefulMoment(test.ines, test.praise(), today.addDays(-5));
        moment.status = MomentStatus::Held;
        moment.evidence = {};
        untold.create(moment);
    }
    test.add(untold);
    test.addCareful(test.praise(), 1);  // she does not wait for longer than her rhythm
    InsightPage page(desk);
    std::vector<QDate> looked;
    page.setMemory({.choice = {},
                    .keepChoice = {},
                    .lastLook = [] { return today.addDays(-40); },
                    .keepLook = [&looked](QDate day) { looked.push_back(day); }});
    page.show();
    auto* findings = page.findChild<FindingsCard*>();
    ASSERT_TRUE(findings->isVisible());
    const QPointer<QPushButton> show = button(*findings, u"Show the moments"_s);
    show->setFocus();
    test.add(adding(someTeam()));
    EXPECT_EQ(looked, std::vector{today}) << "kept once a day";
    ASSERT_TRUE(show);
    EXPECT_EQ(page.focusWidget(), show) << "the rows stay while they say the same";
    show->click();
    auto* dialog = page.findChild<MomentsDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->findChild<QTableView*>()->model()->rowCount(), 3);
}

TEST_F(InsightPageTest, SaysNothingOfChangesWithoutEvidence)
{
    test.addPerson();
    test.addCareful(test.praise(), 6);
    InsightPage page(desk);
    page.show();
    EXPECT_FALSE(page.findChild<FindingsCard*>()->isVisible());
}

TEST_F(InsightPageTest, OpensTheFiguresOfTheCircleAndShowsThemAtOnce)
{
    test.addPerson();
    InsightPage page(desk);
    page.show();
    ASSERT_TRUE(page.findChild<QAction*>(u"enteredFigures"_s));
    page.findChild<QAction*>(u"enteredFigures"_s)->trigger();
    ASSERT_TRUE(page.findChild<MeasuresDialog*>());
    page.findChild<QAction*>(u"practices"_s)->trigger();
    ASSERT_TRUE(page.findChild<MirrorDialog*>());
    const MeasureDraft draft{MeasureSubject::CustomerScore, u"31"_s, today, 0, {}};
    test.add(*addMeasure(test.records(), draft, today, testIds()));
    auto* board = page.findChild<ChartBoard*>();
    board->choose(chartSections().size() - 1);
    const auto* card = board->card(*findChart(u"circle"));
    ASSERT_TRUE(card);
    EXPECT_TRUE(sentence(*card).startsWith(u"Customer NPS: +31."_s));
}

TEST_F(InsightPageTest, NamesEverythingThatTakesFocus)
{
    test.addPerson();
    test.add(adding(someTeam()));
    test.addCareful(test.praise(), 6);
    test.addCareful(test.reframing, 6);
    InsightPage page(desk);
    page.show();
    expectEverythingNamed(page);
    emit cards(page).first()->markActivated(0, 0);
    expectEverythingNamed(*page.findChild<MomentsDialog*>());
}

}  // namespace

}  // namespace esperluette::ui
