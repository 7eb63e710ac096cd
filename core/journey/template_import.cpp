// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/journey/built_in_kind.h"
#include "core/journey/kind_actions.h"
#include "core/journey/rule_check.h"
#include "core/journey/template_json.h"
#include "core/journey/typed_words.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace esperluette {

namespace {

/// Words that were read, beside the built-in ones of the same place.
EditableText readBeside(const EditableText& read, const LocalText& builtIn)
{
    const auto words = shownWords(read);
    if (builtIn.isEmpty())
        return {{}, words};
    return {builtIn,
            {words.french == builtIn.french ? QString() : words.french,
             words.english == builtIn.english ? QString() : words.english}};
}

/// Turns a catalogue that was read into a template beside those of a logbook.
class TemplateReading {
public:
    TemplateReading(const Records& records, std::span<const KindGuide> guides,
                    const ChangeSet& catalogue) :
        m_records(records),
        m_guides(guides)
    {
        m_import.changes.rename({QT_TRANSLATE_NOOP("Step", "Import a journey")});
        addJourney(*catalogue.of<JourneyTemplate>().front().after);
        for (const auto& change : catalogue.of<Stage>())
            addStageRead(*change.after);
        for (const auto& change : catalogue.of<EmotionWord>())
            addEmotion(*change.after);
        std::map<MomentKindId, const KindGuide*> read;
        for (const auto& change : catalogue.of<KindGuide>())
            read.emplace(change.after->id, &*change.after);
        for (const auto& change : catalogue.of<MomentKind>())
            addKindRead(*change.after, *read.at(change.after->id));
    }

    TemplateImport import() { return std::move(m_import); }

private:
    void addJourney(JourneyTemplate journey)
    {
        const auto journeys = m_records.all<JourneyTemplate>();
        journey.key = freeKey(journey.key.text(), [&](const CatalogueKey& key) {
            return std::ranges::find(journeys, key, &JourneyTemplate::key) != journeys.end();
        });
        const auto isTaken = [&](const LocalText& name) {
            return std::ranges::any_of(journeys, [&](const JourneyTemplate& other) {
                const auto taken = shownWords(other.name);
                return taken.french == name.french || taken.english == name.english;
            });
        };
        const auto words = shownWords(journey.name);
        auto name = words;
        for (int number = 2; isTaken(name); ++number) {
            const auto mark = u" (%1)"_s.arg(number);
            name = {words.french + mark, words.english + mark};
        }
        journey.name = {{}, name};
        m_import.name = name;
        m_import.changes.create(std::move(journey));
    }

    void addStageRead(const Stage& stage)
    {
        ++m_import.stages;
        const auto known = std::ranges::find_if(m_records.all<Stage>(), [&](const Stage& other) {
            return other.key == stage.key && !other.name.builtIn.isEmpty();
        });
        auto added = stage;
        added.name = readBeside(
            stage.name, known == m_records.all<Stage>().end() ? LocalText() : known->name.builtIn);
        m_stageNames.emplace(stage.id, shownWords(added.name));
        m_import.changes.create(std::move(added));
    }

    /// Words for feelings are shared by all templates: one that is known stays as it is.
    void addEmotion(const EmotionWord& word)
    {
        const auto words = m_records.all<EmotionWord>();
        if (std::ranges::find(words, word.key, &EmotionWord::key) == words.end())
            m_import.changes.create(word);
    }

    void addKindRead(MomentKind kind, KindGuide guide)
    {
        const auto* builtIn = builtInKind(kind.key.text());
        const auto beside = [&](EditableText& text, const EditableText& known) {
            text = readBeside(text, known.builtIn);
        };
        beside(kind.name, builtIn ? builtIn->kind.name : EditableText());
        beside(guide.purpose, builtIn ? builtIn->guide.purpose : EditableText());
        beside(guide.place, builtIn ? builtIn->guide.place : EditableText());
        beside(guide.corridorVersion, builtIn ? builtIn->guide.corridorVersion : EditableText());
        m_import.kinds.push_back(
            {shownWords(kind.name), m_stageNames.at(kind.stage), noveltyOf(kind, guide)});
        m_import.changes.create(std::move(kind));
        m_import.changes.create(std::move(guide));
    }

    KindNovelty noveltyOf(const MomentKind& kind, const KindGuide& guide) const
    {
        auto novelty = KindNovelty::New;
        for (const auto& known : m_records.all<MomentKind>()) {
            if (known.key != kind.key)
                continue;
            const auto found = std::ranges::find(m_guides, known.id, &KindGuide::id);
            const auto knownGuide = found == m_guides.end() ? KindGuide{.id = known.id} : *found;
            auto before = draftOf(known, knownGuide);
            auto after = draftOf(kind, guide);
            before.stage = after.stage;
            before.rule = withoutUnused(before.rule);
            after.rule = withoutUnused(after.rule);
            if (before == after)
                return KindNovelty::Same;
            novelty = KindNovelty::Changed;
        }
        return novelty;
    }

    const Records& m_records;
    std::span<const KindGuide> m_guides;
    TemplateImport m_import;
    std::map<StageId, LocalText> m_stageNames;
};

}  // namespace

int TemplateImport::count(KindNovelty novelty) const
{
    return int(std::ranges::count(kinds, novelty, &ImportedKind::novelty));
}

Result<TemplateImport> readTemplate(const Records& records, std::span<const KindGuide> guides,
                                    const QByteArray& json, IdSource& ids)
{
    const auto catalogue = parseCatalogue(json, ids);
    if (!catalogue)
        return Failure{catalogue.error()};
    return TemplateReading(records, guides, *catalogue).import();
}

}  // namespace esperluette
