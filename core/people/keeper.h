// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/records/records.h"

namespace esperluette {

/// What somebody says on the cover of a logbook.
struct CoverDraft {
    QString title;
    QString keeper;  ///< first name, may be empty
    KeeperRole role = KeeperRole::Manager;
    std::optional<PersonId> keeperIs;  ///< of a manager only

    friend bool operator==(const CoverDraft&, const CoverDraft&) = default;
};

/// What is on the cover; of an empty logbook, nothing.
CoverDraft draftOfCover(const Records& records);

/// The change that says it anew.
///
/// @error InvalidInput  subject is "title" or "keeper" when too long; StaleChange when there is no
///        cover, or no such person
Result<ChangeSet> changeCover(const Records& records, const CoverDraft& draft);

/// Per position in `all<Person>()`, 1 for those whom the keeper of the logbook looks after as a
/// manager, at whatever distance: everybody when the manager is not among the people, nobody when
/// it is kept by an HR partner or a consultant.
std::vector<std::uint8_t> lookedAfterByKeeper(const Records& records);

/// The same for those whose own figures as managers the keeper sees: their own and those of the
/// managers below them; everybody for an HR partner and a consultant, who coach them.
std::vector<std::uint8_t> coachedByKeeper(const Records& records);

}  // namespace esperluette
