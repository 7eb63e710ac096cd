// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/desk.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QWidget>

class QScrollArea;

namespace esperluette::ui {

class TextLabel;

/// A page of the window: title, subtitle, actions at the right, and content that scrolls.
///
/// A page recomputes in refresh(), called when the page is seen: at its first show, when the
/// logbook changes or names are hidden while it is visible, and at the next show otherwise.
class Page : public QWidget {
    Q_OBJECT
public:
    /// @param desk  outlives the page
    explicit Page(Desk& desk, QWidget* parent = nullptr);

    QString title() const;

protected:
    /// Shows what the records say now.
    virtual void refresh() = 0;
    /// Something the page shows changed: refreshes now when visible, else at the next show.
    void invalidate();
    /// The logbook changed; called before the page is refreshed. Most pages need nothing of it.
    virtual void followLogbook(const ChangeSet& changes);
    /// Names are hidden, or shown again; likewise.
    virtual void followNames() { }

    void setTitle(const QString& title);
    /// Beside or under the title; empty hides it.
    void setSubtitle(const QString& subtitle);
    /// Where the buttons at the right of the title go.
    QHBoxLayout* actions() const { return m_actions; }
    /// A widget before the title, for example an avatar; replaces the one before.
    void setLeading(QWidget* widget);
    /// Where the cards go.
    QVBoxLayout* content() const { return m_content; }
    /// The content fills the page instead of scrolling: for a page that is one table.
    void setContentFills();

    /// Whether the page is narrower than `characters` average characters of its text.
    bool isNarrowerThan(int characters) const;
    /// Whether the page has no room for things side by side, at a large text for example: the
    /// actions are then under the title.
    bool isNarrow() const { return isNarrowerThan(75); }

    Desk& desk() const { return m_desk; }
    const Records& records() const { return m_desk.records(); }
    QDate today() const { return m_desk.today(); }
    Language language() const { return m_desk.language; }

    /// Fills the page before it is laid out.
    void setVisible(bool visible) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* buildHeader();
    void placeActions();
    void refreshIfStale();

    Desk& m_desk;
    TextLabel* m_title;
    TextLabel* m_subtitle;
    QWidget* m_leading = nullptr;
    QHBoxLayout* m_titleLine;
    QBoxLayout* m_header;
    QHBoxLayout* m_actions;
    QVBoxLayout* m_content;
    QScrollArea* m_scroll;
    bool m_stale = true;
};

}  // namespace esperluette::ui
