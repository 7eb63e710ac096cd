// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moments/missed_cause.h"

#include <QCoreApplication>

namespace esperluette {

QString causeName(MissedCause cause)
{
    switch (cause) {
    case MissedCause::NotTold: break;
    case MissedCause::Time: return QCoreApplication::translate("MissedCause", "No time");
    case MissedCause::Tool: return QCoreApplication::translate("MissedCause", "A tool was lacking");
    case MissedCause::Rule:
        return QCoreApplication::translate("MissedCause", "A rule stood in the way");
    case MissedCause::Skill: return QCoreApplication::translate("MissedCause", "Did not know how");
    case MissedCause::Forgot: return QCoreApplication::translate("MissedCause", "Forgot");
    }
    return QCoreApplication::translate("MissedCause", "Not told");
}

}  // namespace esperluette
