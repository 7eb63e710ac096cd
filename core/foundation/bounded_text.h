// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>
#include <utility>

namespace esperluette {

/// `typed` without what no field should hold: spaces at either end, NUL, and control characters
/// other than line feed and tab. CR LF becomes LF.
QString cleanedText(QString typed);

/// Whether cleanedText() would surely leave valid UTF-8 as it is.
bool isClean(QByteArrayView utf8);

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
    static std::optional<BoundedText> parse(QString typed)
    {
        auto cleaned = cleanedText(std::move(typed));
        if (cleaned.size() > MaxLength || (blank == Blank::Refused && cleaned.isEmpty()))
            return std::nullopt;
        return BoundedText(std::move(cleaned));
    }
    /// The same of UTF-8.
    static std::optional<BoundedText> parseUtf8(QByteArrayView utf8)
    {
        return parse(QString::fromUtf8(utf8));
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

/// Text without NUL in the least memory: a pointer, and where there is text one block of UTF-8.
class CompactText {
public:
    CompactText() = default;
    explicit CompactText(QByteArrayView utf8);
    CompactText(const CompactText& other);
    CompactText(CompactText&&) noexcept = default;
    CompactText& operator=(CompactText other) noexcept
    {
        m_utf8 = std::move(other.m_utf8);
        return *this;
    }
    ~CompactText() = default;

    bool isEmpty() const { return !m_utf8; }
    /// Valid as long as this text.
    QByteArrayView utf8() const { return m_utf8 ? QByteArrayView(m_utf8.get()) : QByteArrayView(); }

    friend bool operator==(const CompactText& left, const CompactText& right)
    {
        return left.utf8() == right.utf8();
    }

private:
    std::unique_ptr<char[]> m_utf8;  ///< ended by NUL; nullptr when empty
};

/// An OptionalText for records there are a million of, most of them without it.
template <typename Purpose, qsizetype MaxLength>
class RareText {
public:
    static constexpr qsizetype maxLength = MaxLength;

    /// The empty text.
    RareText() = default;

    /// As BoundedText::parse.
    static std::optional<RareText> parse(const QString& typed)
    {
        const auto text = OptionalText<Purpose, MaxLength>::parse(typed);
        return text ? std::optional(RareText(CompactText(text->text().toUtf8()))) : std::nullopt;
    }
    /// The same of UTF-8: most texts that were kept need no cleaning and are taken as they are.
    static std::optional<RareText> parseUtf8(QByteArrayView utf8)
    {
        if (utf8.size() <= MaxLength && isClean(utf8))
            return RareText(CompactText(utf8));
        return parse(QString::fromUtf8(utf8));
    }

    QString text() const { return QString::fromUtf8(m_text.utf8()); }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const RareText&, const RareText&) = default;

private:
    explicit RareText(CompactText text) : m_text(std::move(text)) { }

    CompactText m_text;
};

}  // namespace esperluette
