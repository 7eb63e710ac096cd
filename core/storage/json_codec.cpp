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

QJsonObject toJson(const Checkpoint& checkpoint)
{
    return {{u"event"_s, checkpoint.event},
            {u"offset"_s, toJson(checkpoint.offset)},
            {u"label"_s, toJson(checkpoint.label)}};
}

void fromJson(const QJsonValue& json, Checkpoint& checkpoint)
{
    checkpoint.event = json["event"_L1].toString();
    checkpoint.offset = spanFrom(json["offset"_L1]);
    fromJson(json["label"_L1], checkpoint.label);
}

QJsonObject toJson(const NoticeStep& step)
{
    return {{u"presence"_s, toJson(step.presence)}, {u"notice"_s, toJson(step.notice)}};
}

void fromJson(const QJsonValue& json, NoticeStep& step)
{
    step = {spanFrom(json["presence"_L1]), spanFrom(json["notice"_L1])};
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
QJsonArray arrayOf(const std::vector<Part>& parts)
{
    QJsonArray array;
    for (const auto& part : parts)
        array.append(toJson(part));
    return array;
}

template <typename Part>
void fromArray(const QJsonValue& json, std::vector<Part>& parts)
{
    const auto array = json.toArray();
    for (const auto& element : array)
        fromJson(element, parts.emplace_back());
}

/// What the second version of the file did not know is written when it says something only: a rule
/// that says nothing of it stays the text it was.
void addRuleDetails(QJsonObject& json, const PlanningRule& rule)
{
    const auto add = [&json](const QString& name, const auto& value, bool says) {
        if (says)
            json.insert(name, value);
    };
    add(u"off"_s, rule.off, rule.off);
    add(u"event"_s, rule.event, !rule.event.isEmpty());
    add(u"checkpoints"_s, arrayOf(rule.checkpoints), !rule.checkpoints.empty());
    add(u"weekday"_s, rule.weekday, rule.weekday != 0);
    add(u"week_of_month"_s, rule.weekOfMonth, rule.weekOfMonth != 0);
    add(u"recap"_s, toJson(rule.recap), rule.recap.value != 0);
    add(u"absence_months"_s, rule.absenceMonths, rule.absenceMonths != 0);
    add(u"notice"_s, arrayOf(rule.notice), !rule.notice.empty());
}

void readRuleDetails(const QJsonValue& json, PlanningRule& rule)
{
    rule.off = json["off"_L1].toBool();
    rule.event = json["event"_L1].toString();
    fromArray(json["checkpoints"_L1], rule.checkpoints);
    rule.weekday = json["weekday"_L1].toInt();
    rule.weekOfMonth = json["week_of_month"_L1].toInt();
    if (json["recap"_L1].isObject())
        rule.recap = spanFrom(json["recap"_L1]);
    rule.absenceMonths = json["absence_months"_L1].toInt();
    fromArray(json["notice"_L1], rule.notice);
}

template <typename Part>
QString writeList(const std::vector<Part>& parts)
{
    if (parts.empty())
        return u"[]"_s;
    return compact(QJsonDocument(arrayOf(parts)));
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

template <typename Entity>
QString writeIds(const std::vector<Id<Entity>>& ids)
{
    QString text = u"["_s;
    for (const auto& id : ids) {
        if (text.size() > 1)
            text += u',';
        text += u'"' + id.text() + u'"';
    }
    return text + u']';
}

template <typename Entity>
void readIds(QByteArrayView text, std::vector<Id<Entity>>& result)
{
    constexpr qsizetype width = 39;  // a comma or bracket, two quotes, 36 characters
    if (text.isEmpty() || text.front() != '[' || text.back() != ']'
        || (text != "[]" && (text.size() - 1) % width != 0))
        damaged();
    for (qsizetype at = 0; at + width < text.size(); at += width)
        result.push_back(idFrom<Id<Entity>>(QString::fromLatin1(text.sliced(at + 2, 36))));
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
    QJsonObject json{
        {u"form"_s, number(rule.form)},     {u"milestone"_s, number(rule.milestone)},
        {u"offset"_s, toJson(rule.offset)}, {u"first"_s, toJson(rule.first)},
        {u"every"_s, toJson(rule.every)},   {u"non_working_day"_s, number(rule.nonWorkingDay)},
        {u"early_days"_s, rule.earlyDays},  {u"late_days"_s, rule.lateDays}};
    addRuleDetails(json, rule);
    return compact(QJsonDocument(json));
}

QString write(const std::vector<LocalText>& texts) { return writeList(texts); }
QString write(const std::vector<GuideItem>& items) { return writeList(items); }
QString write(const std::vector<LayeredText>& texts) { return writeList(texts); }
QString write(const std::vector<ChecklistItem>& items) { return writeList(items); }
QString write(const std::vector<ToldEmotion>& emotions) { return writeList(emotions); }

QString write(const std::vector<PopulationValueId>& ids) { return writeIds(ids); }
QString write(const std::vector<PersonId>& ids) { return writeIds(ids); }

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
    readRuleDetails(json, result);
}

void read(QByteArrayView text, std::vector<LocalText>& result)
{
    readList(text, [&](const QJsonValue& value) { fromJson(value, result.emplace_back()); });
}

void read(QByteArrayView text, std::vector<GuideItem>& result)
{
    readList(text, [&](const QJsonValue& value) { fromJson(value, result.emplace_back()); });
}

void read(QByteArrayView text, std::vector<PopulationValueId>& result) { readIds(text, result); }
void read(QByteArrayView text, std::vector<PersonId>& result) { readIds(text, result); }

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
