// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include <functional>
#include <map>
#include <vector>

namespace esperluette::ui {

/// Where one is in the window: a page, and for pages that show one record, which.
struct Place {
    QString page;  ///< key of a PageSpec
    QString subject;  ///< id of the record as text; empty for other pages

    friend bool operator==(const Place&, const Place&) = default;
};

/// A page that is built when it is first seen.
struct PageSpec {
    QString key;
    QString sideEntry;  ///< key of the entry of the side bar that is lit while it is seen
    std::function<QWidget*(QWidget* parent)> make;
    /// Shows the record `subject`; empty for pages without one.
    std::function<void(QWidget& page, const QString& subject)> showSubject = {};
};

/// The pages of the window, of which one is seen, and the way back to those seen before.
class Navigator final : public QStackedWidget {
    Q_OBJECT
public:
    explicit Navigator(QWidget* parent = nullptr);

    void addPage(PageSpec page);
    /// Forgets and deletes every page, and the way back.
    void clear();

    /// Shows a place; a page that was never added is a bug.
    void go(const Place& place);
    void goBack();
    void goForward();
    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < int(m_places.size()); }

    const Place& place() const;
    /// Key of the entry of the side bar that belongs to the place; empty before the first go().
    QString sideEntry() const;
    /// The page of a key; nullptr while it was never seen.
    QWidget* page(const QString& key) const;

signals:
    /// Another place is seen.
    void moved();

private:
    struct Entry {
        PageSpec spec;
        QWidget* widget = nullptr;
    };

    void show(const Place& place);

    std::map<QString, Entry> m_pages;
    std::vector<Place> m_places;
    int m_position = -1;
};

}  // namespace esperluette::ui
