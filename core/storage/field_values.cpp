// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/field_values.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>

#include <algorithm>
#include <cstring>

namespace esperluette {

namespace {

[[noreturn]] void damaged(const char* what)
{
    throw StorageFailure(ErrorCode::DamagedLogbook, what);
}

SqlValue valueFrom(const QCborValue& part)
{
    switch (part.type()) {
    case QCborValue::Null: return {};
    case QCborValue::Integer: return std::int64_t(part.toInteger());
    case QCborValue::String: return part.toString();
    case QCborValue::ByteArray: return part.toByteArray();
    default: damaged("a field of the log is of no known type");
    }
}

QByteArray bytesOf(const SqlValue& value)
{
    if (const auto* id = std::get_if<IdBytes>(&value))
        return {reinterpret_cast<const char*>(id->data()), qsizetype(id->size())};
    const auto* bytes = std::get_if<QByteArray>(&value);
    return bytes ? *bytes : QByteArray();
}

bool isBytes(const SqlValue& value)
{
    return std::holds_alternative<IdBytes>(value) || std::holds_alternative<QByteArray>(value);
}

}  // namespace

FieldValues::FieldValues(const Row& row)
{
    const auto count = row.count();
    m_values.reserve(std::size_t(count));
    for (int column = 0; column < count; ++column)
        m_values.push_back(row.value(column));
}

FieldValues FieldValues::fromImage(QByteArrayView image)
{
    QCborParserError error;
    const auto document = QCborValue::fromCbor(image.toByteArray(), &error);
    if (error.error != QCborError::NoError || !document.isArray())
        damaged("a record of the log cannot be read");
    const auto parts = document.toArray();
    std::vector<SqlValue> values;
    values.reserve(std::size_t(parts.size()));
    for (const auto& part : parts)
        values.push_back(valueFrom(part));
    return FieldValues(std::move(values));
}

QByteArray FieldValues::image() const
{
    QByteArray image;
    QCborStreamWriter writer(&image);
    writer.startArray(m_values.size());
    for (const auto& value : m_values) {
        if (const auto* number = std::get_if<std::int64_t>(&value))
            writer.append(qint64(*number));
        else if (const auto* text = std::get_if<QString>(&value))
            writer.append(QStringView(*text));
        else if (isBytes(value))
            writer.append(bytesOf(value));
        else
            writer.appendNull();
    }
    writer.endArray();
    return image;
}

const SqlValue& FieldValues::at(std::size_t column) const
{
    if (column >= m_values.size())
        damaged("a record of the log has too few fields");
    return m_values[column];
}

void FieldValues::set(std::size_t column, SqlValue value)
{
    if (column >= m_values.size())
        damaged("a change names a field that the record does not have");
    m_values[column] = std::move(value);
}

bool FieldValues::isNull(int column) const
{
    return std::holds_alternative<std::monostate>(at(std::size_t(column)));
}

std::int64_t FieldValues::integer(int column) const
{
    const auto* number = std::get_if<std::int64_t>(&at(std::size_t(column)));
    return number ? *number : 0;
}

QString FieldValues::text(int column) const
{
    const auto* text = std::get_if<QString>(&at(std::size_t(column)));
    return text ? *text : QString();
}

QByteArray FieldValues::utf8(int column) const { return text(column).toUtf8(); }

QByteArray FieldValues::bytes(int column) const { return bytesOf(at(std::size_t(column))); }

IdBytes FieldValues::id(int column) const
{
    if (const auto id = optionalId(column))
        return *id;
    damaged("an id is missing");
}

std::optional<IdBytes> FieldValues::optionalId(int column) const
{
    if (isNull(column))
        return std::nullopt;
    const auto content = bytes(column);
    IdBytes id;
    if (content.size() != qsizetype(id.size()))
        damaged("an id is not 16 bytes long");
    std::memcpy(id.data(), content.constData(), id.size());
    return id;
}

bool sameValue(const SqlValue& left, const SqlValue& right)
{
    return isBytes(left) && isBytes(right) ? bytesOf(left) == bytesOf(right) : left == right;
}

bool operator==(const FieldValues& left, const FieldValues& right)
{
    return std::ranges::equal(left.m_values, right.m_values, sameValue);
}

}  // namespace esperluette
