// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planning.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace esperluette {

DateRange windowOf(const Moment& moment, const MomentKind& kind)
{
    if (!moment.planned.isValid())
        return {};
    const auto planned = moment.planned.date();
    return {planned.addDays(-kind.rule.earlyDays), planned.addDays(kind.rule.lateDays)};
}

MomentState stateOf(const Moment& moment, const MomentKind& kind, QDate today)
{
    switch (moment.status) {
    case MomentStatus::Cancelled: return MomentState::Cancelled;
    case MomentStatus::Told: return MomentState::Told;
    case MomentStatus::Held: return MomentState::Held;
    case MomentStatus::Planned: break;
    }
    if (moment.planned.isValid() && windowOf(moment, kind).last < today)
        return MomentState::Missed;
    const auto& evidence = moment.evidence;
    const bool prepared = evidence.items > 0 && evidence.itemsTicked * 5 >= evidence.items * 4;
    return prepared ? MomentState::Prepared : MomentState::Planned;
}

QString stateKey(MomentState state)
{
    switch (state) {
    case MomentState::Planned: return u"planned"_s;
    case MomentState::Prepared: return u"prepared"_s;
    case MomentState::Held: return u"held"_s;
    case MomentState::Told: return u"told"_s;
    case MomentState::Missed: return u"missed"_s;
    case MomentState::Cancelled: return u"cancelled"_s;
    }
    return {};
}

QString stateName(MomentState state)
{
    switch (state) {
    case MomentState::Planned: return QCoreApplication::translate("Planning", "planned");
    case MomentState::Prepared: return QCoreApplication::translate("Planning", "prepared");
    case MomentState::Held: return QCoreApplication::translate("Planning", "held");
    case MomentState::Told: return QCoreApplication::translate("Planning", "told");
    case MomentState::Missed: return QCoreApplication::translate("Planning", "missed");
    case MomentState::Cancelled: return QCoreApplication::translate("Planning", "cancelled");
    }
    return {};
}

}  // namespace esperluette
