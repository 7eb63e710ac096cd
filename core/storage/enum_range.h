// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change_set.h"
#include "core/storage/change_log.h"

namespace esperluette {

/// The greatest value of each enumeration that is kept on disk as a number.
constexpr Language lastOf(Language) { return Language::English; }
constexpr PersonStatus lastOf(PersonStatus) { return PersonStatus::Left; }
constexpr RecognitionPreference lastOf(RecognitionPreference)
{
    return RecognitionPreference::InWriting;
}
constexpr Departure lastOf(Departure) { return Departure::Other; }
constexpr KeeperRole lastOf(KeeperRole) { return KeeperRole::Consultant; }
constexpr JobOffer lastOf(JobOffer) { return JobOffer::Declined; }
constexpr MomentScope lastOf(MomentScope) { return MomentScope::Collective; }
constexpr Privacy lastOf(Privacy) { return Privacy::AsThePersonPrefers; }
constexpr Tone lastOf(Tone) { return Tone::Reframing; }
constexpr RuleForm lastOf(RuleForm) { return RuleForm::EveryPeriod; }
constexpr Milestone lastOf(Milestone) { return Milestone::CalendarMonth; }
constexpr TimeUnit lastOf(TimeUnit) { return TimeUnit::Year; }
constexpr NonWorkingDay lastOf(NonWorkingDay) { return NonWorkingDay::Next; }
constexpr MomentStatus lastOf(MomentStatus) { return MomentStatus::Cancelled; }
constexpr PlannedBy lastOf(PlannedBy) { return PlannedBy::RuleThenHand; }
constexpr Part lastOf(Part) { return Part::Absent; }
constexpr CommitmentState lastOf(CommitmentState) { return CommitmentState::Released; }
constexpr CommitmentKind lastOf(CommitmentKind) { return CommitmentKind::Decision; }
constexpr ExpectationLayer lastOf(ExpectationLayer) { return ExpectationLayer::Operational; }
constexpr ChecklistRole lastOf(ChecklistRole) { return ChecklistRole::Director; }
constexpr Setting lastOf(Setting) { return Setting::BetweenTwoDoors; }
constexpr EmotionSource lastOf(EmotionSource) { return EmotionSource::ManagersImpression; }
constexpr NoteLevel lastOf(NoteLevel) { return NoteLevel::PrivateMemo; }
constexpr PeriodChoice lastOf(PeriodChoice) { return PeriodChoice::Own; }
constexpr MeasureSubject lastOf(MeasureSubject) { return MeasureSubject::ProjectVolunteers; }
constexpr ActionEffect lastOf(ActionEffect) { return ActionEffect::Erased; }

/// The value of an enumeration that `number` stands for; StorageFailure beyond the last.
template <typename Enum>
Enum enumFrom(std::int64_t number)
{
    if (number < 0 || number > std::int64_t(lastOf(Enum{})))
        throw StorageFailure(ErrorCode::DamagedLogbook, "a value is out of its range");
    return Enum(number);
}

}  // namespace esperluette
