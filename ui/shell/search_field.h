// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/moment.h"
#include "core/records/person.h"

#include <QLineEdit>

#include <functional>
#include <variant>
#include <vector>

class QListView;

namespace esperluette::ui {

class TextLabel;

/// Something a search found.
struct FoundItem {
    std::variant<PersonId, MomentId> target;
    QString title;  ///< plain text
    QString detail;  ///< plain text, one line
    QString initials;  ///< of a person; empty for a moment
};

/// What a search found, and how much of it is listed.
struct SearchListing {
    std::vector<FoundItem> items;
    QString summary;  ///< "12 people, 340 moments"
};

using SearchFunction = std::function<SearchListing(const QString& typed)>;

/// The search field: lists what is found under it while one types. Up and Down choose, Enter
/// opens, Escape closes.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);
    ~SearchField() override;

    /// Without a function, nothing is ever found.
    void setSearch(SearchFunction search);
    /// Shown at the right end of the field while it is empty.
    void setHint(const QString& hint);
    /// Lists anew what is found, when the list is open.
    void searchAgain();
    /// Whether the list is open.
    bool isListing() const;

    QSize sizeHint() const override;

signals:
    void personActivated(const PersonId& person);
    void momentActivated(const MomentId& moment);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    class Model;
    class Popup;

    Popup& popup();
    void search();
    void moveBy(int rows);
    void activate(int row);
    void closeList();

    SearchFunction m_search;
    QString m_hint;
    Model* m_model;
    Popup* m_popup = nullptr;  ///< built at the first search; a child of the window
};

}  // namespace esperluette::ui
