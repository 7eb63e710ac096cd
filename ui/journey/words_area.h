// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace esperluette::ui {

/// A field for a few lines of plain text, which grows with them. Tab leaves it; where it is for one
/// line, so does Enter.
class WordsArea final : public QPlainTextEdit {
    Q_OBJECT
public:
    /// @param lines  how many are seen at least
    explicit WordsArea(int lines, QWidget* parent = nullptr);

    /// What is typed, with the no-break spaces that toPlainText() makes plain ones.
    QString words() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    int m_lines;
};

}  // namespace esperluette::ui
