// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace esperluette::ui {

/// A field for a few lines of plain text. Tab leaves it.
class WordsArea final : public QPlainTextEdit {
    Q_OBJECT
public:
    /// @param lines  how many are seen at once
    explicit WordsArea(int lines, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    int m_lines;
};

}  // namespace esperluette::ui
