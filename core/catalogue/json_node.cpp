// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/json_node.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace esperluette {

void JsonFault::note(const QString& path, const QString& problem)
{
    if (!m_error)
        m_error = Error{ErrorCode::InvalidInput, path, problem};
}

JsonNode::JsonNode(QJsonValue value, QString path, JsonFault& fault) :
    m_value(std::move(value)), m_path(std::move(path)), m_fault(&fault)
{
}

JsonNode JsonNode::parse(const QByteArray& json, JsonFault& fault)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        fault.note(u"byte %1"_s.arg(problem.offset), problem.errorString());
    else if (!document.isObject())
        fault.note(u"document"_s, u"not an object"_s);
    return {document.object(), {}, fault};
}

JsonNode JsonNode::operator[](const char* member) const
{
    const QLatin1String name(member);
    const auto path = m_path.isEmpty() ? QString(name) : m_path + u'.' + name;
    return {m_value.toObject().value(name), path, *m_fault};
}

std::vector<JsonNode> JsonNode::items() const
{
    if (!m_value.isArray())
        fail(u"not a list"_s);
    std::vector<JsonNode> nodes;
    const auto array = m_value.toArray();
    nodes.reserve(std::size_t(array.size()));
    for (qsizetype index = 0; index < array.size(); ++index)
        nodes.emplace_back(array[index], u"%1[%2]"_s.arg(m_path).arg(index), *m_fault);
    return nodes;
}

std::vector<std::pair<QString, JsonNode>> JsonNode::members() const
{
    if (!m_value.isObject())
        fail(u"not an object"_s);
    std::vector<std::pair<QString, JsonNode>> nodes;
    const auto object = m_value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        nodes.emplace_back(member.key(),
                           JsonNode(member.value(), m_path + u'.' + member.key(), *m_fault));
    return nodes;
}

QString JsonNode::text() const
{
    auto text = m_value.toString();
    if (text.trimmed().isEmpty())
        fail(u"not a text, or blank"_s);
    return text;
}

LocalText JsonNode::words() const { return {(*this)["fr"].text(), (*this)["en"].text()}; }

std::vector<LocalText> JsonNode::listOfWords() const
{
    std::vector<LocalText> list;
    for (const auto& item : items())
        list.push_back(item.words());
    return list;
}

QStringList JsonNode::texts() const
{
    QStringList list;
    for (const auto& item : items())
        list << item.text();
    return list;
}

int JsonNode::number(int least, int most) const
{
    const auto number = m_value.toDouble(double(least) - 1);
    if (number < least || number > most || number != double(int(number))) {
        fail(u"not a whole number from %1 to %2"_s.arg(least).arg(most));
        return least;
    }
    return int(number);
}

bool JsonNode::flag() const
{
    if (!m_value.isBool())
        fail(u"neither true nor false"_s);
    return m_value.toBool();
}

}  // namespace esperluette
