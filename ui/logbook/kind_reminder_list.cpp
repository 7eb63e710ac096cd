// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/kind_reminder_list.h"

#include "ui/shared/form_field.h"
#include "ui/shared/text_label.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QSpinBox>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

enum KindReminderColumn { NameColumn, DayColumn, BeforeColumn };

}  // namespace

KindReminderList::KindReminderList(const std::vector<RemindingKind>& kinds, QWidget* parent) :
    QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(NameColumn, 1);
    addHeader(*grid);
    QString stage;
    for (const auto& kind : kinds) {
        if (kind.stage != stage)
            grid->addWidget(new SectionLabel(kind.stage), grid->rowCount(), NameColumn);
        stage = kind.stage;
        addLine(*grid, kind);
    }
}

void KindReminderList::addHeader(QGridLayout& grid)
{
    grid.addWidget(new TextLabel(tr("On the day"), TextRole::Small, Ink::Second), 0, DayColumn,
                   Qt::AlignHCenter);
    grid.addWidget(new TextLabel(tr("Days before"), TextRole::Small, Ink::Second), 0, BeforeColumn);
}

void KindReminderList::addLine(QGridLayout& grid, const RemindingKind& kind)
{
    const int row = grid.rowCount();
    auto* name = new TextLabel(kind.name);
    name->setWordWrap(true);
    grid.addWidget(name, row, NameColumn);

    auto* onDay = new QCheckBox;
    onDay->setObjectName(u"onDay%1"_s.arg(m_lines.size()));
    onDay->setAccessibleName(tr("On the day: %1").arg(kind.name));
    onDay->setChecked(kind.reminder.onDay);
    grid.addWidget(onDay, row, DayColumn, Qt::AlignCenter);

    auto* daysBefore = new QSpinBox;
    daysBefore->setObjectName(u"daysBefore%1"_s.arg(m_lines.size()));
    daysBefore->setRange(0, mostDaysBefore);
    daysBefore->setSpecialValueText(u"—"_s);
    daysBefore->setValue(kind.reminder.daysBefore);
    daysBefore->setFocusPolicy(Qt::StrongFocus);
    daysBefore->installEventFilter(this);
    grid.addWidget(daysBefore, row, BeforeColumn);
    nameForReaders(*daysBefore, tr("Days before: %1").arg(kind.name));
    m_lines.push_back({kind.reminder.kind, onDay, daysBefore});
}

std::vector<KindReminder> KindReminderList::reminders() const
{
    std::vector<KindReminder> reminders;
    for (const auto& line : m_lines)
        reminders.push_back({line.kind, line.onDay->isChecked(), line.daysBefore->value()});
    return reminders;
}

void KindReminderList::setAll(bool onDay)
{
    for (const auto& line : m_lines) {
        line.onDay->setChecked(onDay);
        if (!onDay)
            line.daysBefore->setValue(0);
    }
}

bool KindReminderList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace esperluette::ui
