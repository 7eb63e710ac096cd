// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/journey.h"

#include <QWidget>

class QVBoxLayout;

namespace esperluette {
class Records;
}

namespace esperluette::ui {

class Card;

/// What a kind of moment says, to read calmly, and what can be done with it.
class KindPanel final : public QWidget {
    Q_OBJECT
public:
    explicit KindPanel(QWidget* parent = nullptr);

    /// @param records  for the words of feelings
    void showKind(const Records& records, const MomentKind& kind, const KindGuide& guide,
                  Language language);

signals:
    void editRequested();
    void duplicateRequested();
    /// The user retires the kind, or brings it back.
    void retireRequested(bool retire);
    void restoreRequested();
    /// The user moves it before (-1) or after (1) its neighbour.
    void moveRequested(int by);

private:
    void clear();
    void showHead(const MomentKind& kind, const KindGuide& guide, Language language);
    void addButtons(Card& card, const MomentKind& kind);
    void showExpected(const Records& records, const KindGuide& guide, Language language);
    void showCare(const KindGuide& guide, Language language);
    static QString remindersText(const MomentKind& kind);
    Card* addCard(const QString& title);
    static void addText(Card& card, const QString& heading, const QString& text);
    static void addList(Card& card, const QString& heading, const QStringList& lines);

    QVBoxLayout* m_layout;
};

}  // namespace esperluette::ui
