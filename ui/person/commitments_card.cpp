// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/commitments_card.h"

#include "core/commitments/commitment_actions.h"
#include "ui/shared/add_line.h"
#include "ui/shared/card.h"
#include "ui/shared/check_line.h"
#include "ui/shared/commitment_menu.h"
#include "ui/shared/commitment_sides.h"
#include "ui/shared/date_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/form_field.h"
#include "ui/shared/item_row.h"
#include "ui/shared/text_label.h"

#include <QDateEdit>
#include <QLineEdit>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 14;
constexpr std::size_t keptShown = 3;

}  // namespace

CommitmentsCard::CommitmentsCard(Desk& desk, QWidget* parent) :
    QWidget(parent), m_desk(desk),
    m_none(new TextLabel(tr("Nothing was promised yet."), TextRole::Body, Ink::Second)),
    m_problem(new TextLabel({}, TextRole::Small, Ink::Pass)), m_rows(new RowList),
    m_due(new QDateEdit)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Commitments between you"));
    layout->addWidget(card);
    m_add =
        new AddLine(tr("A commitment"), tr("I promise…"), [this](const QString& text) -> Result<> {
            const auto changes =
                promise(*m_person, std::nullopt, text, m_due->date(), m_desk.today(), m_desk.ids);
            return changes ? m_desk.logbook.apply(*changes) : Failure{changes.error()};
        });
    m_add->field()->setObjectName(u"newCommitment"_s);
    m_due->setCalendarPopup(true);
    m_due->setToolTip(tr("Promised for"));
    m_add->addBeside(m_due);
    m_add->setStacked();
    nameForReaders(*m_due, tr("Promised for"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_none, m_rows, m_problem, m_add})
        card->content()->addWidget(widget);
}

void CommitmentsCard::showPerson(const Person& person)
{
    if (m_person != person.id) {
        m_add->clear();
        m_due->setDate(m_desk.today().addDays(usualDays));
    }
    m_person = person.id;
    auto commitments = commitmentsToShow(m_desk.records(), person.id);
    m_none->setVisible(commitments.empty());
    m_rows->setVisible(!commitments.empty());
    if (commitments == m_shown && m_shownToday == m_desk.today() && m_names == m_desk.display())
        return;
    m_shown = std::move(commitments);
    m_shownToday = m_desk.today();
    m_names = m_desk.display();
    m_rows->clear();
    for (const auto& commitment : m_shown)
        addRow(commitment);
}

void CommitmentsCard::addRow(const Commitment& commitment)
{
    const auto text = m_names.shownText(commitment.text.text());
    auto* line = new CheckLine(text);
    line->setChecked(commitment.state == CommitmentState::Kept);
    showDetail(*line, commitment);
    connect(line, &CheckLine::toggled, this, [this, id = commitment.id](bool checked) {
        if (const auto* current = m_desk.records().find(id))
            perform(checked ? keepCommitment(*current, m_desk.today())
                            : reopenCommitment(*current));
    });
    auto* menu = new CommitmentMenu(m_desk, commitment);
    connect(menu, &CommitmentMenu::done, this, [this](const Result<>& outcome) {
        m_add->field()->setFocus();
        showOutcome(outcome);
    });
    line->addTrailing(menu);
    m_rows->add(line);
}

void CommitmentsCard::showDetail(CheckLine& line, const Commitment& commitment)
{
    const auto late = commitment.due.isValid() ? commitment.due.daysTo(m_shownToday) : 0;
    const bool kept = commitment.state == CommitmentState::Kept;
    QStringList parts;
    const bool isToTheKeeper = !commitment.person && !commitment.team;
    if (commitment.owner)
        parts << (isToTheKeeper ? tr("owed to you") : sidesText(m_desk, commitment));
    if (kept)
        parts << tr("kept %1").arg(shownDay(commitment.closed, m_shownToday));
    else if (late > 0)
        parts << tr("%n day(s) late", nullptr, int(late));
    else if (commitment.due.isValid())
        parts << tr("for %1").arg(shownDay(commitment.due, m_shownToday));
    else
        parts << tr("without a date");
    if (commitment.firstDue.isValid())
        parts << tr("renegotiated");
    line.setDetail(parts.join(u" · "_s), !kept && late > 0 ? Ink::Pass : Ink::Second);
}

void CommitmentsCard::perform(const ChangeSet& changes)
{
    showOutcome(m_desk.logbook.apply(changes));
}

void CommitmentsCard::showOutcome(const Result<>& outcome)
{
    m_problem->setVisible(!outcome);
    m_problem->setText(outcome ? QString() : u"⚠ "_s + errorText(outcome.error()));
}

std::vector<Commitment> commitmentsToShow(const Records& records, const PersonId& person)
{
    std::vector<Commitment> open;
    std::vector<Commitment> kept;
    for (const auto& commitment : records.all<Commitment>()) {
        if (commitment.person != person && commitment.owner != person)
            continue;
        if (commitment.state == CommitmentState::Open)
            open.push_back(commitment);
        else if (commitment.state == CommitmentState::Kept)
            kept.push_back(commitment);
    }
    std::ranges::stable_sort(open, {}, [](const Commitment& commitment) {
        return std::pair(!commitment.due.isValid(), commitment.due);
    });
    std::ranges::stable_sort(kept, std::greater(), &Commitment::closed);
    if (kept.size() > keptShown)
        kept.erase(kept.begin() + std::ptrdiff_t(keptShown), kept.end());
    open.insert(open.end(), kept.begin(), kept.end());
    return open;
}

}  // namespace esperluette::ui
