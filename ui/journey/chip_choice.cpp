// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/chip_choice.h"

#include "ui/shared/chip.h"
#include "ui/shared/flow_layout.h"

#include <QSignalBlocker>

namespace esperluette::ui {

ChipChoice::ChipChoice(const QString& name, QWidget* parent) : QWidget(parent), m_name(name)
{
    setAccessibleName(name);
    new FlowLayout(this);
}

void ChipChoice::setChoices(const std::vector<std::pair<QString, QString>>& choices)
{
    for (const auto& choice : choices) {
        auto* chip = new ChipButton(choice.second);
        chip->setObjectName(choice.first);
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        chip->setAccessibleName(tr("%1: %2").arg(m_name, choice.second));
        layout()->addWidget(chip);
        connect(chip, &QPushButton::toggled, this, &ChipChoice::edited);
        m_chips.emplace_back(choice.first, chip);
    }
    if (!m_chips.empty())
        setFocusProxy(m_chips.front().second);
}

void ChipChoice::setChosen(const QStringList& keys)
{
    m_before = keys;
    for (const auto& [key, chip] : m_chips) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(keys.contains(key));
    }
}

QStringList ChipChoice::chosen() const
{
    auto keys = m_before;
    for (const auto& [key, chip] : m_chips) {
        if (!chip->isChecked())
            keys.removeAll(key);
        else if (!keys.contains(key))
            keys << key;
    }
    return keys;
}

}  // namespace esperluette::ui
