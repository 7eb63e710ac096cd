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

bool isOpen(const Commitment& commitment) { return commitment.state == CommitmentState::Open; }

/// Whether somebody else than who owes it gets something.
bool hasTwoSides(const CommitmentTerms& terms)
{
    const auto& beneficiary = terms.beneficiary;
    if (beneficiary.person && beneficiary.team)
        return false;
    return beneficiary.team || beneficiary.person != terms.owner;
}

/// The field of the terms that cannot be, as a subject; empty when all can.
QString faultOf(const CommitmentTerms& terms, QDate earliest)
{
    if (!CommitmentText::parse(terms.text))
        return u"text"_s;
    if (!hasTwoSides(terms))
        return u"beneficiary"_s;
    return terms.due.isValid() && earliest.isValid() && terms.due < earliest ? u"due"_s : QString();
}

}  // namespace

Beneficiary beneficiaryOf(const Commitment& commitment)
{
    return {commitment.person, commitment.team};
}

CommitmentTerms termsOf(const Commitment& commitment)
{
    return {.kind = commitment.kind,
            .text = commitment.text.text(),
            .owner = commitment.owner,
            .beneficiary = beneficiaryOf(commitment),
            .due = commitment.due};
}

Result<ChangeSet> commit(const CommitmentTerms& terms, const std::optional<MomentId>& moment,
                         QDate today, IdSource& ids)
{
    if (const auto subject = faultOf(terms, today); !subject.isEmpty())
        return failure(ErrorCode::InvalidInput, subject);

    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Add a commitment")});
    changes.create(Commitment{.id = ids.next<Commitment>(),
                              .moment = moment,
                              .person = terms.beneficiary.person,
                              .team = terms.beneficiary.team,
                              .text = *CommitmentText::parse(terms.text),
                              .promised = today,
                              .due = terms.due,
                              .kind = terms.kind,
                              .owner = terms.owner});
    return changes;
}

Result<ChangeSet> promise(const PersonId& person, const std::optional<MomentId>& moment,
                          const QString& text, QDate due, QDate today, IdSource& ids)
{
    auto changes =
        commit({.text = text, .beneficiary = {.person = person}, .due = due}, moment, today, ids);
    if (changes)
        changes->rename({QT_TRANSLATE_NOOP("Step", "Promise")});
    return changes;
}

Result<ChangeSet> editCommitment(const Commitment& commitment, const CommitmentTerms& terms,
                                 QDate today)
{
    const auto earliest = terms.due == commitment.due ? QDate() : today;
    if (const auto subject = faultOf(terms, earliest); !subject.isEmpty())
        return failure(ErrorCode::InvalidInput, subject);

    auto changed = commitment;
    changed.kind = terms.kind;
    changed.text = *CommitmentText::parse(terms.text);
    changed.owner = terms.owner;
    changed.person = terms.beneficiary.person;
    changed.team = terms.beneficiary.team;
    changed.due = terms.due;
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Edit a commitment")});
    changes.update(commitment, changed);
    return changes;
}

Result<ChangeSet> renegotiateCommitment(const Commitment& commitment, QDate due, QDate today,
                                        IdSource& ids)
{
    if (!isOpen(commitment))
        return failure(ErrorCode::InvalidInput, u"state"_s);
    if (!due.isValid() || due < today)
        return failure(ErrorCode::InvalidInput, u"due"_s);

    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Renegotiate a commitment")});
    auto changed = commitment;
    if (commitment.due.isValid() && commitment.due < today) {
        changed.state = CommitmentState::Broken;
        changed.closed = today;
        auto next = commitment;
        next.id = ids.next<Commitment>();
        next.promised = today;
        next.due = due;
        next.firstDue = {};
        changes.create(next);
    } else if (due != commitment.due) {
        changed.due = due;
        if (!commitment.firstDue.isValid())
            changed.firstDue = commitment.due;
    }
    changes.update(commitment, changed);
    return changes;
}

Result<ChangeSet> releaseCommitment(const Commitment& commitment, const Beneficiary& by,
                                    QDate today)
{
    if (by != beneficiaryOf(commitment))
        return failure(ErrorCode::InvalidInput, u"released"_s);
    if (!isOpen(commitment))
        return failure(ErrorCode::InvalidInput, u"state"_s);
    return update({QT_TRANSLATE_NOOP("Step", "Release from a commitment")}, commitment,
                  CommitmentState::Released, today);
}

ChangeSet keepCommitment(const Commitment& commitment, QDate today)
{
    return update({QT_TRANSLATE_NOOP("Step", "Keep a commitment")}, commitment,
                  CommitmentState::Kept, today);
}

ChangeSet breakCommitment(const Commitment& commitment, QDate today)
{
    return update({QT_TRANSLATE_NOOP("Step", "Say a commitment was not kept")}, commitment,
                  CommitmentState::Broken, today);
}

ChangeSet reopenCommitment(const Commitment& commitment)
{
    return update({QT_TRANSLATE_NOOP("Step", "Reopen a commitment")}, commitment,
                  CommitmentState::Open, {});
}

ChangeSet removeCommitment(const Commitment& commitment)
{
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Delete a commitment")});
    changes.remove(commitment);
    return changes;
}

}  // namespace esperluette
