// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a picture of this process would show after the logbook was locked. Not with the address
// sanitizer, which keeps memory that was given back and maps terabytes of its own.
#include <QtGlobal>

#if defined(__SANITIZE_ADDRESS__)  // GCC
#define UNDER_ADDRESS_SANITIZER
#elif defined(__has_feature)  // Clang
#if __has_feature(address_sanitizer)
#define UNDER_ADDRESS_SANITIZER
#endif
#endif

#if defined(Q_OS_LINUX) && !defined(UNDER_ADDRESS_SANITIZER)

#include "app/program.h"
#include "core/logbook/unlocking.h"
#include "tests/support/builders.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// Bytes to look for that do not stand in memory themselves: each is kept inverted.
class Needle {
public:
    explicit Needle(QByteArray bytes) : m_inverted(std::move(bytes))
    {
        for (auto& byte : m_inverted)
            byte = char(~byte);
    }

    bool isAt(const char* memory) const
    {
        for (qsizetype at = 0; at < m_inverted.size(); ++at) {
            if (memory[at] != char(~m_inverted[at]))
                return false;
        }
        return true;
    }
    qsizetype size() const { return m_inverted.size(); }

private:
    QByteArray m_inverted;
};

/// How often each needle stands in the writable memory of this process.
std::vector<int> countInMemory(const std::vector<Needle>& needles)
{
    std::vector<int> counts(needles.size());
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly)
        || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    const auto lines = maps.readAll().split('\n');
    std::vector<char> block;
    for (const auto& line : lines) {
        const auto parts = line.simplified().split(' ');
        if (parts.size() < 2 || !parts[1].startsWith("rw"))
            continue;
        const auto range = parts[0].split('-');
        const auto first = range[0].toULongLong(nullptr, 16);
        const auto last = range[1].toULongLong(nullptr, 16);
        block.assign(last - first, 0);
        if (!memory.seek(qint64(first)))
            continue;
        const auto read = memory.read(block.data(), qint64(block.size()));
        for (std::size_t which = 0; which < needles.size(); ++which) {
            for (qint64 at = 0; at + needles[which].size() <= read; ++at)
                counts[which] += needles[which].isAt(block.data() + at) ? 1 : 0;
        }
        std::fill(block.begin(), block.end(), 0);
    }
    return counts;
}

TEST(MemoryAfterLock, HoldsNeitherTheKeyNorThePassphrase)
{
    QTemporaryDir folder;
    const auto file = folder.filePath(u"team.esperluette"_s);
    std::vector<Needle> needles;
    Preferences preferences(folder.filePath(u"settings.ini"_s));
    Session session(Clock(test::today), Language::English, folder.filePath(u"backups"_s));
    Program program(session, preferences);
    program.window().show();
    {
        auto typed = QString::number(QRandomGenerator::system()->generate64(), 36) + u" girafe"_s;
        const auto key = *newKey(Passphrase(typed));
        needles.emplace_back(typed.toUtf8());
        needles.emplace_back(key->forSqlCipher().view().sliced(2, 64).toByteArray());
        needles.emplace_back(
            QByteArray::fromHex(key->forSqlCipher().view().sliced(2, 64).toByteArray()));
        ASSERT_TRUE(session.create(file, {.title = u"Opéra"_s}, key));
        program.showLogbook();
        ASSERT_GT(countInMemory(needles)[2], 0) << "while it is open, its key is there";
        wipe(typed);
    }

    session.close();

    const auto counts = countInMemory(needles);
    ASSERT_EQ(counts.size(), 3u);
    EXPECT_EQ(counts[0], 0) << "the passphrase";
    EXPECT_EQ(counts[1], 0) << "the key in hexadecimal";
    EXPECT_EQ(counts[2], 0) << "the key";
}

}  // namespace
}  // namespace esperluette

#endif
