// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart_memory.h"
#include "ui/insight/computed_chart.h"

#include <QWidget>

#include <memory>

class QGridLayout;
class QVBoxLayout;

namespace esperluette::ui {

class ChartCard;
class SegmentedControl;

/// The charts of the catalogue, one section at a time. Only those of the chosen section are
/// computed, and after an action only what it touched is counted anew.
class ChartBoard final : public QWidget {
    Q_OBJECT
public:
    explicit ChartBoard(Language language, QWidget* parent = nullptr);
    ~ChartBoard() override;

    /// Shows the charts of the chosen section as of now.
    /// @param words  the scope in words, for exports
    void showCharts(const ChartSource& source, const Scope& scope, const QString& words);
    /// Every chart of every section, in their order.
    std::vector<ComputedChart> all(const ChartSource& source, const Scope& scope);

    /// To be told of every change of the records, after it.
    void follow(const ChangeSet& changes, const Records& records);
    /// Everything is computed anew, for example because names are shown otherwise. Until then
    /// nothing is shown where it cannot be seen; what is seen is to be shown anew at once.
    void forget();

    /// Position in chartSections().
    std::size_t section() const { return m_section; }
    /// As the user does.
    void choose(std::size_t section);
    /// The card of a chart; nullptr while its section was not shown yet.
    ChartCard* card(const ChartDefinition& chart) const;

signals:
    /// The user chose another section: its charts are wanted.
    void sectionChosen();
    /// The moments behind one value are wanted.
    void markActivated(const ChartDefinition* chart, std::size_t category, std::size_t series);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Shown {
        ChartMemory memory;
        ChartCard* card = nullptr;  ///< made when its section is shown first
    };
    struct Section {
        QWidget* area = nullptr;
        QGridLayout* grid = nullptr;
        std::vector<std::unique_ptr<Shown>> charts;
        int columns = 0;
    };

    void makeCards(Section& section);
    void arrange(Section& section);
    Shown* find(const ChartDefinition& chart) const;

    Language m_language;
    SegmentedControl* m_choice;
    QVBoxLayout* m_layout;
    std::vector<Section> m_sections;
    std::size_t m_section = 0;
};

}  // namespace esperluette::ui
