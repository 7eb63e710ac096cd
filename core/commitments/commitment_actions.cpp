// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commitments/commitment_actions.h"

#include <utility>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

ChangeSet update(StepName name, const Commitment& commitment, CommitmentState state, QDate closed)
{
    auto changed = commitment;
    changed.state = state;
    changed.closed = closed;
    ChangeSet changes(std::move(name));
    if (commitment.state != state)
        changes.update(commitment, changed);
    return changes;
}

}  // namespace

Result<ChangeSet> promise(const PersonId& person, const std::optional<MomentId>& moment,
                          const QString& text, QDate due, QDate today, IdSource& ids)
{
    const auto parsed = CommitmentText::parse(text);
    if (!parsed)
        return failure(ErrorCode::InvalidInput, u"text"_s);
    if (due.isValid() && due < today)
        return failure(ErrorCode::InvalidInput, u"due"_s);

    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Promise")});
    changes.create(Commitment{.id = ids.next<Commitment>(),
                              .moment = moment,
                              .person = person,
                              .text = *parsed,
                              .promised = today,
                              .due = due});
    return changes;
}

ChangeSet keepCommitment(const Commitment& commitment, QDate today)
{
    return update({QT_TRANSLATE_NOOP("Step", "Keep a commitment")}, commitment,
                  CommitmentState::Kept, today);
}

ChangeSet giveUpCommitment(const Commitment& commitment, QDate today)
{
    return update({QT_TRANSLATE_NOOP("Step", "Give up a commitment")}, commitment,
                  CommitmentState::GivenUp, today);
}

ChangeSet reopenCommitment(const Commitment& commitment)
{
    return update({QT_TRANSLATE_NOOP("Step", "Reopen a commitment")}, commitment,
                  CommitmentState::Open, {});
}

}  // namespace esperluette
