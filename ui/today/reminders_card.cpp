// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/reminders_card.h"

#include "ui/shared/esperluette_style.h"
#include "ui/shared/item_row.h"
#include "ui/shared/list_card.h"
#include "ui/shared/theme.h"
#include "ui/today/today_rows.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allSnoozes = {SnoozeChoice::OneHour, SnoozeChoice::ThisEvening,
                                   SnoozeChoice::Tomorrow, SnoozeChoice::InAWeek};

/// A small button; screen readers say its text with the name of the row.
QPushButton* newAction(const QString& name, const QString& text, const ItemRow& row)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    //: A button and the row it is in
    button->setAccessibleName(RemindersCard::tr("%1: %2").arg(text, row.accessibleName()));
    setSmall(*button);
    return button;
}

}  // namespace

QString snoozeName(SnoozeChoice choice)
{
    switch (choice) {
    case SnoozeChoice::OneHour: return RemindersCard::tr("In 1 hour");
    case SnoozeChoice::ThisEvening: return RemindersCard::tr("This evening");
    case SnoozeChoice::Tomorrow: return RemindersCard::tr("Tomorrow");
    case SnoozeChoice::InAWeek: return RemindersCard::tr("In a week");
    }
    return {};
}

RemindersCard::RemindersCard(const Desk& desk, ReminderBoard& board, QWidget* parent) :
    QWidget(parent), m_desk(desk), m_board(board), m_list(new ListCard(tr("Reminders"), {}))
{
    setObjectName(u"reminders"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    hide();
}

void RemindersCard::refresh()
{
    m_shown.clear();
    for (const auto& reminder : m_board.due()) {
        const auto* moment = m_desk.records().find(reminder.key.moment);
        if (moment && moment->status == MomentStatus::Planned)
            m_shown.push_back(reminder);
    }
    setVisible(!m_shown.empty());
    m_list->showRows(int(m_shown.size()),
                     [this](int position) { return rowOf(m_shown[std::size_t(position)]); });
}

ItemRow* RemindersCard::rowOf(const Reminder& reminder)
{
    const auto& records = m_desk.records();
    auto* row =
        momentRow(m_desk, std::uint32_t(records.positionOf(*records.find(reminder.key.moment))));
    const auto openIt = [this, id = reminder.key.moment] { emit momentActivated(id); };
    connect(row, &ItemRow::clicked, this, openIt);

    auto* open = newAction(u"open"_s, tr("Open"), *row);
    connect(open, &QPushButton::clicked, this, openIt);
    auto* snooze = newAction(u"snooze"_s, tr("Snooze"), *row);
    auto* menu = new QMenu(snooze);
    connect(menu, &QMenu::aboutToShow, this,
            [this, menu, reminder] { fillSnoozes(*menu, reminder); });
    snooze->setMenu(menu);
    auto* done = newAction(u"done"_s, tr("Done"), *row);
    connect(done, &QPushButton::clicked, this, [this, reminder] { emit m_board.done(reminder); });

    // Under the texts where there is little room.
    auto* actions = new QWidget;
    auto* line = new QHBoxLayout(actions);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::smallGap);
    for (auto* button : {open, snooze, done})
        line->addWidget(button);
    row->setDetail(actions);
    return row;
}

/// When it is opened: what can be put off until this evening in the morning cannot at night.
void RemindersCard::fillSnoozes(QMenu& menu, const Reminder& reminder)
{
    menu.clear();
    for (const auto choice : allSnoozes) {
        if (!m_board.canSnooze(reminder, choice))
            continue;
        auto* action = menu.addAction(snoozeName(choice));
        // The button goes with its row: not before its menu is closed.
        connect(
            action, &QAction::triggered, this,
            [this, reminder, choice] { emit m_board.snoozed(reminder, choice); },
            Qt::QueuedConnection);
    }
    if (menu.isEmpty())
        menu.addAction(tr("It can wait no longer."))->setEnabled(false);
}

}  // namespace esperluette::ui
