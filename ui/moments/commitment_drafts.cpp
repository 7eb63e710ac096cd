// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/commitment_drafts.h"

#include "ui/shared/add_line.h"
#include "ui/shared/date_text.h"
#include "ui/shared/form_field.h"
#include "ui/shared/item_row.h"
#include "ui/shared/remove_button.h"
#include "ui/shared/text_label.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>

namespace esperluette::ui {

namespace {

constexpr int usualDays = 14;

QWidget* promiseRow(const QString& text, QWidget* trailing)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 5, 0, 5);
    auto* label = new TextLabel(text);
    label->setWordWrap(true);
    layout->addWidget(label, 1);
    if (trailing)
        layout->addWidget(trailing, 0, Qt::AlignTop);
    return row;
}

}  // namespace

CommitmentDrafts::CommitmentDrafts(QWidget* parent) :
    QWidget(parent), m_rows(new RowList), m_due(new QDateEdit),
    m_problem(new TextLabel({}, TextRole::Small, Ink::Pass))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new TextLabel(tr("Commitments made"), TextRole::Strong));
    layout->addWidget(m_rows);
    m_add = new AddLine(tr("Commitment"), tr("I promised…"), [this](const QString& text) {
        m_drafts.push_back({text, m_due->date()});
        rebuild();
        emit edited();
        return Result<>();
    });
    m_add->field()->setObjectName(QStringLiteral("commitment"));
    m_add->addBeside(m_due);
    connect(m_add->field(), &QLineEdit::textEdited, this, &CommitmentDrafts::edited);
    m_due->setCalendarPopup(true);
    m_due->setToolTip(tr("Promised for"));
    nameForReaders(*m_due, tr("Promised for"));
    layout->addWidget(m_add);
    m_problem->setObjectName(QStringLiteral("commitmentProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    setFocusProxy(m_add);
}

void CommitmentDrafts::showPromised(const std::vector<Commitment>& promised, QDate today,
                                    const NameDisplay& names)
{
    m_today = today;
    m_names = names;
    m_promised.clear();
    for (const auto& commitment : promised)
        m_promised << line(commitment.text.text(), commitment.due);
    rebuild();
}

void CommitmentDrafts::setDrafts(const std::vector<CommitmentDraft>& drafts, QDate today)
{
    m_today = today;
    m_drafts = drafts;
    m_add->clear();
    m_due->setDate(today.addDays(usualDays));
    rebuild();
}

std::vector<CommitmentDraft> CommitmentDrafts::drafts() const
{
    auto drafts = m_drafts;
    if (const auto typed = m_add->typed(); !typed.isEmpty())
        drafts.push_back({typed, m_due->date()});
    return drafts;
}

void CommitmentDrafts::flush() { m_add->flush(); }

void CommitmentDrafts::showProblem(const QString& problem)
{
    m_problem->setText(problem.isEmpty() ? QString() : QStringLiteral("⚠ ") + problem);
    m_problem->setVisible(!problem.isEmpty());
    m_add->field()->setAccessibleDescription(problem);
}

void CommitmentDrafts::rebuild()
{
    m_rows->clear();
    for (const auto& promised : m_promised)
        m_rows->add(promiseRow(promised, nullptr));
    for (std::size_t position = 0; position < m_drafts.size(); ++position) {
        auto* cross = new RemoveButton(m_names.shownText(m_drafts[position].text));
        connect(cross, &QToolButton::clicked, this, [this, position] {
            m_add->field()->setFocus();
            m_drafts.erase(m_drafts.begin() + std::ptrdiff_t(position));
            rebuild();
            emit edited();
        });
        m_rows->add(promiseRow(line(m_drafts[position].text, m_drafts[position].due), cross));
    }
    m_rows->setVisible(m_rows->count() > 0);
}

QString CommitmentDrafts::line(const QString& text, QDate due) const
{
    const auto shown = m_names.shownText(text);
    return due.isValid() ? tr("%1 · for %2").arg(shown, shownDay(due, m_today)) : shown;
}

}  // namespace esperluette::ui
