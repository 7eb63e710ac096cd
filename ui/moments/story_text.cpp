// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/story_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

QString dayText(QDate day) { return day.toString(Qt::ISODate); }

QDate dayOf(const QJsonValue& value) { return QDate::fromString(value.toString(), Qt::ISODate); }

/// A value of an enumeration that ends with `last`; the first one when it is none of them.
template <typename Choice>
Choice choiceOf(const QJsonValue& value, Choice last)
{
    const auto number = value.toInt(-1);
    return number >= 0 && number <= int(last) ? Choice(number) : Choice();
}

QJsonArray emotionsOf(const DebriefDraft& draft)
{
    QJsonArray emotions;
    for (const auto& emotion : draft.emotions)
        emotions.append(QJsonObject{{u"key"_s, emotion.key}, {u"source"_s, int(emotion.source)}});
    return emotions;
}

QJsonArray attendancesOf(const DebriefDraft& draft)
{
    QJsonArray attendances;
    for (const auto& attendance : draft.attendances)
        attendances.append(QJsonObject{{u"person"_s, attendance.person.text()},
                                       {u"part"_s, int(attendance.part)}});
    return attendances;
}

QJsonArray commitmentsOf(const DebriefDraft& draft)
{
    QJsonArray commitments;
    for (const auto& commitment : draft.commitments)
        commitments.append(QJsonObject{{u"text"_s, commitment.text},
                                       {u"due"_s, dayText(commitment.due)},
                                       {u"kind"_s, int(commitment.kind)},
                                       {u"owedByThePerson"_s, commitment.owedByThePerson}});
    return commitments;
}

void readLists(const QJsonObject& story, DebriefDraft& draft)
{
    for (const auto& each : story.value("emotions"_L1).toArray())
        draft.emotions.push_back({each["key"_L1].toString(),
                                  choiceOf(each["source"_L1], EmotionSource::ManagersImpression)});
    for (const auto& each : story.value("attendances"_L1).toArray()) {
        if (const auto person = PersonId::parse(each["person"_L1].toString()))
            draft.attendances.push_back({*person, choiceOf(each["part"_L1], Part::Absent)});
    }
    for (const auto& each : story.value("commitments"_L1).toArray())
        draft.commitments.push_back({each["text"_L1].toString(), dayOf(each["due"_L1]),
                                     choiceOf(each["kind"_L1], CommitmentKind::Decision),
                                     each["owedByThePerson"_L1].toBool()});
}

}  // namespace

QString storyText(const DebriefDraft& draft)
{
    const QJsonObject story{{u"held"_s, dayText(draft.held)},
                            {u"minutes"_s, draft.minutes},
                            {u"setting"_s, int(draft.setting)},
                            {u"protectedTime"_s, int(draft.protectedTime)},
                            {u"listening"_s, int(draft.listening)},
                            {u"emotional"_s, int(draft.emotional)},
                            {u"relational"_s, int(draft.relational)},
                            {u"operational"_s, int(draft.operational)},
                            {u"betweenTwoDoors"_s, draft.betweenTwoDoors},
                            {u"felt"_s, draft.felt},
                            {u"feltWords"_s, draft.feltWords},
                            {u"emotions"_s, emotionsOf(draft)},
                            {u"notes"_s, draft.notes},
                            {u"noteLevel"_s, int(draft.noteLevel)},
                            {u"attendances"_s, attendancesOf(draft)},
                            {u"commitments"_s, commitmentsOf(draft)}};
    return QString::fromUtf8(QJsonDocument(story).toJson(QJsonDocument::Compact));
}

std::optional<DebriefDraft> parseStory(const QString& text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const auto story = document.object();
    const auto answer = [&](QLatin1StringView name) {
        return choiceOf(story.value(name), Answer::Yes);
    };
    DebriefDraft draft{
        .held = dayOf(story.value("held"_L1)),
        .minutes = std::max(0, story.value("minutes"_L1).toInt()),
        .setting = choiceOf(story.value("setting"_L1), Setting::BetweenTwoDoors),
        .protectedTime = answer("protectedTime"_L1),
        .listening = answer("listening"_L1),
        .emotional = answer("emotional"_L1),
        .relational = answer("relational"_L1),
        .operational = answer("operational"_L1),
        .betweenTwoDoors = story.value("betweenTwoDoors"_L1).toBool(),
        .felt = std::clamp(story.value("felt"_L1).toInt(), 0, 5),
        .feltWords = story.value("feltWords"_L1).toString(),
        .notes = story.value("notes"_L1).toString(),
        .noteLevel = choiceOf(story.value("noteLevel"_L1), NoteLevel::PrivateMemo),
    };
    readLists(story, draft);
    return draft;
}

}  // namespace esperluette::ui
