// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/held_gatherings.h"

#include <QCoreApplication>

namespace esperluette {

QString untoldCompanyText(int untold, const QLocale& locale)
{
    if (untold == 0)
        return {};
    return u' '
        + QCoreApplication::translate("Chart", "Without a word on who came: %1 more.")
              .arg(locale.toString(untold));
}

}  // namespace esperluette
