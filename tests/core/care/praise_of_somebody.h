// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/builders.h"

namespace esperluette::test {

/// A journey with one stage and one kind of moment, and a person.
inline const JourneyTemplate journey = someJourney();
inline const Stage stage = someStage(journey);
inline const MomentKind praise = someKind(stage);
inline const Person ines = somePerson();

}  // namespace esperluette::test
