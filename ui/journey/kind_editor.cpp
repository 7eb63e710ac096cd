// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/kind_editor.h"

#include "ui/journey/bilingual_field.h"
#include "ui/journey/chip_choice.h"
#include "ui/journey/guide_items_editor.h"
#include "ui/journey/rule_editor.h"
#include "ui/journey/words_list_editor.h"
#include "ui/shared/check_line.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form_field.h"
#include "ui/shared/text_label.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

KindEditor::KindEditor(const KindDraft& draft, const KindEditorChoices& choices, Save save,
                       Preview preview, QWidget* parent) :
    QDialog(parent),
    m_before(draft), m_save(std::move(save)), m_preview(std::move(preview)),
    m_sections(new QVBoxLayout), m_jumps(new FlowLayout), m_scroll(new QScrollArea),
    m_problem(new TextLabel({}, TextRole::Body, Ink::Pass))
{
    const bool isNew = choices.key.isEmpty();
    setWindowTitle(isNew ? tr("Add a kind of moment") : tr("Edit a kind of moment"));
    sizeDialog(*this, 110, 44);
    m_sections->setSpacing(metrics::pageMargin);
    buildIdentity(draft, choices);
    buildSetting(draft, choices);
    buildExpectations(draft);
    buildEmotions(draft, choices);
    buildTasks(draft);
    buildMirror(draft, choices);
    buildRule(draft, choices);
    buildReminders(draft);
    m_sections->addStretch(1);
    buildFrame(isNew);
}

void KindEditor::buildFrame(bool isNew)
{
    auto* body = new QWidget;
    body->setLayout(m_sections);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(body);
    m_problem->setObjectName(u"formProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    auto* jumps = new QWidget;
    jumps->setLayout(m_jumps);
    layout->addWidget(jumps);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_problem);
    m_keepText = isNew ? tr("&Add") : tr("&Save");
    m_keep = addFormButtons(*this, *layout, m_keepText);
    m_name->setFocus();
}

QVBoxLayout* KindEditor::addSection(const QString& title)
{
    auto* widget = new QWidget;
    auto* section = new QVBoxLayout(widget);
    section->setContentsMargins(0, 0, 0, 0);
    section->setSpacing(12);
    section->addWidget(new TextLabel(title, TextRole::Heading));
    m_sections->addWidget(widget);
    auto* jump = new QPushButton(title);
    jump->setAutoDefault(false);
    jump->setAccessibleName(tr("Go to: %1").arg(title));
    setSmall(*jump);
    m_jumps->addWidget(jump);
    connect(jump, &QPushButton::clicked, this, [this, widget] {
        m_scroll->ensureWidgetVisible(widget, 0, 0);
        m_scroll->verticalScrollBar()->setValue(widget->y());
        if (auto* first = widget->nextInFocusChain())
            first->setFocus(Qt::TabFocusReason);
    });
    return section;
}

void KindEditor::buildRule(const KindDraft& draft, const KindEditorChoices& choices)
{
    auto* section = addSection(tr("When it is planned"));
    m_rule = new RuleEditor(choices.key, choices.language);
    m_rule->setRule(draft.rule);
    m_seenRule = m_rule->rule();
    section->addWidget(m_rule);
    auto* look = new QPushButton(tr("What would this rule move?"));
    look->setObjectName(u"look"_s);
    look->setAutoDefault(false);
    setSmall(*look);
    section->addWidget(look, 0, Qt::AlignLeading);
    m_previewBox = new QWidget;
    auto* box = new QVBoxLayout(m_previewBox);
    box->setContentsMargins(0, 0, 0, 0);
    m_previewSentence = new TextLabel({}, TextRole::Strong);
    m_previewLines = new TextLabel({}, TextRole::Body, Ink::Second);
    m_previewSentence->setObjectName(u"previewSentence"_s);
    m_previewLines->setObjectName(u"previewLines"_s);
    for (auto* label : {m_previewSentence, m_previewLines}) {
        label->setWordWrap(true);
        box->addWidget(label);
    }
    m_previewBox->hide();
    section->addWidget(m_previewBox);
    connect(look, &QPushButton::clicked, this, &KindEditor::showPreview);
    connect(m_rule, &RuleEditor::edited, this, &KindEditor::forgetPreview);
}

void KindEditor::forgetPreview()
{
    m_previewBox->hide();
    m_seenRule = m_before.rule;
    if (m_keep)
        m_keep->setText(m_keepText);
}

bool KindEditor::showPreview()
{
    const auto draft = this->draft();
    const auto preview = m_preview(draft);
    if (!preview) {
        explain(preview.error());
        return false;
    }
    m_seenRule = draft.rule;
    const bool isQuiet = preview->sentence.isEmpty();
    m_previewSentence->setText(isQuiet ? tr("No moment would be planned or moved.")
                                       : preview->sentence);
    m_previewLines->setText(preview->lines.join(u'\n'));
    m_previewLines->setVisible(!preview->lines.isEmpty());
    m_previewBox->show();
    if (isQuiet)
        return false;
    m_keep->setText(tr("&Save and plan"));
    m_scroll->widget()->adjustSize();
    m_scroll->ensureWidgetVisible(m_previewSentence);
    return true;
}

KindDraft KindEditor::draft() const
{
    auto draft = m_before;
    draft.stage = StageId::parse(m_stage->currentData().toString());
    draft.name = m_name->words();
    draft.scope = MomentScope(m_scope->currentData().toInt());
    draft.privacy = Privacy(m_privacy->currentData().toInt());
    draft.tone = Tone(m_tone->currentData().toInt());
    draft.weight = m_weight->currentData().toInt();
    draft.minutesMin = m_minutesMin->value();
    draft.minutesMax = m_minutesMax->value();
    draft.consentRequired = m_consent->isChecked();
    draft.rule = m_rule->rule();
    draft.remindOnDay = m_remindOnDay->isChecked();
    draft.remindDaysBefore = m_remindDaysBefore->value();
    draft.purpose = m_purpose->words();
    draft.place = m_place->words();
    draft.corridorVersion = m_corridor->words();
    draft.emotional = m_emotional->words();
    draft.relational = m_relational->words();
    draft.operational = m_operational->words();
    draft.pleasantEmotions = m_pleasant->chosen();
    draft.unpleasantEmotions = m_unpleasant->chosen();
    draft.checklist = m_checklist->items();
    draft.signsOfCare = m_signs->words();
    draft.mirrorStage = m_mirrorStage->currentData().toString();
    draft.mirror = m_mirror->words();
    draft.avoidedSlots = m_slots->chosen();
    return draft;
}

void KindEditor::accept()
{
    m_problem->hide();
    clearProblems(*this);
    if (m_rule->rule() != m_seenRule) {
        if (showPreview() || !m_problem->isHidden() || m_rule->rule() != m_seenRule)
            return;
    }
    if (const auto saved = m_save(draft()); saved)
        QDialog::accept();
    else
        explain(saved.error());
}

void KindEditor::explain(const Error& error)
{
    if (explainInForm(*this, error)) {
        if (auto* field = findChild<QWidget*>(error.subject))
            m_scroll->ensureWidgetVisible(field);
        return;
    }
    m_problem->setText(u"⚠ "_s + errorText(error));
    m_problem->show();
}

}  // namespace esperluette::ui
