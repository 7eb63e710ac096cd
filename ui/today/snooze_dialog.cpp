// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/snooze_dialog.h"

#include "ui/shared/dialog_size.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/form_field.h"
#include "ui/shared/text_label.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

SnoozeDialog::SnoozeDialog(const QString& name, QDate today, Save save, QWidget* parent) :
    QDialog(parent), m_today(today), m_save(std::move(save)), m_lengths(new QButtonGroup(this)),
    m_until(new QDateEdit(today.addDays(7))), m_reason(new QLineEdit),
    m_problem(new TextLabel({}, TextRole::Body, Ink::Pass))
{
    setWindowTitle(tr("Remind me later of %1").arg(name));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(metrics::smallGap);
    const auto addLength = [&](const QString& text, int days) {
        auto* button = new QRadioButton(text);
        m_lengths->addButton(button, days);
        layout->addWidget(button);
    };
    addLength(tr("In a week"), 7);
    addLength(tr("In two weeks"), 14);
    addLength(tr("In a month"), 30);
    m_lengths->button(7)->setChecked(true);
    connect(m_lengths, &QButtonGroup::idToggled, this, [this](int days, bool checked) {
        if (checked)
            m_until->setDate(m_today.addDays(days));
    });
    m_until->setObjectName(u"pauseEnd"_s);
    m_until->setCalendarPopup(true);
    layout->addWidget(new FormField(tr("&On"), m_until));
    m_reason->setObjectName(u"reason"_s);
    auto* reason = new FormField(tr("&Why"), m_reason);
    reason->setHint(tr("On holiday until then, a project to finish… You will read it again. Any "
                       "moment held with the person ends the pause."));
    layout->addWidget(reason);
    layout->addStretch(1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    addFormButtons(*this, *layout, tr("Remind me later"));
    sizeDialog(*this, 56, 18);
}

void SnoozeDialog::accept()
{
    const auto saved = m_save(m_until->date(), m_reason->text());
    if (saved)
        return QDialog::accept();
    explainRefusal(*this, *m_problem, saved.error());
}

}  // namespace esperluette::ui
