// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace esperluette::ui {

/// Draws a step of a history: its title, and under it what it changed, each line as long as it
/// needs to be; or the day of the steps that follow.
class StepDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// What an item holds besides its text: the lines under the title as a QStringList. A day has
    /// none, and cannot be chosen.
    static constexpr int LinesRole = Qt::UserRole;

    explicit StepDelegate(QAbstractItemView& view);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    QAbstractItemView& m_view;
};

}  // namespace esperluette::ui
