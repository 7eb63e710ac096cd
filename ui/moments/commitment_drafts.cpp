// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/commitment_drafts.h"

#include "core/commitments/commitment_words.h"
#include "ui/shared/add_line.h"
#include "ui/shared/date_text.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form_field.h"
#include "ui/shared/item_row.h"
#include "ui/shared/remove_button.h"
#include "ui/shared/text_label.h"

#include <QComboBox>
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

/// Who owes a new commitment: positions in the box.
enum Owner { Me, ThePerson };

QComboBox* kindBox()
{
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("commitmentKind"));
    for (const auto kind : {CommitmentKind::Promise, CommitmentKind::Request,
                            CommitmentKind::Action, CommitmentKind::Decision})
        box->addItem(commitmentKindName(kind), int(kind));
    return box;
}

}  // namespace

CommitmentDrafts::CommitmentDrafts(QWidget* parent) :
    QWidget(parent), m_rows(new RowList), m_due(new QDateEdit), m_kind(kindBox()),
    m_owner(new QComboBox), m_problem(new TextLabel({}, TextRole::Small, Ink::Pass))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new TextLabel(tr("Commitments made"), TextRole::Strong));
    layout->addWidget(m_rows);
    m_add = new AddLine(tr("Commitment"), tr("What was agreed…"), [this](const QString& text) {
        m_drafts.push_back(typed(text));
        rebuild();
        emit edited();
        return Result<>();
    });
    m_add->field()->setObjectName(QStringLiteral("commitment"));
    m_owner->setObjectName(QStringLiteral("commitmentOwner"));
    m_owner->addItems({tr("I owe it"), tr("They owe it")});
    auto* what = new QWidget;
    auto* choices = new FlowLayout(what);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->addWidget(m_kind);
    choices->addWidget(m_owner);
    layout->addWidget(what);
    m_add->addBeside(m_due);
    nameForReaders(*m_kind, tr("Kind of commitment"));
    nameForReaders(*m_owner, tr("Who owes it"));
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
        m_promised << line(commitment.text.text(), commitment.due, commitment.kind,
                           commitment.owner.has_value());
    rebuild();
}

void CommitmentDrafts::offerOwner(bool offered)
{
    if (!offered)
        m_owner->setCurrentIndex(Me);
    m_owner->setVisible(offered);
}

CommitmentDraft CommitmentDrafts::typed(const QString& text) const
{
    return {text, m_due->date(), CommitmentKind(m_kind->currentData().toInt()),
            m_owner->currentIndex() == ThePerson};
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
    if (const auto text = m_add->typed(); !text.isEmpty())
        drafts.push_back(typed(text));
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
        const auto& draft = m_drafts[position];
        m_rows->add(
            promiseRow(line(draft.text, draft.due, draft.kind, draft.owedByThePerson), cross));
    }
    m_rows->setVisible(m_rows->count() > 0);
}

QString CommitmentDrafts::line(const QString& text, QDate due, CommitmentKind kind,
                               bool owedByThePerson) const
{
    QStringList parts{m_names.shownText(text)};
    if (kind != CommitmentKind::Promise)
        parts << commitmentKindName(kind);
    if (owedByThePerson)
        parts << tr("owed to you");
    if (due.isValid())
        parts << tr("for %1").arg(shownDay(due, m_today));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace esperluette::ui
