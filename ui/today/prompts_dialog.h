// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/desk.h"
#include "ui/today/agenda.h"

#include <QDialog>

namespace esperluette::ui {

/// Three questions before one celebrates somebody. Nothing is sent: what is said is the manager's.
class PromptsDialog final : public QDialog {
    Q_OBJECT
public:
    PromptsDialog(const Desk& desk, const Celebration& celebration, QWidget* parent = nullptr);
};

}  // namespace esperluette::ui
