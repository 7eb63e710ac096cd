// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/insight_pdf.h"
#include "ui/shared/names_on_screen.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace esperluette::ui {

class PresentedChart;

/// What is presented: charts, and in words what they are about.
struct Presentation {
    QString scope;
    std::vector<ComputedChart> charts;
};

/// Charts one at a time over the whole screen, in large type, for those who look on. Names are
/// hidden meanwhile, and shown again afterwards if they were before; F9 shows them.
///
/// Right and Space go on, Left back, Home and End to the ends; Escape and F11 leave; a click goes
/// on. Down and Page down turn the pages of a chart that has several, then go on; Up and Page up
/// back; the wheel only turns pages. Buttons for the same appear when the mouse is moved or Tab is
/// pressed, and go with the pointer when nothing moves.
class Presenting final : public QWidget {
    Q_OBJECT
public:
    /// How long the pointer and the buttons stay after the mouse moved.
    static constexpr std::chrono::seconds pointerTime{3};

    /// @param names  hidden from start() until the presentation is closed
    /// @param parent  over whose window it is shown; it goes with it
    Presenting(std::shared_ptr<NamesOnScreen> names, Language language, QWidget* parent);
    ~Presenting() override;

    /// Begins with the first chart, to be shown then. Deletes itself when it is closed.
    ///
    /// @param ask  what to present, asked again after each change; nothing to present closes
    void start(std::function<Presentation()> ask);
    /// Asks again what to present and stays at the same chart.
    void refresh();

    /// The number of the chart that is shown, from 0.
    int position() const { return m_position; }
    /// How many pages the chart has.
    int pages() const;
    /// Shows another chart; beyond the ends nothing happens.
    void go(int position);
    /// Shows the next page of the chart or the one before; beyond its ends the chart that is there.
    /// @param by  1 or -1
    void turn(int by);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QLabel* addText();
    QWidget* buildButtons();
    QPushButton* addButton(const QString& text, const QString& name, std::function<void()> pressed);
    bool goByKey(int key);
    void showChart(const ComputedChart& chart);
    void showPage(int page);
    /// Lets the sentence stand below the chart where there is room for both; else it is a page.
    void placeSentence();
    void announceChart();
    void enableButton(QPushButton& button, bool enabled);
    void applyLook();
    void showButtons();
    void hideButtons();
    void putNamesBack();

    std::shared_ptr<NamesOnScreen> m_names;
    bool m_namesWereHidden;
    bool m_namesAreOurs = false;  ///< between start and end
    Language m_language;
    std::function<Presentation()> m_ask;
    Presentation m_presentation;
    int m_position = 0;
    QLabel* m_title;
    QLabel* m_scope;
    PresentedChart* m_chart;
    QLabel* m_sentence;
    QLabel* m_number;
    QPushButton* m_back = nullptr;  ///< made with the others
    QPushButton* m_next = nullptr;
    QWidget* m_buttons;
    int m_wheel = 0;  ///< turned since the last page, in eighths of a degree
    QTimer m_resting;
};

}  // namespace esperluette::ui
