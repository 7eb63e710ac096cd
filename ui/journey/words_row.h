// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/language.h"

#include <QWidget>

class QBoxLayout;
class QLayout;

namespace esperluette::ui {

class WordsArea;

/// A line of a list: its text in both languages, further fields beside or under it, and a cross
/// that takes it away.
class WordsRow final : public QWidget {
    Q_OBJECT
public:
    /// @param name  what the list is of, for screen readers
    WordsRow(const QString& name, const LocalText& words, QWidget* parent = nullptr);

    LocalText words() const;
    /// A field after the texts, under them; the row takes it over.
    void addField(QWidget* field);
    /// Moves the focus into the row.
    void focusText();

signals:
    void edited();
    /// The user takes the line away.
    void removed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    WordsArea* m_french;
    WordsArea* m_english;
    QBoxLayout* m_texts;
    QLayout* m_fields;
};

}  // namespace esperluette::ui
