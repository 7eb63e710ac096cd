// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace esperluette::ui {

class RowList;
class Card;

/// What one sees while no logbook is open: begin one, open one, try a sample, or take up one of
/// the last.
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// The files that were open, the last first. Those that are gone are shown without being
    /// openable.
    void showRecent(const QStringList& paths);

signals:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void recentRequested(const QString& path);

private:
    QWidget* buildStart();

    RowList* m_recent;
    Card* m_recentCard;
};

}  // namespace esperluette::ui
