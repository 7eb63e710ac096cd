// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faulty_vfs.h"
#include "tests/support/logbooks.h"
#include "tests/support/torture.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <limits>

namespace esperluette::test {

/// What stands in a folder: logbooks, journals, locks, half files.
inline QStringList filesIn(const TestFolder& folder)
{
    return QDir(QFileInfo(folder.path()).path()).entryList(QDir::Files | QDir::Hidden);
}

inline void emptyFolder(const TestFolder& folder)
{
    for (const auto& name : filesIn(folder))
        QFile::remove(folder.path(name));
}

/// Lets each call of SQLite to the system fail in turn, in every way.
class FaultRounds {
public:
    FaultRounds() { m_vfs.skipSyncs(); }

    /// Runs `round` until it makes no further call; it calls arm and disarm around what may fail.
    /// @param stride  tries every n-th call only, unless this is a long run
    void run(const std::string& what, int stride, const std::function<void()>& round)
    {
        using Fault = FaultyVfs::Fault;
        m_stride = isTorture() ? 1 : stride;
        int rounds = 0;
        for (m_fault = Fault::IoError; m_fault <= Fault::AfterTheFact;
             m_fault = Fault(int(m_fault) + 1)) {
            for (const auto lasting : {FaultyVfs::Lasting::Once, FaultyVfs::Lasting::FromThenOn}) {
                m_lasting = lasting;
                rounds += withEachCall(what, round);
            }
        }
        EXPECT_GT(m_failed, 0);
        tellFigures("faults, " + what + ": " + std::to_string(rounds) + " rounds, "
                    + std::to_string(m_failed) + " met a failure"
                    + (testing::Test::HasFailure() ? ", FAULTS FOUND" : ", none harmed"));
    }

    void arm() { m_vfs.failAt(m_call, m_fault, m_lasting); }
    void disarm()
    {
        m_callsMade = m_vfs.calls();
        m_failed += m_vfs.hasFailed() ? 1 : 0;
        m_vfs.heal();
    }

private:
    int withEachCall(const std::string& what, const std::function<void()>& round)
    {
        m_callsMade = std::numeric_limits<int>::max();
        int rounds = 0;
        const int offset = (int(m_fault) * 2 + int(m_lasting)) % m_stride;
        for (m_call = 1 + offset; m_callsMade >= m_call - m_stride && !testing::Test::HasFailure();
             m_call += m_stride) {
            SCOPED_TRACE(testing::Message() << what << ", call " << m_call << ", fault "
                                            << int(m_fault) << ", lasting " << int(m_lasting));
            round();
            ++rounds;
        }
        return rounds;
    }

    FaultyVfs m_vfs;
    FaultyVfs::Fault m_fault = FaultyVfs::Fault::IoError;
    FaultyVfs::Lasting m_lasting = FaultyVfs::Lasting::Once;
    int m_stride = 1;
    int m_call = 0;
    int m_callsMade = 0;
    int m_failed = 0;
};

}  // namespace esperluette::test
