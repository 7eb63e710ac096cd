// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rituals/adherence_strip.h"

#include "ui/rituals/ritual_words.h"
#include "ui/shared/chip.h"
#include "ui/shared/date_text.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/text_label.h"

#include <QVBoxLayout>

#include <set>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int betweenPlaces = 4;

ChipTone toneOfState(MomentState state)
{
    switch (state) {
    case MomentState::Told: return ChipTone::Care;
    case MomentState::Held: return ChipTone::Part;
    case MomentState::Missed: return ChipTone::Pass;
    default: return ChipTone::Plain;
    }
}

/// "24/11" in the order of the language: a place is narrow, and the tool tip has the day in full.
QString shortestDay(QDate day)
{
    const auto format = QLocale().dateFormat(QLocale::ShortFormat);
    const bool monthFirst = format.indexOf(u'M') < format.indexOf(u'd');
    return day.toString(monthFirst ? u"MM/dd"_s : u"dd/MM"_s);
}

}  // namespace

AdherenceStrip::AdherenceStrip(QWidget* parent) :
    QWidget(parent), m_places(new QWidget), m_legend(new TextLabel({}, TextRole::Tiny, Ink::Third))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* flow = new FlowLayout(m_places, betweenPlaces);
    flow->setContentsMargins(0, 0, 0, 0);
    m_legend->setWordWrap(true);
    layout->addWidget(m_places);
    layout->addWidget(m_legend);
}

void AdherenceStrip::show(const std::vector<RitualOccurrence>& occurrences, QDate today)
{
    while (auto* item = m_places->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<const RitualOccurrence*> over;
    for (const auto& occurrence : occurrences) {
        const bool isOver = !occurrence.isOpen()
            && (occurrence.state != MomentState::Cancelled
                || occurrence.moment->planned < Day(today));
        if (isOver)
            over.push_back(&occurrence);
    }
    const auto shown = std::min(over.size(), mostShown);
    QStringList spoken;
    std::set<MomentState> states;
    for (auto place = over.end() - std::ptrdiff_t(shown); place != over.end(); ++place) {
        const auto state = (*place)->state;
        const auto day = (*place)->moment->day().date();
        const auto words = tr("%1: %2").arg(longDay(day), stateName(state));
        auto* chip =
            new Chip(u"%1 %2"_s.arg(occurrenceSign(state), shortestDay(day)), toneOfState(state));
        chip->setToolTip(words);
        chip->setAccessibleName(words);
        m_places->layout()->addWidget(chip);
        spoken << words;
        states.insert(state);
    }
    QStringList legend;
    for (const auto state : states)
        legend << u"%1 %2"_s.arg(occurrenceSign(state), stateName(state));
    m_legend->setText(legend.join(u"   "_s));
    m_places->setAccessibleName(tr("The last times"));
    m_places->setAccessibleDescription(spoken.join(u". "_s));
    setVisible(shown > 0);
}

}  // namespace esperluette::ui
