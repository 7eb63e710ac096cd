// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QStringList>
#include <QWidget>

namespace esperluette::ui {

class ChipButton;
class FlowLayout;

/// Words for what somebody may feel or felt, as chips to press: those that are offered, those that
/// are chosen, and all others in the menu of "other…".
class EmotionPicker final : public QWidget {
    Q_OBJECT
public:
    /// @param name  whose feelings, for screen readers
    explicit EmotionPicker(const QString& name, QWidget* parent = nullptr);

    /// The words there are, and those to offer at once.
    /// @param offered  keys of EmotionWord, in the order in which they are shown
    void setWords(const Records& records, Language language, const QStringList& offered);
    /// Keys of the words that are pressed, in the order shown. Emits nothing.
    void setChosen(const QStringList& keys);
    QStringList chosen() const;

signals:
    /// The user pressed a chip.
    void edited();

private:
    struct Word {
        QString key;
        QString name;
        int valence;
    };

    void rebuild();
    ChipButton* addChip(const Word& word);
    void addMenu();
    const Word* find(const QString& key) const;

    QString m_name;
    FlowLayout* m_flow;
    std::vector<Word> m_words;
    QStringList m_offered;
    QStringList m_shown;
    QStringList m_chosen;
};

}  // namespace esperluette::ui
