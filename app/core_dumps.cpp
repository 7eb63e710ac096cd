// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core_dumps.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace esperluette {

void forbidCoreDumps()
{
#ifdef Q_OS_LINUX
    if (qEnvironmentVariableIsSet("SNAP"))
        return;
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

}  // namespace esperluette
