// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/event_combo.h"

#include "core/catalogue/catalogue_words.h"

#include <QCollator>

#include <algorithm>

namespace esperluette::ui {

EventCombo::EventCombo(Language language, QWidget* parent) : QComboBox(parent)
{
    auto events = awaitedEvents();
    const QCollator order;
    std::ranges::sort(events, [&](const CatalogueWord& one, const CatalogueWord& other) {
        return order.compare(one.name.in(language), other.name.in(language)) < 0;
    });
    for (const auto& event : events)
        addItem(event.name.in(language), event.key);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setMaxVisibleItems(20);
}

void EventCombo::setEvent(const QString& key)
{
    if (key.isEmpty())
        return setCurrentIndex(0);
    if (findData(key) < 0)
        addItem(key, key);
    setCurrentIndex(findData(key));
}

}  // namespace esperluette::ui
