// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/journey.h"
#include "ui/shared/card.h"

class QPushButton;

namespace esperluette::ui {

/// What the guide of a kind says, to read calmly: why, what care looks like, what it becomes
/// between two doors, the same care for customers, and what the law says. Folds.
class GuideCard final : public QWidget {
    Q_OBJECT
public:
    explicit GuideCard(QWidget* parent = nullptr);

    void showGuide(const KindGuide& guide, Language language);
    void setFolded(bool folded);

private:
    void addSection(const QString& heading, const QStringList& paragraphs);

    Card* m_card;
    QPushButton* m_fold;
    QWidget* m_body;
};

}  // namespace esperluette::ui
