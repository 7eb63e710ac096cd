// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include <gtest/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// What the bytes say, in the encoding that is detected.
QString readText(const QByteArray& bytes) { return decodedText(bytes, detectEncoding(bytes)); }

QByteArray utf16(const QString& text, bool bigEndian)
{
    QByteArray bytes;
    for (const auto character : text) {
        const auto high = char(character.unicode() >> 8);
        const auto low = char(character.unicode() & 0xFF);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

}  // namespace

TEST(TextEncoding, ReadsUtf8WithAndWithoutAMark)
{
    EXPECT_EQ(readText("Pr\xC3\xA9nom"), u"Prénom"_s);
    EXPECT_EQ(readText("\xEF\xBB\xBFPr\xC3\xA9nom"), u"Prénom"_s);
}

TEST(TextEncoding, TakesAFileThatIsCutInACharacterForUtf8)
{
    EXPECT_EQ(detectEncoding("Pr\xC3\xA9nom;Fran\xC3"), TextEncoding::Utf8);
}

TEST(TextEncoding, ReadsUtf16WithAndWithoutAMark)
{
    const auto text = u"Prénom;Nom\nInès;Faure\n"_s;
    for (const bool bigEndian : {false, true}) {
        EXPECT_EQ(readText(utf16(QChar(0xFEFF) + text, bigEndian)), text);
        EXPECT_EQ(readText(utf16(text, bigEndian)), text);
    }
}

TEST(TextEncoding, TakesWhatIsNotUtf8ForWindows1252)
{
    EXPECT_EQ(detectEncoding("Pr\xE9nom"), TextEncoding::Windows1252);
    EXPECT_EQ(readText("\x80 \x8C\x9Cuvre \x92\xE9t\xE9\x92"), u"€ Œœuvre ’été’"_s);
}

TEST(TextEncoding, DoesNotTakeOverlongOrSurrogateBytesForUtf8)
{
    EXPECT_EQ(detectEncoding("\xC0\xAF"), TextEncoding::Windows1252);
    EXPECT_EQ(detectEncoding("\xED\xA0\x80"), TextEncoding::Windows1252);
}

TEST(TextEncoding, SeesABadByteFarFromTheBeginning)
{
    EXPECT_EQ(detectEncoding(QByteArray(200'000, 'a') + "\xE9 b"), TextEncoding::Windows1252);
}

}  // namespace esperluette
