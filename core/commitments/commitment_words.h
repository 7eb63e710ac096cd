// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commitments/commitment_list.h"

namespace esperluette {

/// The word for a kind of commitment: "promise", "request", "action", "decision".
QString commitmentKindName(CommitmentKind kind);
/// The word for what became of a commitment: "open", "kept", "not kept", "released".
QString commitmentStateName(CommitmentState state);
/// The heading of a group of commitments.
QString commitmentAgeName(CommitmentAge age);
/// The follow-through in a sentence, with how many it is computed from and the 95 % interval; says
/// that there are too few when there are.
QString followThroughText(const KeptCommitments& commitments);

}  // namespace esperluette
