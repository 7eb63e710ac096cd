// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/day.h"
#include "core/records/journey.h"
#include "core/records/person.h"

#include <chrono>
#include <optional>
#include <vector>

namespace esperluette {

struct Moment;
struct Ritual;
using RitualId = Id<Ritual>;
using MomentId = Id<Moment>;
using MomentTitle = RareText<struct MomentTitlePurpose, 200>;

/// An answer of the debrief. Unknown is not no.
enum class Answer : std::uint8_t { Unknown, No, Partly, Yes };

/// Where a moment was held. Unknown until somebody says.
enum class Setting : std::uint8_t {
    Unknown,
    DedicatedPlace,
    Workstation,
    WalkOrMeal,
    VideoCall,
    Telephone,
    Message,
    BetweenTwoDoors,
};

/// Why a moment was missed, in the user's choice of five.
enum class MissedCause : std::uint8_t { NotTold, Time, Tool, Rule, Skill, Forgot };

/// What is known of how a moment was handled: the facts behind the criteria of care, fourteen
/// bytes that are one column on disk.
struct Evidence {
    Setting setting = Setting::Unknown;
    Answer protectedTime = Answer::Unknown;  ///< Yes: uninterrupted; No: interrupted
    Answer listening = Answer::Unknown;  ///< Yes: the person spoke at least half of the time
    Answer emotional = Answer::Unknown;  ///< expectations met
    Answer relational = Answer::Unknown;
    Answer operational = Answer::Unknown;
    Answer saidBetweenTwoDoors = Answer::Unknown;  ///< the user's own word on it: Yes or Unknown
    MissedCause cause = MissedCause::NotTold;
    std::uint8_t felt = 0;  ///< the person's own rating, 1 to 5; 0 when not told
    std::uint8_t itemsTicked = 0;  ///< of the checklist, before the start
    std::uint8_t items = 0;  ///< of the checklist; 0 when there is none
    /// Of those, how many somebody else than the manager does; -1: nobody looked at the checklist,
    /// or that was before this was counted.
    std::int8_t itemsOfOthers = -1;
    std::uint16_t minutes = 0;  ///< how long it lasted, 1 to 1440; 0 when not told

    /// All of it in the low 53 bits, for one column on disk.
    std::int64_t packed() const;
    /// std::nullopt when a part is out of its range.
    static std::optional<Evidence> unpacked(std::int64_t bits);

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// What somebody decided about a moment. Missed is not among them: it follows from the calendar.
enum class MomentStatus : std::uint8_t { Planned, Held, Told, Cancelled };

/// Where a moment comes from, and what last set its day.
enum class PlannedBy : std::uint8_t { Hand, Rule, RuleThenHand };

/// An instant in UTC, to the minute, in four bytes.
using UtcMinute = std::chrono::sys_time<std::chrono::duration<std::int32_t, std::ratio<60>>>;

/// One occurrence of a kind of moment. What was prepared and told is its Preparation and Debrief.
struct Moment {
    static constexpr std::int16_t wholeDay = -1;

    MomentId id;
    std::optional<PersonId> person;  ///< empty for a collective moment, which has a Gathering
    MomentKindId kind;
    Evidence evidence;
    std::int16_t minuteOfDay = wholeDay;  ///< planned local wall time, or wholeDay
    Day planned;  ///< no day: it was never planned, it just happened
    Day held;  ///< no day until it is held
    Day due;  ///< the day the rule gave, before the shift to a working day; no day without a rule
    UtcMinute plannedAt{};  ///< when it entered the plan
    std::int16_t ordinal = 0;  ///< which occurrence of its rule, from 1; 0 without a rule
    MomentStatus status = MomentStatus::Planned;
    PlannedBy plannedBy = PlannedBy::Hand;
    MomentTitle title;  ///< empty: the name of its kind

    /// The day that places it in the calendar: held, else planned.
    Day day() const { return held.isValid() ? held : planned; }

    friend bool operator==(const Moment&, const Moment&) = default;
};

/// How somebody was part of a collective moment.
enum class Part : std::uint8_t { Invited, Present, Contributor, Absent };

/// One person's part in a collective moment.
struct Attendance {
    PersonId person;
    Part part = Part::Invited;

    /// Whether they were there.
    bool hasCome() const { return part == Part::Present || part == Part::Contributor; }

    friend bool operator==(const Attendance&, const Attendance&) = default;
};

/// Who a collective moment is for.
struct Gathering {
    MomentId id;  ///< of its moment
    std::optional<TeamId> team;  ///< empty: across teams
    std::vector<Attendance> attendances;
    std::optional<PersonId> host;  ///< whose turn it is, for a ritual
    std::optional<RitualId> ritual;  ///< it is one occurrence of this

    friend bool operator==(const Gathering&, const Gathering&) = default;
};

/// A moment of a rule that was deleted, so that planning never brings it back.
struct SkippedOccurrence {
    Id<SkippedOccurrence> id;
    MomentKindId kind;
    std::optional<PersonId> person;
    std::optional<TeamId> team;
    int ordinal = 0;
    QDate planned;

    friend bool operator==(const SkippedOccurrence&, const SkippedOccurrence&) = default;
};

using ExpectationText = BoundedText<struct ExpectationTextPurpose, 500>;
using LongText = OptionalText<struct LongTextPurpose, 65536>;

/// What somebody expects, in one of the three layers.
struct LayeredText {
    ExpectationLayer layer = ExpectationLayer::Emotional;
    ExpectationText text;

    friend bool operator==(const LayeredText&, const LayeredText&) = default;
};

using ChecklistText = BoundedText<struct ChecklistTextPurpose, 500>;

/// One thing to do before the moment.
struct ChecklistItem {
    ChecklistText text;
    ChecklistRole role = ChecklistRole::Manager;
    int offsetDays = 0;  ///< from the planned day; negative is before
    bool done = false;

    /// Whether somebody else than the manager does it.
    bool isOfOthers() const { return role != ChecklistRole::Manager; }

    friend bool operator==(const ChecklistItem&, const ChecklistItem&) = default;
};

/// What was thought of before a moment. On disk, fetched by id.
struct Preparation {
    MomentId id;
    std::vector<LayeredText> expectations;  ///< always emotional, relational, operational
    QStringList anticipatedEmotions;  ///< keys of EmotionWord, in the manager's judgement
    std::vector<ChecklistItem> checklist;
    Setting plannedSetting = Setting::Unknown;
    LongText notes;

    friend bool operator==(const Preparation&, const Preparation&) = default;
};

/// Whose word an emotion is.
enum class EmotionSource : std::uint8_t { DeclaredByThePerson, ManagersImpression };

/// An emotion somebody put a word on; software never infers one.
struct ToldEmotion {
    QString key;  ///< of EmotionWord
    EmotionSource source = EmotionSource::DeclaredByThePerson;

    friend bool operator==(const ToldEmotion&, const ToldEmotion&) = default;
};

/// Who may read a note.
enum class NoteLevel : std::uint8_t { SharedWithThePerson, Hr, PrivateMemo };

/// What was told after a moment, in words; the facts are in its Evidence. On disk, fetched by id.
struct Debrief {
    MomentId id;
    std::vector<ToldEmotion> emotions;
    LongText feltWords;  ///< the person's own words
    LongText notes;
    NoteLevel noteLevel = NoteLevel::SharedWithThePerson;

    friend bool operator==(const Debrief&, const Debrief&) = default;
};

using CommitmentText = BoundedText<struct CommitmentTextPurpose, 500>;

/// What became of a commitment.
enum class CommitmentState : std::uint8_t {
    Open,
    Kept,
    Broken,
    Released,  ///< by whoever it was for: no longer expected, and neither kept nor broken
};

/// What was agreed.
enum class CommitmentKind : std::uint8_t { Promise, Request, Action, Decision };

/// Something promised, to someone, by a date.
struct Commitment {
    Id<Commitment> id;
    std::optional<MomentId> moment;  ///< where it was promised
    std::optional<PersonId> person;  ///< to whom; one of person and team, or neither: the manager
    std::optional<TeamId> team;
    CommitmentText text;
    QDate promised;
    QDate due;  ///< invalid: without a date
    CommitmentState state = CommitmentState::Open;
    QDate closed;  ///< when kept, broken or released
    CommitmentKind kind = CommitmentKind::Promise;
    std::optional<PersonId> owner;  ///< who owes it; empty: the manager who keeps the logbook
    QDate firstDue;  ///< the date before it was first renegotiated; invalid: it never was

    friend bool operator==(const Commitment&, const Commitment&) = default;
};
using CommitmentId = Id<Commitment>;

/// An expectation the person expressed, for every moment to come.
struct Expectation {
    Id<Expectation> id;
    PersonId person;
    ExpectationLayer layer = ExpectationLayer::Emotional;
    ExpectationText text;
    QDate said;

    friend bool operator==(const Expectation&, const Expectation&) = default;
};
using ExpectationId = Id<Expectation>;

using LogbookTitle = OptionalText<struct LogbookTitlePurpose, 200>;

/// For whom the logbook is kept, which decides who is shown by name in charts.
enum class KeeperRole : std::uint8_t { Manager, HrPartner, Consultant };

/// The cover of the logbook: whose it is, in which language it was begun.
struct Cover {
    Id<Cover> id;
    LogbookTitle title;
    PersonName keeper;  ///< first name of the manager who keeps it; empty when not told
    Language language = Language::French;
    bool sample = false;  ///< invented data, marked as such on every page
    bool frenchHolidays = true;  ///< whether moments avoid French public holidays
    QDate begun;
    int minutesPerWeek = 0;  ///< the time the keeper says there is for moments; 0: not told
    int inPersonDays = 0;  ///< days within which who works at a distance is to be met in person;
                           ///< 0 takes the default of 90
    KeeperRole keeperRole = KeeperRole::Manager;
    std::optional<PersonId> keeperIs;  ///< the manager among the people; empty: above all of them

    friend bool operator==(const Cover&, const Cover&) = default;
};
using CoverId = Id<Cover>;

}  // namespace esperluette
