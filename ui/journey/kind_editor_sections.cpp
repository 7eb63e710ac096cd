// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_words.h"
#include "ui/journey/bilingual_field.h"
#include "ui/journey/chip_choice.h"
#include "ui/journey/field_grid.h"
#include "ui/journey/guide_items_editor.h"
#include "ui/journey/kind_editor.h"
#include "ui/journey/words_list_editor.h"
#include "ui/shared/check_line.h"
#include "ui/shared/form_field.h"
#include "ui/shared/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMinutes = 1440;
constexpr int mostDaysBefore = 365;

/// Lets a combo box be narrower than its longest entry.
void narrow(QComboBox& box)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(10);
}

template <typename Value>
QComboBox* choiceBox(const std::vector<std::pair<QString, Value>>& entries, Value chosen)
{
    auto* box = new QComboBox;
    for (const auto& entry : entries)
        box->addItem(entry.first, int(entry.second));
    box->setCurrentIndex(box->findData(int(chosen)));
    narrow(*box);
    return box;
}

/// Adds a field with its label under the others of a section.
template <typename Field>
Field* addTo(QVBoxLayout& section, const QString& label, const QString& name, Field* field)
{
    field->setObjectName(name);
    section.addWidget(new FormField(label, field));
    return field;
}

template <typename Field>
Field* addTo(FieldGrid& grid, const QString& label, const QString& name, Field* field)
{
    field->setObjectName(name);
    grid.add(new FormField(label, field));
    return field;
}

CheckLine* checkLine(const QString& text, const QString& name, bool checked)
{
    auto* line = new CheckLine(text);
    line->box()->setObjectName(name);
    line->setChecked(checked);
    return line;
}

BilingualField* addWords(QVBoxLayout& section, BilingualField* field, const LocalText& words,
                         const LocalText& builtIn)
{
    field->setWords(words, builtIn);
    section.addWidget(field);
    return field;
}

std::vector<std::pair<QString, QString>> slotChoices(Language language)
{
    std::vector<std::pair<QString, QString>> choices;
    for (const auto& slot : avoidableSlots())
        choices.emplace_back(slot.key, slot.name.in(language));
    return choices;
}

}  // namespace

void KindEditor::buildIdentity(const KindDraft& draft, const KindEditorChoices& choices)
{
    auto* section = addSection(tr("What it is"));
    m_name = addWords(*section, new BilingualField(tr("Name"), u"name"_s, 1), draft.name,
                      choices.builtInName);
    m_stage = new QComboBox;
    for (const auto& stage : choices.stages)
        m_stage->addItem(stage.second, stage.first.text());
    if (draft.stage)
        m_stage->setCurrentIndex(m_stage->findData(draft.stage->text()));
    narrow(*m_stage);
    auto* grid = new FieldGrid;
    addTo(*grid, tr("Stage"), u"stage"_s, m_stage);
    buildChoices(*grid, draft);
    section->addWidget(grid);
    m_consent = checkLine(tr("Only with the person’s agreement: nothing is planned by rule"),
                          u"consentRequired"_s, draft.consentRequired);
    section->addWidget(m_consent);
}

void KindEditor::buildChoices(FieldGrid& grid, const KindDraft& draft)
{
    m_scope = addTo(grid, tr("With whom"), u"scope"_s,
                    choiceBox<MomentScope>({{tr("one person"), MomentScope::Individual},
                                            {tr("several people"), MomentScope::Collective}},
                                           draft.scope));
    m_privacy =
        addTo(grid, tr("Who may hear"), u"privacy"_s,
              choiceBox<Privacy>({{tr("only the two of you"), Privacy::OneToOne},
                                  {tr("the team"), Privacy::WithTheTeam},
                                  {tr("as the person prefers"), Privacy::AsThePersonPrefers}},
                                 draft.privacy));
    m_tone = addTo(grid, tr("Counts as"), u"tone"_s,
                   choiceBox<Tone>({{tr("neither praise nor reframing"), Tone::None},
                                    {tr("praise"), Tone::Praise},
                                    {tr("reframing"), Tone::Reframing}},
                                   draft.tone));
    m_weight =
        addTo(grid, tr("How much it matters"), u"weight"_s,
              choiceBox<int>({{tr("useful"), 1}, {tr("important"), 2}, {tr("unavoidable"), 3}},
                             draft.weight));
}

void KindEditor::buildSetting(const KindDraft& draft, const KindEditorChoices& choices)
{
    auto* section = addSection(tr("Purpose and setting"));
    m_purpose = addWords(*section, new BilingualField(tr("Purpose"), u"purpose"_s, 3),
                         draft.purpose, choices.builtInPurpose);
    m_place = addWords(*section, new BilingualField(tr("Recommended setting"), u"place"_s, 2),
                       draft.place, choices.builtInPlace);
    m_minutesMin = new QSpinBox;
    m_minutesMax = new QSpinBox;
    for (auto* minutes : {m_minutesMin, m_minutesMax}) {
        minutes->setRange(1, longestMinutes);
        minutes->setSuffix(tr(" min"));
    }
    m_minutesMin->setValue(draft.minutesMin);
    m_minutesMax->setValue(draft.minutesMax);
    auto* grid = new FieldGrid;
    addTo(*grid, tr("Recommended length, at least"), u"minutesMin"_s, m_minutesMin);
    addTo(*grid, tr("Recommended length, at most"), u"minutesMax"_s, m_minutesMax);
    section->addWidget(grid);
    m_slots = new ChipChoice(tr("Slots to avoid"));
    m_slots->setChoices(slotChoices(choices.language));
    m_slots->setChosen(draft.avoidedSlots);
    addTo(*section, tr("Slots to avoid"), u"avoidedSlots"_s, m_slots);
    m_corridor = addWords(
        *section,
        new BilingualField(tr("What it becomes between two doors"), u"corridorVersion"_s, 2),
        draft.corridorVersion, choices.builtInCorridor);
}

void KindEditor::buildExpectations(const KindDraft& draft)
{
    auto* section = addSection(tr("What the person may expect"));
    const auto add = [&](const QString& label, const QString& name,
                         const std::vector<LocalText>& words) {
        auto* list = new WordsListEditor(label, tr("+ Expectation"));
        list->setWords(words);
        return addTo(*section, label, name, list);
    };
    m_emotional = add(tr("Emotional"), u"emotional"_s, draft.emotional);
    m_relational = add(tr("Relational"), u"relational"_s, draft.relational);
    m_operational = add(tr("Operational"), u"operational"_s, draft.operational);
}

void KindEditor::buildEmotions(const KindDraft& draft, const KindEditorChoices& choices)
{
    auto* section = addSection(tr("Feelings to expect"));
    m_pleasant = new ChipChoice(tr("Pleasant or mixed"));
    m_pleasant->setChoices(choices.pleasant);
    m_pleasant->setChosen(draft.pleasantEmotions);
    m_unpleasant = new ChipChoice(tr("Unpleasant or mixed"));
    m_unpleasant->setChoices(choices.unpleasant);
    m_unpleasant->setChosen(draft.unpleasantEmotions);
    addTo(*section, tr("Pleasant or mixed"), u"pleasantEmotions"_s, m_pleasant);
    addTo(*section, tr("Unpleasant or mixed"), u"unpleasantEmotions"_s, m_unpleasant);
}

void KindEditor::buildTasks(const KindDraft& draft)
{
    auto* section = addSection(tr("To do and signs of care"));
    m_checklist = new GuideItemsEditor;
    m_checklist->setItems(draft.checklist);
    addTo(*section, tr("Checklist"), u"checklist"_s, m_checklist);
    m_signs = new WordsListEditor(tr("Signs of care"), tr("+ Sign of care"));
    m_signs->setWords(draft.signsOfCare);
    addTo(*section, tr("Signs of care"), u"signsOfCare"_s, m_signs);
}

void KindEditor::buildMirror(const KindDraft& draft, const KindEditorChoices& choices)
{
    auto* section = addSection(tr("The same care for customers"));
    m_mirrorStage = new QComboBox;
    m_mirrorStage->addItem(tr("none"), QString());
    for (const auto& stage : mirrorStages())
        m_mirrorStage->addItem(stage.name.in(choices.language), stage.key);
    if (m_mirrorStage->findData(draft.mirrorStage) < 0)
        m_mirrorStage->addItem(draft.mirrorStage, draft.mirrorStage);
    m_mirrorStage->setCurrentIndex(m_mirrorStage->findData(draft.mirrorStage));
    narrow(*m_mirrorStage);
    auto* grid = new FieldGrid;
    addTo(*grid, tr("Stage of the customer’s journey"), u"mirrorStage"_s, m_mirrorStage);
    section->addWidget(grid);
    m_mirror = addWords(*section, new BilingualField(tr("In that stage"), u"mirror"_s, 2),
                        draft.mirror, {});
}

void KindEditor::buildReminders(const KindDraft& draft)
{
    auto* section = addSection(tr("Reminders"));
    m_remindOnDay = checkLine(tr("On the day of the moment"), u"remindOnDay"_s, draft.remindOnDay);
    section->addWidget(m_remindOnDay);
    m_remindDaysBefore = new QSpinBox;
    m_remindDaysBefore->setRange(0, mostDaysBefore);
    m_remindDaysBefore->setSpecialValueText(tr("none"));
    m_remindDaysBefore->setSuffix(tr(" days before"));
    m_remindDaysBefore->setValue(draft.remindDaysBefore);
    auto* grid = new FieldGrid;
    addTo(*grid, tr("Before the day"), u"remindDaysBefore"_s, m_remindDaysBefore);
    section->addWidget(grid);
}

}  // namespace esperluette::ui
