// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/import_model.h"

#include <QStyledItemDelegate>

namespace esperluette::ui {

/// Draws the verdict of a row as a chip.
class VerdictDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// @param model  of the view; outlives the delegate
    explicit VerdictDelegate(const ImportModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const ImportModel& m_model;
};

}  // namespace esperluette::ui
