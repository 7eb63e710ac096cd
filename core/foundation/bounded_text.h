// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace esperluette {

/// `typed` without what no field should hold: spaces at either end, NUL, and control characters
/// other than line feed and tab. CR LF becomes LF.
QString cleanedText(const QString& typed);

/// Whether a text may be blank.
enum class Blank { Refused, Allowed };

/// Cleaned text of at most `MaxLength` UTF-16 units; not blank unless `blank` allows it.
///
/// `Purpose` makes every use a type of its own: a MomentTitle is not a PersonName.
template <typename Purpose, qsizetype MaxLength, Blank blank = Blank::Refused>
class BoundedText {
public:
    static constexpr qsizetype maxLength = MaxLength;

    /// The empty text, where blank is allowed.
    BoundedText() requires(blank == Blank::Allowed) = default;

    /// Cleans, then checks; std::nullopt when too much is left, or nothing where blank is refused.
    static std::optional<BoundedText> parse(const QString& typed)
    {
        auto cleaned = cleanedText(typed);
        if (cleaned.size() > MaxLength || (blank == Blank::Refused && cleaned.isEmpty()))
            return std::nullopt;
        return BoundedText(std::move(cleaned));
    }

    const QString& text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const BoundedText&, const BoundedText&) = default;

private:
    explicit BoundedText(QString text) : m_text(std::move(text)) { }

    QString m_text;
};

/// A BoundedText that may be empty.
template <typename Purpose, qsizetype MaxLength>
using OptionalText = BoundedText<Purpose, MaxLength, Blank::Allowed>;

}  // namespace esperluette
