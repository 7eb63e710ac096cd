// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace esperluette::ui {

/// A thin bar with its words under it: "4 of 5 prepared".
class ProgressLine final : public QProgressBar {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget* parent = nullptr);

    /// @param words  for people; also the accessible name
    void show(int done, int all, const QString& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words;
};

}  // namespace esperluette::ui
