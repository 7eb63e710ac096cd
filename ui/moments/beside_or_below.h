// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <array>
#include <memory>

namespace esperluette::ui {

/// Words, and an answer at their right, or under them where the words would have too little room.
class BesideOrBelow final : public QLayout {
    Q_OBJECT
public:
    explicit BesideOrBelow(QWidget* parent = nullptr);
    ~BesideOrBelow() override;

    /// What takes the room that is left.
    void setWords(QWidget* words);
    void setWords(QLayout* words);
    /// What has its own width.
    void setAnswer(QWidget* answer);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    bool isBeside(int width) const;
    QSize answerSize(int width) const;
    int wordsHeight(int width) const;
    int innerHeight(int width) const;

    std::array<std::unique_ptr<QLayoutItem>, 2> m_items;
};

}  // namespace esperluette::ui
