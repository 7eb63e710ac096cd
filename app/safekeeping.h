// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gate.h"
#include "app/preferences.h"
#include "app/session.h"
#include "core/storage/file_lock.h"
#include "ui/shell/main_window.h"

#include <QObject>

namespace esperluette {

/// What keeps a logbook from being lost, as the user meets it: backups and the way back to them,
/// reading while another program writes, a copy when the disk does not take a change, a repair.
class Safekeeping final : public QObject {
    Q_OBJECT
public:
    /// All outlive this.
    Safekeeping(Session& session, Preferences& preferences, Gate& gate, ui::MainWindow& window);

    /// Lists the backups of the open logbook.
    void showBackups();
    /// Lists the backups of a logbook that cannot be opened.
    void showBackupsOf(const QString& path);
    /// Says why a logbook cannot be opened, with what can be done about it.
    void explain(const Error& error);
    /// Says, when the open logbook is open for reading only, why and what can be done.
    void explainReading();
    /// Takes a person out of the open logbook for good, after the user agreed; with `done` when it
    /// happened.
    void erase(const PersonId& person);

private:
    void explainUnwritten(const Error& error);
    std::vector<ui::Remedy> remediesFor(const Error& error);
    void openReading(const QString& path);
    void revert(const QString& logbook, const Backup& backup);
    /// @return whether it is open
    bool reopen(const QString& path);
    void keepCopy();
    void chooseBackupFolder(const std::function<void()>& then);
    void repair(const QString& path);
    void repairInto(const QString& path, const QString& target);
    void eraseNow(const PersonId& person, bool fromBackups);

    Session& m_session;
    Preferences& m_preferences;
    Gate& m_gate;
    ui::MainWindow& m_window;
};

/// Who has a logbook open, in a sentence; empty when the file beside it does not say.
QString holderText(const std::optional<LockHolder>& holder, const QString& path);

}  // namespace esperluette
