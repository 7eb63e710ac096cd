// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_rows.h"

#include "core/people/person_actions.h"
#include "ui/shared/avatar.h"
#include "ui/shared/chip.h"
#include "ui/shared/commitment_sides.h"
#include "ui/shared/date_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/item_row.h"
#include "ui/shared/moment_titles.h"
#include "ui/shared/progress_line.h"

#include <QCoreApplication>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonDays = 7;

QString words(const char* text, int count = -1)
{
    return QCoreApplication::translate("Today", text, nullptr, count);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// The avatar of the person or the team of a moment; a plain disc with & across teams.
Avatar* avatarOf(const Records& records, std::uint32_t position)
{
    const auto subject = records.momentSubjects()[position];
    if (subject.isPerson())
        return new Avatar(records.all<Person>()[subject.position()]);
    if (subject.isTeam())
        return new Avatar(records.all<Team>()[subject.position()]);
    return new Avatar(u"&"_s, records.all<Moment>()[position].id.bytes());
}

QString whenText(const Desk& desk, const Moment& moment)
{
    return moment.held.isValid()
        ? shownDay(moment.held.date(), desk.today())
        : shownDayAndHour(moment.planned.date(), moment.minuteOfDay, desk.today());
}

Chip* dueChip(QDate due, QDate today)
{
    const auto days = int(today.daysTo(due));
    if (days < 0)
        return new Chip(words(QT_TRANSLATE_N_NOOP("Today", "%n day(s) late"), -days),
                        ChipTone::Pass);
    const auto text = words(QT_TRANSLATE_NOOP("Today", "by %1")).arg(shownDay(due, today));
    return new Chip(text, days <= soonDays ? ChipTone::Part : ChipTone::Plain);
}

}  // namespace

ItemRow* momentRow(const Desk& desk, std::uint32_t position)
{
    const auto& records = desk.records();
    auto* row = new ItemRow(momentTitle(desk, position), subjectText(desk, position),
                            whenText(desk, records.all<Moment>()[position]));
    row->setLeading(avatarOf(records, position));
    return row;
}

ItemRow* preparationRow(const Desk& desk, std::uint32_t position)
{
    auto* row = momentRow(desk, position);
    const auto& evidence = desk.records().all<Moment>()[position].evidence;
    if (evidence.items == 0)
        return row;
    auto* progress = new ProgressLine;
    progress->show(
        evidence.itemsTicked, evidence.items,
        words(QT_TRANSLATE_NOOP("Today", "%1 of %2 prepared"))
            .arg(QString::number(evidence.itemsTicked), QString::number(evidence.items)));
    row->setDetail(progress);
    return row;
}

ItemRow* attentionRow(const Desk& desk, const Attention& attention)
{
    const auto& records = desk.records();
    const auto& person = records.all<Person>()[attention.person];
    auto* row = new ItemRow(desk.nameOf(person), person.role.text(), attentionText(attention));
    row->setLeading(new Avatar(person));
    return row;
}

ItemRow* snoozedRow(const Desk& desk, const Person& person, const Snooze& snooze)
{
    const auto until = words(QT_TRANSLATE_NOOP("Today", "left in peace until %1"))
                           .arg(shownDay(snooze.until, desk.today()));
    auto* row =
        new ItemRow(desk.nameOf(person), {}, joined({until, desk.shownText(snooze.reason.text())}));
    row->setLeading(new Avatar(person));
    return row;
}

ItemRow* celebrationRow(const Desk& desk, const Celebration& celebration)
{
    const auto& person = desk.records().all<Person>()[celebration.person];
    const bool isBirthday = !celebration.moment;
    auto title = words(QT_TRANSLATE_NOOP("Today", "Birthday"));
    if (celebration.years > 0)
        title = words(QT_TRANSLATE_N_NOOP("Today", "%n year(s) in the team"), celebration.years);
    else if (celebration.moment)
        title = momentTitle(desk, *celebration.moment);
    const auto note =
        isBirthday ? words(QT_TRANSLATE_NOOP("Today", "agrees that it is celebrated")) : QString();
    auto* row = new ItemRow(title, desk.nameOf(person),
                            joined({shownDay(celebration.day, desk.today()), note}));
    row->setLeading(new Avatar(person));
    return row;
}

ItemRow* commitmentRow(const Desk& desk, const Commitment& commitment)
{
    const auto promised = commitment.promised.isValid()
        ? words(QT_TRANSLATE_NOOP("Today", "promised %1"))
              .arg(shownDay(commitment.promised, desk.today()))
        : QString();
    auto* row = new ItemRow(desk.shownText(commitment.text.text()), {},
                            joined({sidesText(desk, commitment), promised}));
    if (commitment.due.isValid())
        row->addTrailing(dueChip(commitment.due, desk.today()));
    return row;
}

QPushButton* addButton(ItemRow& row, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(u"action"_s);
    button->setAutoDefault(false);
    button->setAccessibleName(
        words(QT_TRANSLATE_NOOP("Today", "%1: %2")).arg(text, row.accessibleName()));
    setSmall(*button);
    row.addTrailing(button);
    return button;
}

}  // namespace esperluette::ui
