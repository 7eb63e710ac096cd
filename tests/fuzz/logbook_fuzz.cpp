// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes written over a small logbook, which is then opened, read and checked. Whatever is wrong is
// told as an error, and the file stays as it is.
#include "core/storage/logbook_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdlib>
#include <unistd.h>

using namespace esperluette;

namespace {

QByteArray goodFile()
{
    QFile file(QStringLiteral(ESPERLUETTE_SOURCE_DIR
                              "/tests/core/storage/files/version_2_plain.esperluette"));
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    return file.readAll();
}

/// Four bytes say where, one how many, then come these bytes; and so on.
QByteArray overwritten(QByteArray file, const std::uint8_t* data, std::size_t size)
{
    std::size_t at = 0;
    while (at + 5 <= size) {
        std::uint32_t place = 0;
        std::memcpy(&place, data + at, sizeof place);
        std::size_t count = data[at + 4] % 64 + 1U;
        at += 5;
        for (; count > 0 && at < size; --count, ++at)
            file[qsizetype(place++ % std::uint32_t(file.size()))] = char(data[at]);
    }
    return file;
}

QString folder()
{
    const auto memory = QStringLiteral("/dev/shm");
    return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
}

void readAll(LogbookFile& file)
{
    const auto actions = file.undoable(20);
    if (!actions)
        return;
    for (const auto& action : *actions)
        (void)file.step(action, StepDirection::Back);
    (void)file.drafts();
    (void)file.check();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto good = goodFile();
    static const auto path =
        folder() + QStringLiteral("/esperluette_fuzz_%1").arg(qint64(::getpid()));
    const auto bytes = overwritten(good, data, size);
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            std::abort();
    }
    FileAccess access;
    access.writing = FileAccess::Writing::No;
    if (const auto file = LogbookFile::open(path, access)) {
        if ((*file)->load())
            readAll(**file);
    }
    QFile::remove(path);
    return 0;
}
