// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/language.h"

#include <QComboBox>

namespace esperluette::ui {

/// The events that a rule may wait for, by name.
class EventCombo final : public QComboBox {
    Q_OBJECT
public:
    explicit EventCombo(Language language, QWidget* parent = nullptr);

    /// An event that is not offered is added, as its key; the first one is chosen for none.
    void setEvent(const QString& key);
    /// The key of the chosen one.
    QString chosenEvent() const { return currentData().toString(); }
};

}  // namespace esperluette::ui
