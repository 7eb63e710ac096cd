// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/setting_buttons.h"

#include "core/care/setting.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/flow_layout.h"

#include <QPushButton>

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
        connect(button, &QPushButton::clicked, this, [this, setting] { choose(setting); });
        flow->addWidget(button);
        m_buttons.emplace_back(setting, button);
    }
    setFocusProxy(m_buttons.front().second);
}

void SettingButtons::setValue(Setting setting)
{
    m_value = setting;
    for (const auto& [offered, button] : m_buttons)
        button->setChecked(offered == setting);
}

void SettingButtons::choose(Setting setting)
{
    setValue(setting == m_value ? Setting::Unknown : setting);
    emit chosen();
}

}  // namespace esperluette::ui
