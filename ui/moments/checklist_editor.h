// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/people/name_display.h"
#include "core/records/moment.h"
#include "ui/moments/preparing.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace esperluette::ui {

class AddLine;
class CheckLine;
class RowList;

/// What is to be done before a moment and after it, by whom and when: to tick, to add and to
/// remove.
class ChecklistEditor final : public QWidget {
    Q_OBJECT
public:
    explicit ChecklistEditor(QWidget* parent = nullptr);

    /// Shows the items; what is being typed stays.
    void setItems(const std::vector<ChecklistItem>& items, const ChecklistDays& days,
                  const NameDisplay& names = {});
    const std::vector<ChecklistItem>& items() const { return m_items; }
    /// Adds what is being typed.
    void flush();
    /// Forgets what is being typed.
    void clearTyped();

signals:
    /// The user ticked, added or removed an item.
    void edited();

private:
    Result<> add(const QString& text);
    void rebuild();
    void addRow(std::size_t position);
    void describe(CheckLine& line, const ChecklistItem& item) const;
    QString whenText(const ChecklistItem& item) const;

    std::vector<ChecklistItem> m_items;
    ChecklistDays m_days;
    NameDisplay m_names;
    RowList* m_before;
    QWidget* m_afterHeading;
    RowList* m_after;
    AddLine* m_add;
    QComboBox* m_role;
    QSpinBox* m_daysBefore;
};

}  // namespace esperluette::ui
