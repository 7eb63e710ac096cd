// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commitments/commitment_list.h"

#include <algorithm>

namespace esperluette {

namespace {

constexpr int longDays = 30;
constexpr int weekDays = 7;
constexpr int latelyDays = 30;

bool isOverdue(const Commitment& commitment, QDate today)
{
    return commitment.state == CommitmentState::Open && commitment.due.isValid()
        && commitment.due < today;
}

/// std::nullopt when it was closed long ago.
std::optional<CommitmentAge> ageOf(const Commitment& commitment, QDate today)
{
    if (commitment.state != CommitmentState::Open) {
        const bool lately =
            commitment.closed.isValid() && commitment.closed >= today.addDays(-latelyDays);
        return lately ? std::optional(CommitmentAge::ClosedLately) : std::nullopt;
    }
    if (!commitment.due.isValid())
        return CommitmentAge::Undated;
    if (commitment.due < today.addDays(-longDays))
        return CommitmentAge::LongOverdue;
    if (commitment.due < today)
        return CommitmentAge::Overdue;
    return commitment.due < today.addDays(weekDays) ? CommitmentAge::ThisWeek
                                                    : CommitmentAge::Later;
}

/// Days that order commitments: the smallest comes first.
std::pair<bool, qint64> orderOf(const Commitment& commitment)
{
    if (commitment.state != CommitmentState::Open)
        return {false, -commitment.closed.toJulianDay()};
    if (!commitment.due.isValid())
        return {true, -commitment.promised.toJulianDay()};
    return {false, commitment.due.toJulianDay()};
}

void sortByDay(std::vector<std::uint32_t>& positions, const Records& records)
{
    std::ranges::stable_sort(positions, {}, [&records](std::uint32_t position) {
        return orderOf(records.all<Commitment>()[position]);
    });
}

/// Whether a moment can still be held as planned.
bool isComing(const Moment& moment, const MomentKind& kind, QDate today)
{
    return moment.status == MomentStatus::Planned && moment.planned.isValid()
        && moment.planned.date().addDays(kind.rule.lateDays) >= today;
}

/// The other moments with the same person, or with the same team.
std::vector<const Moment*> othersWith(const Records& records, const Moment& moment)
{
    std::vector<const Moment*> others;
    if (const auto* person = moment.person ? records.find(*moment.person) : nullptr) {
        for (const auto position : records.momentsOf(records.positionOf(*person)))
            others.push_back(&records.all<Moment>()[position]);
        return others;
    }
    const auto* here = records.gatheringOf(moment.id);
    for (const auto& gathering : records.all<Gathering>()) {
        if (here && here->team && gathering.team == here->team)
            others.push_back(records.find(gathering.id));
    }
    return others;
}

/// Whether no other moment with the same comes before, of all or of those one to one.
bool isNext(const Records& records, const Moment& moment, QDate today)
{
    const auto& kind = *records.find(moment.kind);
    if (!isComing(moment, kind, today))
        return false;
    const auto place = [](const Moment& each) {
        return std::tuple(each.planned.number(), each.minuteOfDay, each.id);
    };
    bool next = true;
    bool nextTalk = kind.privacy == Privacy::OneToOne;
    for (const auto* other : othersWith(records, moment)) {
        const auto& kindOfOther = *records.find(other->kind);
        if (place(*other) >= place(moment) || !isComing(*other, kindOfOther, today))
            continue;
        next = false;
        nextTalk = nextTalk && kindOfOther.privacy != Privacy::OneToOne;
    }
    return next || nextTalk;
}

}  // namespace

bool CommitmentFilter::takes(const Commitment& commitment) const
{
    const bool ofKind = !kind || commitment.kind == *kind;
    switch (owedBy) {
    case OwedBy::Anybody: return ofKind;
    case OwedBy::Keeper: return ofKind && !commitment.owner;
    case OwedBy::Others: return ofKind && commitment.owner;
    }
    return false;
}

KeptCommitments followThrough(const Records& records, QDate today, const CommitmentFilter& filter)
{
    KeptCommitments result;
    for (const auto& commitment : records.all<Commitment>()) {
        const bool kept = commitment.state == CommitmentState::Kept;
        const bool counts =
            kept || commitment.state == CommitmentState::Broken || isOverdue(commitment, today);
        if (!counts || !filter.takes(commitment))
            continue;
        ++result.kept.n;
        result.kept.part += kept ? 1 : 0;
        result.renegotiated += commitment.firstDue.isValid() ? 1 : 0;
    }
    return result;
}

CommitmentsByAge commitmentsByAge(const Records& records, QDate today,
                                  const CommitmentFilter& filter)
{
    CommitmentsByAge groups;
    const auto commitments = records.all<Commitment>();
    for (std::size_t position = 0; position < commitments.size(); ++position) {
        const auto age = ageOf(commitments[position], today);
        if (age && filter.takes(commitments[position]))
            groups[std::size_t(*age)].push_back(std::uint32_t(position));
    }
    for (auto& group : groups)
        sortByDay(group, records);
    return groups;
}

std::vector<std::uint32_t> carriedTo(const Records& records, const Moment& moment, QDate today)
{
    const auto* gathering = records.gatheringOf(moment.id);
    const auto team = gathering ? gathering->team : std::nullopt;
    const auto concerns = [&](const Commitment& commitment) {
        if (moment.person)
            return commitment.person == moment.person || commitment.owner == moment.person;
        return team && commitment.team == team;
    };
    std::vector<std::uint32_t> carried;
    const auto commitments = records.all<Commitment>();
    for (std::size_t position = 0; position < commitments.size(); ++position) {
        const auto& commitment = commitments[position];
        if (commitment.state == CommitmentState::Open && concerns(commitment)
            && commitment.moment != moment.id)
            carried.push_back(std::uint32_t(position));
    }
    if (carried.empty() || !isNext(records, moment, today))
        return {};
    sortByDay(carried, records);
    return carried;
}

}  // namespace esperluette
