// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/journey.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace esperluette::ui {

class SpanField;
class TextLabel;

/// How long before the end of a trial period its end has to be announced: steps by time in the
/// house. None are those of the law.
class NoticeEditor final : public QWidget {
    Q_OBJECT
public:
    explicit NoticeEditor(QWidget* parent = nullptr);

    /// Emits nothing.
    void setSteps(const std::vector<NoticeStep>& steps);
    std::vector<NoticeStep> steps() const;

signals:
    void edited();

private:
    struct Step {
        QWidget* row;
        SpanField* notice;
        SpanField* presence;
        TextLabel* beyond;
    };

    void addStep(const NoticeStep& step);
    void remove(const QWidget* row);
    void showLimits();

    QVBoxLayout* m_rows;
    TextLabel* m_none;
    QPushButton* m_add;
    std::vector<Step> m_steps;
};

}  // namespace esperluette::ui
