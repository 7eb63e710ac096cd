// SPDX-License-Identifier: GPL-3.0-or-later
//
// The key ring of a real session, where there is one: tests/app/run_with_key_ring.sh makes one.
#include "app/key_ring.h"

#include <QTest>

#include <gtest/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

class SystemKeyRing : public testing::Test {
protected:
    void SetUp() override
    {
        if (!qEnvironmentVariableIsSet("ESPERLUETTE_TEST_KEY_RING"))
            GTEST_SKIP() << "the key ring of whoever runs the tests is left alone";
        ASSERT_TRUE(ring);
    }

    /// What is kept for a file, asked for until it is `expected` or time is up.
    QString kept(const QString& file, const QString& expected)
    {
        const auto found = std::make_shared<QString>(u"not answered"_s);
        (void)QTest::qWaitFor(
            [&] {
                ring->read(file, &receiver, [found](const QString& text) { *found = text; });
                QTest::qWait(100);
                return *found == expected;
            },
            5000);
        return *found;
    }

    std::unique_ptr<KeyRing> ring = KeyRing::ofSystem();
    QObject receiver;
};

}  // namespace

TEST_F(SystemKeyRing, KeepsOneKeyPerFileAndForgetsIt)
{
    const auto team = u"/home/camille/équipe.esperluette"_s;
    const auto other = u"/home/camille/other.esperluette"_s;

    ring->keep(team, u"AAAA-BBBB"_s);
    EXPECT_EQ(kept(team, u"AAAA-BBBB"_s), u"AAAA-BBBB"_s);
    EXPECT_EQ(kept(other, {}), QString());

    ring->keep(team, u"CCCC-DDDD"_s);
    EXPECT_EQ(kept(team, u"CCCC-DDDD"_s), u"CCCC-DDDD"_s);

    ring->forget(team);
    EXPECT_EQ(kept(team, {}), QString());
}

}  // namespace esperluette
