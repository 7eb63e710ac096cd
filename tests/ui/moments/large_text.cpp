// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/moments/large_text.h"

#include "ui/shared/esperluette_style.h"
#include "ui/shared/theme.h"

#include <QScrollBar>
#include <QStyleFactory>

namespace esperluette::test {

LargeText::LargeText()
{
    QApplication::setStyle(new ui::EsperluetteStyle(ui::ThemeChoice::Light));
    QApplication::setFont(ui::applicationFont(m_before, 2));
}

LargeText::~LargeText()
{
    QApplication::setFont(m_before);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("fusion")));
}

int sidewaysScroll(QWidget& page)
{
    constexpr int rounds = 5;
    for (int round = 0; round < rounds; ++round)
        QApplication::processEvents();
    return page.findChild<QScrollArea*>()->horizontalScrollBar()->maximum();
}

}  // namespace esperluette::test
