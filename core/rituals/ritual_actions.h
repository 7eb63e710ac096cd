// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/records/records.h"

#include <functional>

namespace esperluette {

/// What somebody types to describe a ritual.
struct RitualDraft {
    std::optional<MomentKindId> kind;  ///< a collective one
    std::optional<TeamId> team;  ///< empty: across teams
    QString name;
    int weekday = 1;  ///< 1 Monday to 7 Sunday
    int everyWeeks = 1;  ///< 1 to 52, when `weekOfMonth` is 0
    int weekOfMonth = 0;  ///< 1 to 4, -1 for the last such weekday, 0: by weeks
    std::int16_t minuteOfDay = Moment::wholeDay;
    int minutes = 30;  ///< 1 to 1440
    std::vector<PersonId> hosts;  ///< who takes turns, in order
    QString place;
    QDate first;

    friend bool operator==(const RitualDraft&, const RitualDraft&) = default;
};

/// A ritual as a draft.
RitualDraft draftOf(const Ritual& ritual);

/// What was prepared for a moment; std::nullopt when nothing was. An occurrence that is taken away
/// takes it along.
using ReadPreparation = std::function<std::optional<Preparation>(const MomentId& moment)>;

/// The change that begins a ritual. What the rule of its kind had planned for the same team from
/// then on, and that was not held, makes room for it.
///
/// @error InvalidInput  subject is "kind" (none, unknown, or not a collective one), "team", "name",
///        "weekday", "everyWeeks", "weekOfMonth", "minuteOfDay", "minutes", "hosts" (somebody
///        unknown, or twice), "place" or "first"
Result<ChangeSet> addRitual(const Records& records, const RitualDraft& draft, QDate today,
                            IdSource& ids, const ReadPreparation& preparation);
/// The change that describes a ritual anew. Occurrences from today on that are not held follow:
/// name and hour change where they were those of the ritual, who is not a host any more loses the
/// turn, and those that the ritual no longer asks for go. Planning moves the rest.
///
/// @error as addRitual()
Result<ChangeSet> editRitual(const Records& records, const Ritual& ritual, const RitualDraft& draft,
                             QDate today, const ReadPreparation& preparation);
/// The change that ends a ritual: nothing is planned from today on, and what was planned and not
/// held goes. What was held stays. Nothing changes when it has ended already.
ChangeSet endRitual(const Records& records, const Ritual& ritual, QDate today,
                    const ReadPreparation& preparation);

/// The change that gives one planned occurrence another host. When that person has a later turn,
/// both change turns. Nothing changes when the person is its host already.
///
/// @error InvalidInput  "host" when the person is unknown or the occurrence was held
/// @error StaleChange  the occurrence is gone
Result<ChangeSet> swapHost(const Records& records, const MomentId& occurrence,
                           const PersonId& person);

}  // namespace esperluette
