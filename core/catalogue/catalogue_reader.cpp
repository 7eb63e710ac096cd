// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/catalogue/json_node.h"
#include "core/catalogue/trigger.h"

#include <QLocale>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace esperluette {

namespace {

constexpr std::pair<const char*, MomentScope> scopeNames[] = {
    {"individual", MomentScope::Individual}, {"collective", MomentScope::Collective}};
constexpr std::pair<const char*, Privacy> privacyNames[] = {
    {"private", Privacy::OneToOne},
    {"team", Privacy::WithTheTeam},
    {"chosen", Privacy::AsThePersonPrefers}};
constexpr std::pair<const char*, Tone> toneNames[] = {{"praise", Tone::Praise},
                                                      {"reframing", Tone::Reframing}};
constexpr std::pair<const char*, ChecklistRole> roleNames[] = {
    {"manager", ChecklistRole::Manager}, {"hr", ChecklistRole::Hr},
    {"buddy", ChecklistRole::Buddy},     {"employee", ChecklistRole::Employee},
    {"team", ChecklistRole::Team},       {"director", ChecklistRole::Director}};

/// As many items as the evidence of a moment can count.
constexpr std::size_t mostItems = 63;

/// Reads one catalogue into a change set.
class CatalogueReader {
public:
    CatalogueReader(JsonNode document, IdSource& ids) : m_document(std::move(document)), m_ids(ids)
    {
    }

    ChangeSet read()
    {
        checkFormat();
        readStages();
        readMirrorStages();
        readEmotions();
        readMoments();
        return std::move(m_changes);
    }

private:
    void checkFormat() const
    {
        if (m_document["format"].text() != "moment-catalogue"_L1)
            m_document["format"].fail(u"not a catalogue of moments"_s);
        m_document["version"].number(1, 1);
    }

    void readStages()
    {
        const auto journey = readJourney();
        m_changes.create(journey);
        for (const auto& node : m_document["stages"].items()) {
            Stage stage{m_ids.next<Stage>(),
                        journey.id,
                        node["id"].bounded<CatalogueKey>(),
                        node["order"].number(1, 1000),
                        {node["name"].words(), {}},
                        isSet(node["retired"])};
            if (!m_stages.emplace(stage.key.text(), stage.id).second)
                node["id"].fail(u"used twice"_s);
            m_changes.create(std::move(stage));
        }
    }

    /// The journey has a name of its own where it is not the built-in one.
    JourneyTemplate readJourney() const
    {
        JourneyTemplate journey{m_ids.next<JourneyTemplate>(),
                                *CatalogueKey::parse(u"journey"_s),
                                {{u"Parcours du collaborateur"_s, u"Employee journey"_s}, {}}};
        if (const auto node = m_document["journey"]; node.isThere()) {
            journey.key = node["id"].bounded<CatalogueKey>();
            journey.name.builtIn = node["name"].words();
        }
        return journey;
    }

    static bool isSet(const JsonNode& flag) { return flag.isThere() && flag.flag(); }

    void readMirrorStages()
    {
        for (const auto& node : m_document["mirror_stages"].items()) {
            node["name"].words();
            m_mirrorStages << node["id"].text();
        }
    }

    void readEmotions()
    {
        for (const auto& node : m_document["emotions"].items()) {
            EmotionWord word{m_ids.next<EmotionWord>(),
                             node["id"].bounded<CatalogueKey>(),
                             {node["name"].words(), {}},
                             node["valence"].number(-1, 1),
                             node["intensity"].number(1, 3)};
            if (m_emotions.contains(word.key.text()))
                node["id"].fail(u"used twice"_s);
            m_emotions << word.key.text();
            m_changes.create(std::move(word));
        }
    }

    void readMoments()
    {
        const auto nodes = m_document["moments"].items();
        std::set<QString> keys;
        for (const auto& node : nodes) {
            if (!keys.insert(node["id"].text()).second)
                node["id"].fail(u"used twice"_s);
        }
        int position = 0;
        for (const auto& node : nodes) {
            if (node["symmetric_with"].isThere() && !keys.contains(node["symmetric_with"].text()))
                node["symmetric_with"].fail(u"no such moment"_s);
            readMoment(node, ++position);
        }
    }

    void readMoment(const JsonNode& node, int position)
    {
        const auto stage = m_stages.find(node["stage"].text());
        if (stage == m_stages.end()) {
            node["stage"].fail(u"no such stage"_s);
            return;
        }
        const auto guide = readGuide(node);
        const auto setting = node["setting"];
        const auto trigger = node["trigger"];
        MomentKind kind{.id = guide.id,
                        .stage = stage->second,
                        .key = node["id"].bounded<CatalogueKey>(),
                        .position = position,
                        .name = {node["name"].words(), {}},
                        .scope = node["scope"].oneOf<MomentScope>(scopeNames),
                        .privacy = setting["privacy"].oneOf<Privacy>(privacyNames),
                        .tone = toneOf(node),
                        .weight = node["weight"].number(1, 3),
                        .minutesMin = setting["duration_min"].number(1, 1440),
                        .minutesMax = setting["duration_max"].number(1, 1440),
                        .checklistItems = int(guide.checklist.size()),
                        .consentRequired = isSet(trigger["consent_required"]),
                        .rule = readTrigger(trigger),
                        .retired = isSet(node["retired"])};
        readReminders(node, kind);
        if (kind.minutesMin > kind.minutesMax)
            setting["duration_max"].fail(u"less than duration_min"_s);
        m_changes.create(std::move(kind));
        m_changes.create(guide);
    }

    static void readReminders(const JsonNode& node, MomentKind& kind)
    {
        const auto remind = node["remind"];
        if (!remind.isThere())
            return;
        kind.remindOnDay = remind["on_day"].flag();
        kind.remindDaysBefore = remind["days_before"].number(0, 365);
    }

    /// Two kinds are compared with each other: the praise interview and the reframing interview.
    /// Others say themselves what they count as.
    Tone toneOf(const JsonNode& node) const
    {
        if (node["tone"].isThere())
            return node["tone"].oneOf<Tone>(toneNames);
        if (!node["symmetric_with"].isThere())
            return Tone::None;
        return node["id"].text() == "praise_interview"_L1 ? Tone::Praise : Tone::Reframing;
    }

    /// Words that a kind of the user's own may do without.
    static LocalText wordsIfThere(const JsonNode& node)
    {
        return node.isThere() ? node.words() : LocalText();
    }

    KindGuide readGuide(const JsonNode& node)
    {
        const auto expectations = node["expectations"];
        KindGuide guide{.id = m_ids.next<MomentKind>(),
                        .purpose = {wordsIfThere(node["purpose"]), {}},
                        .place = {wordsIfThere(node["setting"]["place"]), {}},
                        .corridorVersion = {wordsIfThere(node["corridor_version"]), {}},
                        .emotional = expectations["emotional"].listOfWords(),
                        .relational = expectations["relational"].listOfWords(),
                        .operational = expectations["operational"].listOfWords(),
                        .pleasantEmotions = emotionKeys(node["emotions"]["positive"]),
                        .unpleasantEmotions = emotionKeys(node["emotions"]["negative"]),
                        .checklist = readChecklist(node["checklist"]),
                        .signsOfCare = node["signs_of_care"].listOfWords()};
        readMirror(node["customer_mirror"], guide);
        if (node["legal"].isThere())
            guide.legal = readLegal(node["legal"]);
        if (const auto avoided = node["setting"]["avoid_slots"]; avoided.isThere())
            guide.avoidedSlots = slotKeys(avoided);
        return guide;
    }

    void readMirror(const JsonNode& node, KindGuide& guide) const
    {
        if (!node.isThere())
            return;
        guide.mirrorStage = node["stage"].text();
        if (!m_mirrorStages.contains(guide.mirrorStage))
            node["stage"].fail(u"no such customer stage"_s);
        guide.mirror = wordsIfThere(node["text"]);
    }

    QStringList slotKeys(const JsonNode& node) const
    {
        QStringList known;
        for (const auto& slot : m_document["avoid_slots"].members())
            known << slot.first;
        for (const auto& item : node.items()) {
            if (!known.contains(item.text()))
                item.fail(u"no such slot"_s);
        }
        return node.texts();
    }

    QStringList emotionKeys(const JsonNode& node) const
    {
        for (const auto& item : node.items()) {
            if (!m_emotions.contains(item.text()))
                item.fail(u"no such emotion"_s);
        }
        return node.texts();
    }

    static std::vector<GuideItem> readChecklist(const JsonNode& node)
    {
        std::vector<GuideItem> checklist;
        for (const auto& item : node.items())
            checklist.push_back({item["text"].words(), item["role"].oneOf<ChecklistRole>(roleNames),
                                 item["offset_days"].number(-365, 365)});
        if (checklist.size() > mostItems)
            node.fail(u"more than 63 items"_s);
        return checklist;
    }

    /// When somebody last compared a note with the law; nothing when the catalogue does not say.
    static LocalText checkedText(const JsonNode& node)
    {
        if (!node.isThere())
            return {};
        const auto day = QDate::fromString(node.text(), Qt::ISODate);
        if (!day.isValid())
            node.fail(u"not a day such as 2026-11-25"_s);
        const QLocale french(QLocale::French, QLocale::France);
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        return {u" (vérifié le %1)"_s.arg(french.toString(day, QLocale::LongFormat)),
                u" (checked on %1)"_s.arg(english.toString(day, QLocale::LongFormat))};
    }

    static std::vector<LocalText> readLegal(const JsonNode& node)
    {
        std::vector<LocalText> legal;
        for (const auto& item : node.items()) {
            if (!item["ref"].isThere()) {  // one sentence
                legal.push_back(item.words());
                continue;
            }
            const auto reference = item["ref"].text();
            const auto note = item["note"].words();
            const auto checked = checkedText(item["checked"]);
            legal.push_back({u"%1\u00A0: %2%3"_s.arg(reference, note.french, checked.french),
                             u"%1: %2%3"_s.arg(reference, note.english, checked.english)});
        }
        return legal;
    }

    JsonNode m_document;
    IdSource& m_ids;
    ChangeSet m_changes;
    std::map<QString, StageId> m_stages;
    QStringList m_mirrorStages;
    QStringList m_emotions;
};

}  // namespace

Result<ChangeSet> parseCatalogue(const QByteArray& json, IdSource& ids)
{
    JsonFault fault;
    const auto document = JsonNode::parse(json, fault);
    if (fault.isNoted())
        return fault.failure();
    auto changes = CatalogueReader(document, ids).read();
    if (fault.isNoted())
        return fault.failure();
    return changes;
}

}  // namespace esperluette
