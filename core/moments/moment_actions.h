// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/setting.h"
#include "core/foundation/result.h"
#include "core/records/records.h"

namespace esperluette {

/// What somebody types to put a moment in the plan, or to note one that just happened.
///
/// A collective moment is for a team, for the people in `attendances`, or for both.
struct MomentDraft {
    std::optional<MomentKindId> kind;
    std::optional<PersonId> person;  ///< for an individual kind
    std::optional<TeamId> team;  ///< for a collective kind
    QString title;
    QDate day;
    std::int16_t minuteOfDay = Moment::wholeDay;
    Setting setting = Setting::Unknown;  ///< where it was held, when it is noted
    std::vector<Attendance> attendances;  ///< for a collective kind; empty invites the people who
                                          ///< are present in the team
};

/// The change that plans a moment on a day to come or today.
///
/// @error InvalidInput  subject is "kind", "person" (none, or somebody unknown), "team", "title" or
///        "day" (in the past, or an hour that does not exist)
Result<ChangeSet> planMoment(const Records& records, const MomentDraft& draft, QDate today,
                             UtcMinute now, IdSource& ids);

/// The change that notes a moment that was never planned and was held on `draft.day`, today at the
/// latest. Its id is that of the one Change<Moment> of the set. Errors as for planMoment, and "day"
/// in the future.
Result<ChangeSet> noteMoment(const Records& records, const MomentDraft& draft, QDate today,
                             UtcMinute now, IdSource& ids);

/// The preparation a moment starts with: the checklist of its kind, in the user's language, and
/// the expectations of its kind in the order of the layers.
Preparation startingPreparation(const MomentId& moment, const KindGuide& guide, Language language);

/// The change that keeps a preparation. Items ticked are counted as evidence until the moment is
/// held; afterwards the evidence stays as it was at the start.
///
/// @param before  what is on disk; empty when the moment was never prepared
/// Expectations are put in the order of the layers.
///
/// @error InvalidInput  subject is "checklist" beyond 63 items, or "expectations" beyond 100
/// @error StaleChange  the moment is gone
Result<ChangeSet> prepareMoment(const Records& records, const std::optional<Preparation>& before,
                                const Preparation& after);

/// A commitment typed in the debrief.
struct CommitmentDraft {
    QString text;
    QDate due;  ///< invalid: without a date
    CommitmentKind kind = CommitmentKind::Promise;
    bool owedByThePerson = false;  ///< to the manager; of a collective moment, never
};

/// What somebody types to tell a moment.
struct DebriefDraft {
    QDate held;
    int minutes = 0;  ///< 0: not told
    Setting setting = Setting::Unknown;
    Answer protectedTime = Answer::Unknown;
    Answer listening = Answer::Unknown;
    Answer emotional = Answer::Unknown;
    Answer relational = Answer::Unknown;
    Answer operational = Answer::Unknown;
    bool betweenTwoDoors = false;
    int felt = 0;  ///< 1 to 5; 0: not told
    QString feltWords;
    std::vector<ToldEmotion> emotions;
    QString notes;
    NoteLevel noteLevel = NoteLevel::SharedWithThePerson;
    std::vector<Attendance> attendances;  ///< collective: who was there, who contributed; empty
                                          ///< leaves them as they are
    std::vector<CommitmentDraft> commitments;  ///< new ones
};

/// The draft of what was told already, or an empty one held on its planned day, today at the
/// latest.
DebriefDraft debriefDraft(const Records& records, const Moment& moment,
                          const std::optional<Debrief>& told, QDate today);

/// The change that tells how a moment was held: its evidence, words, attendances and new
/// commitments. What was prepared stays as it was at the start; no words leave no Debrief.
///
/// @param before  what is on disk; empty when it was never told
/// @error InvalidInput  subject is "held" (in the future, or none), "minutes" (above 1440),
///        "felt", "feltWords", "notes", "attendances" (somebody unknown), or "commitment" (blank,
///        too long, or due before held)
/// @error StaleChange  the moment is gone
Result<ChangeSet> tellMoment(const Records& records, const MomentId& moment,
                             const std::optional<Debrief>& before, const DebriefDraft& draft,
                             QDate today, IdSource& ids);

/// The change that says why a moment was missed.
ChangeSet explainMissed(const Moment& moment, MissedCause cause);
/// The change that moves a planned moment to another day by hand. Why it was missed is forgotten.
///
/// @error InvalidInput  "day" when it is in the past, when the hour does not exist, or when the
///        moment was held or cancelled
Result<ChangeSet> moveMoment(const Moment& moment, QDate day, std::int16_t minuteOfDay,
                             QDate today);
/// The change that cancels a moment; nothing changes when it was held.
ChangeSet cancelMoment(const Moment& moment);
/// The change that takes a moment away with all that hangs on it: gathering, preparation, debrief
/// and the commitments made in it. A moment of a rule leaves a SkippedOccurrence behind.
///
/// @param preparation,debrief  what is on disk
ChangeSet removeMoment(const Records& records, const Moment& moment,
                       const std::optional<Preparation>& preparation,
                       const std::optional<Debrief>& debrief, IdSource& ids);

/// The name of a moment: its title, or the name of its kind.
QString shownTitle(const Moment& moment, const MomentKind& kind, Language language);

}  // namespace esperluette
