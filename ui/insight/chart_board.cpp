// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/chart_board.h"

#include "ui/insight/chart_card.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/theme.h"

#include <QGridLayout>

#include <algorithm>

namespace esperluette::ui {

namespace {

constexpr int twoColumns = 115;  ///< characters of width that two charts side by side need
constexpr int shortNames = 75;  ///< characters below which sections show their short names

/// Charts that run along time or the journey, or have a column per kind, need the whole width.
bool isWide(const ChartDefinition& chart)
{
    switch (chart.shape) {
    case ChartShape::HeatMap:
    case ChartShape::LineWithBand:
    case ChartShape::LivedCurve:
    case ChartShape::Steps: return true;
    default: return false;
    }
}

}  // namespace

ChartBoard::ChartBoard(Language language, QWidget* parent) :
    QWidget(parent), m_language(language), m_choice(new SegmentedControl(tr("Charts"))),
    m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::gap);
    m_layout->addWidget(m_choice, 0, Qt::AlignLeft);
    for (const auto& definition : chartSections()) {
        m_choice->addOption(int(m_sections.size()), sectionTitle(definition));
        Section section;
        section.area = new QWidget;
        section.grid = new QGridLayout(section.area);
        section.grid->setContentsMargins(0, 0, 0, 0);
        section.grid->setSpacing(metrics::gap);
        section.area->hide();
        for (const auto* chart : definition.charts)
            section.charts.push_back(std::make_unique<Shown>(Shown{ChartMemory(*chart)}));
        m_layout->addWidget(section.area, 1);
        m_sections.push_back(std::move(section));
    }
    m_choice->setValue(0);
    connect(m_choice, &SegmentedControl::chosen, this,
            [this] { choose(std::size_t(m_choice->value().value_or(0))); });
}

ChartBoard::~ChartBoard() = default;

void ChartBoard::choose(std::size_t section)
{
    m_sections[m_section].area->hide();
    m_section = section;
    m_choice->setValue(int(section));
    emit sectionChosen();
}

void ChartBoard::showCharts(const ChartSource& source, const Scope& scope, const QString& words)
{
    auto& section = m_sections[m_section];
    makeCards(section);
    for (auto& shown : section.charts)
        shown->card->showData(shown->memory.chart(source, scope), words, scope.today);
    section.area->show();
}

std::vector<ComputedChart> ChartBoard::all(const ChartSource& source, const Scope& scope)
{
    std::vector<ComputedChart> all;
    for (auto& section : m_sections) {
        for (auto& shown : section.charts)
            all.push_back({&shown->memory.definition(), shown->memory.chart(source, scope)});
    }
    return all;
}

void ChartBoard::follow(const ChangeSet& changes, const Records& records)
{
    for (auto& section : m_sections) {
        for (auto& shown : section.charts)
            shown->memory.follow(changes, records);
    }
}

void ChartBoard::forget()
{
    for (auto& section : m_sections) {
        const bool isSeen = isVisible() && &section == &m_sections[m_section];
        for (auto& shown : section.charts) {
            shown->memory.forget();
            if (shown->card && !isSeen)
                shown->card->showData({}, {}, {});
        }
    }
}

ChartCard* ChartBoard::card(const ChartDefinition& chart) const { return find(chart)->card; }

ChartBoard::Shown* ChartBoard::find(const ChartDefinition& chart) const
{
    for (const auto& section : m_sections) {
        for (const auto& shown : section.charts) {
            if (&shown->memory.definition() == &chart)
                return shown.get();
        }
    }
    return nullptr;
}

void ChartBoard::makeCards(Section& section)
{
    for (auto& shown : section.charts) {
        if (shown->card)
            continue;
        const auto* chart = &shown->memory.definition();
        shown->card = new ChartCard(*chart, m_language);
        connect(shown->card, &ChartCard::markActivated, this,
                [this, chart](std::size_t category, std::size_t series) {
                    emit markActivated(chart, category, series);
                });
    }
    arrange(section);
}

/// Two side by side where there is room; a wide chart has a row of its own, and so has one that
/// would be alone beside nothing.
void ChartBoard::arrange(Section& section)
{
    const int columns = width() < fontMetrics().averageCharWidth() * twoColumns ? 1 : 2;
    if (columns == section.columns || section.charts.empty() || !section.charts.front()->card)
        return;
    section.columns = columns;
    int row = 0;
    for (std::size_t index = 0; index < section.charts.size(); ++index) {
        const auto pairs = [&](std::size_t position) {
            return position < section.charts.size()
                && !isWide(section.charts[position]->memory.definition());
        };
        const bool beside = columns == 2 && pairs(index) && pairs(index + 1);
        section.grid->addWidget(section.charts[index]->card, row, 0, 1, beside ? 1 : columns);
        if (beside)
            section.grid->addWidget(section.charts[++index]->card, row, 1);
        ++row;
    }
    section.grid->setColumnStretch(0, 1);
    section.grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void ChartBoard::resizeEvent(QResizeEvent* event)
{
    m_choice->setShort(width() < fontMetrics().averageCharWidth() * shortNames);
    for (auto& section : m_sections)
        arrange(section);
    QWidget::resizeEvent(event);
}

}  // namespace esperluette::ui
