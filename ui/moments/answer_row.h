// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/moment.h"

#include <QWidget>

namespace esperluette::ui {

class SegmentedControl;
class TextLabel;

/// A question answered by yes, partly or no, or not at all.
class AnswerRow final : public QWidget {
    Q_OBJECT
public:
    /// @param detail  a quiet line under the question; may be empty
    AnswerRow(const QString& question, const QString& detail, QWidget* parent = nullptr);

    void setDetail(const QString& detail);
    Answer answer() const;
    /// Emits nothing.
    void setAnswer(Answer answer);

signals:
    /// The user answered, or took the answer back.
    void answered();

private:
    TextLabel* m_detail;
    SegmentedControl* m_choice;
};

}  // namespace esperluette::ui
