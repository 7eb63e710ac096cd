// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/save_file.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QWidget>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// A window that asks for a file in a folder of its own.
struct Asking {
    NewFile file() const
    {
        return {.title = u"Save"_s,
                .path = folder.filePath(u"list.csv"_s),
                .filter = u"CSV (*.csv)"_s,
                .suffix = u"csv"_s};
    }
    QFileDialog* dialog() const { return window.findChild<QFileDialog*>(); }
    void choose(const QString& name) const
    {
        emit dialog()->fileSelected(folder.filePath(name));
        dialog()->close();
    }

    QTemporaryDir folder;
    QWidget window;
};

}  // namespace

TEST(AskForNewFile, ProposesAFolderANameAndASuffix)
{
    Asking asking;
    QString chosen;
    askForNewFile(asking.window, asking.file(), [&chosen](const QString& path) { chosen = path; });
    auto* dialog = asking.dialog();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->acceptMode(), QFileDialog::AcceptSave);
    EXPECT_EQ(dialog->windowTitle(), u"Save"_s);
    EXPECT_EQ(dialog->directory().absolutePath(), QDir(asking.folder.path()).absolutePath());
    EXPECT_EQ(dialog->defaultSuffix(), u"csv"_s);
    EXPECT_EQ(dialog->nameFilters(), QStringList{u"CSV (*.csv)"_s});
    EXPECT_FALSE(dialog->testOption(QFileDialog::DontConfirmOverwrite));
    asking.choose(u"other.csv"_s);
    EXPECT_EQ(chosen, asking.folder.filePath(u"other.csv"_s));
}

TEST(AskForNewFile, LeavesTheQuestionOfReplacingToWhoeverAsked)
{
    Asking asking;
    auto file = asking.file();
    file.asksBeforeReplacing = false;
    askForNewFile(asking.window, file, [](const QString&) {});
    EXPECT_TRUE(asking.dialog()->testOption(QFileDialog::DontConfirmOverwrite));
}

TEST(SaveWhereAsked, MakesTheBytesWhenThePlaceIsKnownAndSavesThem)
{
    Asking asking;
    int made = 0;
    QString saved;
    saveWhereAsked(
        asking.window, asking.file(),
        [&made]() -> Result<QByteArray> {
            ++made;
            return QByteArray("a;b");
        },
        [&saved](const Result<QString>& path) { saved = path ? *path : QString(); });
    EXPECT_EQ(made, 0);
    asking.choose(u"list.csv"_s);
    EXPECT_EQ(made, 1);
    EXPECT_EQ(saved, asking.folder.filePath(u"list.csv"_s));
    QFile file(saved);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "a;b");
}

TEST(SaveWhereAsked, TellsWhyNothingWasSaved)
{
    Asking asking;
    std::optional<ErrorCode> told;
    const auto keep = [&told](const Result<QString>& path) {
        told = path ? std::nullopt : std::optional(path.error().code);
    };
    saveWhereAsked(
        asking.window, asking.file(),
        []() -> Result<QByteArray> { return failure(ErrorCode::StaleChange); }, keep);
    asking.choose(u"list.csv"_s);
    EXPECT_EQ(told, ErrorCode::StaleChange);
    EXPECT_FALSE(QFile::exists(asking.folder.filePath(u"list.csv"_s)));

    delete asking.dialog();
    saveWhereAsked(
        asking.window, asking.file(), []() -> Result<QByteArray> { return QByteArray("x"); }, keep);
    asking.choose(u"no such folder/list.csv"_s);
    ASSERT_TRUE(told);
    EXPECT_NE(told, ErrorCode::StaleChange);
}

}  // namespace esperluette::ui
