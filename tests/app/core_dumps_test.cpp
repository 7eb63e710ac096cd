// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core_dumps.h"

#include <QtGlobal>

#include <gtest/gtest.h>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace esperluette {

namespace {

enum Allowed { Nothing = 0, Reading = 1, Dumping = 2 };

/// What a program allows after forbidCoreDumps(), found out in a process of its own.
int allowedAfter(bool inSnap)
{
    const auto child = fork();
    if (child == 0) {
        inSnap ? qputenv("SNAP", "/snap/x") : qunsetenv("SNAP");
        forbidCoreDumps();
        rlimit limit{};
        getrlimit(RLIMIT_CORE, &limit);
        _exit((prctl(PR_GET_DUMPABLE) == 1 ? Reading : Nothing)
              | (limit.rlim_cur > 0 ? Dumping : Nothing));
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

TEST(CoreDumps, AreForbidden) { EXPECT_EQ(allowedAfter(false), Nothing); }

TEST(CoreDumps, AreLeftToSnapInsideOfIt) { EXPECT_TRUE(allowedAfter(true) & Reading); }

}  // namespace esperluette

#endif
