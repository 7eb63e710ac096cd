// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/people_import_dialog.h"

#include "tests/support/builders.h"
#include "ui/exchange/import_model.h"
#include "ui/shared/segmented_control.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

/// A logbook on disk, and a dialog over a list beside it.
class PeopleImportDialogTest : public testing::Test {
protected:
    PeopleImportDialogTest()
    {
        const Cover cover{.id = newId<Cover>()};
        auto made = Logbook::create(m_folder.filePath(u"team.esperluette"_s), adding(cover));
        EXPECT_TRUE(made) << (made ? "" : made.error().detail.toStdString());
        m_logbook = *std::move(made);
        m_desk = std::make_unique<ui::Desk>(
            ui::Desk{*m_logbook, testIds(), Language::English, WorkingCalendar::weekendsOnly(),
                     [] { return today; }, [] { return UtcMinute(); }});
    }

    QString listOf(const QByteArray& content)
    {
        const auto path = m_folder.filePath(u"list.csv"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }

    /// A dialog that has read the list and knows its verdicts.
    std::unique_ptr<ui::PeopleImportDialog> opened(const QByteArray& content)
    {
        auto dialog = std::make_unique<ui::PeopleImportDialog>(*m_desk, listOf(content));
        dialog->open();
        settle(*dialog);
        return dialog;
    }
    static void settle(const QWidget& dialog)
    {
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return dialog.findChild<QLabel*>(u"totals"_s)->isVisible(); }, 10'000));
    }

    static QPushButton& button(const QWidget& dialog, const QString& name)
    {
        return *dialog.findChild<QPushButton*>(name);
    }
    static QString label(const QWidget& dialog, const QString& name)
    {
        return dialog.findChild<QLabel*>(name)->text();
    }
    static ui::ImportModel& model(const QWidget& dialog)
    {
        return static_cast<ui::ImportModel&>(*dialog.findChild<QTableView*>()->model());
    }
    std::size_t people() const { return m_logbook->records().all<Person>().size(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Logbook> m_logbook;
    std::unique_ptr<ui::Desk> m_desk;
};

const QByteArray someList = "Matricule;Nom;Prénom;Date d'entrée\n"
                            "1;Faure;Inès;25/02/2024\n"
                            "2;Brun;Marc;31/02/2024\n"
                            "3;Diallo;Samia;01/03/2024\n";

}  // namespace

TEST_F(PeopleImportDialogTest, ShowsEveryRowAsItWillBe)
{
    const auto dialog = opened(someList);
    const auto& rows = model(*dialog);
    const auto cell = [&rows](int row, int column) {
        return rows.index(row, column).data().toString().toStdString();
    };

    ASSERT_EQ(rows.rowCount(), 3);
    EXPECT_EQ(cell(0, ui::ImportModel::LineColumn), "2");
    EXPECT_EQ(cell(0, ui::ImportModel::VerdictColumn), "New");
    EXPECT_EQ(cell(0, ui::ImportModel::FixedColumnCount), "Inès");
    EXPECT_EQ(cell(1, ui::ImportModel::VerdictColumn), "Refused");
    EXPECT_NE(cell(1, ui::ImportModel::RemarkColumn).find("31/02/2024"), std::string::npos);
    EXPECT_EQ(label(*dialog, u"totals"_s), u"2 new · 0 changed · 0 the same · 1 refused"_s);
}

TEST_F(PeopleImportDialogTest, ImportsInOneStepThatIsTakenBack)
{
    const auto dialog = opened(someList);
    QSignalSpy imported(dialog.get(), &ui::PeopleImportDialog::imported);

    button(*dialog, u"import"_s).click();

    ASSERT_EQ(imported.size(), 1);
    EXPECT_EQ(imported.front().front().toInt(), 2);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(people(), 2u);
    ASSERT_TRUE(m_logbook->undo());
    EXPECT_EQ(people(), 0u);
}

TEST_F(PeopleImportDialogTest, LeavesNothingBehindWhenItIsCancelled)
{
    QByteArray list = "Nom;Matricule\n";
    for (int number = 0; number < 20'000; ++number)
        list += "Faure;" + QByteArray::number(number) + '\n';
    ui::PeopleImportDialog dialog(*m_desk, listOf(list));
    dialog.open();
    QCoreApplication::processEvents();

    button(dialog, u"cancel"_s).click();
    QCoreApplication::processEvents();

    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(people(), 0u);
    EXPECT_FALSE(m_logbook->history().lastDone());
}

TEST_F(PeopleImportDialogTest, AsksForTheDateOrderOnceAndWaitsForTheAnswer)
{
    const auto dialog = opened("Nom;Date d'entrée\nFaure;01/02/2024\n");
    auto* question = dialog->findChild<QWidget*>(u"dateQuestion"_s);
    ASSERT_TRUE(question->isVisible());
    EXPECT_FALSE(button(*dialog, u"import"_s).isEnabled());

    const auto choices = question->findChildren<QAbstractButton*>();
    ASSERT_EQ(choices.size(), 2);
    choices[1]->click();
    settle(*dialog);

    EXPECT_TRUE(button(*dialog, u"import"_s).isEnabled());
    button(*dialog, u"import"_s).click();
    EXPECT_EQ(m_logbook->records().all<Person>().front().start, QDate(2024, 1, 2));
}

TEST_F(PeopleImportDialogTest, DoesNotAskWhenTheListTells)
{
    const auto dialog = opened(someList);

    EXPECT_FALSE(dialog->findChild<QWidget*>(u"dateQuestion"_s)->isVisible());
}

TEST_F(PeopleImportDialogTest, TakesAnotherMeaningForAColumn)
{
    const auto dialog = opened("Wer;Was\nFaure;01\nBrun;02\n");
    EXPECT_FALSE(button(*dialog, u"import"_s).isEnabled());
    EXPECT_FALSE(label(*dialog, u"problem"_s).isEmpty());

    auto* box = dialog->findChild<QComboBox*>(u"column0"_s);
    box->setCurrentIndex(box->findData(int(ImportField::FamilyName)));
    emit box->activated(box->currentIndex());
    settle(*dialog);

    EXPECT_EQ(button(*dialog, u"import"_s).text(), u"&Import 2 people"_s);
}

TEST_F(PeopleImportDialogTest, ReadsAgainWithAnotherSeparator)
{
    const auto dialog = opened("Nom|Poste\nFaure|Vente\n");
    auto* box = dialog->findChild<QComboBox*>(u"separator"_s);
    EXPECT_EQ(box->currentText(), u"Vertical bar"_s);

    box->setCurrentIndex(box->findData(int(u';')));
    emit box->activated(box->currentIndex());

    EXPECT_EQ(dialog->findChild<QComboBox*>(u"column1"_s), nullptr);
}

TEST_F(PeopleImportDialogTest, SavesTheRefusedRowsWithTheirReasons)
{
    const auto dialog = opened(someList);
    const auto path = m_folder.filePath(u"refused.csv"_s);

    ASSERT_TRUE(dialog->saveRefusedRows(path));

    const auto list = PeopleList::read(path);
    ASSERT_TRUE(list);
    EXPECT_EQ(list->rowCount(), 1);
    EXPECT_EQ(list->cell(0, 1).toString(), u"Brun"_s);
}

TEST_F(PeopleImportDialogTest, SaysWhatIsWrongWithAFileThatIsNone)
{
    ui::PeopleImportDialog dialog(*m_desk, m_folder.filePath(u"none.csv"_s));
    dialog.open();

    EXPECT_NE(label(dialog, u"problem"_s).toStdString().find("none.csv"), std::string::npos);
    EXPECT_FALSE(button(dialog, u"import"_s).isEnabled());
}

TEST_F(PeopleImportDialogTest, ShowsTextThatLooksLikeHtmlAsText)
{
    const auto dialog = opened("Nom;Poste\n<b>Faure</b>;x\n");
    const auto index = model(*dialog).index(0, ui::ImportModel::FixedColumnCount);

    EXPECT_EQ(index.data().toString(), u"<b>Faure</b>"_s);
    EXPECT_FALSE(index.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

TEST_F(PeopleImportDialogTest, ShowsWhatChangesBeforeAndAfter)
{
    opened("Matricule;Nom;Poste\n1;Faure;Vente\n")->accept();

    const auto dialog = opened("Matricule;Poste\n1;Conseil\n");

    EXPECT_EQ(model(*dialog).index(0, ui::ImportModel::VerdictColumn).data().toString(),
              u"Changed"_s);
    EXPECT_EQ(model(*dialog).index(0, model(*dialog).columnCount() - 1).data().toString(),
              u"Vente → Conseil"_s);
}

TEST_F(PeopleImportDialogTest, RecordsThatSomebodyChangedTheTeam)
{
    opened("Matricule;Nom;Équipe\n1;Faure;Opéra\n2;Brun;Opéra\n3;Diallo;Bastille\n")->accept();
    ASSERT_TRUE(m_logbook->records().all<LifeEvent>().empty());

    opened("Matricule;Équipe\n2;Bastille\n")->accept();

    ASSERT_EQ(m_logbook->records().all<LifeEvent>().size(), 1U);
    EXPECT_EQ(m_logbook->records().all<LifeEvent>()[0].event.text(), u"team_changed"_s);
    ASSERT_TRUE(m_logbook->undo());
    EXPECT_TRUE(m_logbook->records().all<LifeEvent>().empty());
}

TEST_F(PeopleImportDialogTest, SaysBeforehandWhatWillBeRecordedAsEvents)
{
    const auto first = opened("Matricule;Nom;Équipe\n1;Faure;Opéra\n2;Brun;Opéra\n3;Diallo;Web\n");
    EXPECT_FALSE(first->findChild<QLabel*>(u"happened"_s)->isVisible());
    first->accept();

    const auto dialog = opened("Matricule;Nom;Équipe;Date de sortie\n2;Brun;Web;\n"
                               "3;Diallo;Web;31/12/2026\n4;Petit;Web;31/12/2026\n");

    EXPECT_EQ(label(*dialog, u"happened"_s),
              u"Events found: 1 change(s) of team, 1 departure(s)."_s);
    EXPECT_TRUE(dialog->findChild<QLabel*>(u"happened"_s)->isVisible());
    EXPECT_TRUE(m_logbook->records().all<LifeEvent>().empty());
    dialog->accept();
    EXPECT_EQ(m_logbook->records().all<LifeEvent>().size(), 2U);
}

TEST_F(PeopleImportDialogTest, ForgetsTheEventsOfAnotherFile)
{
    opened("Matricule;Nom;Équipe\n1;Faure;Opéra\n2;Brun;Opéra\n3;Diallo;Web\n")->accept();
    const auto dialog = opened("Matricule;Équipe\n2;Web\n");
    ASSERT_TRUE(dialog->findChild<QLabel*>(u"happened"_s)->isVisible());

    dialog->readFile(listOf("Matricule;Équipe\n2;Opéra\n"));
    EXPECT_FALSE(dialog->findChild<QLabel*>(u"happened"_s)->isVisible());
    settle(*dialog);

    EXPECT_FALSE(dialog->findChild<QLabel*>(u"happened"_s)->isVisible());
}

TEST_F(PeopleImportDialogTest, ShowsOnlyTheRowsOfAVerdict)
{
    const auto dialog = opened(someList);

    model(*dialog).showOnly(Verdict::Refused);

    ASSERT_EQ(model(*dialog).rowCount(), 1);
    EXPECT_EQ(model(*dialog).index(0, 0).data().toInt(), 3);
}

TEST_F(PeopleImportDialogTest, NamesEveryWidgetThatTakesTheFocus)
{
    const auto dialog = opened(someList);

    for (const auto* widget : dialog->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const auto* asButton = qobject_cast<const QAbstractButton*>(widget);
        EXPECT_FALSE(widget->accessibleName().isEmpty()
                     && (!asButton || asButton->text().isEmpty()))
            << widget->metaObject()->className() << widget->objectName().toStdString();
    }
}

}  // namespace esperluette
