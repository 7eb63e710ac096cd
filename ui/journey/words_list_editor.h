// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/journey.h"

#include <QWidget>

namespace esperluette::ui {

class RowStack;

/// A list of sentences in both languages: to edit, to add and to remove.
class WordsListEditor final : public QWidget {
    Q_OBJECT
public:
    /// @param name  what the list is of
    /// @param add  text of the button that adds one
    WordsListEditor(const QString& name, const QString& add, QWidget* parent = nullptr);

    /// Emits nothing.
    void setWords(const std::vector<LocalText>& words);
    std::vector<LocalText> words() const;

signals:
    void edited();

private:
    QString m_name;
    RowStack* m_rows;
};

}  // namespace esperluette::ui
