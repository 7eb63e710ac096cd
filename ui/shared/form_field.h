// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QWidget>

class QBoxLayout;
class QDialog;
class QHBoxLayout;
class QPushButton;

namespace esperluette::ui {

class TextLabel;

/// A label, its field under it, and room for what is wrong with it. The object name of the field
/// is the subject of the errors it shows.
class FormField final : public QWidget {
    Q_OBJECT
public:
    /// @param label  also the accessible name of the field; a mnemonic (&) goes to the field
    FormField(const QString& label, QWidget* field, QWidget* parent = nullptr);

    QWidget* field() const { return m_field; }
    /// A quiet sentence under the field; empty hides it.
    void setHint(const QString& hint);
    /// A widget beside the field, for example "Browse…"; taken over.
    void addBeside(QWidget* widget);
    /// What is wrong, in words; empty when nothing is.
    void showProblem(const QString& problem);
    QString problem() const;

private:
    QWidget* m_field;
    QHBoxLayout* m_line;
    TextLabel* m_hint;
    TextLabel* m_problem;
};

/// Gives a field without a visible label a name for screen readers. On Linux the accessible name of
/// a combo box is its text, and what it is comes from a label beside it: a hidden one, here.
void nameForReaders(QWidget& field, const QString& name);

/// Adds Cancel and the button that keeps what the form says, which Enter presses wherever no other
/// button has the focus. Qt takes Cancel for that when the buttons are made before they are in the
/// dialog.
///
/// @param layout  of the dialog itself
QPushButton* addFormButtons(QDialog& dialog, QBoxLayout& layout, const QString& keep);

/// Says what is wrong beside the field that `error` names and moves the focus there; clears the
/// other fields of `form`. False when the form has no such field: say it elsewhere.
bool explainInForm(QWidget& form, const Error& error);
/// Says why a form was not kept: beside the field that `error` names, else in `elsewhere`, which is
/// shown for it.
void explainRefusal(QWidget& form, TextLabel& elsewhere, const Error& error);
/// Takes every problem out of the form.
void clearProblems(QWidget& form);

}  // namespace esperluette::ui
