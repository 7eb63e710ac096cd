// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace esperluette::ui {

/// What the program is, its licence, and whose idea it stands on.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent);
};

}  // namespace esperluette::ui
