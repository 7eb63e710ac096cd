// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/person.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace esperluette::ui {

class NameCombo;

/// Somebody who can be chosen.
struct HostChoice {
    PersonId id;
    QString name;
};

/// People in an order that is theirs to take turns in: added, taken out, moved up and down.
class HostList final : public QWidget {
    Q_OBJECT
public:
    /// @param choices  everybody who can host, or is among the hosts already
    HostList(std::vector<HostChoice> choices, const std::vector<PersonId>& hosts,
             QWidget* parent = nullptr);

    std::vector<PersonId> hosts() const { return m_hosts; }

protected:
    /// Enter after a name adds it: it does not keep the form.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildButtons();
    void add();
    void remove();
    /// Moves the current one by one place.
    void move(int by);
    void showHosts(int current);
    void followCurrent();

    std::vector<HostChoice> m_choices;
    std::vector<PersonId> m_hosts;
    QListWidget* m_list;
    NameCombo* m_name;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
};

}  // namespace esperluette::ui
