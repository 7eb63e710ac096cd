// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/save_file.h"

#include "core/foundation/verified_save.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace esperluette::ui {

namespace {

Result<QString> saved(const QString& path, const Result<QByteArray>& bytes)
{
    if (!bytes)
        return Failure{bytes.error()};
    if (const auto done = saveFileSafely(path, *bytes); !done)
        return Failure{done.error()};
    return path;
}

}  // namespace

void askForNewFile(QWidget& parent, const NewFile& file,
                   std::function<void(const QString& path)> chosen)
{
    auto* dialog = new QFileDialog(&parent, file.title, file.path, file.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(file.suffix);
    dialog->setOption(QFileDialog::DontConfirmOverwrite, !file.asksBeforeReplacing);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, std::move(chosen));
    dialog->open();
}

void saveWhereAsked(QWidget& parent, const NewFile& file, std::function<Result<QByteArray>()> bytes,
                    std::function<void(const Result<QString>& path)> told)
{
    askForNewFile(parent, file,
                  [bytes = std::move(bytes), told = std::move(told)](const QString& path) {
                      told(saved(path, bytes()));
                  });
}

QString inDocuments(const QString& name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

}  // namespace esperluette::ui
