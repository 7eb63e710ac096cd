// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace esperluette {

/// How the bytes of a list stand for characters.
enum class TextEncoding : std::uint8_t { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// A byte order mark decides; then bytes that are valid UTF-8 are UTF-8, even when the last
/// character is cut off; then every second byte being zero means UTF-16; else Windows-1252.
TextEncoding detectEncoding(const QByteArray& bytes);

/// The text without its byte order mark. What the encoding does not know becomes U+FFFD.
QString decodedText(const QByteArray& bytes, TextEncoding encoding);

/// "UTF-8", "UTF-16 LE", "UTF-16 BE", "Windows-1252": the same in every language.
QString encodingName(TextEncoding encoding);

}  // namespace esperluette
