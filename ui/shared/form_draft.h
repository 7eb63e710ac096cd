// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QWidget;

namespace esperluette::ui {

/// What stands in the named fields of a form, as text that fillForm() takes; empty when it has
/// none.
QString formDraft(const QWidget& form);
/// Puts it back into the fields of the same names; what a form does not have is left out.
void fillForm(QWidget& form, const QString& draft);

/// Marks a dialog whose content is kept when the logbook is locked. `name` says what it edits, so
/// that it can be opened again.
void nameForm(QDialog& dialog, const QString& name);
/// The mark of a dialog; empty when its content need not be kept.
QString formName(const QDialog& dialog);

}  // namespace esperluette::ui
