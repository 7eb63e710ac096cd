// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/sample.h"
#include "tests/support/logbooks.h"
#include "ui/insight/insight_page.h"
#include "ui/insight/presenting.h"

#include <QApplication>

#include <algorithm>

namespace esperluette::test {

/// The charts of the sample logbook as the page of Insight shows them, its names in French.
class SampleInsight {
public:
    SampleInsight()
    {
        const auto calendar = WorkingCalendar::french();
        auto changes = sampleLogbook(Language::French, today, UtcMinute(), calendar, testIds());
        m_logbook = changes ? newLogbook(m_folder, *changes) : nullptr;
        if (!m_logbook)
            std::abort();
        ui::Desk desk{*m_logbook,           testIds(),
                      Language::French,     calendar,
                      [] { return today; }, [] { return UtcMinute(); }};
        ui::InsightPage page(desk);
        page.show();
        m_presentation = page.presentation();
    }

    const Logbook& logbook() const { return *m_logbook; }
    const ui::Presentation& presentation() const { return m_presentation; }
    /// nullptr when there is no picture of it.
    const ui::ComputedChart* find(const ChartDefinition& chart) const
    {
        const auto found =
            std::ranges::find(m_presentation.charts, &chart, &ui::ComputedChart::chart);
        return found == m_presentation.charts.end() ? nullptr : &*found;
    }

private:
    TestFolder m_folder{TestFolder::Place::Memory};
    std::unique_ptr<Logbook> m_logbook;
    ui::Presentation m_presentation;
};

/// Made when it is first asked for: it takes a while.
inline const SampleInsight& sampleInsight()
{
    static const SampleInsight sample;
    return sample;
}

/// The text of the application in another size for as long as it lives.
class ScaledText {
public:
    explicit ScaledText(double scale)
    {
        auto font = m_before;
        font.setPointSizeF(font.pointSizeF() * scale);
        QApplication::setFont(font);
    }
    ~ScaledText() { QApplication::setFont(m_before); }
    Q_DISABLE_COPY_MOVE(ScaledText)

private:
    QFont m_before = QApplication::font();
};

}  // namespace esperluette::test
