// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/bounded_text.h"
#include "core/foundation/id.h"
#include "core/foundation/language.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <vector>

namespace esperluette {

struct JourneyTemplate;
struct Stage;
struct MomentKind;
struct EmotionWord;
struct PopulationValue;
using PopulationValueId = Id<PopulationValue>;
using JourneyTemplateId = Id<JourneyTemplate>;
using StageId = Id<Stage>;
using MomentKindId = Id<MomentKind>;
using EmotionWordId = Id<EmotionWord>;

using CatalogueKey = BoundedText<struct CatalogueKeyPurpose, 60>;

/// Words that come with the program, and the user's own beside them.
struct EditableText {
    LocalText builtIn;
    LocalText edited;  ///< a language left empty keeps the built-in words

    const QString& in(Language language) const
    {
        const auto& own = edited.in(language);
        return own.isEmpty() ? builtIn.in(language) : own;
    }

    friend bool operator==(const EditableText&, const EditableText&) = default;
};

/// Stages with their kinds of moment: the journey an organisation wants for its people.
struct JourneyTemplate {
    JourneyTemplateId id;
    CatalogueKey key;
    EditableText name;
    std::vector<PopulationValueId> populations;  ///< whom it is for: one of these; empty: everybody
    bool retired = false;  ///< kept for its moments, nothing new is planned from it

    friend bool operator==(const JourneyTemplate&, const JourneyTemplate&) = default;
};

/// One part of the journey: recruitment, arrival, everyday bond, ...
struct Stage {
    StageId id;
    JourneyTemplateId journey;
    CatalogueKey key;  ///< "recruit", "arrive", ...
    int position = 0;  ///< order in the journey, from 1
    EditableText name;
    bool retired = false;

    friend bool operator==(const Stage&, const Stage&) = default;
};

/// Whether a moment is with one person or with several.
enum class MomentScope : std::uint8_t { Individual, Collective };

/// Who may see and hear a moment of this kind.
enum class Privacy : std::uint8_t { OneToOne, WithTheTeam, AsThePersonPrefers };

/// How a rule finds its days.
enum class RuleForm : std::uint8_t {
    OnEvent,  ///< created by hand
    AroundMilestone,  ///< `offset` from the milestone
    Anniversary,  ///< `first` after the milestone, then every `every`
    Rhythm,  ///< `first` after the milestone, then `every` after it was last held
    EveryPeriod,  ///< once in each calendar week or quarter, for each team
};

/// The day a rule starts from.
enum class Milestone : std::uint8_t {
    None,
    Start,
    TrialEnd,
    TrialDecision,  ///< last day to announce the decision, computed from trial end and notice
    End,
    Birthday,
    CalendarWeek,
    CalendarQuarter,
    CalendarMonth,
};

enum class TimeUnit : std::uint8_t { Day, Week, Month, Year };

/// A length in calendar units; months and years clamp to the end of the month.
struct CalendarSpan {
    int value = 0;
    TimeUnit unit = TimeUnit::Day;

    friend bool operator==(const CalendarSpan&, const CalendarSpan&) = default;
};

/// What to do with a date that is not worked.
enum class NonWorkingDay : std::uint8_t { Keep, Previous, Next };

/// One of several moments that follow from the events of a programme.
struct Checkpoint {
    QString event;  ///< key of the event it is counted from
    CalendarSpan offset;  ///< from the day of the event; may be negative
    LocalText label;  ///< "After, 30 days"

    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

/// How long before the end of a trial period its end has to be announced.
struct NoticeStep {
    CalendarSpan presence;  ///< for less than this time in the house; the last step has no limit
    CalendarSpan notice;

    friend bool operator==(const NoticeStep&, const NoticeStep&) = default;
};

/// When a kind of moment is due.
struct PlanningRule {
    RuleForm form = RuleForm::OnEvent;
    Milestone milestone = Milestone::None;
    CalendarSpan offset;  ///< AroundMilestone: may be negative
    CalendarSpan first;  ///< Anniversary and Rhythm: from the milestone to the first occurrence
    CalendarSpan every;  ///< Anniversary, Rhythm, EveryPeriod
    NonWorkingDay nonWorkingDay = NonWorkingDay::Keep;
    int earlyDays = 0;  ///< on time from the date minus this
    int lateDays = 0;  ///< on time until the date plus this; later unheld is missed
    bool off = false;  ///< the user switched it off: nothing is planned any more
    QString event;  ///< OnEvent: key of the event that creates it, `offset` later; empty: by hand
    std::vector<Checkpoint> checkpoints;  ///< OnEvent: one moment for each, in place of `event`
    int weekday = 0;  ///< EveryPeriod: 1 Monday to 7 Sunday; 0: the first day worked
    int weekOfMonth = 0;  ///< EveryPeriod of months: 1 to 4, or -1 for the last such weekday
    CalendarSpan recap;  ///< Rhythm: every so long it also looks back on all of them; 0: never
    int absenceMonths = 0;  ///< Rhythm: also due on return from a long leave, unless it was held
                            ///< within so many months before; 0: not
    std::vector<NoticeStep> notice;  ///< TrialDecision: the steps; empty: those of the law

    friend bool operator==(const PlanningRule&, const PlanningRule&) = default;
};

/// Praise and reframing are compared; every other kind has no tone.
enum class Tone : std::uint8_t { None, Praise, Reframing };

/// A kind of moment, for example the praise interview. What it says about preparing is its
/// KindGuide.
struct MomentKind {
    MomentKindId id;
    StageId stage;
    CatalogueKey key;
    int position = 0;  ///< order in the journey, from 1
    EditableText name;
    MomentScope scope = MomentScope::Individual;
    Privacy privacy = Privacy::OneToOne;
    Tone tone = Tone::None;
    int weight = 1;  ///< 1 to 3; 3 is unavoidable
    int minutesMin = 0;  ///< recommended length, at least
    int minutesMax = 0;  ///< recommended length, at most
    int checklistItems = 0;  ///< how many things its guide proposes to do before, at most 63
    bool consentRequired = false;  ///< nothing is created without the person's agreement
    PlanningRule rule;
    bool retired = false;  ///< kept for its moments, offered and planned no more
    bool remindOnDay = false;
    int remindDaysBefore = 0;  ///< 0: no reminder before the day

    friend bool operator==(const MomentKind&, const MomentKind&) = default;
};

/// What an expectation is about, in the order in which it is always shown and asked.
enum class ExpectationLayer : std::uint8_t { Emotional, Relational, Operational };
inline constexpr std::array allLayers = {ExpectationLayer::Emotional, ExpectationLayer::Relational,
                                         ExpectationLayer::Operational};

/// Who does an item of a checklist.
enum class ChecklistRole : std::uint8_t { Manager, Hr, Buddy, Employee, Team, Director };

/// One thing to do before a moment, as the catalogue proposes it.
struct GuideItem {
    LocalText text;
    ChecklistRole role = ChecklistRole::Manager;
    int offsetDays = 0;  ///< from the day of the moment; negative is before

    friend bool operator==(const GuideItem&, const GuideItem&) = default;
};

/// How to prepare and hold a kind of moment: prose, read from disk when it is needed.
struct KindGuide {
    MomentKindId id;
    EditableText purpose;
    EditableText place;  ///< the recommended setting in words
    EditableText corridorVersion;  ///< what it becomes between two doors
    std::vector<LocalText> emotional;  ///< what the person may expect, by layer
    std::vector<LocalText> relational;
    std::vector<LocalText> operational;
    QStringList pleasantEmotions;  ///< keys of EmotionWord
    QStringList unpleasantEmotions;
    std::vector<GuideItem> checklist;
    std::vector<LocalText> signsOfCare;
    QString mirrorStage;  ///< key of the customer stage it answers to
    LocalText mirror;  ///< the same care on the customer's side
    std::vector<LocalText> legal;  ///< reference and note, in one sentence each
    QStringList avoidedSlots;  ///< keys such as "monday_morning": advised against, never forbidden

    const std::vector<LocalText>& expectations(ExpectationLayer layer) const;

    friend bool operator==(const KindGuide&, const KindGuide&) = default;
};

/// A word for what someone feels.
struct EmotionWord {
    EmotionWordId id;
    CatalogueKey key;
    EditableText name;
    int valence = 0;  ///< -1 unpleasant, 0 mixed, 1 pleasant
    int intensity = 1;  ///< 1 to 3

    friend bool operator==(const EmotionWord&, const EmotionWord&) = default;
};

}  // namespace esperluette
