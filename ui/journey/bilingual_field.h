// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/language.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QPushButton;

namespace esperluette::ui {

class TextLabel;
class WordsArea;

/// A text in French and in English side by side, or one under the other where there is little
/// room. Where it differs from the built-in words, these are shown under it and can be restored.
class BilingualField final : public QWidget {
    Q_OBJECT
public:
    /// @param label  what the text is; the language is added
    /// @param name  object name of the French field, as the subject of errors; the English one has
    ///        "English" at its end
    /// @param lines  how many are seen at once
    BilingualField(const QString& label, const QString& name, int lines, QWidget* parent = nullptr);

    /// Emits nothing.
    void setWords(const LocalText& words, const LocalText& builtIn = {});
    LocalText words() const;

signals:
    /// The user typed or restored something.
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// One language.
    struct Side {
        WordsArea* area = nullptr;
        QWidget* builtInLine = nullptr;
        TextLabel* builtIn = nullptr;
        QPushButton* restore = nullptr;
        QString builtInWords;
    };

    void addSide(Side& side, const QString& label, const QString& name, int lines);
    void showBuiltIn(Side& side);

    QBoxLayout* m_layout;
    std::array<Side, 2> m_sides;  ///< French, English
};

}  // namespace esperluette::ui
