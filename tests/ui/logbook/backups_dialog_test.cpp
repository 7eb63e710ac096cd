// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/backups_dialog.h"

#include "tests/support/accessibility.h"
#include "ui/shared/text_label.h"

#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

class BackupsDialogTest : public testing::Test {
protected:
    BackupsDialog::Actions actions()
    {
        return {.list =
                    [this] {
                        std::vector<BackupsDialog::Shelf> shelves = others;
                        shelves.insert(shelves.begin(),
                                       {u"Opéra"_s, u"/home/camille/backups"_s, backups});
                        return shelves;
                    },
                .look = [](const Backup& backup) -> Result<FileSummary> {
                    if (backup.path == u"damaged"_s)
                        return failure(ErrorCode::DamagedLogbook, backup.path);
                    return FileSummary{38, 912};
                },
                .backUpNow = [this]() -> Result<> {
                    backups.insert(backups.begin(), backupAt(u"now"_s, 0));
                    return {};
                },
                .openReadOnly = [this](const Backup& backup) { opened = backup.path; },
                .revert = [this](const Backup& backup) { reverted = backup.path; },
                .chooseFolder = [] {}};
    }
    static Backup backupAt(const QString& path, int daysAgo)
    {
        const QDateTime made(today.addDays(-daysAgo), QTime(9, 30), Qt::UTC);
        return {path, made, BackupReason::Import, 4'200'000};
    }
    static QPushButton* button(QWidget& parent, const QString& text)
    {
        for (auto* each : parent.findChildren<QPushButton*>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    static QString inside(BackupsDialog& dialog)
    {
        auto* label = dialog.findChild<TextLabel*>(u"whatIsInside"_s);
        const auto isThere = [label] { return label->text() != BackupsDialog::tr("Opening it…"); };
        EXPECT_TRUE(QTest::qWaitFor(isThere, 20'000));
        return label->text();
    }

    inline static const QDate today{2026, 11, 23};
    std::vector<Backup> backups{backupAt(u"yesterday"_s, 1), backupAt(u"damaged"_s, 8)};
    std::vector<BackupsDialog::Shelf> others;
    QString opened;
    QString reverted;
};

TEST_F(BackupsDialogTest, SaysWhatABackupHoldsAndWhyItWasMade)
{
    BackupsDialog dialog(u"Opéra"_s, today, actions());
    dialog.show();

    EXPECT_EQ(inside(dialog),
              u"It holds 38 people and 912 moments, and every page of it is whole."_s);
    const auto* model = dialog.findChild<QTableView*>()->model();
    EXPECT_EQ(model->rowCount(), 2);
    EXPECT_EQ(model->index(0, 0).data(), u"yesterday"_s);
    EXPECT_EQ(model->index(0, 2).data(), u"before an import"_s);
}

TEST_F(BackupsDialogTest, DoesNotGoBackToADamagedOne)
{
    BackupsDialog dialog(u"Opéra"_s, today, actions());
    dialog.show();
    inside(dialog);

    dialog.findChild<QTableView*>()->selectRow(1);

    EXPECT_TRUE(inside(dialog).contains(u"damaged"_s));
    EXPECT_FALSE(button(dialog, u"Go back to it…"_s)->isEnabled());
}

TEST_F(BackupsDialogTest, AsksBeforeItGoesBack)
{
    BackupsDialog dialog(u"Opéra"_s, today, actions());
    dialog.show();
    inside(dialog);

    button(dialog, u"Go back to it…"_s)->click();
    EXPECT_TRUE(reverted.isEmpty());
    auto* question = dialog.findChild<QMessageBox*>();
    ASSERT_TRUE(question);
    button(*question, u"Go back"_s)->click();

    EXPECT_EQ(reverted, u"yesterday"_s);
}

TEST_F(BackupsDialogTest, ShowsTheOneThatIsMadeNow)
{
    BackupsDialog dialog(u"Opéra"_s, today, actions());
    dialog.show();

    button(dialog, u"Back up now"_s)->click();

    EXPECT_EQ(dialog.findChild<QTableView*>()->model()->rowCount(), 3);
}

TEST_F(BackupsDialogTest, OpensOneToLookInside)
{
    BackupsDialog dialog(u"Opéra"_s, today, actions());
    dialog.show();

    button(dialog, u"Look inside"_s)->click();

    EXPECT_EQ(opened, u"yesterday"_s);
}

TEST_F(BackupsDialogTest, ShowsThoseOfALogbookThatWasCalledOtherwise)
{
    others = {{u"Bastille"_s, u"/home/camille/old"_s, {backupAt(u"old"_s, 3)}}};
    BackupsDialog dialog(u"Opéra"_s, today, actions());
    dialog.show();
    auto* whose = dialog.findChild<QComboBox*>();
    ASSERT_TRUE(whose->isVisible());

    QTest::keyClick(whose, Qt::Key_Down);
    inside(dialog);

    EXPECT_EQ(dialog.findChild<QTableView*>()->model()->rowCount(), 1);
    EXPECT_TRUE(dialog.findChild<TextLabel*>(u"backupFolder"_s)->text().contains(u"old"_s));
    button(dialog, u"Look inside"_s)->click();
    EXPECT_EQ(opened, u"old"_s);
}

TEST_F(BackupsDialogTest, AsksWhoseBackupsOnlyWhenThereAreOthers)
{
    BackupsDialog dialog(u"Opéra"_s, today, actions());
    dialog.show();

    EXPECT_FALSE(dialog.findChild<QComboBox*>()->isVisible());
}

TEST_F(BackupsDialogTest, SaysWhenThereIsNone)
{
    backups.clear();
    BackupsDialog dialog(u"Opéra"_s, today, actions());
    dialog.show();

    EXPECT_TRUE(inside(dialog).startsWith(u"There is no backup yet"_s));
    EXPECT_FALSE(button(dialog, u"Look inside"_s)->isEnabled());
    EXPECT_FALSE(button(dialog, u"Go back to it…"_s)->isEnabled());
}

TEST_F(BackupsDialogTest, NamesEverythingThatTakesTheKeyboard)
{
    BackupsDialog dialog(u"Opéra"_s, today, actions());
    dialog.show();

    test::expectEverythingNamed(dialog);
}

}  // namespace
}  // namespace esperluette::ui
