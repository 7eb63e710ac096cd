// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/save_file.h"

#include "core/foundation/verified_save.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace esperluette::ui {

namespace {

Result<QString> save(const FileToSave& file, const QString& path)
{
    const auto bytes = file.bytes();
    if (!bytes)
        return Failure{bytes.error()};
    if (const auto saved = saveFileSafely(path, *bytes); !saved)
        return Failure{saved.error()};
    return path;
}

}  // namespace

void saveWhereAsked(QWidget& parent, FileToSave file,
                    std::function<void(const Result<QString>& path)> told)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* dialog = new QFileDialog(&parent, file.title, folder.filePath(file.name), file.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(file.suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent,
                     [file = std::move(file), told = std::move(told)](const QString& path) {
                         told(save(file, path));
                     });
    dialog->open();
}

}  // namespace esperluette::ui
