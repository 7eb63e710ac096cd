// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QPushButton;

namespace esperluette::ui {

class TextLabel;

/// What just happened, at the bottom of the window for a few seconds, with a button to take it
/// back. Lies over its parent.
class Notice final : public QWidget {
    Q_OBJECT
public:
    explicit Notice(QWidget* parent);

    /// @param action  text of the button; empty shows none
    void say(const QString& words, const QString& action = {});
    QString words() const;

signals:
    /// The button was pressed; the notice is closed.
    void actionPressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    TextLabel* m_words;
    QPushButton* m_action;
    QTimer m_timer;
};

/// Something that can be done about what went wrong.
struct Remedy {
    QString text;  ///< of its button
    std::function<void()> act;  ///< after which the banner is closed
};

/// What went wrong, or what is unusual, over the page until it is closed.
class ErrorBanner final : public QWidget {
    Q_OBJECT
public:
    explicit ErrorBanner(QWidget* parent = nullptr);

    /// @param sentence  plain text
    void say(const QString& sentence, std::vector<Remedy> remedies = {});
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_sentence;
    QHBoxLayout* m_remedies;
};

}  // namespace esperluette::ui
