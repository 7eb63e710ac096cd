// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/key_ring.h"
#include "app/lock_triggers.h"
#include "app/preferences.h"
#include "app/session.h"
#include "ui/logbook/unlock_page.h"
#include "ui/shell/main_window.h"

#include <QObject>

namespace esperluette {

/// What stands between a logbook and its window: the passphrase, the recovery sheet, the key ring,
/// the lock.
class Gate final : public QObject {
    Q_OBJECT
public:
    /// @param session,preferences,window  outlive the gate
    /// @param keyRing  outlives the gate; may be nullptr
    Gate(Session& session, Preferences& preferences, KeyRing* keyRing, ui::MainWindow& window);

    /// Opens a file, at once or after it was unlocked in the window; says there why it cannot.
    /// @return whether it is open now
    bool open(const QString& path, FileAccess::Writing writing = FileAccess::Writing::Alone);
    /// The key that was last tried on a file that could not be opened; none for another file.
    SharedKey triedKey(const QString& path) const;
    /// Keeps what is being typed in the file, closes the logbook, and asks for what opens it again;
    /// unlocking comes back to the same place. Where the file does not take what is being typed, it
    /// stays open and the window says so: the user may lock all the same.
    /// @return whether it is locked now; a logbook without a passphrase never is
    bool lock();
    /// Closes the open logbook, which is damaged, with its dialogs; its key is kept for a repair.
    void closeDamaged();
    /// Watches from now on for reasons to lock, when the open logbook can be locked: after it was
    /// opened, and after the preferences changed.
    void watch();
    /// Sets, changes or removes the passphrase of the open logbook.
    void editPassphrase();
    /// Offers the recovery sheet of the open logbook, when it is encrypted.
    void offerRecoverySheet();

signals:
    /// The session has opened a file.
    void opened();
    /// A file could not be opened.
    void failed(const Error& error);
    /// The backups of a file that does not open.
    void backupsRequested(const QString& path);

private:
    /// @param back  where to go once the file is open
    void askFor(const QString& path, ui::UnlockPage::Occasion occasion, const ui::Place& back = {});
    void askKeyRing(const QString& path, ui::UnlockPage& page);
    Result<> unlock(const QString& path, const SharedKey& key, bool remember);
    Result<> keepDrafts();
    void lockNow();
    void closeDialogs();
    /// The key of the open logbook is another one, or none.
    void followKey();
    void remember(const QString& path, const SharedKey& key);

    Session& m_session;
    Preferences& m_preferences;
    KeyRing* m_keyRing;
    ui::MainWindow& m_window;
    FileAccess::Writing m_writing = FileAccess::Writing::Alone;
    QString m_triedPath;
    SharedKey m_tried;
    bool m_triedOpens = false;  ///< the key is right, what failed is something else
    LockTriggers m_triggers;
};

}  // namespace esperluette
