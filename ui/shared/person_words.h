// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/journey.h"
#include "core/records/person.h"

namespace esperluette::ui {

/// The word for a status: "Present", "On leave", ...
QString statusName(PersonStatus status);
/// "their own choice", "another reason"; empty when not told.
QString departureName(Departure departure);
/// "made", "accepted", "declined"; empty without an offer.
QString offerName(JobOffer offer);
/// "asked: in private", "not asked yet", ...
QString recognitionText(RecognitionPreference preference);
/// What an expectation is about: "emotion", "relation", "practice".
QString layerName(ExpectationLayer layer);

}  // namespace esperluette::ui
