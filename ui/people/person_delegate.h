// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_model.h"

#include <QStyledItemDelegate>

namespace esperluette::ui {

/// Draws the cells of the table of people: avatar with name and role, the year as small bars,
/// and the attention as a chip.
class PersonDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// @param model  of the view; outlives the delegate
    explicit PersonDelegate(const PeopleModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const PeopleModel& m_model;
};

/// The width twelve bars take.
int careBarsWidth();

}  // namespace esperluette::ui
