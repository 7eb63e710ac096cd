// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/renegotiate_dialog.h"

#include "ui/shared/form_field.h"
#include "ui/shared/text_label.h"

#include <QDateEdit>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysMore = 14;
constexpr int dialogCharacters = 56;

}  // namespace

RenegotiateDialog::RenegotiateDialog(const QString& text, QDate due, QDate today, Save save,
                                     QWidget* parent) :
    QDialog(parent),
    m_save(std::move(save)),
    m_due(new QDateEdit((due.isValid() ? std::max(due, today) : today).addDays(daysMore))),
    m_problem(new TextLabel({}, TextRole::Body, Ink::Pass))
{
    setWindowTitle(tr("Renegotiate"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(12);
    auto* what = new TextLabel(text, TextRole::Strong);
    what->setWordWrap(true);
    layout->addWidget(what);
    m_due->setObjectName(u"due"_s);
    m_due->setCalendarPopup(true);
    auto* field = new FormField(tr("&New day, agreed by both"), m_due);
    if (due.isValid() && due < today)
        field->setHint(tr("Its day has passed: it counts as not kept, and a new commitment takes "
                          "its place."));
    else if (due.isValid())
        field->setHint(tr("The first day is remembered; only the new one counts."));
    layout->addWidget(field);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    addFormButtons(*this, *layout, tr("Renegotiate"));
    const auto wanted = fontMetrics().averageCharWidth() * dialogCharacters;
    setMinimumWidth(parentWidget() ? std::min(wanted, parentWidget()->window()->width()) : wanted);
}

void RenegotiateDialog::accept()
{
    m_problem->hide();
    const auto saved = m_save(m_due->date());
    if (saved)
        return QDialog::accept();
    explainRefusal(*this, *m_problem, saved.error());
}

}  // namespace esperluette::ui
