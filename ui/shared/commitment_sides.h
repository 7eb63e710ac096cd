// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commitments/commitment_actions.h"
#include "ui/shared/desk.h"

namespace esperluette::ui {

/// The person or the team a commitment is for, as it is shown; empty: whoever reads it.
QString beneficiaryText(const Desk& desk, const Beneficiary& beneficiary);
/// Who owes a commitment, as it is shown; empty: whoever reads it.
QString ownerText(const Desk& desk, const Commitment& commitment);
/// Who owes it to whom: "you to Inès Faure", "Inès Faure to you".
QString sidesText(const Desk& desk, const Commitment& commitment);

}  // namespace esperluette::ui
