// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/chart_export.h"
#include "ui/insight/chart_view.h"

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace esperluette::ui {

class Card;
class TextLabel;

/// A chart with its title, its sentence and, when asked, its numbers as a table; it can be copied
/// and saved. Without a picture only the sentence is shown: it says what is missing.
class ChartCard final : public QWidget {
    Q_OBJECT
public:
    ChartCard(const ChartDefinition& chart, Language language, QWidget* parent = nullptr);

    /// @param scope  in words, for the exported picture
    void showData(ChartData data, const QString& scope, QDate day);

    const ChartView& view() const { return *m_view; }
    /// The chart as it leaves the program.
    ChartExport exported() const;

signals:
    /// The moments behind one value are wanted.
    void markActivated(std::size_t category, std::size_t series);

private:
    QLayout* buildFooter();
    void buildTable();
    void fillTable();
    void fitTable();
    void showHint(const QString& text);
    void buildExportMenu();
    /// What to do with the chart, in one sentence.
    QString invitation() const;
    void copyImage();
    void copyData();
    void save(const ExportFormat& format);

    const ChartDefinition& m_definition;
    Language m_language;
    QString m_scope;
    QDate m_day;
    Card* m_card;
    ChartView* m_view;
    TextLabel* m_sentence;
    TextLabel* m_hint;
    QPushButton* m_tableToggle;
    QPushButton* m_export;
    QTableView* m_table = nullptr;  ///< built on first use
    QStandardItemModel* m_cells = nullptr;
};

}  // namespace esperluette::ui
