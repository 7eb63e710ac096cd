// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace esperluette::ui {

/// A quiet cross at the end of a line, which takes the line away.
class RemoveButton final : public QToolButton {
    Q_OBJECT
public:
    /// @param what  the line, for screen readers; plain text
    explicit RemoveButton(const QString& what, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace esperluette::ui
