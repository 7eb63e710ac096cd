// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"

#include <QStyledItemDelegate>

#include <functional>

namespace esperluette::ui {

/// Draws the verdict of a row as a chip.
class VerdictDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using VerdictOf = std::function<Verdict(int row)>;

    /// @param verdictOf  the verdict on a row of the view
    explicit VerdictDelegate(VerdictOf verdictOf, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    VerdictOf m_verdictOf;
};

}  // namespace esperluette::ui
