// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/name_display.h"

#include <QPlainTextEdit>

#include <optional>

namespace esperluette::ui {

/// A few lines of plain text that grow with what is typed. Tab leaves the field.
class NoteField final : public QPlainTextEdit {
    Q_OBJECT
public:
    /// @param name  for screen readers
    /// @param lines  how many are seen when it is empty
    NoteField(const QString& name, int lines, QWidget* parent = nullptr);

    /// Shows what was typed. With names hidden in it, it can only be read: nothing of it is lost.
    void showText(const QString& typed, const NameDisplay& names);
    /// What was typed, its names included.
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The focus went elsewhere.
    void left();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int mostLines = 8;

    void fit();

    int m_lines;
    std::optional<QString> m_hidden;  ///< what was typed, while it is shown without its names
};

}  // namespace esperluette::ui
