// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/new_file.h"

#include "core/storage/database.h"

#include <QFile>

namespace esperluette {

using namespace Qt::StringLiterals;

NewFile::NewFile(QString path) : m_path(std::move(path))
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        throw StorageFailure(ErrorCode::FolderNotWritable, "no new file can be made");
}

NewFile::~NewFile()
{
    if (!m_kept)
        clear(m_path);
}

void NewFile::clear(const QString& path)
{
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
}

}  // namespace esperluette
