// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/records/records.h"

#include <span>

namespace esperluette {

/// The stages of a template in their order, retired ones included.
std::vector<const Stage*> stagesOf(const Records& records, const JourneyTemplateId& journey);

/// The change that adds a stage at the end of a template.
/// @error InvalidInput  "name" when it is blank in both languages or above 200 characters
/// @error StaleChange  the template is gone
Result<ChangeSet> addStage(const Records& records, const JourneyTemplateId& journey,
                           const LocalText& name, IdSource& ids);
/// The change that calls a stage something else; blank words give the built-in ones back.
/// @error InvalidInput  "name"
Result<ChangeSet> renameStage(const Stage& stage, const LocalText& name);
/// The change that moves a stage one place; empty at the end.
/// @param by  -1 or 1
ChangeSet moveStage(const Records& records, const Stage& stage, int by);
/// The change after which the kinds of a stage are offered and planned no more.
ChangeSet retireStage(const Stage& stage);
ChangeSet bringBackStage(const Stage& stage);
/// The change that takes an empty stage away.
/// @error InvalidInput  "stage" when it has kinds: it can only be retired
Result<ChangeSet> removeStage(const Records& records, const Stage& stage);

/// What somebody types about a template.
struct JourneyDraft {
    LocalText name;
    std::vector<PopulationValueId> populations;  ///< whom it is for; empty: everybody

    friend bool operator==(const JourneyDraft&, const JourneyDraft&) = default;
};

/// What a template says now.
JourneyDraft draftOf(const JourneyTemplate& journey);

/// The change that adds a copy of a template: its stages and kinds with their keys, under new ids.
///
/// @param guides  of the kinds of the template
/// @error InvalidInput  "name", or "populations" when one is unknown
/// @error StaleChange  the template is gone
Result<ChangeSet> copyJourney(const Records& records, const JourneyTemplateId& journey,
                              std::span<const KindGuide> guides, const JourneyDraft& draft,
                              IdSource& ids);
/// The change that says what a template is called and whom it is for.
/// @error InvalidInput  "name" or "populations"; StaleChange when it is gone
Result<ChangeSet> editJourney(const Records& records, const JourneyTemplateId& journey,
                              const JourneyDraft& draft);
/// The change after which nothing is planned from a template any more.
/// @error InvalidInput  "journey" when it is the only one in use
Result<ChangeSet> retireJourney(const Records& records, const JourneyTemplate& journey);
ChangeSet bringBackJourney(const JourneyTemplate& journey);

}  // namespace esperluette
