// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/template_json.h"

#include "core/catalogue/catalogue_words.h"
#include "core/journey/journey_actions.h"
#include "core/journey/kind_actions.h"
#include "core/journey/trigger_json.h"
#include "core/journey/typed_words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace esperluette {

namespace {

QString keyOf(Privacy privacy)
{
    switch (privacy) {
    case Privacy::OneToOne: break;
    case Privacy::WithTheTeam: return u"team"_s;
    case Privacy::AsThePersonPrefers: return u"chosen"_s;
    }
    return u"private"_s;
}

QString keyOf(ChecklistRole role)
{
    switch (role) {
    case ChecklistRole::Manager: break;
    case ChecklistRole::Hr: return u"hr"_s;
    case ChecklistRole::Buddy: return u"buddy"_s;
    case ChecklistRole::Employee: return u"employee"_s;
    case ChecklistRole::Team: return u"team"_s;
    case ChecklistRole::Director: return u"director"_s;
    }
    return u"manager"_s;
}

QJsonArray listJson(const std::vector<LocalText>& list)
{
    QJsonArray array;
    for (const auto& words : list)
        array << wordsJson(words);
    return array;
}

QJsonArray checklistJson(const std::vector<GuideItem>& checklist)
{
    QJsonArray array;
    for (const auto& item : checklist)
        array << QJsonObject{{u"text"_s, wordsJson(item.text)},
                             {u"role"_s, keyOf(item.role)},
                             {u"offset_days"_s, item.offsetDays}};
    return array;
}

/// A sentence of law as its reference and its note: they are joined by a colon in both languages.
QJsonObject legalJson(const LocalText& sentence)
{
    const auto french = u"\u00A0: "_s;
    const auto reference = sentence.french.section(french, 0, 0);
    const auto note = sentence.french.section(french, 1);
    if (note.isEmpty() || !sentence.english.startsWith(reference + u": "_s))
        return wordsJson(sentence);
    return {{u"ref"_s, reference},
            {u"note"_s, wordsJson({note, sentence.english.mid(reference.size() + 2)})}};
}

QJsonArray legalJson(const std::vector<LocalText>& sentences)
{
    QJsonArray array;
    for (const auto& sentence : sentences)
        array << legalJson(sentence);
    return array;
}

QJsonObject settingJson(const MomentKind& kind, const KindGuide& guide)
{
    QJsonObject setting{{u"duration_min"_s, kind.minutesMin},
                        {u"duration_max"_s, kind.minutesMax},
                        {u"privacy"_s, keyOf(kind.privacy)}};
    if (const auto place = shownWords(guide.place); !place.isEmpty())
        setting[u"place"_s] = wordsJson(place);
    if (!guide.avoidedSlots.empty())
        setting[u"avoid_slots"_s] = QJsonArray::fromStringList(guide.avoidedSlots);
    return setting;
}

void writeKind(const MomentKind& kind, QJsonObject& json)
{
    auto trigger = triggerJson(kind.rule);
    if (kind.consentRequired)
        trigger[u"consent_required"_s] = true;
    json[u"trigger"_s] = trigger;
    json[u"scope"_s] = kind.scope == MomentScope::Collective ? u"collective"_s : u"individual"_s;
    json[u"weight"_s] = kind.weight;
    json[u"name"_s] = wordsJson(shownWords(kind.name));
    if (kind.tone != Tone::None)
        json[u"tone"_s] = kind.tone == Tone::Praise ? u"praise"_s : u"reframing"_s;
    if (kind.retired)
        json[u"retired"_s] = true;
    if (kind.remindOnDay || kind.remindDaysBefore > 0)
        json[u"remind"_s] =
            QJsonObject{{u"on_day"_s, kind.remindOnDay}, {u"days_before"_s, kind.remindDaysBefore}};
}

void writeGuide(const KindGuide& guide, QJsonObject& json)
{
    if (const auto purpose = shownWords(guide.purpose); !purpose.isEmpty())
        json[u"purpose"_s] = wordsJson(purpose);
    if (const auto corridor = shownWords(guide.corridorVersion); !corridor.isEmpty())
        json[u"corridor_version"_s] = wordsJson(corridor);
    json[u"expectations"_s] = QJsonObject{{u"emotional"_s, listJson(guide.emotional)},
                                          {u"relational"_s, listJson(guide.relational)},
                                          {u"operational"_s, listJson(guide.operational)}};
    json[u"emotions"_s] =
        QJsonObject{{u"positive"_s, QJsonArray::fromStringList(guide.pleasantEmotions)},
                    {u"negative"_s, QJsonArray::fromStringList(guide.unpleasantEmotions)}};
    json[u"checklist"_s] = checklistJson(guide.checklist);
    json[u"signs_of_care"_s] = listJson(guide.signsOfCare);
    if (!guide.mirrorStage.isEmpty()) {
        QJsonObject mirror{{u"stage"_s, guide.mirrorStage}};
        if (!guide.mirror.isEmpty())
            mirror[u"text"_s] = wordsJson(guide.mirror);
        json[u"customer_mirror"_s] = mirror;
    }
    if (!guide.legal.empty())
        json[u"legal"_s] = legalJson(guide.legal);
}

QJsonArray stagesJson(const std::vector<const Stage*>& stages)
{
    QJsonArray array;
    for (const auto* stage : stages) {
        QJsonObject json{{u"id"_s, stage->key.text()},
                         {u"name"_s, wordsJson(shownWords(stage->name))},
                         {u"order"_s, int(array.size()) + 1}};
        if (stage->retired)
            json[u"retired"_s] = true;
        array << json;
    }
    return array;
}

QJsonArray momentsJson(const Records& records, const std::vector<const Stage*>& stages,
                       std::span<const KindGuide> guides)
{
    QJsonArray array;
    for (const auto* stage : stages) {
        for (const auto* kind : kindsOf(records, stage->id)) {
            const auto found = std::ranges::find(guides, kind->id, &KindGuide::id);
            const auto guide = found == guides.end() ? KindGuide{.id = kind->id} : *found;
            QJsonObject json{{u"id"_s, kind->key.text()}, {u"stage"_s, stage->key.text()}};
            writeKind(*kind, json);
            writeGuide(guide, json);
            json[u"setting"_s] = settingJson(*kind, guide);
            array << json;
        }
    }
    return array;
}

QJsonArray emotionsJson(const Records& records)
{
    QJsonArray array;
    for (const auto& word : records.all<EmotionWord>())
        array << QJsonObject{{u"id"_s, word.key.text()},
                             {u"name"_s, wordsJson(shownWords(word.name))},
                             {u"valence"_s, word.valence},
                             {u"intensity"_s, word.intensity}};
    return array;
}

QJsonObject slotsJson()
{
    QJsonObject json;
    for (const auto& slot : avoidableSlots())
        json[slot.key] = wordsJson(slot.name);
    return json;
}

QJsonArray mirrorsJson()
{
    QJsonArray array;
    for (const auto& stage : mirrorStages())
        array << QJsonObject{{u"id"_s, stage.key}, {u"name"_s, wordsJson(stage.name)}};
    return array;
}

}  // namespace

QByteArray templateJson(const Records& records, const JourneyTemplate& journey,
                        std::span<const KindGuide> guides)
{
    const auto stages = stagesOf(records, journey.id);
    return QJsonDocument(
               QJsonObject{{u"format"_s, u"moment-catalogue"_s},
                           {u"version"_s, 1},
                           {u"languages"_s, QJsonArray{u"fr"_s, u"en"_s}},
                           {u"journey"_s,
                            QJsonObject{{u"id"_s, journey.key.text()},
                                        {u"name"_s, wordsJson(shownWords(journey.name))}}},
                           {u"stages"_s, stagesJson(stages)},
                           {u"mirror_stages"_s, mirrorsJson()},
                           {u"emotions"_s, emotionsJson(records)},
                           {u"avoid_slots"_s, slotsJson()},
                           {u"moments"_s, momentsJson(records, stages, guides)}})
        .toJson();
}

}  // namespace esperluette
