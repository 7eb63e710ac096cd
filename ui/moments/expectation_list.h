// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/name_display.h"

#include <QStringList>
#include <QWidget>

namespace esperluette::ui {

class AddLine;
class RowList;

/// The expectations of one layer: those the guide suggests, to accept with a tick, and the user's
/// own, to add and to take away.
class ExpectationList final : public QWidget {
    Q_OBJECT
public:
    /// @param name  the layer, for screen readers
    /// @param placeholder  what to type as a line of one's own
    ExpectationList(const QString& name, const QString& placeholder, QWidget* parent = nullptr);

    /// Shows `lines`; those of `suggestions` that are not among them stand unticked. What is being
    /// typed stays.
    ///
    /// @param names  how the names in the user's own lines are shown
    void setLines(const QStringList& suggestions, const QStringList& lines,
                  const NameDisplay& names = {});
    /// The ticked suggestions, then the own lines.
    QStringList lines() const { return m_lines; }
    /// Adds what is being typed.
    void flush();
    /// Forgets what is being typed.
    void clearTyped();

signals:
    /// The user ticked, added or removed a line.
    void edited();

private:
    void rebuild();
    void addSuggestion(const QString& text);
    void addOwn(const QString& text);
    bool take(const QString& text);

    QStringList m_suggestions;
    QStringList m_lines;
    NameDisplay m_names;
    RowList* m_rows;
    AddLine* m_add;
};

}  // namespace esperluette::ui
