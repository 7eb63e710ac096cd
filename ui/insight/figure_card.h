// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/proportion.h"
#include "ui/shared/text_label.h"

#include <QLocale>
#include <QWidget>

namespace esperluette::ui {

/// One share in large digits, with its interval and its n.
class FigureCard final : public QWidget {
    Q_OBJECT
public:
    /// @param name  what is counted: "With care"
    FigureCard(const QString& name, Ink ink, QWidget* parent = nullptr);

    /// Below `minimum` no figure is shown, only how many there are.
    ///
    /// @param beside  what stands beside the n, for example how many are untold; may be empty
    void showFigure(Proportion proportion, int minimum, const QString& beside,
                    const QLocale& locale);

    /// "46%", or a dash.
    QString figure() const { return m_figure->text(); }
    /// "43% to 49% · n = 619".
    QString detail() const { return m_detail->text(); }

private:
    Ink m_ink;
    TextLabel* m_figure;
    TextLabel* m_detail;
};

}  // namespace esperluette::ui
