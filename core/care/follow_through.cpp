// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/follow_through.h"

#include "core/care/care.h"

#include <algorithm>

namespace esperluette {

namespace {

FollowThrough partOf(const Commitment& commitment, QDate today)
{
    if (commitment.state == CommitmentState::Released)
        return {};
    const bool dateHasCome = commitment.due.isValid() && commitment.due <= today;
    return {.due = commitment.state != CommitmentState::Open || dateHasCome,
            .kept = commitment.state == CommitmentState::Kept};
}

/// What one commitment adds to the follow-through of its moment.
struct Promise {
    MomentId moment;
    FollowThrough part;
};

}  // namespace

FollowThrough followThroughOf(const Records& records, const MomentId& moment, QDate today)
{
    FollowThrough followThrough;
    for (const auto& commitment : records.all<Commitment>()) {
        if (commitment.moment == moment)
            followThrough += partOf(commitment, today);
    }
    return followThrough;
}

std::vector<KeptPromises> allFollowThroughs(const Records& records, QDate today)
{
    std::vector<Promise> promises;
    for (const auto& commitment : records.all<Commitment>()) {
        if (commitment.moment)
            promises.push_back({*commitment.moment, partOf(commitment, today)});
    }
    std::ranges::sort(promises, {}, &Promise::moment);

    // Both are ordered by the id of the moment: one pass over each.
    const auto moments = records.all<Moment>();
    auto moment = moments.begin();
    std::vector<KeptPromises> all;
    for (auto next = promises.begin(); next != promises.end();) {
        const auto id = next->moment;
        FollowThrough sum;
        for (; next != promises.end() && next->moment == id; ++next)
            sum += next->part;
        while (moment != moments.end() && moment->id < id)
            ++moment;
        if (moment != moments.end() && moment->id == id)
            all.push_back({records.positionOf(*moment), sum});
    }
    return all;
}

}  // namespace esperluette
