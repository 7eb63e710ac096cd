// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/bounded_text.h"
#include "core/foundation/id.h"
#include "core/records/journey.h"
#include "core/records/person.h"

#include <QDate>

#include <cstdint>
#include <optional>

namespace esperluette {

struct InsightView;
struct Measure;
struct MirrorPair;
using InsightViewId = Id<InsightView>;
using MeasureId = Id<Measure>;
using MirrorPairId = Id<MirrorPair>;

/// Which days charts are about.
enum class PeriodChoice : std::uint8_t {
    ThisQuarter,  ///< from the first day of the calendar quarter to today
    Last12Months,
    Last3Years,
    Everything,  ///< from the first moment to today
    Cohort,  ///< people who began within days of the user's choice, from then to today
    Own,  ///< days of the user's choice
};

using InsightViewName = BoundedText<struct InsightViewNamePurpose, 100>;

/// What charts are about, under a name: chosen again with one click, by everybody who opens the
/// logbook.
struct InsightView {
    InsightViewId id;
    InsightViewName name;
    PeriodChoice period = PeriodChoice::Last12Months;
    QDate first;  ///< Own: the first day; Cohort: the first day on which its people began
    QDate last;  ///< the same, included; both invalid for the other choices
    std::optional<TeamId> team = {};  ///< empty: all of them, as for the next two
    std::optional<PopulationValueId> population = {};
    std::optional<MomentKindId> kind = {};
    bool managersOnly = false;

    friend bool operator==(const InsightView&, const InsightView&) = default;
};

/// A figure that the logbook does not compute: first those of the circle, in its order, then those
/// of the other charts.
enum class MeasureSubject : std::uint8_t {
    Turnover,  ///< per cent of the average headcount within a year
    TrainingDays,  ///< days per person and year
    TrainingCost,  ///< euros per person and year
    Enps,  ///< -100 to 100: promoters less detractors, among employees
    CustomerScore,  ///< -100 to 100: the same among customers
    IntentToStay,  ///< 0 to 100: per cent of the answers to a question about staying
    Pride,  ///< 0 to 100: per cent of the answers to a question about pride
    Referrals,  ///< people whom employees recommended for a job, in the quarter up to the day
    ProjectVolunteers,  ///< employees who volunteered for a project, in the quarter up to the day
};

using MeasureSource = OptionalText<struct MeasureSourcePurpose, 200>;

/// One figure that somebody read elsewhere and typed here, with the day it is about.
struct Measure {
    static constexpr std::int64_t one = 100;  ///< `hundredths` of the figure 1

    MeasureId id;
    MeasureSubject subject = MeasureSubject::Turnover;
    QDate day;  ///< always valid
    std::int64_t hundredths = 0;  ///< the figure, exactly as typed, in hundredths of its unit
    int n = 0;  ///< how many people or answers stand behind it; 0: not told
    MeasureSource source;  ///< where it was read; may be empty

    friend bool operator==(const Measure&, const Measure&) = default;
};

using MirrorName = BoundedText<struct MirrorNamePurpose, 60>;
using MirrorText = OptionalText<struct MirrorTextPurpose, 300>;

/// A practice for customers and, opposite it, the one for employees, with how far each has come.
struct MirrorPair {
    static constexpr int mostMature = 4;

    MirrorPairId id;
    MirrorName name;  ///< what both are for: "Listening"
    MirrorText forCustomers;  ///< what is done; may be empty
    MirrorText forEmployees;
    int customers =
        0;  ///< 0, there is nothing, to mostMature: everywhere and as a matter of course
    int employees = 0;
    MirrorText nextStep;  ///< agreed with the team; may be empty

    friend bool operator==(const MirrorPair&, const MirrorPair&) = default;
};

}  // namespace esperluette
