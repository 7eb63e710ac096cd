// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace esperluette::ui {

/// A box in which one types a part of a name, without minding accents or case; a part that only
/// one name has is enough.
class NameCombo final : public QComboBox {
    Q_OBJECT
public:
    explicit NameCombo(QWidget* parent = nullptr);

    void addName(const QString& name);

    /// The position of the name that is meant; -1 when none or several hold what was typed.
    int chosen() const;

private:
    void completeName();
};

}  // namespace esperluette::ui
