// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/people_list.h"

#include <QWidget>

class QComboBox;

namespace esperluette::ui {

/// What each column of a list becomes: its heading and a box to choose the field.
class ColumnChoices final : public QWidget {
    Q_OBJECT
public:
    explicit ColumnChoices(QWidget* parent = nullptr);

    void showList(const PeopleList& list);

signals:
    /// The user chose: one field per column, none given twice.
    void chosen(const std::vector<esperluette::ImportField>& fields);

private:
    void addBox(const PeopleList& list, int column);
    void choose(std::size_t column);

    std::vector<QComboBox*> m_boxes;
};

}  // namespace esperluette::ui
