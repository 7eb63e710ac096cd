// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/text_label.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;

namespace esperluette::ui {

/// A check box whose plain text continues on the next line where there is no room, with a quiet
/// detail under it and room for widgets at the right. Clicking the text ticks the box.
class CheckLine final : public QWidget {
    Q_OBJECT
public:
    explicit CheckLine(const QString& text, QWidget* parent = nullptr);

    QString text() const;
    bool isChecked() const;
    /// Emits nothing.
    void setChecked(bool checked);
    /// A second line; empty hides it.
    void setDetail(const QString& detail, Ink ink = Ink::Second);
    /// A widget at the right; the line takes it over.
    void addTrailing(QWidget* widget);
    /// The box itself, for the order of focus.
    QCheckBox* box() const { return m_box; }

signals:
    /// The user ticked or unticked it.
    void toggled(bool checked);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QCheckBox* m_box;
    TextLabel* m_text;
    TextLabel* m_detail;
    QHBoxLayout* m_layout;
};

}  // namespace esperluette::ui
