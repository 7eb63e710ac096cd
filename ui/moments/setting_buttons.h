// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/moment.h"

#include <QWidget>

class QPushButton;

namespace esperluette::ui {

/// The places a moment can be held in, as buttons of which one is pressed, or none: pressing it
/// again takes the answer back.
class SettingButtons final : public QWidget {
    Q_OBJECT
public:
    /// @param name  what is chosen, for screen readers
    explicit SettingButtons(const QString& name, QWidget* parent = nullptr);

    Setting value() const { return m_value; }
    /// Emits nothing.
    void setValue(Setting setting);

signals:
    /// The user pressed a button.
    void chosen();

private:
    Setting m_value = Setting::Unknown;
    std::vector<std::pair<Setting, QPushButton*>> m_buttons;
};

}  // namespace esperluette::ui
