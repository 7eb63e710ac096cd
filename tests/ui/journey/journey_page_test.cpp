// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/journey_page.h"

#include "core/catalogue/catalogue.h"
#include "core/planning/journey_choice.h"
#include "tests/support/accessibility.h"
#include "tests/support/logbooks.h"
#include "ui/journey/edit_kind.h"
#include "ui/journey/journey_outline.h"
#include "ui/journey/name_dialog.h"
#include "ui/journey/preview_dialog.h"
#include "ui/journey/template_files.h"
#include "ui/journey/template_import_dialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace esperluette::test {
namespace {

/// Shows what was added to a page and deletes what was taken away, as the event loop does.
void settle()
{
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// The page on a logbook as it begins, with one person who began today.
class ShownJourney {
public:
    ShownJourney()
    {
        auto ines = somePerson();
        ines.start = ines.knownSince = today;
        if (!m_logbook->apply(adding(ines)) || !m_desk.applyAndPlan(ChangeSet()))
            std::abort();
        page = std::make_unique<ui::JourneyPage>(m_desk);
        page->resize(1200, 800);
        page->show();
    }

    ui::Desk& desk() { return m_desk; }
    const Records& records() const { return m_logbook->records(); }
    Logbook& logbook() { return *m_logbook; }
    const MomentKind& kind(QStringView key) const
    {
        return *std::ranges::find_if(records().all<MomentKind>(), [key](const MomentKind& kind) {
            return kind.key.text() == key;
        });
    }
    ui::JourneyOutline& outline() const { return *page->findChild<ui::JourneyOutline*>(); }
    void press(const QString& name) const
    {
        page->findChild<QAbstractButton*>(name)->click();
        settle();
    }
    void choose(const QString& id) const
    {
        outline().choose(id);
        settle();
    }
    /// Chooses an entry of the menu of the page.
    void act(const QString& text) const
    {
        auto* menu = page->findChild<QPushButton*>(u"journeyMenu"_s)->menu();
        for (auto* action : menu->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        qFatal("no %s", qPrintable(text));
    }
    QString shown() const
    {
        QStringList texts;
        for (const auto* label : page->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }
    QString path(const QString& name) const { return m_folder.path(name); }

private:
    TestFolder m_folder;
    std::unique_ptr<Logbook> m_logbook = newLogbook(
        m_folder, *beginLogbook({.language = Language::English, .today = today}, testIds()));
    ui::Desk m_desk{*m_logbook,           testIds(),
                    Language::English,    WorkingCalendar::weekendsOnly(),
                    [] { return today; }, [] { return UtcMinute(); }};

public:
    std::unique_ptr<ui::JourneyPage> page;  ///< goes before the desk
};

TEST(JourneyPage, ShowsTheStagesTheirKindsAndTheChosenOne)
{
    const ShownJourney journey;
    EXPECT_EQ(journey.outline().topLevelItemCount(), 8);
    EXPECT_EQ(journey.outline().topLevelItem(0)->childCount(), 2);
    EXPECT_TRUE(journey.shown().contains(u"Recruitment interview"_s));
    journey.choose(journey.kind(u"first_day").id.text());
    EXPECT_TRUE(journey.shown().contains(u"Welcoming a person before equipping a workplace."_s));
    EXPECT_TRUE(journey.shown().contains(u"On the day: first day."_s));
}

TEST(JourneyPage, SaysThatARetiredKindIsRetiredAndBringsItBack)
{
    const ShownJourney journey;
    journey.choose(journey.kind(u"saying_no").id.text());
    journey.press(u"retireKind"_s);
    EXPECT_TRUE(journey.kind(u"saying_no").retired);
    EXPECT_EQ(journey.outline().currentItem()->text(0), u"Announcing a refusal (retired)"_s);
    EXPECT_FALSE(isInUse(journey.records(), journey.kind(u"saying_no")));
    journey.press(u"retireKind"_s);
    EXPECT_FALSE(journey.kind(u"saying_no").retired);
}

TEST(JourneyPage, ShowsWhatAKindLeavesBehindBeforeItIsRetired)
{
    ShownJourney journey;
    const auto id = journey.kind(u"customer_double_listening").id;  // one is planned
    journey.choose(id.text());
    journey.press(u"retireKind"_s);
    auto* dialog = journey.page->window()->findChild<ui::PreviewDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(journey.records().find(id)->retired);
    EXPECT_TRUE(dialog->findChild<QLabel*>(u"previewLines"_s)->text().contains(u"Inès Faure"_s));
    journey.desk().names->setHidden(true);
    EXPECT_FALSE(dialog->findChild<QLabel*>(u"previewLines"_s)->text().contains(u"Inès Faure"_s));
    dialog->accept();
    EXPECT_TRUE(journey.records().find(id)->retired);
    EXPECT_FALSE(journey.records().all<Moment>().empty());
}

TEST(JourneyPage, DuplicatesAKindAndShowsTheCopy)
{
    const ShownJourney journey;
    const auto before = journey.records().all<MomentKind>().size();
    journey.choose(journey.kind(u"first_day").id.text());
    journey.press(u"duplicateKind"_s);
    EXPECT_EQ(journey.records().all<MomentKind>().size(), before + 1);
    EXPECT_EQ(journey.outline().currentItem()->text(0), u"First day (copy)"_s);
}

TEST(JourneyPage, RemovesOnlyAStageWithoutKinds)
{
    const ShownJourney journey;
    journey.press(u"addStage"_s);
    auto* dialog = journey.page->window()->findChild<ui::NameDialog*>();
    ASSERT_TRUE(dialog);
    dialog->findChild<QPlainTextEdit*>(u"nameEnglish"_s)->setPlainText(u"Alumni"_s);
    dialog->accept();
    ASSERT_EQ(journey.records().all<Stage>().size(), 9u);
    EXPECT_EQ(journey.outline().currentItem()->text(0), u"Alumni"_s);
    journey.press(u"removeStage"_s);
    EXPECT_EQ(journey.records().all<Stage>().size(), 8u);
    journey.choose(journey.records().all<Stage>().front().id.text());
    EXPECT_FALSE(journey.page->findChild<QAbstractButton*>(u"removeStage"_s)->isVisible());
}

TEST(JourneyPage, RefusesToRetireTheOnlyJourney)
{
    const ShownJourney journey;
    journey.act(u"Retire"_s);
    EXPECT_FALSE(journey.records().all<JourneyTemplate>().front().retired);
    EXPECT_TRUE(journey.shown().contains(u"the only journey in use"_s));
}

TEST(JourneyPage, ShowsWhatAnotherGroupLeavesBehindBeforeItIsSaved)
{
    const ShownJourney journey;
    const auto groupsOf = [&] { return journey.records().all<JourneyTemplate>()[0].populations; };
    journey.act(u"Name and groups…"_s);
    auto* dialog = journey.page->window()->findChild<ui::NameDialog*>();
    const auto& value = journey.records().all<PopulationValue>().front();
    dialog->findChild<QAbstractButton*>(value.id.text())->click();
    dialog->accept();

    auto* preview = journey.page->window()->findChild<ui::PreviewDialog*>();
    ASSERT_TRUE(preview);
    EXPECT_TRUE(groupsOf().empty());
    preview->accept();
    EXPECT_EQ(groupsOf(), std::vector{value.id});
}

TEST(JourneyPage, MakesAJourneyForAGroupFromTheOneThatIsShown)
{
    const ShownJourney journey;
    journey.act(u"New journey from this one…"_s);
    auto* dialog = journey.page->window()->findChild<ui::NameDialog*>();
    ASSERT_TRUE(dialog);
    dialog->findChild<QPlainTextEdit*>(u"name"_s)->setPlainText(u"De nuit"_s);
    const auto& night = *std::ranges::find_if(
        journey.records().all<PopulationValue>(),
        [](const PopulationValue& value) { return value.label.text() == u"Night"_s; });
    dialog->findChild<QAbstractButton*>(night.id.text())->click();
    dialog->accept();

    ASSERT_EQ(journey.records().all<JourneyTemplate>().size(), 2u);
    EXPECT_EQ(journey.records().all<JourneyTemplate>().back().populations, std::vector{night.id});
    EXPECT_EQ(journey.records().all<MomentKind>().size(), 74u);
    EXPECT_TRUE(journey.shown().contains(u"for: Night"_s));
    EXPECT_EQ(journey.page->findChild<QComboBox*>(u"templates"_s)->currentText(), u"De nuit"_s);
}

TEST(JourneyPage, NamesEveryWidgetForScreenReaders)
{
    const ShownJourney journey;
    expectEverythingNamed(*journey.page);
}

TEST(EditingAKind, MovesThePlannedMomentsInOneStepThatCanBeUndone)
{
    ShownJourney journey;
    const auto id = journey.kind(u"customer_double_listening").id;
    const auto dayOfIt = [&] {
        for (const auto& moment : journey.records().all<Moment>()) {
            if (moment.kind == id)
                return moment.planned.date();
        }
        return QDate();
    };
    const auto before = dayOfIt();
    ASSERT_TRUE(before.isValid());
    auto* editor = ui::editKind(journey.desk(), id, journey.page.get());
    ASSERT_TRUE(editor);
    editor->findChild<QWidget*>(u"offset"_s)->findChild<QSpinBox*>(u"count"_s)->setValue(21);

    editor->accept();

    EXPECT_TRUE(editor->isVisible());
    const auto lines = editor->findChild<QLabel*>(u"previewLines"_s)->text();
    EXPECT_TRUE(lines.contains(u"Inès Faure"_s)) << lines.toStdString();
    EXPECT_EQ(dayOfIt(), before);
    editor->accept();
    EXPECT_EQ(dayOfIt(), today.addDays(21));
    ASSERT_TRUE(journey.logbook().undo());
    EXPECT_EQ(dayOfIt(), before);
    EXPECT_EQ(journey.kind(u"customer_double_listening").rule.offset.value, 14);
}

TEST(EditingAKind, ChangesNothingWhenNothingWasTyped)
{
    ShownJourney journey;
    const auto id = journey.kind(u"first_day").id;
    const auto steps = stepText(journey.logbook().history().lastDone()->name);
    auto* editor = ui::editKind(journey.desk(), id, journey.page.get());
    editor->accept();
    EXPECT_EQ(stepText(journey.logbook().history().lastDone()->name), steps);
}

TEST(TemplateFiles, ExportAndImportAJourneyThroughTheDialog)
{
    ShownJourney journey;
    const auto file = journey.path(u"journey.json"_s);
    ASSERT_TRUE(ui::exportTemplate(journey.desk(),
                                   journey.records().all<JourneyTemplate>().front().id, file));
    std::optional<JourneyTemplateId> imported;

    const auto shown = ui::importTemplate(journey.desk(), file, journey.page.get(),
                                          [&](const JourneyTemplateId& id) { imported = id; });

    ASSERT_TRUE(shown);
    EXPECT_TRUE((*shown)->findChild<QLabel*>(u"importCounts"_s)->text().contains(u"8 stage(s)"_s));
    EXPECT_EQ(journey.records().all<JourneyTemplate>().size(), 1u);
    (*shown)->accept();
    ASSERT_EQ(journey.records().all<JourneyTemplate>().size(), 2u);
    EXPECT_EQ(imported, journey.records().all<JourneyTemplate>().back().id);
}

TEST(TemplateFiles, SayThatAFileIsMissing)
{
    ShownJourney journey;
    const auto shown = ui::importTemplate(journey.desk(), journey.path(u"none.json"_s),
                                          journey.page.get(), [](const JourneyTemplateId&) {});
    ASSERT_FALSE(shown);
    EXPECT_EQ(shown.error().code, ErrorCode::FileUnreadable);
}

}  // namespace
}  // namespace esperluette::test
