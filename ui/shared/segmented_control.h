// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>
#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;

namespace esperluette::ui {

/// A few exclusive choices side by side. Each is a radio button for the keyboard (arrows, Space)
/// and for screen readers.
class SegmentedControl final : public QWidget {
    Q_OBJECT
public:
    /// @param name  what is chosen; spoken with each choice
    explicit SegmentedControl(const QString& name, QWidget* parent = nullptr);

    /// @param shortText  shown instead where there is little room; empty: the text
    void addOption(int value, const QString& text, const QString& shortText = {});
    /// Pressing the chosen option again takes the choice back: for answers that may be unknown.
    void setClearable(bool clearable);

    /// Where there is little room, choices show their short text, and may be elided.
    void setShort(bool isShort);

    /// std::nullopt when nothing is chosen.
    std::optional<int> value() const;
    /// Emits nothing.
    void setValue(std::optional<int> value);

signals:
    /// The user chose, or took the choice back.
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    class Segment;

    void takeBack();

    QString m_name;
    QHBoxLayout* m_layout;
    std::vector<Segment*> m_segments;
    bool m_clearable = false;
    bool m_short = false;
};

}  // namespace esperluette::ui
