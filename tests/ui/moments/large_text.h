// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QScrollArea>
#include <QWidget>

namespace esperluette::test {

/// Text at 200 %, in the look of the program, for as long as it lives.
class LargeText {
public:
    LargeText();
    ~LargeText();
    Q_DISABLE_COPY_MOVE(LargeText)

private:
    QFont m_before = QApplication::font();
};

/// The room a page has in a window of 1024 x 700 beside the side bar, when text is at 200 %.
inline constexpr QSize narrowestPage{750, 590};

/// How far the content of a page scrolls sideways, once it is laid out.
int sidewaysScroll(QWidget& page);

}  // namespace esperluette::test
