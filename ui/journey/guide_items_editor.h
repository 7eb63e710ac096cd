// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/journey.h"

#include <QWidget>

namespace esperluette::ui {

class RowStack;

/// The checklist of a kind: what is to be done, by whom, and how many days before or after.
class GuideItemsEditor final : public QWidget {
    Q_OBJECT
public:
    explicit GuideItemsEditor(QWidget* parent = nullptr);

    /// Emits nothing.
    void setItems(const std::vector<GuideItem>& items);
    std::vector<GuideItem> items() const;

signals:
    void edited();

private:
    void addRow(const GuideItem& item);

    RowStack* m_rows;
};

}  // namespace esperluette::ui
