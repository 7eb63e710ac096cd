// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/setting_buttons.h"

#include "core/care/setting.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/flow_layout.h"

#include <QPushButton>
#include <QSignalBlocker>

namespace esperluette::ui {

SettingButtons::SettingButtons(const QString& name, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(name);
    auto* flow = new FlowLayout(this, 8);
    for (auto setting : allSettings) {
        const auto text = settingName(setting);
        auto* button = new QPushButton(text.left(1).toUpper() + text.mid(1));
        button->setObjectName(settingKey(setting));
        button->setAccessibleName(tr("%1: %2").arg(name, text));
        button->setCheckable(true);
        button->setAutoDefault(false);
        setSmall(*button);
        // Assistive technology toggles without a click.
        connect(button, &QPushButton::toggled, this, [this, setting](bool pressed) {
            setValue(pressed ? setting : Setting::Unknown);
            emit chosen();
        });
        flow->addWidget(button);
        m_buttons.emplace_back(setting, button);
    }
    setFocusProxy(m_buttons.front().second);
}

void SettingButtons::setValue(Setting setting)
{
    m_value = setting;
    for (const auto& [offered, button] : m_buttons) {
        const QSignalBlocker quiet(button);
        button->setChecked(offered == setting);
    }
}

}  // namespace esperluette::ui
