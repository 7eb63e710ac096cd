// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/records/records.h"

#include <functional>
#include <optional>

namespace esperluette {

/// What somebody types about a kind of moment and its guide. Texts are as they are shown; where
/// there are built-in words, a language left blank shows these again.
struct KindDraft {
    std::optional<StageId> stage;
    LocalText name;
    MomentScope scope = MomentScope::Individual;
    Privacy privacy = Privacy::OneToOne;
    Tone tone = Tone::None;
    int weight = 2;
    int minutesMin = 15;
    int minutesMax = 30;
    bool consentRequired = false;
    PlanningRule rule;
    bool remindOnDay = false;
    int remindDaysBefore = 0;
    LocalText purpose;
    LocalText place;
    LocalText corridorVersion;
    std::vector<LocalText> emotional;
    std::vector<LocalText> relational;
    std::vector<LocalText> operational;
    QStringList pleasantEmotions;
    QStringList unpleasantEmotions;
    std::vector<GuideItem> checklist;
    std::vector<LocalText> signsOfCare;
    QString mirrorStage;
    LocalText mirror;
    QStringList avoidedSlots;

    friend bool operator==(const KindDraft&, const KindDraft&) = default;
};

/// What a kind and its guide say now.
KindDraft draftOf(const MomentKind& kind, const KindGuide& guide);

/// The change that edits a kind and its guide. Built-in words stay beside the edited ones.
///
/// @param guide  what is on disk
/// @error InvalidInput  subject is "stage", "name" (blank in both languages, or above 200
///        characters), "scope" (it has moments already), "weight", "minutesMin", "minutesMax"
///        (1 to 1440, in order), "remindDaysBefore" (0 to 365), "purpose", "place",
///        "corridorVersion", "emotional", "relational", "operational", "signsOfCare", "mirror"
///        (above 2000 characters), "checklist" (above 63 items, or an offset above a year),
///        or a field of the rule as faultOf() names it
/// @error StaleChange  the kind is gone
Result<ChangeSet> editKind(const Records& records, const MomentKindId& kind, const KindGuide& guide,
                           const KindDraft& draft);

/// The change that adds a kind of the user's own at the end of its stage. Errors as for editKind.
Result<ChangeSet> addKind(const Records& records, const KindDraft& draft, IdSource& ids);

/// The change that adds a copy of a kind after it, as a kind of the user's own.
///
/// @param guide  of `kind`
ChangeSet duplicateKind(const Records& records, const MomentKind& kind, const KindGuide& guide,
                        IdSource& ids);

/// The change after which a kind is offered and planned no more; its moments stay.
ChangeSet retireKind(const MomentKind& kind);
ChangeSet bringBackKind(const MomentKind& kind);

/// The change that gives a built-in kind its text, guide and rule back; its place in the journey
/// stays. Empty for a kind of the user's own.
///
/// @param guide  what is on disk
ChangeSet restoreBuiltIn(const MomentKind& kind, const KindGuide& guide);

/// The change that moves a kind before or after its neighbour in its stage; empty at the end.
///
/// @param by  -1: before the one above it, 1: after the one below it
ChangeSet moveKind(const Records& records, const MomentKind& kind, int by);

/// The guides of all kinds.
///
/// @param read  fetches one from disk
/// @error as `read`
Result<std::vector<KindGuide>>
guidesOf(const Records& records, const std::function<Result<KindGuide>(const MomentKindId&)>& read);

/// The kinds of a stage in their order, retired ones included.
std::vector<const MomentKind*> kindsOf(const Records& records, const StageId& stage);

}  // namespace esperluette
