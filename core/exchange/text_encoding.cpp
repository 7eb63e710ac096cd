// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// Bytes 0x80 to 0x9F of Windows-1252; all others are those of Latin-1. Qt knows this encoding
/// only when it was built with ICU.
constexpr std::array<char16_t, 32> highControls = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray& bytes)
{
    auto text = QString::fromLatin1(bytes);
    for (auto& character : text) {
        const auto code = character.unicode();
        if (code >= 0x80 && code < 0xA0)
            character = QChar(highControls[code - 0x80]);
    }
    return text;
}

/// Without flushing, a character cut off at the end is no error.
bool isUtf8(const QByteArray& bytes)
{
    constexpr qsizetype chunk = 1 << 16;  // so that the text is never held as a whole
    QStringDecoder decoder(QStringDecoder::Utf8);
    for (qsizetype start = 0; start < bytes.size() && !decoder.hasError(); start += chunk) {
        const QString decoded = decoder.decode(
            QByteArrayView(bytes).sliced(start, std::min(chunk, bytes.size() - start)));
    }
    return !decoder.hasError();
}

/// How many of the first bytes at even (0) or odd (1) places are zero, in percent.
int zeroShare(const QByteArray& bytes, qsizetype place)
{
    const auto pairs = std::min<qsizetype>(bytes.size(), 4096) / 2;
    int zeros = 0;
    for (qsizetype pair = 0; pair < pairs; ++pair)
        zeros += bytes[2 * pair + place] == 0;
    return pairs == 0 ? 0 : int(100 * zeros / pairs);
}

}  // namespace

TextEncoding detectEncoding(const QByteArray& bytes)
{
    constexpr int mostOfLatinText = 60;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    if (zeroShare(bytes, 1) > mostOfLatinText && zeroShare(bytes, 0) == 0)
        return TextEncoding::Utf16LittleEndian;
    if (zeroShare(bytes, 0) > mostOfLatinText && zeroShare(bytes, 1) == 0)
        return TextEncoding::Utf16BigEndian;
    return isUtf8(bytes) ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

QString decodedText(const QByteArray& bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return QStringDecoder(QStringDecoder::Utf8).decode(bytes);
    case TextEncoding::Utf16LittleEndian:
        return QStringDecoder(QStringDecoder::Utf16LE).decode(bytes);
    case TextEncoding::Utf16BigEndian: return QStringDecoder(QStringDecoder::Utf16BE).decode(bytes);
    case TextEncoding::Windows1252: return fromWindows1252(bytes);
    }
    Q_UNREACHABLE();
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return u"UTF-8"_s;
    case TextEncoding::Utf16LittleEndian: return u"UTF-16 LE"_s;
    case TextEncoding::Utf16BigEndian: return u"UTF-16 BE"_s;
    case TextEncoding::Windows1252: return u"Windows-1252"_s;
    }
    Q_UNREACHABLE();
}

}  // namespace esperluette
