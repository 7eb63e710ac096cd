// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/disk_model.h"

#include <functional>
#include <memory>
#include <mutex>

struct sqlite3_vfs;

namespace esperluette::test {

/// Stands between SQLite and its files while it lives: makes calls fail, and knows what a power cut
/// would leave. Every connection that was opened meanwhile must be closed before it goes. What the
/// program does to files by itself passes it by.
class FaultyVfs {
public:
    /// What SQLite asks of the system.
    enum class Call { Open, Read, Write, Truncate, Sync, Delete, Lock, Size };
    enum class Fault {
        IoError,
        ShortWrite,  ///< half of the bytes are written; for other calls as IoError
        DiskFull,  ///< writing only
        AfterTheFact,  ///< it is done, and fails all the same
    };
    enum class Lasting { Once, FromThenOn };

    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs&) = delete;
    FaultyVfs& operator=(const FaultyVfs&) = delete;

    /// The `call`-th call from now on fails, counted from 1.
    void failAt(int call, Fault fault, Lasting lasting);
    void heal() { failAt(0, Fault::IoError, Lasting::Once); }
    /// Since failAt or heal.
    int calls() const { return m_calls; }
    bool hasFailed() const { return m_hasFailed; }
    /// Calls something before each call, one at a time; it must not use SQLite.
    void beforeEachCall(std::function<void()> watch) { m_watch = std::move(watch); }

    /// Files that are opened from now on are watched by `disk`, and nothing waits for the real one.
    void watchWith(DiskModel* disk) { m_disk = disk; }
    /// Nothing waits for the real disk: for what is only looked at.
    void skipSyncs() { m_skipsSyncs = true; }

    struct File;

private:
    friend struct FileCalls;
    friend struct FolderCalls;

    /// SQLITE_OK, or the code a call fails with.
    int admit(Call call);
    int codeFor(Call call) const;
    void remember(const char* path, bool isNew, int flags);

    std::unique_ptr<sqlite3_vfs> m_vfs;
    sqlite3_vfs* m_real;
    mutable std::recursive_mutex m_mutex;
    std::function<void()> m_watch;
    DiskModel* m_disk = nullptr;
    Fault m_fault = Fault::IoError;
    Lasting m_lasting = Lasting::Once;
    int m_failing = 0;
    int m_calls = 0;
    bool m_hasFailed = false;
    bool m_skipsSyncs = false;
};

}  // namespace esperluette::test
