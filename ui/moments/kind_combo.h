// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace esperluette::ui {

/// A combo box of kinds of moments under the headings of their stages, which cannot be chosen.
class KindCombo final : public QComboBox {
    Q_OBJECT
public:
    explicit KindCombo(QWidget* parent = nullptr);

    void addHeading(const QString& text);
    /// @param value  what currentData() gives when the kind is chosen
    void addKind(const QString& name, int value);

protected:
    /// A space opens the list, but not within a name that is being typed.
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace esperluette::ui
