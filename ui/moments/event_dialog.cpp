// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/event_dialog.h"

#include "core/planning/event_names.h"
#include "ui/shared/date_text.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/form_field.h"
#include "ui/shared/name_combo.h"
#include "ui/shared/remove_button.h"
#include "ui/shared/text_label.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEarlier = 5;

/// Moments that follow from an event come into the plan for a year, however far that is.
PlanningDesk yearAhead(const Desk& desk, QDate event)
{
    auto planning = desk.planningDesk();
    planning.until = std::max(planning.until, std::max(event, planning.today).addYears(1));
    return planning;
}

/// "Praise interview on Thu 26 Nov", for each moment that comes into the plan.
QStringList plannedTexts(const Desk& desk, const ChangeSet& changes)
{
    QStringList texts;
    for (const auto& change : changes.of<Moment>()) {
        const auto& moment = *change.after;
        const auto* kind = desk.records().find(moment.kind);
        const auto text =
            EventDialog::tr("%1 on %2")
                .arg(kind->name.in(desk.language), shownDay(moment.planned.date(), desk.today()));
        if (moment.status == MomentStatus::Planned && !texts.contains(text))
            texts << text;
    }
    return texts;
}

}  // namespace

EventDialog::EventDialog(Desk& desk, const std::optional<PersonId>& person,
                         std::function<void(const QString&)> done, QWidget* parent) :
    QDialog(parent),
    m_desk(desk), m_done(std::move(done)), m_who(new NameCombo), m_what(new QComboBox),
    m_about(new QLineEdit), m_day(new QDateEdit(desk.today())),
    m_agreed(new QCheckBox(tr("The person agreed that this is noted"))),
    m_follows(new TextLabel({}, TextRole::Body, Ink::Second)), m_earlier(new QVBoxLayout),
    m_problem(new TextLabel({}, TextRole::Body, Ink::Pass))
{
    setWindowTitle(tr("Something happened"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(metrics::smallGap);
    m_who->setObjectName(u"people"_s);
    m_what->setObjectName(u"event"_s);
    m_what->setEditable(true);
    m_what->setInsertPolicy(QComboBox::NoInsert);
    m_about->setObjectName(u"about"_s);
    m_day->setObjectName(u"day"_s);
    m_day->setCalendarPopup(true);
    m_agreed->setObjectName(u"agreed"_s);
    layout->addWidget(new FormField(tr("&To whom"), m_who));
    auto* what = new FormField(tr("&What"), m_what);
    what->setHint(tr("Choose, or type an event of your own that a kind of moment follows from."));
    layout->addWidget(what);
    layout->addWidget(new FormField(tr("W&hen"), m_day));
    layout->addWidget(new FormField(tr("A&bout"), m_about));
    layout->addWidget(m_agreed);
    m_follows->setObjectName(u"follows"_s);
    m_follows->setWordWrap(true);
    layout->addWidget(m_follows);
    layout->addLayout(m_earlier);
    layout->addStretch(1);
    m_problem->setObjectName(u"formProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    addFormButtons(*this, *layout, tr("Note it"));
    fillSubjects(person);
    fillEvents();
    connect(m_who, &QComboBox::currentTextChanged, this, &EventDialog::refresh);
    connect(m_what, &QComboBox::currentTextChanged, this, &EventDialog::refresh);
    connect(m_day, &QDateEdit::dateChanged, this, &EventDialog::showWhatFollows);
    connect(m_agreed, &QCheckBox::toggled, this, &EventDialog::showWhatFollows);
    refresh();
    sizeDialog(*this, 62, 26);
}

void EventDialog::fillSubjects(const std::optional<PersonId>& person)
{
    int chosen = 0;
    for (const auto& each : m_desk.records().all<Person>()) {
        if (each.status == PersonStatus::Left && each.id != person)
            continue;
        if (each.id == person)
            chosen = int(m_subjects.size());
        m_who->addName(m_desk.nameOf(each));
        m_subjects.push_back({each.id, {}});
    }
    for (const auto& team : m_desk.records().all<Team>()) {
        m_who->addName(tr("Team %1").arg(team.name.text()));
        m_subjects.push_back({{}, team.id});
    }
    m_who->addName(tr("Everybody"));
    m_subjects.push_back({});
    m_who->setCurrentIndex(chosen);
}

void EventDialog::fillEvents()
{
    for (const auto& event : knownEvents())
        m_what->addItem(eventName(QLatin1String(event.key)), QLatin1String(event.key));
    const auto success = m_what->findData(u"success_observed"_s);
    m_what->setCurrentIndex(std::max(success, 0));
}

EventDialog::Subject EventDialog::subject() const
{
    const auto chosen = m_who->chosen();
    return chosen < 0 ? Subject{} : m_subjects[std::size_t(chosen)];
}

QString EventDialog::eventKey() const
{
    const auto place = m_what->findText(m_what->currentText());
    return place < 0 ? m_what->currentText().trimmed() : m_what->itemData(place).toString();
}

// What happens to people is recorded for each person of a team, what happens to a team once.
EventDraft EventDialog::draft() const
{
    EventDraft draft{.event = eventKey(),
                     .people = {},
                     .team = {},
                     .day = m_day->date(),
                     .name = m_about->text(),
                     .agreed = m_agreed->isChecked()};
    const auto whom = subject();
    const auto known = std::ranges::find_if(knownEvents(), [&](const KnownEvent& each) {
        return draft.event == QLatin1String(each.key);
    });
    const bool ofPeople = known != knownEvents().end() && !known->ofATeam;
    if (whom.person)
        draft.people = {*whom.person};
    else if (!ofPeople)
        draft.team = whom.team;
    else
        for (const auto& person : m_desk.records().all<Person>()) {
            if (person.status == PersonStatus::Present && (!whom.team || person.team == whom.team))
                draft.people.push_back(person.id);
        }
    return draft;
}

void EventDialog::refresh()
{
    const auto kinds = kindsAfter(m_desk.records(), eventKey());
    m_agreed->setVisible(
        std::ranges::any_of(kinds, [](const MomentKind* kind) { return kind->consentRequired; }));
    showWhatFollows();
    showEarlier();
}

void EventDialog::showWhatFollows()
{
    m_problem->hide();
    m_follows->setVisible(m_who->chosen() >= 0);
    if (m_who->chosen() < 0)
        return;
    const auto changes =
        recordEvent(m_desk.records(), draft(), yearAhead(m_desk, m_day->date()), m_desk.ids);
    const auto texts = changes ? plannedTexts(m_desk, *changes) : QStringList();
    const auto kinds = kindsAfter(m_desk.records(), eventKey());
    if (!texts.isEmpty())
        m_follows->setText(tr("Comes into the plan: %1").arg(texts.join(u", "_s)));
    else if (kinds.empty())
        m_follows->setText(tr("It is noted; no kind of moment follows from it."));
    else
        m_follows->setText(tr("It is noted; it is too late for a moment to follow from it, or it "
                              "does not happen to whom you chose."));
    m_what->setAccessibleDescription(m_follows->text());
}

void EventDialog::showEarlier()
{
    while (auto* item = m_earlier->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (m_who->chosen() < 0)
        return;
    const auto whom = subject();
    std::vector<LifeEvent> earlier;
    for (const auto& each : m_desk.records().all<LifeEvent>()) {
        if (each.person == whom.person && each.team == whom.team)
            earlier.push_back(each);
    }
    if (earlier.empty())
        return;
    std::ranges::sort(earlier, std::ranges::greater(), &LifeEvent::day);
    m_earlier->addWidget(new TextLabel(tr("Noted before"), TextRole::Strong));
    for (const auto& each :
         std::span(earlier).first(std::min<std::size_t>(earlier.size(), mostEarlier)))
        addEarlier(each);
}

void EventDialog::addEarlier(const LifeEvent& event)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto text = eventName(event.event.text());
    if (!event.name.text().isEmpty())
        text = tr("%1 (%2)").arg(text, m_desk.shownText(event.name.text()));
    auto* label = new TextLabel(text);
    label->setWordWrap(true);
    line->addWidget(label, 1);
    auto* day = new QDateEdit(event.day);
    day->setCalendarPopup(true);
    line->addWidget(day);
    nameForReaders(*day, tr("Day of “%1”").arg(text));
    auto* remove = new RemoveButton(text);
    line->addWidget(remove);
    m_earlier->addWidget(row);
    day->installEventFilter(this);
    const auto apply = [this](const ChangeSet& changes) {
        if (const auto done = m_desk.logbook.apply(changes); !done) {
            m_problem->setText(u"⚠ "_s + errorText(done.error()));
            m_problem->show();
        }
        refresh();
    };
    connect(day, &QDateEdit::editingFinished, this, [this, day, apply, id = event.id] {
        const auto* now = m_desk.records().find(id);
        if (now && now->day != day->date())
            apply(esperluette::moveEvent(m_desk.records(), *now, day->date(),
                                         yearAhead(m_desk, day->date()), m_desk.ids));
    });
    connect(remove, &QAbstractButton::clicked, this, [this, apply, id = event.id] {
        if (const auto* now = m_desk.records().find(id))
            apply(removeEvent(m_desk.records(), *now));
    });
}

bool EventDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return focusNextChild();
    }
    return QDialog::eventFilter(watched, event);
}

void EventDialog::accept()
{
    if (m_who->chosen() < 0) {
        explainInForm(*this, {ErrorCode::InvalidInput, u"people"_s, {}});
        return;
    }
    const auto changes =
        recordEvent(m_desk.records(), draft(), yearAhead(m_desk, m_day->date()), m_desk.ids);
    const auto kept = changes ? m_desk.logbook.apply(*changes) : Result<>(Failure{changes.error()});
    if (kept) {
        const auto texts = plannedTexts(m_desk, *changes);
        QDialog::accept();
        return m_done(texts.isEmpty() ? tr("It is noted.")
                                      : tr("In the plan: %1").arg(texts.join(u", "_s)));
    }
    explainRefusal(*this, *m_problem, kept.error());
}

EventDialog* recordEventFor(Desk& desk, const std::optional<PersonId>& person, QWidget* parent,
                            std::function<void(const QString&)> done)
{
    auto* dialog = new EventDialog(desk, person, std::move(done), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

Result<QString> recordSuccess(Desk& desk, const PersonId& person)
{
    const EventDraft draft{
        .event = u"success_observed"_s, .people = {person}, .team = {}, .day = desk.today()};
    const auto changes =
        recordEvent(desk.records(), draft, yearAhead(desk, desk.today()), desk.ids);
    if (!changes)
        return Failure{changes.error()};
    if (const auto kept = desk.logbook.apply(*changes); !kept)
        return Failure{kept.error()};
    const auto texts = plannedTexts(desk, *changes);
    return texts.isEmpty() ? EventDialog::tr("It is noted.")
                           : EventDialog::tr("In the plan: %1").arg(texts.join(u", "_s));
}

}  // namespace esperluette::ui
