// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitments_page.h"

#include "core/commitments/commitment_words.h"
#include "ui/commitments/commitment_editor.h"
#include "ui/shared/card.h"
#include "ui/shared/commitment_menu.h"
#include "ui/shared/commitment_row.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form_field.h"
#include "ui/shared/list_card.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/text_label.h"

#include <QComboBox>
#include <QPushButton>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

CommitmentsPage::CommitmentsPage(Desk& desk, QWidget* parent) :
    Page(desk, parent), m_problem(new TextLabel({}, TextRole::Body, Ink::Pass)),
    m_filters(buildFilters()), m_measure(buildMeasure()),
    m_nothing(new Card(tr("Nothing was agreed yet"))),
    m_noMatch(new EmptyState(tr("Nothing here is of this kind and by these people."),
                             tr("Show everything")))
{
    setTitle(tr("Commitments"));
    buildActions();
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    for (auto* widget : std::initializer_list<QWidget*>{m_problem, m_filters, m_measure})
        content()->addWidget(widget);
    for (int age = 0; age < commitmentAges; ++age) {
        auto* list = new ListCard(commitmentAgeName(CommitmentAge(age)), {});
        list->setObjectName(u"age%1"_s.arg(age));
        m_lists[std::size_t(age)] = list;
        content()->addWidget(list);
    }
    m_nothing->setObjectName(u"nothing"_s);
    auto* begin = new EmptyState(
        tr("What you promise somebody, what they promise you, what you ask for, do or decide "
           "together stands here, with its day. It comes in when a moment is told, or by hand."),
        tr("Add a commitment"));
    m_nothing->content()->addWidget(begin);
    content()->addWidget(m_noMatch);
    content()->addWidget(m_nothing);
    content()->addStretch(1);
    connect(begin, &EmptyState::activated, this, &CommitmentsPage::add);
    connect(m_noMatch, &EmptyState::activated, this, [this] {
        m_owedBy->setValue(int(OwedBy::Anybody));
        m_kind->setCurrentIndex(0);
        invalidate();
        m_kind->setFocus();
    });
}

void CommitmentsPage::buildActions()
{
    auto* button = new QPushButton(tr("+ &Commitment"));
    button->setObjectName(u"add"_s);
    button->setAccessibleName(tr("+ Commitment: add one"));
    button->setAutoDefault(false);
    setPrimary(*button);
    actions()->addWidget(button);
    connect(button, &QPushButton::clicked, this, &CommitmentsPage::add);
}

QWidget* CommitmentsPage::buildFilters()
{
    auto* filters = new QWidget;
    auto* layout = new FlowLayout(filters, metrics::smallGap);
    layout->setContentsMargins(0, 0, 0, 0);
    m_owedBy = new SegmentedControl(tr("Who owes it"));
    m_owedBy->setObjectName(u"owedBy"_s);
    m_owedBy->addOption(int(OwedBy::Anybody), tr("All"));
    m_owedBy->addOption(int(OwedBy::Keeper), tr("Mine"));
    m_owedBy->addOption(int(OwedBy::Others), tr("Of others"));
    m_owedBy->setValue(int(OwedBy::Anybody));
    m_kind = new QComboBox;
    m_kind->setObjectName(u"kindFilter"_s);
    m_kind->addItem(tr("All kinds"));
    for (const auto kind : {CommitmentKind::Promise, CommitmentKind::Request,
                            CommitmentKind::Action, CommitmentKind::Decision})
        m_kind->addItem(commitmentKindName(kind), int(kind));
    layout->addWidget(m_owedBy);
    layout->addWidget(m_kind);
    nameForReaders(*m_kind, tr("Kind of commitment"));
    connect(m_owedBy, &SegmentedControl::chosen, this, &CommitmentsPage::invalidate);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CommitmentsPage::invalidate);
    return filters;
}

Card* CommitmentsPage::buildMeasure()
{
    auto* card = new Card(tr("Follow-through"));
    card->setNote(tr("a measure of its own, apart from care"));
    m_rate = new TextLabel({}, TextRole::Body);
    m_rate->setObjectName(u"followThrough"_s);
    m_renegotiated = new TextLabel({}, TextRole::Small, Ink::Second);
    m_renegotiated->setObjectName(u"renegotiated"_s);
    for (auto* label : {m_rate, m_renegotiated}) {
        label->setWordWrap(true);
        card->content()->addWidget(label);
    }
    return card;
}

CommitmentFilter CommitmentsPage::filter() const
{
    CommitmentFilter filter{.owedBy = OwedBy(m_owedBy->value().value_or(0)), .kind = {}};
    if (m_kind->currentIndex() > 0)
        filter.kind = CommitmentKind(m_kind->currentData().toInt());
    return filter;
}

void CommitmentsPage::refresh()
{
    m_groups = commitmentsByAge(records(), today(), filter());
    const bool none = records().all<Commitment>().empty();
    const bool noneShown =
        std::ranges::all_of(m_groups, [](const auto& group) { return group.empty(); });
    showGroups();
    m_filters->setVisible(!none);
    m_measure->setVisible(!none);
    showMeasure();
    showEmptiness(noneShown);
}

void CommitmentsPage::showEmptiness(bool nothingMatches)
{
    const bool none = records().all<Commitment>().empty();
    m_nothing->setVisible(none);
    const auto chosen = filter();
    const bool filters = chosen.owedBy != OwedBy::Anybody || chosen.kind;
    m_noMatch->setVisible(!none && nothingMatches && filters);
    int open = 0;
    for (int age = 0; age < int(CommitmentAge::ClosedLately); ++age)
        open += int(m_groups[std::size_t(age)].size());
    setSubtitle(none ? QString() : tr("%n open", nullptr, open));
}

void CommitmentsPage::showMeasure()
{
    const auto figure = followThrough(records(), today(), filter());
    m_rate->setText(followThroughText(figure));
    m_renegotiated->setText(figure.renegotiated == 0 ? QString()
                                                     : tr("%n of them renegotiated before the day.",
                                                          nullptr, figure.renegotiated));
    m_renegotiated->setVisible(figure.renegotiated > 0);
}

void CommitmentsPage::showGroups()
{
    for (std::size_t age = 0; age < m_groups.size(); ++age) {
        const auto& group = m_groups[age];
        m_lists[age]->setVisible(!group.empty());
        m_lists[age]->setNote(tr("%n commitment(s)", nullptr, int(group.size())));
        m_lists[age]->showRows(int(group.size()), [this, age](int position) {
            return row(m_groups[age][std::size_t(position)]);
        });
    }
}

QWidget* CommitmentsPage::row(std::uint32_t position)
{
    const auto& commitment = records().all<Commitment>()[position];
    auto* row = new CommitmentRow(desk(), commitment);
    auto& menu = *row->menu();
    menu.offerEditing();
    menu.offerPlaces();
    connect(&menu, &CommitmentMenu::editRequested, this,
            [this, id = commitment.id] { editCommitmentOf(desk(), id, window()); });
    connect(&menu, &CommitmentMenu::momentActivated, this, &CommitmentsPage::momentActivated);
    connect(&menu, &CommitmentMenu::personActivated, this, &CommitmentsPage::personActivated);
    connect(row, &CommitmentRow::done, this, &CommitmentsPage::say);
    return row;
}

void CommitmentsPage::add() { editCommitmentOf(desk(), {}, window()); }

void CommitmentsPage::say(const Result<>& outcome)
{
    m_problem->setVisible(!outcome);
    m_problem->setText(outcome ? QString() : u"⚠ "_s + errorText(outcome.error()));
}

}  // namespace esperluette::ui
