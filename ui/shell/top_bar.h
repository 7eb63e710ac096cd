// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace esperluette::ui {

class Chip;
class SearchField;

/// The bar at the top: the way back, the search, the mark that names are hidden, and the button to
/// note a moment.
class TopBar final : public QWidget {
    Q_OBJECT
public:
    /// @param back,note  what the buttons trigger; they outlive the bar
    TopBar(QAction& back, QAction& note, QWidget* parent = nullptr);

    SearchField& search() const { return *m_search; }
    /// Shows the mark, or takes it away.
    void showNamesHidden(bool hidden);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SearchField* m_search;
    Chip* m_namesHidden;
};

}  // namespace esperluette::ui
