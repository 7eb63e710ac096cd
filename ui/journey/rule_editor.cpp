// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/rule_editor.h"

#include "core/catalogue/catalogue_words.h"
#include "core/journey/rule_check.h"
#include "core/journey/rule_text.h"
#include "ui/journey/checkpoints_editor.h"
#include "ui/journey/event_combo.h"
#include "ui/journey/field_grid.h"
#include "ui/journey/legal_note.h"
#include "ui/journey/notice_editor.h"
#include "ui/journey/span_field.h"
#include "ui/shared/check_line.h"
#include "ui/shared/form_field.h"
#include "ui/shared/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeriods = 52;
constexpr int monthsOfQuarter = 3;

constexpr int bit(int choice) { return 1 << choice; }

/// A combo box whose entries have a number.
QComboBox* numbered(const std::vector<std::pair<QString, int>>& entries)
{
    auto* box = new QComboBox;
    for (const auto& entry : entries)
        box->addItem(entry.first, entry.second);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

void choose(QComboBox& box, int value) { box.setCurrentIndex(box.findData(value)); }

QSpinBox* numberBox(int least, int most, const QString& suffix)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setSuffix(suffix);
    return box;
}

}  // namespace

RuleEditor::RuleEditor(const QString& kindKey, Language language, QWidget* parent) :
    QWidget(parent), m_language(language), m_layout(new QVBoxLayout(this)), m_grid(new FieldGrid),
    m_words(new TextLabel({}))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_grid);
    buildChoice();
    buildSpans();
    buildPeriod();
    buildRest();
    m_words->setObjectName(u"ruleWords"_s);
    m_words->setWordWrap(true);
    m_layout->addWidget(m_words);
    addSource(kindKey);
    followChoice();
}

template <typename Field>
Field* RuleEditor::addField(const QString& label, const QString& name, Field* field, int choices)
{
    field->setObjectName(name);
    auto* shown = new FormField(label, field);
    m_grid->add(shown,
                std::is_same_v<Field, CheckpointsEditor> || std::is_same_v<Field, NoticeEditor>);
    m_fields.emplace_back(shown, choices);
    if constexpr (requires { &Field::edited; })
        connect(field, &Field::edited, this, &RuleEditor::tell);
    else if constexpr (requires { &Field::valueChanged; })
        connect(field, &Field::valueChanged, this, &RuleEditor::tell);
    else
        connect(field, &QComboBox::currentIndexChanged, this, &RuleEditor::tell);
    return field;
}

void RuleEditor::buildChoice()
{
    m_on = new CheckLine(tr("This rule plans moments"));
    m_on->box()->setObjectName(u"ruleIsOn"_s);
    m_on->setChecked(true);
    m_layout->insertWidget(0, m_on);
    connect(m_on, &CheckLine::toggled, this, &RuleEditor::tell);
    m_choice = addField(tr("How it is planned"), u"form"_s,
                        numbered({{tr("By hand"), ByHand},
                                  {tr("After an event"), AfterEvent},
                                  {tr("At the checkpoints of a programme"), Programme},
                                  {tr("Around a day of the person"), AroundDay},
                                  {tr("On anniversaries"), Anniversary},
                                  {tr("In a rhythm, from the last one held"), Rhythm},
                                  {tr("For each team, every period"), EachPeriod}}),
                        ~0);
}

QComboBox* RuleEditor::milestoneCombo() const
{
    std::vector<std::pair<QString, int>> entries;
    for (const auto milestone : {Milestone::Start, Milestone::TrialEnd, Milestone::TrialDecision,
                                 Milestone::End, Milestone::Birthday})
        entries.emplace_back(milestoneName(milestone), int(milestone));
    return numbered(entries);
}

void RuleEditor::buildSpans()
{
    const int comesBack = bit(Anniversary) | bit(Rhythm);
    m_event = addField(tr("Which event"), u"event"_s, new EventCombo(m_language), bit(AfterEvent));
    m_milestone =
        addField(tr("Which day"), u"milestone"_s, milestoneCombo(), bit(AroundDay) | comesBack);
    m_offset = addField(tr("How far from it"), u"offset"_s,
                        new SpanField(tr("How far from it"), SpanField::Sign::BeforeOrAfter),
                        bit(AfterEvent) | bit(AroundDay));
    m_first = addField(tr("For the first time after"), u"first"_s,
                       new SpanField(tr("For the first time after"), SpanField::Sign::Positive),
                       comesBack);
    m_every = addField(tr("Then every"), u"every"_s,
                       new SpanField(tr("Then every"), SpanField::Sign::Positive, 1), comesBack);
    m_recap =
        addField(tr("It looks back on all of them every"), u"recap"_s,
                 new SpanField(tr("It looks back on all of them every"), SpanField::Sign::Positive),
                 bit(Rhythm));
    m_recap->setTextForNone(tr("never"));
    m_absence = addField(tr("After a long leave, unless it was held within"), u"absence"_s,
                         numberBox(0, rule_limits::absenceMonths, tr(" months")), bit(Rhythm));
    m_absence->setSpecialValueText(tr("not after a long leave"));
    m_checkpoints = addField(tr("Checkpoints"), u"checkpoints"_s, new CheckpointsEditor(m_language),
                             bit(Programme));
    m_notice =
        addField(tr("Notice of the end of a trial"), u"notice"_s, new NoticeEditor, bit(AroundDay));
}

void RuleEditor::buildPeriod()
{
    m_period = addField(tr("Period"), u"period"_s,
                        numbered({{tr("weeks"), int(Milestone::CalendarWeek)},
                                  {tr("months"), int(Milestone::CalendarMonth)},
                                  {tr("quarters"), int(Milestone::CalendarQuarter)}}),
                        bit(EachPeriod));
    m_periods = addField(tr("Once in so many periods"), u"periods"_s, numberBox(1, mostPeriods, {}),
                         bit(EachPeriod));
    std::vector<std::pair<QString, int>> days{{tr("the first working day"), 0}};
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        days.emplace_back(QLocale().standaloneDayName(day), day);
    m_weekday = addField(tr("On which day"), u"weekday"_s, numbered(days), bit(EachPeriod));
    m_weekOfMonth = addField(tr("Which one of the month"), u"weekOfMonth"_s,
                             numbered({{tr("the first after the month begins"), 0},
                                       {tr("the 1st"), 1},
                                       {tr("the 2nd"), 2},
                                       {tr("the 3rd"), 3},
                                       {tr("the 4th"), 4},
                                       {tr("the last"), -1}}),
                             bit(EachPeriod));
}

void RuleEditor::buildRest()
{
    m_shift = addField(tr("On a day off"), u"shift"_s,
                       numbered({{tr("it stays there"), int(NonWorkingDay::Keep)},
                                 {tr("the working day before"), int(NonWorkingDay::Previous)},
                                 {tr("the next working day"), int(NonWorkingDay::Next)}}),
                       ~bit(ByHand));
    m_early = addField(tr("On time from so many days before"), u"early"_s,
                       numberBox(0, rule_limits::tolerance, tr(" days")), ~0);
    m_late = addField(tr("On time until so many days after"), u"late"_s,
                      numberBox(0, rule_limits::tolerance, tr(" days")), ~0);
}

void RuleEditor::addSource(const QString& kindKey)
{
    const auto note = legalNote(kindKey);
    if (note.isEmpty())
        return;
    auto* label = new TextLabel(note, TextRole::Small, Ink::Second);
    label->setObjectName(u"legalSource"_s);
    label->setWordWrap(true);
    m_layout->addWidget(label);
}

RuleEditor::Choice RuleEditor::choiceOf(const PlanningRule& rule)
{
    switch (rule.form) {
    case RuleForm::OnEvent: break;
    case RuleForm::AroundMilestone: return AroundDay;
    case RuleForm::Anniversary: return Anniversary;
    case RuleForm::Rhythm: return Rhythm;
    case RuleForm::EveryPeriod: return EachPeriod;
    }
    if (!rule.checkpoints.empty())
        return Programme;
    return rule.event.isEmpty() ? ByHand : AfterEvent;
}

RuleEditor::Choice RuleEditor::choice() const { return Choice(m_choice->currentData().toInt()); }

void RuleEditor::setRule(const PlanningRule& rule)
{
    m_isQuiet = true;
    m_on->setChecked(!rule.off);
    choose(*m_choice, choiceOf(rule));
    m_event->setEvent(rule.event);
    m_milestone->setCurrentIndex(std::max(m_milestone->findData(int(rule.milestone)), 0));
    m_offset->setSpan(rule.offset);
    m_first->setSpan(rule.first);
    m_every->setSpan(rule.every);
    m_period->setCurrentIndex(std::max(m_period->findData(int(rule.milestone)), 0));
    const bool isQuarter = rule.milestone == Milestone::CalendarQuarter;
    m_periods->setValue(isQuarter ? rule.every.value / monthsOfQuarter : rule.every.value);
    choose(*m_weekday, rule.weekday);
    choose(*m_weekOfMonth, rule.weekOfMonth);
    m_checkpoints->setCheckpoints(rule.checkpoints);
    m_recap->setSpan(rule.recap.value > 0 ? rule.recap : CalendarSpan{0, TimeUnit::Year});
    m_absence->setValue(rule.absenceMonths);
    m_notice->setSteps(rule.notice);
    choose(*m_shift, int(rule.nonWorkingDay));
    m_early->setValue(rule.earlyDays);
    m_late->setValue(rule.lateDays);
    m_isQuiet = false;
    followChoice();
}

CalendarSpan RuleEditor::periodSpan() const
{
    switch (Milestone(m_period->currentData().toInt())) {
    case Milestone::CalendarWeek: return {m_periods->value(), TimeUnit::Week};
    case Milestone::CalendarQuarter: return {m_periods->value() * monthsOfQuarter, TimeUnit::Month};
    default: return {m_periods->value(), TimeUnit::Month};
    }
}

PlanningRule RuleEditor::rule() const
{
    constexpr RuleForm forms[] = {
        RuleForm::OnEvent,     RuleForm::OnEvent, RuleForm::OnEvent,    RuleForm::AroundMilestone,
        RuleForm::Anniversary, RuleForm::Rhythm,  RuleForm::EveryPeriod};
    const auto chosen = choice();
    const auto* anchor = chosen == EachPeriod ? m_period : m_milestone;
    PlanningRule rule{.form = forms[chosen],
                      .milestone = Milestone(anchor->currentData().toInt()),
                      .offset = m_offset->span(),
                      .first = m_first->span(),
                      .every = chosen == EachPeriod ? periodSpan() : m_every->span(),
                      .nonWorkingDay = NonWorkingDay(m_shift->currentData().toInt()),
                      .earlyDays = m_early->value(),
                      .lateDays = m_late->value(),
                      .off = !m_on->isChecked(),
                      .event = chosen == AfterEvent ? m_event->chosenEvent() : QString(),
                      .weekday = m_weekday->currentData().toInt(),
                      .weekOfMonth = m_weekOfMonth->currentData().toInt(),
                      .recap = m_recap->span(),
                      .absenceMonths = m_absence->value(),
                      .notice = m_notice->steps()};
    if (chosen == Programme)
        rule.checkpoints = m_checkpoints->checkpoints();
    if (rule.weekday == 0)
        rule.weekOfMonth = 0;
    return withoutUnused(std::move(rule));
}

void RuleEditor::tell()
{
    if (m_isQuiet)
        return;
    followChoice();
    emit edited();
}

void RuleEditor::followChoice()
{
    const auto chosen = bit(choice());
    const bool isMonthly = m_period->currentData().toInt() == int(Milestone::CalendarMonth);
    const bool isDecision = m_milestone->currentData().toInt() == int(Milestone::TrialDecision);
    for (const auto& [field, choices] : m_fields) {
        bool isNeeded = (choices & chosen) != 0;
        if (field->field() == m_weekOfMonth)
            isNeeded = isNeeded && isMonthly && m_weekday->currentData().toInt() > 0;
        if (field->field() == m_notice)
            isNeeded = isNeeded && isDecision;
        field->setVisible(isNeeded);
    }
    m_grid->arrange();
    showWords();
}

void RuleEditor::showWords() { m_words->setText(ruleText(rule(), m_language)); }

}  // namespace esperluette::ui
