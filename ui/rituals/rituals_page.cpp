// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rituals/rituals_page.h"

#include "ui/rituals/edit_ritual.h"
#include "ui/rituals/ritual_card.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/text_label.h"

#include <QPushButton>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// Those that go on first, by their names; then those that ended.
std::vector<const Ritual*> ritualsInOrder(const Records& records, QDate today)
{
    std::vector<const Ritual*> rituals;
    for (const auto& ritual : records.all<Ritual>())
        rituals.push_back(&ritual);
    std::ranges::stable_sort(rituals, [today](const Ritual* one, const Ritual* other) {
        const auto ended = [today](const Ritual& ritual) {
            return ritual.last.isValid() && ritual.last < today;
        };
        if (ended(*one) != ended(*other))
            return ended(*other);
        return QString::localeAwareCompare(one->name.text(), other->name.text()) < 0;
    });
    return rituals;
}

}  // namespace

RitualsPage::RitualsPage(Desk& desk, QWidget* parent) :
    Page(desk, parent), m_problem(new TextLabel({}, TextRole::Body, Ink::Pass)),
    m_cards(new QVBoxLayout), m_nothing(new Card(tr("No ritual yet")))
{
    setTitle(tr("Rituals"));
    buildActions();
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    content()->addWidget(m_problem);
    m_cards->setSpacing(metrics::gap);
    content()->addLayout(m_cards);
    auto* begin = new EmptyState(
        tr("A coffee, a Monday meeting, a weekly walk: say when it comes back and who hosts in "
           "turn. Its dates are then planned, and one sees whether it lives and whom it never "
           "reaches."),
        tr("Begin a ritual"));
    m_nothing->setObjectName(u"nothing"_s);
    m_nothing->content()->addWidget(begin);
    content()->addWidget(m_nothing);
    content()->addStretch(1);
    connect(begin, &EmptyState::activated, this, &RitualsPage::add);
}

void RitualsPage::buildActions()
{
    auto* button = new QPushButton(tr("+ &Ritual"));
    button->setObjectName(u"add"_s);
    button->setAccessibleName(tr("+ Ritual: begin one"));
    button->setAutoDefault(false);
    setPrimary(*button);
    actions()->addWidget(button);
    connect(button, &QPushButton::clicked, this, &RitualsPage::add);
}

void RitualsPage::refresh()
{
    const auto rituals = ritualsInOrder(records(), today());
    std::vector<RitualCard*> cards;
    for (const auto* ritual : rituals) {
        auto* card = cardOf(ritual->id);
        card->refresh();
        std::erase(m_shown, card);
        m_cards->removeWidget(card);
        m_cards->addWidget(card);
        cards.push_back(card);
    }
    for (auto* gone : std::exchange(m_shown, std::move(cards))) {
        gone->hide();
        gone->deleteLater();
    }
    m_nothing->setVisible(rituals.empty());
    setSubtitle(rituals.empty() ? QString()
                                : tr("the moments that bring people together, and come back"));
}

RitualCard* RitualsPage::cardOf(const RitualId& ritual)
{
    const auto shown = std::ranges::find_if(
        m_shown, [&ritual](const RitualCard* card) { return card->ritual() == ritual; });
    if (shown != m_shown.end())
        return *shown;
    auto* card = new RitualCard(desk(), ritual, this);
    connect(card, &RitualCard::momentActivated, this, &RitualsPage::momentActivated);
    connect(card, &RitualCard::done, this, &RitualsPage::say);
    connect(card, &RitualCard::editRequested, this,
            [this, ritual] { editRitualOf(desk(), ritual, window()); });
    connect(card, &RitualCard::endRequested, this, [this, ritual] { end(ritual); });
    return card;
}

void RitualsPage::add() { editRitualOf(desk(), {}, window()); }

void RitualsPage::end(const RitualId& ritual) { say(endRitualOf(desk(), ritual)); }

void RitualsPage::say(const Result<>& outcome)
{
    m_problem->setVisible(!outcome);
    m_problem->setText(outcome ? QString() : u"⚠ "_s + errorText(outcome.error()));
}

}  // namespace esperluette::ui
