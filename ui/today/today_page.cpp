// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/commitments/commitment_actions.h"
#include "core/insight/chart.h"
#include "core/moments/missed_cause.h"
#include "core/moments/moment_actions.h"
#include "core/people/snooze.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/date_text.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/item_row.h"
#include "ui/shared/list_card.h"
#include "ui/shared/tab_stops.h"
#include "ui/shared/text_label.h"
#include "ui/today/praise_bars.h"
#include "ui/today/prompts_dialog.h"
#include "ui/today/reminders_card.h"
#include "ui/today/snooze_dialog.h"
#include "ui/today/today_rows.h"

#include <QCheckBox>
#include <QCoreApplication>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int praiseDays = 90;
constexpr int narrowCharacters = 115;  ///< below it one column

}  // namespace

QString greetingText(const QString& keeper, const Agenda& agenda, bool hasPeople)
{
    const auto hello =
        keeper.isEmpty() ? TodayPage::tr("Hello") : TodayPage::tr("Hello %1").arg(keeper);
    const auto rest = !hasPeople ? TodayPage::tr("let us begin with your team")
        : agenda.toPrepareThisWeek > 0
        ? TodayPage::tr("%n moment(s) to prepare this week", nullptr, agenda.toPrepareThisWeek)
        : agenda.toTell.empty()
        ? TodayPage::tr("nothing left to prepare this week")
        : TodayPage::tr("%n moment(s) to tell", nullptr, int(agenda.toTell.size()));
    return TodayPage::tr("%1, %2").arg(hello, rest);
}

TodayPage::TodayPage(Desk& desk, QWidget* parent) :
    Page(desk, parent), m_problem(new TextLabel({}, TextRole::Body, Ink::Pass)),
    m_beginning(buildBeginning()),
    m_toPrepare(new ListCard(tr("To prepare"), tr("Nothing is planned in the next 14 days."))),
    m_toTell(new ListCard(tr("To tell"), tr("Every moment that was held is told."))),
    m_commitments(new ListCard(tr("Commitments"), tr("No promise is open."))),
    m_missed(new ListCard(tr("Missed lately: what stood in the way?"), {})),
    m_attention(new ListCard(tr("Who is waiting for your attention?"),
                             tr("Nobody waits: everyone had a moment within their rhythm."))),
    m_praiseBars(new PraiseBars), m_praiseSentence(new TextLabel({}, TextRole::Small, Ink::Second)),
    m_praise(buildPraise()), m_celebrations(new ListCard(tr("This week we celebrate"), {})),
    m_cards(buildColumns())
{
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_toPrepare->setNote(tr("next 14 days"));
    m_attention->setNote(tr("against the chosen rhythm"));
    content()->addWidget(m_problem);
    content()->addWidget(m_beginning);
    content()->addWidget(m_cards);
    content()->addStretch(1);
}

void TodayPage::setReminders(ReminderBoard& board)
{
    m_reminders = new RemindersCard(desk(), board);
    content()->insertWidget(content()->indexOf(m_problem) + 1, m_reminders);
    m_reminders->lower();  // screen readers read it first, too
    connect(m_reminders, &RemindersCard::momentActivated, this, &TodayPage::momentActivated);
    connect(&board, &ReminderBoard::changed, this, &TodayPage::invalidate);
    invalidate();
}

QWidget* TodayPage::buildColumns()
{
    auto* cards = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, cards);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(metrics::gap);
    const auto addColumn = [this](std::initializer_list<QWidget*> widgets, int stretch) {
        auto* column = new QVBoxLayout;
        column->setSpacing(metrics::gap);
        for (auto* widget : widgets)
            column->addWidget(widget);
        column->addStretch(1);
        m_columns->addLayout(column, stretch);
    };
    addColumn({m_toPrepare, m_toTell, m_commitments, m_missed}, 5);
    addColumn({m_attention, m_praise, m_celebrations}, 4);
    return cards;
}

Card* TodayPage::buildBeginning()
{
    auto* card = new Card(tr("Who do you take care of?"));
    card->setObjectName(u"beginning"_s);
    auto* import = new EmptyState(
        tr("Import the list of your team, from a spreadsheet or your HR program. Esperluette then "
           "plans the moments that matter for each person."),
        tr("Import a list…"));
    auto* add = new EmptyState(tr("Or begin with one person."), tr("Add a person"));
    connect(import, &EmptyState::activated, this, &TodayPage::importRequested);
    connect(add, &EmptyState::activated, this, &TodayPage::personRequested);
    card->content()->addWidget(import);
    card->content()->addWidget(add);
    return card;
}

Card* TodayPage::buildPraise()
{
    auto* card = new Card(tr("The same care for praise as for reframing?"));
    card->setNote(tr("%n day(s)", nullptr, praiseDays));
    m_praiseSentence->setWordWrap(true);
    m_praiseSentence->setObjectName(u"praiseSentence"_s);
    auto* look = new QPushButton(tr("Look closer"));
    look->setAutoDefault(false);
    setSmall(*look);
    connect(look, &QPushButton::clicked, this, &TodayPage::insightRequested);
    card->content()->addWidget(m_praiseBars);
    card->content()->addWidget(m_praiseSentence);
    card->content()->addWidget(look, 0, Qt::AlignLeft);
    return card;
}

void TodayPage::refresh()
{
    const bool hasPeople = !records().all<Person>().empty();
    m_agenda = computeAgenda(records(), today());
    showGreeting(hasPeople);
    if (m_reminders)
        m_reminders->refresh();
    if (hasPeople) {
        showMoments();
        showMissed();
        showCommitments();
        showAttention();
        showPraise();
        showCelebrations();
    }
    const auto* focus = window()->focusWidget();
    const bool hadFocus = focus && m_beginning->isAncestorOf(focus);
    // Last: showing lays out what is there.
    m_cards->setVisible(hasPeople);
    if (hadFocus && hasPeople)
        tabStops(*m_cards).front()->setFocus();
    m_beginning->setVisible(!hasPeople);
}

void TodayPage::showGreeting(bool hasPeople)
{
    const auto* cover = records().cover();
    setTitle(greetingText(cover ? cover->keeper.text() : QString(), m_agenda, hasPeople));
    setSubtitle(longDay(today()));
}

void TodayPage::openMomentWith(ItemRow& row, std::uint32_t moment)
{
    const auto id = records().all<Moment>()[moment].id;
    connect(&row, &ItemRow::clicked, this, [this, id] { emit momentActivated(id); });
    for (auto* button : row.findChildren<QPushButton*>(u"action"_s))
        connect(button, &QPushButton::clicked, this, [this, id] { emit momentActivated(id); });
}

void TodayPage::showMoments()
{
    m_toPrepare->showRows(int(m_agenda.toPrepare.size()), [this](int position) {
        const auto moment = m_agenda.toPrepare[std::size_t(position)];
        auto* row = preparationRow(desk(), moment);
        addButton(*row, tr("Prepare"));
        openMomentWith(*row, moment);
        return row;
    });
    m_toTell->setNote(m_agenda.toTell.empty() ? QString() : tr("lived, not told yet"));
    m_toTell->showRows(int(m_agenda.toTell.size()), [this](int position) {
        const auto moment = m_agenda.toTell[std::size_t(position)];
        auto* row = momentRow(desk(), moment);
        addButton(*row, tr("Tell · 1 min"));
        openMomentWith(*row, moment);
        return row;
    });
}

void TodayPage::showMissed()
{
    m_missed->setVisible(!m_agenda.missed.empty());
    m_missed->setNote(tr("one click, so that it shows in the charts"));
    m_missed->showRows(int(m_agenda.missed.size()), [this](int position) {
        return missedRow(m_agenda.missed[std::size_t(position)]);
    });
}

QWidget* TodayPage::missedRow(std::uint32_t position)
{
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 10);
    layout->setSpacing(0);
    auto* row = momentRow(desk(), position);
    openMomentWith(*row, position);
    layout->addWidget(row);
    auto* chips = new FlowLayout(nullptr);
    for (const auto cause : allCauses) {
        const auto words = causeName(cause);
        auto* chip = new ChipButton(words, ChipTone::Plain);
        chip->setObjectName(u"cause%1"_s.arg(int(cause)));
        chip->setAccessibleName(tr("%1: %2").arg(words, row->accessibleName()));
        const auto id = records().all<Moment>()[position].id;
        connect(chip, &ChipButton::clicked, this, [this, id, cause] {
            if (const auto* moment = records().find(id))
                apply(explainMissed(*moment, cause));
        });
        chips->addWidget(chip);
    }
    layout->addLayout(chips);
    return whole;
}

void TodayPage::showCommitments()
{
    const auto count = int(m_agenda.commitments.size());
    m_commitments->setNote(count == 0 ? QString() : tr("%n open", nullptr, count));
    m_commitments->showRows(count, [this](int position) {
        return commitmentLine(m_agenda.commitments[std::size_t(position)]);
    });
}

ItemRow* TodayPage::commitmentLine(std::uint32_t position)
{
    const auto& commitment = records().all<Commitment>()[position];
    auto* row = commitmentRow(desk(), commitment);
    auto* kept = new QCheckBox;
    kept->setObjectName(u"kept"_s);
    kept->setAccessibleName(tr("Kept: %1").arg(desk().shownText(commitment.text.text())));
    kept->setToolTip(tr("Tick it when it is kept"));
    row->setLeading(kept);
    connect(kept, &QCheckBox::toggled, this, [this, id = commitment.id] {
        if (const auto* open = records().find(id))
            apply(keepCommitment(*open, today()));
    });
    row->setActivatable(commitment.moment || commitment.person);
    connect(row, &ItemRow::clicked, this, [this, commitment] {
        if (commitment.moment)
            emit momentActivated(*commitment.moment);
        else if (commitment.person)
            emit personActivated(*commitment.person);
    });
    return row;
}

void TodayPage::showAttention()
{
    auto [all, snoozed] = waitingAndSnoozed(records(), desk().care(), today());
    const auto waiting = all.size();
    m_waiting = std::move(all);
    m_waiting.insert(m_waiting.end(), snoozed.begin(), snoozed.end());
    m_attention->showRows(int(m_waiting.size()), [this, waiting](int position) {
        const auto& attention = m_waiting[std::size_t(position)];
        const auto id = records().all<Person>()[attention.person].id;
        auto* row =
            std::size_t(position) < waiting ? waitingLine(attention) : snoozedLine(attention);
        connect(row, &ItemRow::clicked, this, [this, id] { emit personActivated(id); });
        return row;
    });
}

ItemRow* TodayPage::waitingLine(const Attention& attention)
{
    const auto id = records().all<Person>()[attention.person].id;
    auto* row = attentionRow(desk(), attention);
    auto* later = addButton(*row, u"…"_s);
    later->setObjectName(u"later"_s);
    later->setAccessibleName(
        tr("Later… · %1").arg(desk().nameOf(records().all<Person>()[attention.person])));
    later->setToolTip(tr("Remind me later…"));
    connect(later, &QPushButton::clicked, this, [this, id] { snoozePerson(id); });
    connect(addButton(*row, tr("Plan")), &QPushButton::clicked, this,
            [this, id] { emit momentRequested(id); });
    return row;
}

ItemRow* TodayPage::snoozedLine(const Attention& attention)
{
    const auto& person = records().all<Person>()[attention.person];
    auto* row = snoozedRow(desk(), person, *activeSnooze(records(), person, today()));
    auto* back = addButton(*row, tr("Bring back"));
    back->setObjectName(u"wake"_s);
    connect(back, &QPushButton::clicked, this,
            [this, id = person.id] { apply(wake(records(), id)); });
    return row;
}

void TodayPage::snoozePerson(const PersonId& id)
{
    const auto* person = records().find(id);
    if (!person)
        return;
    auto* dialog = new SnoozeDialog(
        desk().nameOf(*person), today(),
        [this, id](QDate until, const QString& reason) -> Result<> {
            const auto changes = snooze(records(), id, until, reason, today(), desk().ids);
            return changes ? desk().logbook.apply(*changes) : Result<>(Failure{changes.error()});
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TodayPage::showPraise()
{
    const auto* chart = findChart(u"praise_and_reframing");
    const Scope scope{.period = {today().addDays(1 - praiseDays), today()},
                      .today = today(),
                      .language = language()};
    auto data = chart->compute({records(), desk().care()}, scope);
    m_praiseSentence->setText(data.sentence);
    m_praiseBars->setVisible(data.n >= data.minimum);
    m_praiseBars->showData(std::move(data));
}

void TodayPage::showCelebrations()
{
    const auto& celebrations = m_agenda.celebrations;
    m_celebrations->setVisible(!celebrations.empty());
    m_celebrations->showRows(int(celebrations.size()), [this](int position) {
        const auto& celebration = m_agenda.celebrations[std::size_t(position)];
        auto* row = celebrationRow(desk(), celebration);
        if (celebration.moment) {
            openMomentWith(*row, *celebration.moment);
        } else {
            const auto id = records().all<Person>()[celebration.person].id;
            connect(row, &ItemRow::clicked, this, [this, id] { emit personActivated(id); });
        }
        auto* ideas = addButton(*row, tr("What to say?"));
        ideas->setObjectName(u"prompts"_s);
        connect(ideas, &QPushButton::clicked, this, [this, celebration] {
            auto* dialog = new PromptsDialog(desk(), celebration, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
        return row;
    });
}

void TodayPage::apply(const ChangeSet& changes)
{
    const auto applied = desk().logbook.apply(changes);
    m_problem->setVisible(!applied);
    if (applied)
        return;
    m_problem->setText(errorText(applied.error()));
    invalidate();
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const auto narrow = fontMetrics().averageCharWidth() * narrowCharacters;
    m_columns->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}  // namespace esperluette::ui
