// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/preparation_panel.h"

#include "ui/moments/checklist_editor.h"
#include "ui/moments/emotion_picker.h"
#include "ui/moments/expectation_list.h"
#include "ui/moments/fold_button.h"
#include "ui/moments/note_field.h"
#include "ui/moments/setting_buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/text_label.h"

#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

Card* layerCard(const QString& order, ChipTone tone, const QString& title)
{
    auto* card = new Card(title);
    card->addBeforeTitle(new Chip(order, tone));
    return card;
}

void append(std::vector<LayeredText>& expectations, ExpectationLayer layer,
            const QStringList& lines)
{
    for (const auto& line : lines) {
        if (const auto text = ExpectationText::parse(line))
            expectations.push_back({layer, *text});
    }
}

}  // namespace

PreparationPanel::PreparationPanel(QWidget* parent) :
    QWidget(parent), m_shown{.id = MomentId(IdBytes{})}
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::gap);
    buildLayers();
    buildSetting();
    for (auto* card : {m_emotionalCard, m_relationalCard, m_operationalCard, m_settingCard})
        layout->addWidget(card);
    for (auto* list : {m_emotional, m_relational, m_operational})
        connect(list, &ExpectationList::edited, this, &PreparationPanel::edited);
    connect(m_emotions, &EmotionPicker::edited, this, &PreparationPanel::edited);
    connect(m_checklist, &ChecklistEditor::edited, this, &PreparationPanel::edited);
    connect(m_setting, &SettingButtons::chosen, this, &PreparationPanel::edited);
    connect(m_notes, &NoteField::left, this, [this] {
        if (preparation().notes != m_shown.notes)
            emit edited();
    });
}

void PreparationPanel::buildLayers()
{
    m_emotionalCard = layerCard(tr("first"), ChipTone::Brand, tr("What they may feel"));
    m_emotions = new EmotionPicker(tr("What they may feel"));
    m_emotions->setObjectName(u"anticipated"_s);
    m_emotional = new ExpectationList(tr("Emotional expectation"),
                                      tr("What they may hope or fear, in your words…"));
    m_emotional->setObjectName(u"emotionalLines"_s);
    m_emotionalCard->content()->addWidget(m_emotions);
    m_emotionalCard->content()->addWidget(m_emotional);

    m_relationalCard =
        layerCard(tr("then"), ChipTone::Client, tr("What they expect of the relation"));
    m_relational =
        new ExpectationList(tr("Relational expectation"), tr("What they expect between you…"));
    m_relational->setObjectName(u"relationalLines"_s);
    m_relationalCard->content()->addWidget(m_relational);

    buildOperational();
}

void PreparationPanel::buildOperational()
{
    m_operationalCard = layerCard(tr("last"), ChipTone::Plain, tr("What needs settling"));
    m_foldButton = new QPushButton;
    m_foldButton->setObjectName(u"fold"_s);
    m_foldButton->setAutoDefault(false);
    setSmall(*m_foldButton);
    m_operationalCard->addAfterTitle(m_foldButton);
    m_foldHint = new TextLabel(
        tr("Opens when the two cards above hold at least one line each: people first."),
        TextRole::Small, Ink::Second);
    m_foldHint->setWordWrap(true);
    m_foldable = new QWidget;
    auto* inside = new QVBoxLayout(m_foldable);
    inside->setContentsMargins(0, 0, 0, 0);
    m_operational =
        new ExpectationList(tr("Operational expectation"), tr("What they need to know or get…"));
    m_operational->setObjectName(u"operationalLines"_s);
    m_checklist = new ChecklistEditor;
    m_checklist->setObjectName(u"checklist"_s);
    inside->addWidget(m_operational);
    inside->addSpacing(6);
    inside->addWidget(m_checklist);
    m_operationalCard->content()->addWidget(m_foldHint);
    m_operationalCard->content()->addWidget(m_foldable);
    connect(m_foldButton, &QPushButton::clicked, this, [this] {
        m_keptFolded = !isFolded();
        setFolded(m_keptFolded);
    });
}

void PreparationPanel::buildSetting()
{
    m_settingCard = new Card(tr("Setting"));
    m_setting = new SettingButtons(tr("Where it is planned"));
    m_setting->setObjectName(u"plannedSetting"_s);
    m_advice = new TextLabel({}, TextRole::Small, Ink::Second);
    m_advice->setObjectName(u"settingAdvice"_s);
    m_advice->setWordWrap(true);
    m_notes = new NoteField(tr("Notes to prepare"), 2);
    m_notes->setObjectName(u"preparationNotes"_s);
    m_notes->setPlaceholderText(tr("Facts, examples, their own words…"));
    m_settingCard->content()->addWidget(m_setting);
    m_settingCard->content()->addWidget(m_advice);
    m_settingCard->content()->addSpacing(4);
    m_settingCard->content()->addWidget(new SectionLabel(tr("Notes to prepare")));
    m_settingCard->content()->addWidget(m_notes);
}

void PreparationPanel::open(const Records& records, Language language,
                            const PreparationContext& context, const Preparation& preparation)
{
    m_keptFolded = true;
    m_emotions->setWords(records, language, context.emotions);
    for (auto* list : {m_emotional, m_relational, m_operational})
        list->clearTyped();
    m_checklist->clearTyped();
    m_notes->showText(preparation.notes.text(), context.names);
    showPreparation(context, preparation);
}

void PreparationPanel::update(const PreparationContext& context, const Preparation& preparation)
{
    const auto typed = m_notes->text();
    const auto isBeingTyped = m_notes->hasFocus() && cleanedText(typed) != m_shown.notes.text();
    const auto stays = isBeingTyped || cleanedText(typed) == preparation.notes.text();
    m_notes->showText(stays ? typed : preparation.notes.text(), context.names);
    showPreparation(context, preparation);
}

void PreparationPanel::showPreparation(const PreparationContext& context,
                                       const Preparation& preparation)
{
    m_shown = preparation;
    m_emotions->setChosen(preparation.anticipatedEmotions);
    const auto show = [&](ExpectationList& list, ExpectationLayer layer) {
        list.setLines(linesOf(context.starting, layer), linesOf(preparation, layer), context.names);
    };
    show(*m_emotional, ExpectationLayer::Emotional);
    show(*m_relational, ExpectationLayer::Relational);
    show(*m_operational, ExpectationLayer::Operational);
    m_checklist->setItems(preparation.checklist, context.days, context.names);
    m_setting->setValue(preparation.plannedSetting);
    m_advice->setText(context.settingAdvice);
    followFold();
}

Preparation PreparationPanel::preparation() const
{
    auto preparation = m_shown;
    preparation.anticipatedEmotions = m_emotions->chosen();
    preparation.expectations.clear();
    append(preparation.expectations, ExpectationLayer::Emotional, m_emotional->lines());
    append(preparation.expectations, ExpectationLayer::Relational, m_relational->lines());
    append(preparation.expectations, ExpectationLayer::Operational, m_operational->lines());
    preparation.checklist = m_checklist->items();
    preparation.plannedSetting = m_setting->value();
    if (const auto notes = LongText::parse(m_notes->text()))
        preparation.notes = *notes;
    return preparation;
}

void PreparationPanel::flush()
{
    for (auto* list : {m_emotional, m_relational, m_operational})
        list->flush();
    m_checklist->flush();
    if (preparation() != m_shown)
        emit edited();
}

void PreparationPanel::unfold()
{
    m_keptFolded = false;
    setFolded(false);
}

bool PreparationPanel::isFolded() const { return m_foldable->isHidden(); }

QWidget* PreparationPanel::firstCard() const { return m_emotionalCard; }

QWidget* PreparationPanel::settingCard() const { return m_settingCard; }

void PreparationPanel::followFold()
{
    const auto begun = std::ranges::any_of(m_shown.checklist, &ChecklistItem::done)
        || !linesOf(m_shown, ExpectationLayer::Operational).isEmpty();
    if (begun || peopleComeFirst(m_shown))
        m_keptFolded = false;
    setFolded(m_keptFolded);
}

void PreparationPanel::setFolded(bool folded)
{
    m_foldable->setVisible(!folded);
    m_foldHint->setVisible(folded);
    showFold(*m_foldButton, folded ? tr("Open anyway") : tr("Fold"),
             m_operationalCard->accessibleName());
    m_foldButton->setAccessibleDescription(folded ? m_foldHint->text() : QString());
}

}  // namespace esperluette::ui
