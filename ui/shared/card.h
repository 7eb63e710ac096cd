// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

namespace esperluette::ui {

class TextLabel;

/// A rounded surface with a heading, a note at the right of it, and room for widgets.
class Card final : public QWidget {
    Q_OBJECT
public:
    /// @param title  empty leaves the heading out
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// The quiet text at the right of the heading; empty hides it.
    void setNote(const QString& note);
    /// A widget before the heading, for example a chip; the card takes it over.
    void addBeforeTitle(QWidget* widget);
    /// A widget at the right of the heading; the card takes it over.
    void addAfterTitle(QWidget* widget);
    /// Where the content goes.
    QVBoxLayout* content() const { return m_content; }
    /// Tables reach the border of their card: no padding around the content.
    void setFlush();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_outer;
    QHBoxLayout* m_header;
    TextLabel* m_title;
    TextLabel* m_note;
    QVBoxLayout* m_content;
};

}  // namespace esperluette::ui
