// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace esperluette::ui {

/// A scroll area as high as what is in it, up to so many lines of text.
class ShortArea final : public QScrollArea {
    Q_OBJECT
public:
    /// @param lines  the most, in lines of its font
    explicit ShortArea(int lines, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    int m_lines;
};

}  // namespace esperluette::ui
