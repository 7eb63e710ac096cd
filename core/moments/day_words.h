// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace esperluette {

/// A word of a typed line.
struct TypedWord {
    QByteArray
        folded;  ///< as text_folding, without an elision before it (d’, l’) and signs after it
    qsizetype start = 0;  ///< in the line
    qsizetype length = 0;
};

/// The words of a line, between spaces.
std::vector<TypedWord> typedWords(QStringView line);

/// A day that words name.
struct NamedDay {
    QDate day;
    std::size_t words = 0;  ///< how many words say it, from the first one
    std::int16_t from = 0;  ///< the minute at which the part of the day begins, for "this evening"
};

/// The day that the first words name, in French or English: "hier", "next monday", "il y a 3
/// jours", "in two weeks", "le 12", "12 mars", "march 12", "12/03", "2026-03-12". The day comes
/// before the month. A week day, or a day without its year or month, is the one nearest to today.
std::optional<NamedDay> namedDay(std::span<const TypedWord> words, QDate today);

/// The minute of the day that a word names: "14h", "14h30", "14:30", "2pm".
std::optional<std::int16_t> namedHour(const TypedWord& word);

}  // namespace esperluette
