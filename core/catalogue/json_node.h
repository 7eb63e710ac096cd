// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/language.h"
#include "core/foundation/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace esperluette {

/// The first thing found wrong while a document is read.
class JsonFault {
public:
    /// Notes what is wrong at `path`, unless something was noted before.
    void note(const QString& path, const QString& problem);

    bool isNoted() const { return m_error.has_value(); }
    /// The fault as an error: InvalidInput, subject is the path, for example
    /// "moments[3].trigger.every". Calling it when nothing is noted is a bug.
    Failure failure() const { return Failure{*m_error}; }

private:
    std::optional<Error> m_error;
};

/// A value inside a JSON document that knows where it is. Reading what is not there, or is of
/// another type, notes a fault and gives an empty value: one question at the end is enough.
class JsonNode {
public:
    /// @param fault  outlives the node
    JsonNode(QJsonValue value, QString path, JsonFault& fault);

    /// The whole document.
    static JsonNode parse(const QByteArray& json, JsonFault& fault);

    /// A member of an object; use isThere() to ask before reading an optional one.
    JsonNode operator[](const char* member) const;
    bool isThere() const { return !m_value.isUndefined(); }
    /// The elements of a list.
    std::vector<JsonNode> items() const;

    /// The members of an object, by name.
    std::vector<std::pair<QString, JsonNode>> members() const;

    /// A text that is not blank.
    QString text() const;
    /// Words in both languages, neither blank: {"fr": …, "en": …}.
    LocalText words() const;
    /// Lists of words, as above.
    std::vector<LocalText> listOfWords() const;
    QStringList texts() const;
    /// A whole number within bounds, both included.
    int number(int least, int most) const;
    bool flag() const;
    /// A bounded text; blank or too long is a fault.
    template <typename Text>
    Text bounded() const;
    /// The value that a text stands for in a table of names.
    template <typename Value>
    Value oneOf(std::span<const std::pair<const char*, Value>> names) const;

    /// Notes a fault at this place.
    void fail(const QString& problem) const { m_fault->note(m_path, problem); }

private:
    QJsonValue m_value;
    QString m_path;
    JsonFault* m_fault;
};

template <typename Text>
Text JsonNode::bounded() const
{
    auto parsed = Text::parse(text());
    if (!parsed) {
        fail(QStringLiteral("blank or longer than %1 characters").arg(Text::maxLength));
        return *Text::parse(QStringLiteral("?"));
    }
    return *std::move(parsed);
}

template <typename Value>
Value JsonNode::oneOf(std::span<const std::pair<const char*, Value>> names) const
{
    const auto name = text();
    for (const auto& [key, value] : names) {
        if (name == QLatin1String(key))
            return value;
    }
    fail(QStringLiteral("unknown word"));
    return names.front().second;
}

}  // namespace esperluette
