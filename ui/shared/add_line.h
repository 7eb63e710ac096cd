// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace esperluette::ui {

class TextLabel;

/// A field and a button that add a line to a list: Enter adds and stays, so that several lines
/// are typed in a row. What cannot be added stays in the field, with the reason under it.
class AddLine final : public QWidget {
    Q_OBJECT
public:
    /// Adds the cleaned text, which is never empty.
    using Add = std::function<Result<>(const QString& text)>;

    /// @param name  what is added, for screen readers
    /// @param placeholder  what to type
    AddLine(const QString& name, const QString& placeholder, Add add, QWidget* parent = nullptr);

    /// Leaving the field adds, too.
    void setAddsOnLeaving(bool adds);
    /// A field between the text and the button, for example a date; taken over.
    void addBeside(QWidget* widget);
    /// Puts the button, and what stands beside the field, under it: for narrow cards.
    void setStacked();
    /// Adds what is typed; true when nothing is left in the field.
    bool flush();
    /// Says why something done to the list did not work; a success says nothing.
    void showOutcome(const Result<>& outcome);
    /// Empties the field without adding.
    void clear();
    QString typed() const;
    QLineEdit* field() const { return m_field; }

private:
    QLineEdit* m_field;
    QPushButton* m_button;
    TextLabel* m_problem;
    QHBoxLayout* m_line;
    QHBoxLayout* m_below;
    Add m_add;
    bool m_addsOnLeaving = false;
};

}  // namespace esperluette::ui
