// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/text_folding.h"

#include <QString>

namespace esperluette {

namespace {

/// The plain letters for one that Unicode does not decompose; nullptr for all others.
const char* plainLetters(char16_t letter)
{
    switch (letter) {
    case u'œ': return "oe";
    case u'æ': return "ae";
    case u'ß': return "ss";
    case u'ø': return "o";
    case u'ł': return "l";
    case u'đ': return "d";
    case u'ð': return "d";
    case u'þ': return "th";
    case u'ħ': return "h";
    case u'ı': return "i";
    case u'ŋ': return "n";
    case u'ŧ': return "t";
    case u'ĸ': return "k";
    case u'’': return "'";
    case u'‘': return "'";
    case u'‐': return "-";
    case u'‑': return "-";
    default: return nullptr;
    }
}

bool isAscii(QStringView text)
{
    for (const auto character : text) {
        if (character.unicode() >= 0x80)
            return false;
    }
    return true;
}

char foldedAscii(char16_t letter)
{
    if (letter >= u'A' && letter <= u'Z')
        return char(letter - u'A' + 'a');
    return letter < 0x20 ? ' ' : char(letter);
}

}  // namespace

QByteArray folded(QStringView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    if (isAscii(text)) {
        for (const auto character : text)
            plain.append(foldedAscii(character.unicode()));
        return plain;
    }

    const auto decomposed =
        text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString other;
    for (const auto character : decomposed) {
        const auto category = character.category();
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
            continue;
        if (character.unicode() < 0x80) {
            plain.append(foldedAscii(character.unicode()));
        } else if (const auto* letters = plainLetters(character.unicode())) {
            plain.append(letters);
        } else if (character.isHighSurrogate()) {
            other = character;
        } else {
            plain.append((other + character).toUtf8());
            other.clear();
        }
    }
    return plain;
}

}  // namespace esperluette
