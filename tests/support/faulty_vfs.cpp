// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faulty_vfs.h"

#include <QFile>

#include <sqlite3.h>

namespace esperluette::test {

/// What SQLite takes for an open file; the real one stands behind it in the same memory.
struct FaultyVfs::File {
    sqlite3_file base;
    FaultyVfs* owner;
    const char* path;  ///< nullptr for a temporary file
    bool isWatched;

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

/// The calls to an open file.
struct FileCalls {
    using Call = FaultyVfs::Call;
    using Fault = FaultyVfs::Fault;
    using Guard = std::lock_guard<std::recursive_mutex>;

    static FaultyVfs::File& file(sqlite3_file* opened)
    {
        return *reinterpret_cast<FaultyVfs::File*>(opened);
    }

    static int close(sqlite3_file* opened)
    {
        auto* real = file(opened).real();
        return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
    }

    static int read(sqlite3_file* opened, void* bytes, int size, sqlite3_int64 offset)
    {
        auto& self = file(opened);
        const Guard guard(self.owner->m_mutex);
        const int problem = self.owner->admit(Call::Read);
        return problem ? problem : self.real()->pMethods->xRead(self.real(), bytes, size, offset);
    }

    static int write(sqlite3_file* opened, const void* bytes, int size, sqlite3_int64 offset)
    {
        auto& self = file(opened);
        auto& owner = *self.owner;
        const Guard guard(owner.m_mutex);
        const int problem = owner.admit(Call::Write);
        if (problem && owner.m_fault == Fault::ShortWrite)
            size /= 2;
        else if (problem && owner.m_fault != Fault::AfterTheFact)
            return problem;
        if (self.isWatched)
            owner.m_disk->write(self.path, offset,
                                QByteArray(static_cast<const char*>(bytes), size));
        const int result = self.real()->pMethods->xWrite(self.real(), bytes, size, offset);
        return problem ? problem : result;
    }

    static int truncate(sqlite3_file* opened, sqlite3_int64 size)
    {
        auto& self = file(opened);
        const Guard guard(self.owner->m_mutex);
        if (const int problem = self.owner->admit(Call::Truncate))
            return problem;
        if (self.isWatched)
            self.owner->m_disk->truncate(self.path, size);
        return self.real()->pMethods->xTruncate(self.real(), size);
    }

    static int sync(sqlite3_file* opened, int flags)
    {
        auto& self = file(opened);
        auto& owner = *self.owner;
        const Guard guard(owner.m_mutex);
        const int problem = owner.admit(Call::Sync);
        if (problem && owner.m_fault != Fault::AfterTheFact)
            return problem;
        if (self.isWatched)
            owner.m_disk->sync(self.path);
        if (self.isWatched || owner.m_skipsSyncs)
            return problem;
        const int result = self.real()->pMethods->xSync(self.real(), flags);
        return problem ? problem : result;
    }

    static int size(sqlite3_file* opened, sqlite3_int64* size)
    {
        auto& self = file(opened);
        const Guard guard(self.owner->m_mutex);
        const int problem = self.owner->admit(Call::Size);
        return problem ? problem : self.real()->pMethods->xFileSize(self.real(), size);
    }

    static int lock(sqlite3_file* opened, int level)
    {
        auto& self = file(opened);
        const Guard guard(self.owner->m_mutex);
        const int problem = self.owner->admit(Call::Lock);
        return problem ? problem : self.real()->pMethods->xLock(self.real(), level);
    }

    static int unlock(sqlite3_file* opened, int level)
    {
        return file(opened).real()->pMethods->xUnlock(file(opened).real(), level);
    }

    static int isReserved(sqlite3_file* opened, int* result)
    {
        return file(opened).real()->pMethods->xCheckReservedLock(file(opened).real(), result);
    }

    static int control(sqlite3_file* opened, int what, void* argument)
    {
        return file(opened).real()->pMethods->xFileControl(file(opened).real(), what, argument);
    }

    static int sectorSize(sqlite3_file* opened)
    {
        return file(opened).real()->pMethods->xSectorSize(file(opened).real());
    }

    static int characteristics(sqlite3_file* opened)
    {
        return file(opened).real()->pMethods->xDeviceCharacteristics(file(opened).real());
    }
};

namespace {

/// Version 1: neither shared memory nor mapping, which a logbook never uses.
const sqlite3_io_methods methods = {1,
                                    FileCalls::close,
                                    FileCalls::read,
                                    FileCalls::write,
                                    FileCalls::truncate,
                                    FileCalls::sync,
                                    FileCalls::size,
                                    FileCalls::lock,
                                    FileCalls::unlock,
                                    FileCalls::isReserved,
                                    FileCalls::control,
                                    FileCalls::sectorSize,
                                    FileCalls::characteristics,
                                    nullptr,
                                    nullptr,
                                    nullptr,
                                    nullptr,
                                    nullptr,
                                    nullptr};

}  // namespace

/// The calls to names of files.
struct FolderCalls {
    using Call = FaultyVfs::Call;

    static FaultyVfs& owner(sqlite3_vfs* vfs) { return *static_cast<FaultyVfs*>(vfs->pAppData); }

    static int open(sqlite3_vfs* vfs, const char* path, sqlite3_file* opened, int flags, int* given)
    {
        auto& self = owner(vfs);
        auto& file = FileCalls::file(opened);
        const FileCalls::Guard guard(self.m_mutex);
        file.base.pMethods = nullptr;
        if (const int problem = self.admit(Call::Open))
            return problem;
        int wasThere = 0;
        if (path)
            self.m_real->xAccess(self.m_real, path, SQLITE_ACCESS_EXISTS, &wasThere);
        const int result = self.m_real->xOpen(self.m_real, path, file.real(), flags, given);
        if (result != SQLITE_OK)
            return result;
        file.owner = &self;
        file.path = path;
        file.isWatched = path && self.m_disk;
        if (file.isWatched)
            self.remember(path, !wasThere, flags);
        file.base.pMethods = &methods;
        return SQLITE_OK;
    }

    static int remove(sqlite3_vfs* vfs, const char* path, int syncsFolder)
    {
        auto& self = owner(vfs);
        const FileCalls::Guard guard(self.m_mutex);
        const int problem = self.admit(Call::Delete);
        if (problem && self.m_fault != FaultyVfs::Fault::AfterTheFact)
            return problem;
        const bool isWatched = self.m_disk && self.m_disk->knows(path);
        if (isWatched)
            self.m_disk->remove(path, syncsFolder != 0);
        const bool waits = syncsFolder != 0 && !isWatched && !self.m_skipsSyncs;
        const int result = self.m_real->xDelete(self.m_real, path, waits ? 1 : 0);
        return problem ? problem : result;
    }
};

FaultyVfs::FaultyVfs() : m_vfs(std::make_unique<sqlite3_vfs>()), m_real(sqlite3_vfs_find(nullptr))
{
    // Everything that is not replaced goes to the real one, which wants to be asked by itself.
    *m_vfs = *m_real;
    m_vfs->iVersion = 1;
    m_vfs->szOsFile = int(sizeof(File)) + m_real->szOsFile;
    m_vfs->pNext = nullptr;
    m_vfs->zName = "faulty";
    m_vfs->pAppData = this;
    m_vfs->xOpen = FolderCalls::open;
    m_vfs->xDelete = FolderCalls::remove;
    sqlite3_vfs_register(m_vfs.get(), 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(m_vfs.get());
    sqlite3_vfs_register(m_real, 1);
}

void FaultyVfs::failAt(int call, Fault fault, Lasting lasting)
{
    const FileCalls::Guard guard(m_mutex);
    m_failing = call;
    m_fault = fault;
    m_lasting = lasting;
    m_calls = 0;
    m_hasFailed = false;
}

int FaultyVfs::admit(Call call)
{
    if (m_watch)
        m_watch();
    ++m_calls;
    const bool fails = m_failing != 0
        && (m_lasting == Lasting::Once ? m_calls == m_failing : m_calls >= m_failing);
    if (!fails || (m_fault == Fault::DiskFull && call != Call::Write))
        return SQLITE_OK;
    m_hasFailed = true;
    return codeFor(call);
}

int FaultyVfs::codeFor(Call call) const
{
    switch (call) {
    case Call::Open: return SQLITE_CANTOPEN;
    case Call::Read: return SQLITE_IOERR_READ;
    case Call::Write:
        return m_fault == Fault::IoError || m_fault == Fault::AfterTheFact ? SQLITE_IOERR_WRITE
                                                                           : SQLITE_FULL;
    case Call::Truncate: return SQLITE_IOERR_TRUNCATE;
    case Call::Sync: return SQLITE_IOERR_FSYNC;
    case Call::Delete:
        return m_fault == Fault::AfterTheFact ? SQLITE_IOERR_DIR_FSYNC : SQLITE_IOERR_DELETE;
    case Call::Lock: return SQLITE_IOERR_LOCK;
    case Call::Size: return SQLITE_IOERR_FSTAT;
    }
    return SQLITE_IOERR;
}

void FaultyVfs::remember(const char* path, bool isNew, int flags)
{
    if (m_disk->knows(path))
        return;
    constexpr int journals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_MASTER_JOURNAL;
    if (isNew) {
        m_disk->created(path, (flags & journals) != 0 && (flags & SQLITE_OPEN_CREATE) != 0);
        return;
    }
    QFile file(QString::fromUtf8(path));
    m_disk->found(path, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

}  // namespace esperluette::test
