// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/move_dialog.h"

#include "core/moments/moment_actions.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/form_field.h"
#include "ui/shared/text_label.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

MoveDialog::MoveDialog(QDate day, std::int16_t minuteOfDay, Save save, QWidget* parent) :
    QDialog(parent), m_save(std::move(save)), m_day(new QDateEdit(day)),
    m_atAnHour(new QCheckBox(tr("At a set hour"))),
    m_hour(new QTimeEdit(minuteOfDay == Moment::wholeDay ? QTime(10, 0)
                                                         : QTime(0, 0).addSecs(minuteOfDay * 60))),
    m_problem(new TextLabel({}, TextRole::Body, Ink::Pass))
{
    setWindowTitle(tr("Move to another day"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(12);
    m_day->setObjectName(u"day"_s);
    m_day->setCalendarPopup(true);
    auto* field = new FormField(tr("&Day"), m_day);
    m_atAnHour->setAccessibleName(m_atAnHour->text());
    m_atAnHour->setChecked(minuteOfDay != Moment::wholeDay);
    m_hour->setEnabled(m_atAnHour->isChecked());
    connect(m_atAnHour, &QCheckBox::toggled, m_hour, &QWidget::setEnabled);
    field->addBeside(m_atAnHour);
    field->addBeside(m_hour);
    nameForReaders(*m_hour, tr("Hour"));
    layout->addWidget(field);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    addFormButtons(*this, *layout, tr("Move"));
}

void MoveDialog::accept()
{
    const auto minute = m_atAnHour->isChecked()
        ? std::int16_t(QTime(0, 0).secsTo(m_hour->time()) / 60)
        : Moment::wholeDay;
    m_problem->hide();
    const auto saved = m_save(m_day->date(), minute);
    if (saved)
        return QDialog::accept();
    explainRefusal(*this, *m_problem, saved.error());
}

void moveMomentBy(Desk& desk, const MomentId& moment, QWidget* parent)
{
    const auto* shown = desk.records().find(moment);
    if (!shown)
        return;
    auto* dialog = new MoveDialog(
        std::max(shown->planned.date(), desk.today()), shown->minuteOfDay,
        [&desk, moment](QDate day, std::int16_t minuteOfDay) -> Result<> {
            const auto* moving = desk.records().find(moment);
            if (!moving)
                return failure(ErrorCode::StaleChange);
            const auto changes = moveMoment(*moving, day, minuteOfDay, desk.today());
            return changes ? desk.logbook.apply(*changes) : Failure{changes.error()};
        },
        parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace esperluette::ui
