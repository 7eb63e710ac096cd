// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/kind_actions.h"

#include "core/journey/built_in_kind.h"
#include "core/journey/rule_check.h"
#include "core/journey/typed_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace esperluette {

namespace {

constexpr std::size_t mostChecklistItems = 63;  ///< as many as the evidence of a moment can count
constexpr int longestLength = 1440;  ///< minutes
constexpr int mostDays = 365;

/// Reads a draft into a kind and its guide, and remembers the first field that is wrong.
class DraftReading {
public:
    DraftReading(MomentKind kind, KindGuide guide, const KindDraft& draft) :
        m_kind(std::move(kind)), m_guide(std::move(guide)), m_draft(draft)
    {
        readTexts();
        readLists();
        readChecklist();
        readNumbers();
        readRule();
    }

    const QString& fault() const { return m_fault; }
    const MomentKind& kind() const { return m_kind; }
    const KindGuide& guide() const { return m_guide; }

private:
    void refuse(const QString& field)
    {
        if (m_fault.isEmpty())
            m_fault = field;
    }

    void readText(EditableText& text, const LocalText& typed, qsizetype longest,
                  const QString& field)
    {
        if (auto read = edited(text, typed, longest))
            text = *std::move(read);
        else
            refuse(field);
    }

    void readTexts()
    {
        readText(m_kind.name, m_draft.name, longestJourneyName, u"name"_s);
        if (shownWords(m_kind.name).isEmpty())
            refuse(u"name"_s);
        readText(m_guide.purpose, m_draft.purpose, longestJourneyText, u"purpose"_s);
        readText(m_guide.place, m_draft.place, longestJourneyText, u"place"_s);
        readText(m_guide.corridorVersion, m_draft.corridorVersion, longestJourneyText,
                 u"corridorVersion"_s);
        if (auto mirror = cleanedWords(m_draft.mirror, longestJourneyText))
            m_guide.mirror = *std::move(mirror);
        else
            refuse(u"mirror"_s);
        m_guide.mirrorStage = m_draft.mirrorStage;
    }

    void readList(std::vector<LocalText>& list, const std::vector<LocalText>& typed,
                  const QString& field)
    {
        if (auto read = cleanedList(typed))
            list = *std::move(read);
        else
            refuse(field);
    }

    void readLists()
    {
        readList(m_guide.emotional, m_draft.emotional, u"emotional"_s);
        readList(m_guide.relational, m_draft.relational, u"relational"_s);
        readList(m_guide.operational, m_draft.operational, u"operational"_s);
        readList(m_guide.signsOfCare, m_draft.signsOfCare, u"signsOfCare"_s);
        m_guide.pleasantEmotions = m_draft.pleasantEmotions;
        m_guide.unpleasantEmotions = m_draft.unpleasantEmotions;
        m_guide.avoidedSlots = m_draft.avoidedSlots;
    }

    void readChecklist()
    {
        std::vector<GuideItem> items;
        for (const auto& typed : m_draft.checklist) {
            auto text = cleanedWords(typed.text, longestJourneyText);
            if (!text || std::abs(typed.offsetDays) > mostDays)
                return refuse(u"checklist"_s);
            if (!text->isEmpty())
                items.push_back({*std::move(text), typed.role, typed.offsetDays});
        }
        if (items.size() > mostChecklistItems)
            return refuse(u"checklist"_s);
        m_guide.checklist = std::move(items);
        m_kind.checklistItems = int(m_guide.checklist.size());
    }

    void readNumbers()
    {
        if (m_draft.weight < 1 || m_draft.weight > 3)
            refuse(u"weight"_s);
        if (m_draft.minutesMin < 1 || m_draft.minutesMin > longestLength)
            refuse(u"minutesMin"_s);
        if (m_draft.minutesMax < m_draft.minutesMin || m_draft.minutesMax > longestLength)
            refuse(u"minutesMax"_s);
        if (m_draft.remindDaysBefore < 0 || m_draft.remindDaysBefore > mostDays)
            refuse(u"remindDaysBefore"_s);
        m_kind.scope = m_draft.scope;
        m_kind.privacy = m_draft.privacy;
        m_kind.tone = m_draft.tone;
        m_kind.weight = m_draft.weight;
        m_kind.minutesMin = m_draft.minutesMin;
        m_kind.minutesMax = m_draft.minutesMax;
        m_kind.consentRequired = m_draft.consentRequired;
        m_kind.remindOnDay = m_draft.remindOnDay;
        m_kind.remindDaysBefore = m_draft.remindDaysBefore;
    }

    void readRule()
    {
        auto rule = withoutUnused(m_draft.rule);
        for (auto& checkpoint : rule.checkpoints) {
            auto label = cleanedWords(checkpoint.label, longestJourneyName);
            if (!label)
                return refuse(u"checkpoints"_s);
            checkpoint.label = *std::move(label);
        }
        if (const auto fault = faultOf(rule, m_draft.scope); !fault.isEmpty())
            refuse(fault);
        m_kind.rule = std::move(rule);
    }

    MomentKind m_kind;
    KindGuide m_guide;
    const KindDraft& m_draft;
    QString m_fault;
};

bool hasMoments(const Records& records, const MomentKind& kind)
{
    const auto position = std::uint16_t(records.positionOf(kind));
    return std::ranges::find(records.momentKinds(), position) != records.momentKinds().end();
}

CatalogueKey freeKindKey(const Records& records, const QString& key)
{
    return freeKey(key, [&](const CatalogueKey& candidate) {
        return builtInKind(candidate.text())
            || std::ranges::find(records.all<MomentKind>(), candidate, &MomentKind::key)
            != records.all<MomentKind>().end();
    });
}

/// The words as the user's own, beside no built-in ones.
EditableText asOwn(const EditableText& text) { return {{}, shownWords(text)}; }

}  // namespace

KindDraft draftOf(const MomentKind& kind, const KindGuide& guide)
{
    return {.stage = kind.stage,
            .name = shownWords(kind.name),
            .scope = kind.scope,
            .privacy = kind.privacy,
            .tone = kind.tone,
            .weight = kind.weight,
            .minutesMin = kind.minutesMin,
            .minutesMax = kind.minutesMax,
            .consentRequired = kind.consentRequired,
            .rule = kind.rule,
            .remindOnDay = kind.remindOnDay,
            .remindDaysBefore = kind.remindDaysBefore,
            .purpose = shownWords(guide.purpose),
            .place = shownWords(guide.place),
            .corridorVersion = shownWords(guide.corridorVersion),
            .emotional = guide.emotional,
            .relational = guide.relational,
            .operational = guide.operational,
            .pleasantEmotions = guide.pleasantEmotions,
            .unpleasantEmotions = guide.unpleasantEmotions,
            .checklist = guide.checklist,
            .signsOfCare = guide.signsOfCare,
            .mirrorStage = guide.mirrorStage,
            .mirror = guide.mirror,
            .avoidedSlots = guide.avoidedSlots};
}

Result<ChangeSet> editKind(const Records& records, const MomentKindId& id, const KindGuide& guide,
                           const KindDraft& draft)
{
    const auto* kind = records.find(id);
    if (!kind)
        return failure(ErrorCode::StaleChange);
    if (!draft.stage || !records.find(*draft.stage))
        return failure(ErrorCode::InvalidInput, u"stage"_s);
    if (draft.scope != kind->scope && hasMoments(records, *kind))
        return failure(ErrorCode::InvalidInput, u"scope"_s);
    const DraftReading reading(*kind, guide, draft);
    if (!reading.fault().isEmpty())
        return failure(ErrorCode::InvalidInput, reading.fault());
    auto after = reading.kind();
    after.stage = *draft.stage;
    ChangeSet changes(StepName{QT_TRANSLATE_NOOP("Step", "Edit a kind of moment")});
    changes.update(*kind, after);
    changes.update(guide, reading.guide());
    return changes;
}

Result<ChangeSet> addKind(const Records& records, const KindDraft& draft, IdSource& ids)
{
    if (!draft.stage || !records.find(*draft.stage))
        return failure(ErrorCode::InvalidInput, u"stage"_s);
    const auto& name = draft.name.english.isEmpty() ? draft.name.french : draft.name.english;
    MomentKind kind{.id = ids.next<MomentKind>(),
                    .stage = *draft.stage,
                    .key = freeKindKey(records, keyOfName(name))};
    kind.position = 1;
    for (const auto* other : kindsOf(records, *draft.stage))
        kind.position = std::max(kind.position, other->position + 1);
    const DraftReading reading(kind, KindGuide{.id = kind.id}, draft);
    if (!reading.fault().isEmpty())
        return failure(ErrorCode::InvalidInput, reading.fault());
    ChangeSet changes(StepName{QT_TRANSLATE_NOOP("Step", "Add a kind of moment")});
    changes.create(reading.kind());
    changes.create(reading.guide());
    return changes;
}

ChangeSet duplicateKind(const Records& records, const MomentKind& kind, const KindGuide& guide,
                        IdSource& ids)
{
    auto copy = kind;
    copy.id = ids.next<MomentKind>();
    copy.key = freeKindKey(records, kind.key.text());
    copy.retired = false;
    auto name = shownWords(kind.name);
    constexpr qsizetype roomForMark = 10;
    name.french = name.french.left(longestJourneyName - roomForMark) + u" (copie)"_s;
    name.english = name.english.left(longestJourneyName - roomForMark) + u" (copy)"_s;
    copy.name = {{}, name};
    auto copiedGuide = guide;
    copiedGuide.id = copy.id;
    for (auto* text : {&copiedGuide.purpose, &copiedGuide.place, &copiedGuide.corridorVersion})
        *text = asOwn(*text);
    ChangeSet changes(StepName{QT_TRANSLATE_NOOP("Step", "Duplicate a kind of moment")});
    changes.create(copy);
    changes.create(copiedGuide);
    return changes;
}

ChangeSet retireKind(const MomentKind& kind)
{
    auto after = kind;
    after.retired = true;
    ChangeSet changes(StepName{QT_TRANSLATE_NOOP("Step", "Retire a kind of moment")});
    changes.update(kind, after);
    return changes;
}

ChangeSet bringBackKind(const MomentKind& kind)
{
    auto after = kind;
    after.retired = false;
    ChangeSet changes(StepName{QT_TRANSLATE_NOOP("Step", "Bring back a kind of moment")});
    changes.update(kind, after);
    return changes;
}

ChangeSet restoreBuiltIn(const MomentKind& kind, const KindGuide& guide)
{
    ChangeSet changes(StepName{QT_TRANSLATE_NOOP("Step", "Restore a kind of moment")});
    const auto* builtIn = builtInKind(kind.key.text());
    if (!builtIn)
        return changes;
    auto restored = builtIn->kind;
    restored.id = kind.id;
    restored.stage = kind.stage;
    restored.position = kind.position;
    restored.retired = kind.retired;
    auto restoredGuide = builtIn->guide;
    restoredGuide.id = kind.id;
    changes.update(kind, restored);
    changes.update(guide, restoredGuide);
    return changes;
}

Result<std::vector<KindGuide>>
guidesOf(const Records& records, const std::function<Result<KindGuide>(const MomentKindId&)>& read)
{
    std::vector<KindGuide> guides;
    for (const auto& kind : records.all<MomentKind>()) {
        auto guide = read(kind.id);
        if (!guide)
            return Failure{guide.error()};
        guides.push_back(*std::move(guide));
    }
    return guides;
}

std::vector<const MomentKind*> kindsOf(const Records& records, const StageId& stage)
{
    std::vector<const MomentKind*> kinds;
    for (const auto& kind : records.all<MomentKind>()) {
        if (kind.stage == stage)
            kinds.push_back(&kind);
    }
    std::ranges::stable_sort(kinds, {}, &MomentKind::position);
    return kinds;
}

ChangeSet moveKind(const Records& records, const MomentKind& kind, int by)
{
    ChangeSet changes(StepName{QT_TRANSLATE_NOOP("Step", "Move a kind of moment")});
    auto kinds = kindsOf(records, kind.stage);
    const auto at = std::ranges::find(kinds, kind.id, &MomentKind::id) - kinds.begin();
    const auto to = at + by;
    if (to < 0 || to >= std::ptrdiff_t(kinds.size()))
        return changes;
    auto position = kinds.front()->position;
    std::swap(kinds[std::size_t(at)], kinds[std::size_t(to)]);
    for (const auto* moved : kinds) {
        auto after = *moved;
        after.position = position++;
        changes.update(*moved, after);
    }
    return changes;
}

}  // namespace esperluette
