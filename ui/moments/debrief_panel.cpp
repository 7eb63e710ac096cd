// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/debrief_panel.h"

#include "ui/moments/answer_row.h"
#include "ui/moments/attendance_list.h"
#include "ui/moments/beside_or_below.h"
#include "ui/moments/commitment_drafts.h"
#include "ui/moments/emotion_picker.h"
#include "ui/moments/note_field.h"
#include "ui/moments/setting_buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/moment_words.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/star_rating.h"
#include "ui/shared/text_label.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSpinBox>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMinutes = 1440;

QStringList keysOf(const std::vector<ToldEmotion>& emotions, EmotionSource source)
{
    QStringList keys;
    for (const auto& emotion : emotions) {
        if (emotion.source == source)
            keys << emotion.key;
    }
    return keys;
}

}  // namespace

DebriefPanel::DebriefPanel(Save save, QWidget* parent) :
    QWidget(parent), m_save(std::move(save)), m_card(new Card(tr("Tell afterwards")))
{
    m_card->setNote(tr("one minute"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    auto& layout = *m_card->content();
    buildFacts(layout);
    buildAnswers(layout);
    buildFeelings(layout);
    buildNotes(layout);
    buildEnd(layout);
    connectEdits();
}

void DebriefPanel::buildFacts(QVBoxLayout& layout)
{
    m_held = new QDateEdit;
    m_held->setObjectName(u"held"_s);
    m_held->setCalendarPopup(true);
    m_minutes = new QSpinBox;
    m_minutes->setObjectName(u"minutes"_s);
    m_minutes->setRange(0, longestMinutes);
    m_minutes->setSingleStep(5);
    m_minutes->setSpecialValueText(answerName(Answer::Unknown));
    m_minutes->setSuffix(tr(" min"));
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::gap);
    line->addWidget(new FormField(tr("Held on"), m_held), 1);
    line->addWidget(new FormField(tr("How long"), m_minutes), 1);
    layout.addLayout(line);

    m_setting = new SettingButtons(tr("Where it was held"));
    m_setting->setObjectName(u"setting"_s);
    layout.addWidget(new TextLabel(tr("Where it was held"), TextRole::Strong));
    layout.addWidget(m_setting);
    m_betweenTwoDoors = new QCheckBox(tr("It was between two doors"));
    m_betweenTwoDoors->setObjectName(u"betweenTwoDoors"_s);
    m_betweenTwoDoors->setAccessibleName(m_betweenTwoDoors->text());
    layout.addWidget(m_betweenTwoDoors);

    m_attendances = new AttendanceList;
    layout.addWidget(m_attendances);
}

void DebriefPanel::buildAnswers(QVBoxLayout& layout)
{
    m_protected = new AnswerRow(tr("The time was protected"), tr("no telephone, no interruption"));
    m_protected->setObjectName(u"protectedTime"_s);
    m_listening = new AnswerRow(tr("They spoke at least half of the time"), {});
    m_listening->setObjectName(u"listening"_s);
    m_emotional = new AnswerRow(tr("What they hoped to feel was met"), {});
    m_emotional->setObjectName(u"emotional"_s);
    m_relational = new AnswerRow(tr("What they expected of the relation was met"), {});
    m_relational->setObjectName(u"relational"_s);
    m_operational = new AnswerRow(tr("What needed settling was settled"), {});
    m_operational->setObjectName(u"operational"_s);
    for (auto* row : {m_protected, m_listening, m_emotional, m_relational, m_operational})
        layout.addWidget(row);
}

void DebriefPanel::buildFeelings(QVBoxLayout& layout)
{
    m_feelings = new QWidget;
    auto* inside = new QVBoxLayout(m_feelings);
    inside->setContentsMargins(0, 6, 0, 0);
    inside->setSpacing(metrics::smallGap);
    auto* line = new BesideOrBelow;
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    auto* question = new TextLabel(tr("How did they live it?"), TextRole::Strong);
    auto* detail = new TextLabel(tr("their rating, in their words"), TextRole::Small, Ink::Second);
    for (auto* label : {question, detail}) {
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    line->setWords(texts);
    m_felt = new StarRating(tr("Their own rating"));
    m_felt->setObjectName(u"felt"_s);
    line->setAnswer(m_felt);
    inside->addLayout(line);
    m_feltWords = new NoteField(tr("Their words"), 1);
    m_feltWords->setObjectName(u"feltWords"_s);
    m_feltWords->setPlaceholderText(tr("“…”"));
    inside->addWidget(new FormField(tr("Their words"), m_feltWords));
    inside->addWidget(new TextLabel(tr("Emotions they named"), TextRole::Body));
    m_declared = new EmotionPicker(tr("Emotions they named"));
    m_declared->setObjectName(u"declared"_s);
    inside->addWidget(m_declared);
    buildImpression(*inside);
    layout.addWidget(m_feelings);
}

void DebriefPanel::buildImpression(QVBoxLayout& layout)
{
    m_showImpression = new QPushButton(tr("Add my impression…"));
    m_showImpression->setAutoDefault(false);
    setSmall(*m_showImpression);
    layout.addWidget(m_showImpression, 0, Qt::AlignLeft);
    m_impressionLabel = new TextLabel(tr("My impression, which is not their word"));
    layout.addWidget(m_impressionLabel);
    m_impression = new EmotionPicker(tr("My impression"));
    m_impression->setObjectName(u"impression"_s);
    layout.addWidget(m_impression);
    connect(m_showImpression, &QPushButton::clicked, this, [this] {
        showImpression(true);
        m_impression->setFocus();
    });
}

void DebriefPanel::buildNotes(QVBoxLayout& layout)
{
    m_commitments = new CommitmentDrafts;
    layout.addSpacing(6);
    layout.addWidget(m_commitments);
    m_notes = new NoteField(tr("Notes"), 2);
    m_notes->setObjectName(u"notes"_s);
    auto* field = new FormField(tr("Notes"), m_notes);
    field->setHint(tr("Facts, respectful, relevant: the person may read it one day."));
    layout.addSpacing(6);
    layout.addWidget(field);
    m_noteLevel = new SegmentedControl(tr("Who may read these notes"));
    m_noteLevel->setObjectName(u"noteLevel"_s);
    for (auto level : {NoteLevel::SharedWithThePerson, NoteLevel::Hr, NoteLevel::PrivateMemo})
        m_noteLevel->addOption(int(level), noteLevelName(level));
    auto* line = new BesideOrBelow;
    auto* label = new TextLabel(tr("Who may read these notes"), TextRole::Body);
    label->setWordWrap(true);
    line->setWords(label);
    line->setAnswer(m_noteLevel);
    layout.addLayout(line);
}

void DebriefPanel::buildEnd(QVBoxLayout& layout)
{
    m_problem = new TextLabel({}, TextRole::Body, Ink::Pass);
    m_problem->setObjectName(u"debriefProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_notKept = new TextLabel(tr("Not kept yet"), TextRole::Small, Ink::Part);
    m_notKept->setObjectName(u"notKept"_s);
    m_keep = new QPushButton(tr("Keep this story"));
    m_keep->setObjectName(u"keep"_s);
    m_keep->setAutoDefault(false);
    setPrimary(*m_keep);
    layout.addSpacing(4);
    layout.addWidget(m_problem);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_notKept, 1, Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(m_keep, 0, Qt::AlignRight);
    layout.addLayout(line);
    connect(m_keep, &QPushButton::clicked, this, &DebriefPanel::keep);
}

void DebriefPanel::connectEdits()
{
    const auto changed = [this] {
        if (!m_filling)
            setChanged(true);
    };
    connect(m_held, &QDateEdit::dateChanged, this, changed);
    connect(m_minutes, &QSpinBox::valueChanged, this, changed);
    connect(m_setting, &SettingButtons::chosen, this, changed);
    connect(m_betweenTwoDoors, &QCheckBox::toggled, this, changed);
    connect(m_attendances, &AttendanceList::edited, this, changed);
    for (auto* row : {m_protected, m_listening, m_emotional, m_relational, m_operational})
        connect(row, &AnswerRow::answered, this, changed);
    for (auto* picker : {m_declared, m_impression})
        connect(picker, &EmotionPicker::edited, this, changed);
    connect(m_felt, &StarRating::valueChanged, this, changed);
    for (auto* field : {m_feltWords, m_notes})
        connect(field, &NoteField::textChanged, this, changed);
    connect(m_commitments, &CommitmentDrafts::edited, this, changed);
    connect(m_noteLevel, &SegmentedControl::chosen, this, changed);
}

void DebriefPanel::showDraft(const Records& records, Language language,
                             const DebriefContext& context, const DebriefDraft& draft)
{
    m_filling = true;
    m_declared->setWords(records, language, context.emotions);
    m_impression->setWords(records, language, context.emotions);
    m_listening->setVisible(!context.collective);
    m_attendances->setVisible(context.collective);
    m_emotional->setDetail(context.emotionalDetail);
    m_relational->setDetail(context.relationalDetail);
    m_operational->setDetail(context.operationalDetail);
    m_commitments->offerOwner(!context.collective);
    m_commitments->showPromised(context.promised, context.today, context.names);
    fill(records, draft, context);
    m_filling = false;
    setChanged(false);
}

void DebriefPanel::resumeDraft(const Records& records, Language language,
                               const DebriefContext& context, const DebriefDraft& draft)
{
    showDraft(records, language, context, draft);
    setChanged(true);
}

void DebriefPanel::fill(const Records& records, const DebriefDraft& draft,
                        const DebriefContext& context)
{
    m_held->setDate(draft.held.isValid() ? draft.held : context.today);
    m_minutes->setValue(draft.minutes);
    m_setting->setValue(draft.setting);
    m_betweenTwoDoors->setChecked(draft.betweenTwoDoors);
    m_attendances->setAttendances(records, draft.attendances, context.names);
    m_protected->setAnswer(draft.protectedTime);
    m_listening->setAnswer(draft.listening);
    m_emotional->setAnswer(draft.emotional);
    m_relational->setAnswer(draft.relational);
    m_operational->setAnswer(draft.operational);
    m_felt->setValue(draft.felt);
    m_feltWords->showText(draft.feltWords, context.names);
    m_declared->setChosen(keysOf(draft.emotions, EmotionSource::DeclaredByThePerson));
    const auto impressions = keysOf(draft.emotions, EmotionSource::ManagersImpression);
    m_impression->setChosen(impressions);
    showImpression(!impressions.isEmpty());
    m_commitments->setDrafts(draft.commitments, context.today);
    m_commitments->showProblem({});
    m_notes->showText(draft.notes, context.names);
    m_noteLevel->setValue(int(draft.noteLevel));
    m_problem->hide();
    clearProblems(*this);
}

DebriefDraft DebriefPanel::draft() const
{
    DebriefDraft draft;
    draft.held = m_held->date();
    draft.minutes = m_minutes->value();
    draft.setting = m_setting->value();
    draft.protectedTime = m_protected->answer();
    draft.listening = m_listening->answer();
    draft.emotional = m_emotional->answer();
    draft.relational = m_relational->answer();
    draft.operational = m_operational->answer();
    draft.betweenTwoDoors = m_betweenTwoDoors->isChecked();
    draft.felt = m_felt->value();
    draft.feltWords = m_feltWords->text();
    for (const auto& key : m_declared->chosen())
        draft.emotions.push_back({key, EmotionSource::DeclaredByThePerson});
    for (const auto& key : m_impression->chosen())
        draft.emotions.push_back({key, EmotionSource::ManagersImpression});
    draft.notes = m_notes->text();
    draft.noteLevel = NoteLevel(m_noteLevel->value().value_or(int(NoteLevel::SharedWithThePerson)));
    draft.attendances = m_attendances->attendances();
    draft.commitments = m_commitments->drafts();
    return draft;
}

void DebriefPanel::keep()
{
    m_minutes->interpretText();
    m_held->interpretText();
    m_commitments->flush();
    m_problem->hide();
    clearProblems(*this);
    m_commitments->showProblem({});
    const auto kept = draft();
    setChanged(false);
    if (const auto saved = m_save(kept); !saved) {
        setChanged(true);
        explain(saved.error());
    }
}

void DebriefPanel::explain(const Error& error)
{
    if (explainInForm(*this, error))
        return;
    if (error.subject == "commitment"_L1) {
        m_commitments->showProblem(errorText(error));
        m_commitments->setFocus();
        return;
    }
    m_problem->setText(u"⚠ "_s + errorText(error));
    m_problem->show();
}

void DebriefPanel::setChanged(bool changed)
{
    m_changed = changed;
    m_notKept->setVisible(changed);
    if (changed)
        emit edited();
}

void DebriefPanel::showImpression(bool shown)
{
    m_showImpression->setVisible(!shown);
    m_impressionLabel->setVisible(shown);
    m_impression->setVisible(shown);
}

}  // namespace esperluette::ui
