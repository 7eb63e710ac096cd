// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/commitment_sides.h"

#include <QCoreApplication>

namespace esperluette::ui {

namespace {

QString sideWords(const char* text) { return QCoreApplication::translate("CommitmentSides", text); }

}  // namespace

QString beneficiaryText(const Desk& desk, const Beneficiary& beneficiary)
{
    const auto& records = desk.records();
    if (const auto* person = beneficiary.person ? records.find(*beneficiary.person) : nullptr)
        return desk.nameOf(*person);
    const auto* team = beneficiary.team ? records.find(*beneficiary.team) : nullptr;
    return team ? team->name.text() : QString();
}

QString ownerText(const Desk& desk, const Commitment& commitment)
{
    return beneficiaryText(desk, {.person = commitment.owner, .team = {}});
}

QString sidesText(const Desk& desk, const Commitment& commitment)
{
    const auto owner = ownerText(desk, commitment);
    const auto to = beneficiaryText(desk, beneficiaryOf(commitment));
    if (owner.isEmpty())
        return sideWords(QT_TRANSLATE_NOOP("CommitmentSides", "you to %1")).arg(to);
    if (to.isEmpty())
        return sideWords(QT_TRANSLATE_NOOP("CommitmentSides", "%1 to you")).arg(owner);
    return sideWords(QT_TRANSLATE_NOOP("CommitmentSides", "%1 to %2")).arg(owner, to);
}

}  // namespace esperluette::ui
