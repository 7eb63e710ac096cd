// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rituals/ritual_editor.h"

#include "ui/rituals/ritual_words.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form_field.h"
#include "ui/shared/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysInAWeek = 7;
constexpr int mostWeeksApart = 52;
constexpr int longestMinutes = 24 * 60;
constexpr int editorWidth = 74;  ///< characters
constexpr int editorLines = 36;

template <typename Field>
Field* namedField(const QString& objectName, Field* field)
{
    field->setObjectName(objectName);
    return field;
}

QScrollArea* scrolling(QWidget* fields)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(fields);
    return scroll;
}

}  // namespace

RitualEditor::RitualEditor(const RitualDraft& draft, RitualChoices choices, Save save,
                           QWidget* parent) :
    QDialog(parent),
    m_choices(std::move(choices)), m_save(std::move(save)),
    m_name(namedField(u"name"_s, new QLineEdit(draft.name))),
    m_kind(namedField(u"kind"_s, new QComboBox)), m_team(namedField(u"team"_s, new QComboBox)),
    m_weekday(namedField(u"weekday"_s, new QComboBox)),
    m_weekOfMonth(namedField(u"weekOfMonth"_s, new QComboBox)),
    m_everyWeeks(namedField(u"everyWeeks"_s, new QSpinBox)),
    m_atAnHour(new QCheckBox(tr("At a set hour"))),
    m_hour(namedField(u"minuteOfDay"_s, new QTimeEdit(QTime(10, 0)))),
    m_minutes(namedField(u"minutes"_s, new QSpinBox)),
    m_place(namedField(u"place"_s, new QLineEdit(draft.place))),
    m_first(namedField(u"first"_s, new QDateEdit(draft.first))),
    m_hosts(namedField(u"hosts"_s, new HostList(m_choices.people, draft.hosts))),
    m_problem(new TextLabel({}, TextRole::Body, Ink::Pass))
{
    setWindowTitle(draft.name.isEmpty() ? tr("Begin a ritual") : tr("Edit a ritual"));
    fill(draft);
    sizeDialog(*this, editorWidth, editorLines);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scrolling(buildFields()), 1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    addFormButtons(*this, *layout, draft.name.isEmpty() ? tr("Begin") : tr("Save"));
    followRhythm();
    m_name->setFocus();
}

void RitualEditor::fill(const RitualDraft& draft)
{
    for (const auto& kind : m_choices.kinds) {
        m_kind->addItem(kind.second);
        if (kind.first == draft.kind)
            m_kind->setCurrentIndex(m_kind->count() - 1);
    }
    m_team->addItem(tr("Across teams"));
    for (const auto& team : m_choices.teams) {
        m_team->addItem(team.second);
        if (team.first == draft.team)
            m_team->setCurrentIndex(m_team->count() - 1);
    }
    for (int day = 1; day <= daysInAWeek; ++day)
        m_weekday->addItem(QLocale().standaloneDayName(day), day);
    m_weekday->setCurrentIndex(draft.weekday - 1);
    for (const auto week : {0, 1, 2, 3, 4, -1}) {
        m_weekOfMonth->addItem(weekOfMonthName(week), week);
        if (week == draft.weekOfMonth)
            m_weekOfMonth->setCurrentIndex(m_weekOfMonth->count() - 1);
    }
    m_everyWeeks->setRange(1, mostWeeksApart);
    m_everyWeeks->setValue(draft.everyWeeks);
    m_atAnHour->setChecked(draft.minuteOfDay != Moment::wholeDay);
    if (m_atAnHour->isChecked())
        m_hour->setTime(QTime(0, 0).addSecs(draft.minuteOfDay * 60));
    m_hour->setEnabled(m_atAnHour->isChecked());
    m_minutes->setRange(1, longestMinutes);
    m_minutes->setValue(draft.minutes);
    m_minutes->setSuffix(tr(" min"));
    m_first->setCalendarPopup(true);
}

QWidget* RitualEditor::buildFields()
{
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(12);
    m_name->setPlaceholderText(tr("as the team calls it: Monday coffee"));
    layout->addWidget(new FormField(tr("&Name"), m_name));
    layout->addWidget(new FormField(tr("&What kind of moment"), m_kind));
    layout->addWidget(new FormField(tr("&Team"), m_team));
    layout->addWidget(buildWhen());
    m_hour->setDisplayFormat(u"HH:mm"_s);
    m_atAnHour->setAccessibleName(m_atAnHour->text());
    auto* hour = new FormField(tr("&Hour"), m_hour);
    hour->addBeside(m_atAnHour);
    connect(m_atAnHour, &QCheckBox::toggled, m_hour, &QWidget::setEnabled);
    layout->addWidget(hour);
    layout->addWidget(new FormField(tr("&Length"), m_minutes));
    layout->addWidget(new FormField(tr("&Place"), m_place));
    auto* first = new FormField(tr("&From"), m_first);
    first->setHint(tr("What is planned from then on follows; what was held stays."));
    layout->addWidget(first);
    auto* hosts = new FormField(tr("Who h&osts in turn"), m_hosts);
    hosts->setHint(tr("Who left or is on leave is skipped. Without anybody, nobody is named."));
    layout->addWidget(hosts);
    layout->addStretch();
    return body;
}

QWidget* RitualEditor::buildWhen()
{
    auto* line = new QWidget;
    auto* flow = new FlowLayout(line, metrics::smallGap);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(new FormField(tr("&Day of the week"), m_weekday));
    flow->addWidget(new FormField(tr("&Rhythm"), m_weekOfMonth));
    flow->addWidget(new FormField(tr("&Every so many weeks"), m_everyWeeks));
    connect(m_weekOfMonth, &QComboBox::currentIndexChanged, this, &RitualEditor::followRhythm);
    return line;
}

void RitualEditor::followRhythm()
{
    m_everyWeeks->setEnabled(m_weekOfMonth->currentData().toInt() == 0);
}

RitualDraft RitualEditor::draft() const
{
    RitualDraft draft;
    if (const auto at = m_kind->currentIndex(); at >= 0)
        draft.kind = m_choices.kinds[std::size_t(at)].first;
    if (const auto at = m_team->currentIndex(); at > 0)
        draft.team = m_choices.teams[std::size_t(at) - 1].first;
    draft.name = m_name->text();
    draft.weekday = m_weekday->currentData().toInt();
    draft.everyWeeks = m_everyWeeks->value();
    draft.weekOfMonth = m_weekOfMonth->currentData().toInt();
    if (m_atAnHour->isChecked())
        draft.minuteOfDay = std::int16_t(QTime(0, 0).secsTo(m_hour->time()) / 60);
    draft.minutes = m_minutes->value();
    draft.hosts = m_hosts->hosts();
    draft.place = m_place->text();
    draft.first = m_first->date();
    return draft;
}

void RitualEditor::accept()
{
    m_problem->hide();
    const auto saved = m_save(draft());
    if (saved)
        return QDialog::accept();
    explainRefusal(*this, *m_problem, saved.error());
}

}  // namespace esperluette::ui
