// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about.h"

#include "ui/shared/text_label.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace esperluette::ui {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Esperluette"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 22, 24, 18);
    layout->setSpacing(12);
    const auto add = [&](const QString& text, TextRole role, Ink ink) {
        auto* label = new TextLabel(text, role, ink);
        label->setWordWrap(true);
        label->setMinimumWidth(420);
        layout->addWidget(label);
    };
    add(tr("Esperluette"), TextRole::Title, Ink::First);
    add(tr("Version %1").arg(QCoreApplication::applicationVersion()), TextRole::Small, Ink::Second);
    add(tr("Customers & employees, with the same care: prepare the moments that matter in the life "
           "of a team, and see which ones were handled with care."),
        TextRole::Body, Ink::First);
    add(tr("Everything stays on this computer: no account, no server, no network."), TextRole::Body,
        Ink::First);
    add(tr("It stands on an idea of the Académie du Service. Symétrie des Attentions is a "
           "registered trademark of the Académie du Service; Esperluette is not affiliated with "
           "it."),
        TextRole::Body, Ink::Second);
    add(tr("Free software under the GNU General Public License, version 3 or later "
           "(GPL-3.0-or-later). It comes without any warranty."),
        TextRole::Body, Ink::Second);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

}  // namespace esperluette::ui
