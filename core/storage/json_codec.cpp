// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/json_codec.h"

#include "core/storage/enum_range.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace esperluette::json {

namespace {

[[noreturn]] void damaged()
{
    throw StorageFailure(ErrorCode::DamagedLogbook, "a list or text is not as it was written");
}

QJsonDocument parsed(QByteArrayView text)
{
    auto document = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()));
    if (document.isNull())
        damaged();
    return document;
}

QString compact(const QJsonDocument& document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

template <typename Text>
Text boundedFrom(const QJsonValue& value)
{
    auto text = Text::parse(value.toString());
    if (!text)
        damaged();
    return *std::move(text);
}

template <typename IdType>
IdType idFrom(const QJsonValue& value)
{
    const auto id = IdType::parse(value.toString());
    if (!id)
        damaged();
    return *id;
}

template <typename Enum>
Enum enumFrom(const QJsonValue& value)
{
    return esperluette::enumFrom<Enum>(value.toInteger(-1));
}

template <typename Enum>
int number(Enum value)
{
    return int(value);
}

QJsonObject toJson(const LocalText& text)
{
    return {{u"fr"_s, text.french}, {u"en"_s, text.english}};
}

void fromJson(const QJsonValue& json, LocalText& text)
{
    text = {json["fr"_L1].toString(), json["en"_L1].toString()};
}

QJsonObject toJson(const CalendarSpan& span)
{
    return {{u"value"_s, span.value}, {u"unit"_s, number(span.unit)}};
}

CalendarSpan spanFrom(const QJsonValue& json)
{
    return {json["value"_L1].toInt(), enumFrom<TimeUnit>(json["unit"_L1])};
}

QJsonObject toJson(const GuideItem& item)
{
    return {{u"text"_s, toJson(item.text)},
            {u"role"_s, number(item.role)},
            {u"offset_days"_s, item.offsetDays}};
}

void fromJson(const QJsonValue& json, GuideItem& item)
{
    fromJson(json["text"_L1], item.text);
    item.role = enumFrom<ChecklistRole>(json["role"_L1]);
    item.offsetDays = json["offset_days"_L1].toInt();
}

QJsonObject toJson(const LayeredText& text)
{
    return {{u"layer"_s, number(text.layer)}, {u"text"_s, text.text.text()}};
}

QJsonObject toJson(const ChecklistItem& item)
{
    return {{u"text"_s, item.text.text()},
            {u"role"_s, number(item.role)},
            {u"offset_days"_s, item.offsetDays},
            {u"done"_s, item.done}};
}

QJsonObject toJson(const ToldEmotion& emotion)
{
    return {{u"key"_s, emotion.key}, {u"source"_s, number(emotion.source)}};
}

template <typename Part>
QString writeList(const std::vector<Part>& parts)
{
    if (parts.empty())
        return u"[]"_s;
    QJsonArray array;
    for (const auto& part : parts)
        array.append(toJson(part));
    return compact(QJsonDocument(array));
}

/// Calls `take(QJsonValue)` for each element; an empty list costs no parsing.
template <typename Take>
void readList(QByteArrayView text, Take take)
{
    if (text == "[]")
        return;
    const auto document = parsed(text);
    if (!document.isArray())
        damaged();
    const auto array = document.array();
    for (const auto& element : array)
        take(QJsonValue(element));
}

}  // namespace

QString write(const QStringList& texts)
{
    return compact(QJsonDocument(QJsonArray::fromStringList(texts)));
}
QString write(const LocalText& text) { return compact(QJsonDocument(toJson(text))); }

QString write(const EditableText& text)
{
    auto json = toJson(text.builtIn);
    if (!text.edited.isEmpty())
        json.insert(u"edited"_s, toJson(text.edited));
    return compact(QJsonDocument(json));
}

QString write(const PlanningRule& rule)
{
    return compact(QJsonDocument(QJsonObject{{u"form"_s, number(rule.form)},
                                             {u"milestone"_s, number(rule.milestone)},
                                             {u"offset"_s, toJson(rule.offset)},
                                             {u"first"_s, toJson(rule.first)},
                                             {u"every"_s, toJson(rule.every)},
                                             {u"non_working_day"_s, number(rule.nonWorkingDay)},
                                             {u"early_days"_s, rule.earlyDays},
                                             {u"late_days"_s, rule.lateDays}}));
}

QString write(const std::vector<LocalText>& texts) { return writeList(texts); }
QString write(const std::vector<GuideItem>& items) { return writeList(items); }
QString write(const std::vector<LayeredText>& texts) { return writeList(texts); }
QString write(const std::vector<ChecklistItem>& items) { return writeList(items); }
QString write(const std::vector<ToldEmotion>& emotions) { return writeList(emotions); }

QString write(const std::vector<PopulationValueId>& ids)
{
    QString text = u"["_s;
    for (const auto& id : ids) {
        if (text.size() > 1)
            text += u',';
        text += u'"' + id.text() + u'"';
    }
    return text + u']';
}

void read(QByteArrayView text, QStringList& result)
{
    readList(text, [&](const QJsonValue& value) { result.append(value.toString()); });
}

void read(QByteArrayView text, LocalText& result)
{
    fromJson(QJsonValue(parsed(text).object()), result);
}

void read(QByteArrayView text, EditableText& result)
{
    const QJsonValue json(parsed(text).object());
    fromJson(json, result.builtIn);
    fromJson(json["edited"_L1], result.edited);
}

void read(QByteArrayView text, PlanningRule& result)
{
    const QJsonValue json(parsed(text).object());
    result = {.form = enumFrom<RuleForm>(json["form"_L1]),
              .milestone = enumFrom<Milestone>(json["milestone"_L1]),
              .offset = spanFrom(json["offset"_L1]),
              .first = spanFrom(json["first"_L1]),
              .every = spanFrom(json["every"_L1]),
              .nonWorkingDay = enumFrom<NonWorkingDay>(json["non_working_day"_L1]),
              .earlyDays = json["early_days"_L1].toInt(),
              .lateDays = json["late_days"_L1].toInt()};
}

void read(QByteArrayView text, std::vector<LocalText>& result)
{
    readList(text, [&](const QJsonValue& value) { fromJson(value, result.emplace_back()); });
}

void read(QByteArrayView text, std::vector<GuideItem>& result)
{
    readList(text, [&](const QJsonValue& value) { fromJson(value, result.emplace_back()); });
}

void read(QByteArrayView text, std::vector<PopulationValueId>& result)
{
    constexpr qsizetype width = 39;  // a comma or bracket, two quotes, 36 characters
    if (text.isEmpty() || text.front() != '[' || text.back() != ']'
        || (text != "[]" && (text.size() - 1) % width != 0))
        damaged();
    for (qsizetype at = 0; at + width < text.size(); at += width)
        result.push_back(idFrom<PopulationValueId>(QString::fromLatin1(text.sliced(at + 2, 36))));
}

void read(QByteArrayView text, std::vector<LayeredText>& result)
{
    readList(text, [&](const QJsonValue& value) {
        result.push_back({enumFrom<ExpectationLayer>(value["layer"_L1]),
                          boundedFrom<ExpectationText>(value["text"_L1])});
    });
}

void read(QByteArrayView text, std::vector<ChecklistItem>& result)
{
    readList(text, [&](const QJsonValue& value) {
        result.push_back({boundedFrom<ChecklistText>(value["text"_L1]),
                          enumFrom<ChecklistRole>(value["role"_L1]),
                          value["offset_days"_L1].toInt(), value["done"_L1].toBool()});
    });
}

void read(QByteArrayView text, std::vector<ToldEmotion>& result)
{
    readList(text, [&](const QJsonValue& value) {
        result.push_back({value["key"_L1].toString(), enumFrom<EmotionSource>(value["source"_L1])});
    });
}

}  // namespace esperluette::json
