// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commitments/commitment_words.h"

#include <QCoreApplication>

#include <cmath>

namespace esperluette {

namespace {

QString words(const char* text, int count = -1)
{
    return QCoreApplication::translate("Commitments", text, nullptr, count);
}

int percent(double share) { return int(std::lround(share * 100)); }

}  // namespace

QString commitmentKindName(CommitmentKind kind)
{
    switch (kind) {
    case CommitmentKind::Promise: return words(QT_TRANSLATE_NOOP("Commitments", "promise"));
    case CommitmentKind::Request: return words(QT_TRANSLATE_NOOP("Commitments", "request"));
    case CommitmentKind::Action: return words(QT_TRANSLATE_NOOP("Commitments", "action"));
    case CommitmentKind::Decision: return words(QT_TRANSLATE_NOOP("Commitments", "decision"));
    }
    return {};
}

QString commitmentStateName(CommitmentState state)
{
    switch (state) {
    case CommitmentState::Open: return words(QT_TRANSLATE_NOOP("Commitments", "open"));
    case CommitmentState::Kept: return words(QT_TRANSLATE_NOOP("Commitments", "kept"));
    case CommitmentState::Broken: return words(QT_TRANSLATE_NOOP("Commitments", "not kept"));
    case CommitmentState::Released: return words(QT_TRANSLATE_NOOP("Commitments", "released"));
    }
    return {};
}

QString commitmentAgeName(CommitmentAge age)
{
    switch (age) {
    case CommitmentAge::LongOverdue:
        return words(QT_TRANSLATE_NOOP("Commitments", "Overdue by more than a month"));
    case CommitmentAge::Overdue: return words(QT_TRANSLATE_NOOP("Commitments", "Overdue"));
    case CommitmentAge::ThisWeek:
        return words(QT_TRANSLATE_NOOP("Commitments", "In the next seven days"));
    case CommitmentAge::Later: return words(QT_TRANSLATE_NOOP("Commitments", "Later"));
    case CommitmentAge::Undated: return words(QT_TRANSLATE_NOOP("Commitments", "Without a date"));
    case CommitmentAge::ClosedLately:
        return words(QT_TRANSLATE_NOOP("Commitments", "Closed in the last 30 days"));
    }
    return {};
}

QString followThroughText(const KeptCommitments& commitments)
{
    const auto& kept = commitments.kept;
    if (kept.n == 0)
        return words(QT_TRANSLATE_NOOP("Commitments", "The day of no commitment has come yet."));
    if (commitments.areTooFew())
        return words(QT_TRANSLATE_N_NOOP("Commitments",
                                         "%1 of %n whose day has come were kept: too few to say."),
                     kept.n)
            .arg(kept.part);
    const auto interval = wilsonInterval(kept);
    return words(
               QT_TRANSLATE_N_NOOP("Commitments",
                                   "%1 of %n whose day has come were kept: %2% (95% interval: %3% "
                                   "to %4%)."),
               kept.n)
        .arg(kept.part)
        .arg(percent(kept.share()))
        .arg(percent(interval.low))
        .arg(percent(interval.high));
}

}  // namespace esperluette
