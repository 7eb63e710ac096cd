// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace esperluette::ui {

class Chip;
class ElidedLabel;
class TextLabel;

/// An entry of the side bar.
struct SideEntry {
    QString key;
    QString title;
    std::function<int()> count = {};  ///< shown beside the title unless 0; may be empty
};

/// The bar at the left: the name of the program, where one can go, and at the bottom which logbook
/// is open and when it was saved.
class SideBar final : public QWidget {
    Q_OBJECT
public:
    explicit SideBar(QWidget* parent = nullptr);

    /// Replaces the entries.
    void setEntries(std::vector<SideEntry> entries);
    /// Lights an entry; an unknown key lights none.
    void light(const QString& key);
    /// Asks each entry for its count again.
    void refreshCounts();
    /// @param sample  shows the mark that the people are invented
    void showFile(const QString& name, bool sample);
    void showSaved(const QString& words);
    /// Takes a fifth of a window that wide, within what its entries need and look good in.
    void fitInto(int windowWidth);

signals:
    void entryChosen(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Button;

    QVBoxLayout* m_entriesLayout;
    std::vector<Button*> m_buttons;
    int m_windowWidth = 0;
    Chip* m_sample;
    ElidedLabel* m_file;
    TextLabel* m_saved;
};

}  // namespace esperluette::ui
