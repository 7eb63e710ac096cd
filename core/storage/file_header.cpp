// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_header.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace esperluette {

namespace {

constexpr qint64 pageSize = 4096;
constexpr qint64 headerSize = 72;

bool hasMark(const QByteArray& header)
{
    return header.sliced(68, 4).toHex() == QByteArray::number(logbookApplicationId, 16);
}

/// Encrypted pages look like noise; text and the formats people mistake for a logbook do not.
bool looksLikeNoise(QByteArrayView bytes)
{
    using namespace std::literals;
    for (const auto known : {"PK\3\4"sv, "%PDF"sv, "{\\rtf"sv, "\xD0\xCF\x11\xE0"sv, "\x89PNG"sv,
                             "\xFF\xD8\xFF"sv, "GIF8"sv, "\x1F\x8B"sv, "7z\xBC\xAF"sv}) {
        if (bytes.startsWith(QByteArrayView(known.data(), qsizetype(known.size()))))
            return false;
    }
    const auto isPrintable = [](char byte) {
        return (byte >= ' ' && byte < 0x7F) || byte == '\n' || byte == '\r' || byte == '\t';
    };
    const auto zeros = std::ranges::count(bytes, '\0');
    return !std::ranges::all_of(bytes, isPrintable) && zeros < bytes.size() / 2;
}

}  // namespace

Result<FileHeader> readFileHeader(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileMissing, path);
    if (QFileInfo(path).isDir())
        return failure(ErrorCode::NotALogbook, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path);
    if (file.size() == 0)
        return failure(ErrorCode::FileEmpty, path);
    const auto header = file.read(headerSize);
    if (header.size() < headerSize)
        return failure(ErrorCode::NotALogbook, path);
    if (header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return hasMark(header) ? Result<FileHeader>(FileHeader())
                               : failure(ErrorCode::NotALogbook, path);
    if (file.size() < pageSize || !looksLikeNoise(header))
        return failure(ErrorCode::NotALogbook, path);
    Salt salt;
    std::memcpy(salt.data(), header.constData(), salt.size());
    return FileHeader{salt};
}

}  // namespace esperluette
