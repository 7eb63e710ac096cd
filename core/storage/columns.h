// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change_set.h"

#include <tuple>

namespace esperluette {

/// A member of a record and the column that holds it. A column that came after the first version of
/// the schema is an Added one, at the end: older records of the log have fewer fields.
template <typename Entity, typename MemberType>
struct Column {
    using Member = MemberType;

    const char* name;
    MemberType Entity::*member;
};

template <typename Entity, typename MemberType>
Column(const char*, MemberType Entity::*) -> Column<Entity, MemberType>;

/// A column that older records of the log do not have: for them it holds what a new member has.
template <typename Entity, typename MemberType>
struct Added : Column<Entity, MemberType> {
};

template <typename Entity, typename MemberType>
Added(const char*, MemberType Entity::*) -> Added<Entity, MemberType>;

/// The table of a type of record. One specialisation per type: the name of the table, the number
/// of the type in the change log (never reused), and the columns in the order of the members,
/// the id first.
template <typename Entity>
struct Columns;

template <>
struct Columns<Cover> {
    static constexpr auto table = "cover";
    static constexpr int number = 1;
    static constexpr auto columns = std::tuple(
        Column{"id", &Cover::id}, Column{"title", &Cover::title}, Column{"keeper", &Cover::keeper},
        Column{"language", &Cover::language}, Column{"sample", &Cover::sample},
        Column{"french_holidays", &Cover::frenchHolidays}, Column{"begun", &Cover::begun},
        Added{"minutes_per_week", &Cover::minutesPerWeek},
        Added{"in_person_days", &Cover::inPersonDays}, Added{"keeper_role", &Cover::keeperRole},
        Added{"keeper_is", &Cover::keeperIs});
};

template <>
struct Columns<PopulationValue> {
    static constexpr auto table = "population_value";
    static constexpr int number = 2;
    static constexpr auto columns = std::tuple(
        Column{"id", &PopulationValue::id}, Column{"cut", &PopulationValue::cut},
        Column{"label", &PopulationValue::label}, Column{"meaning", &PopulationValue::meaning},
        Added{"rhythm_days", &PopulationValue::rhythmDays});
};

template <>
struct Columns<Team> {
    static constexpr auto table = "team";
    static constexpr int number = 3;
    static constexpr auto columns = std::tuple(Column{"id", &Team::id}, Column{"name", &Team::name},
                                               Column{"manager", &Team::manager});
};

template <>
struct Columns<Person> {
    static constexpr auto table = "person";
    static constexpr int number = 4;
    static constexpr auto columns = std::tuple(
        Column{"id", &Person::id}, Column{"given_name", &Person::givenName},
        Column{"family_name", &Person::familyName},
        Column{"preferred_name", &Person::preferredName},
        Column{"employee_number", &Person::employeeNumber}, Column{"role", &Person::role},
        Column{"email", &Person::email}, Column{"team", &Person::team},
        Column{"populations", &Person::populations}, Column{"manager", &Person::manager},
        Column{"buddy", &Person::buddy}, Column{"start_day", &Person::start},
        Column{"trial_end", &Person::trialEnd}, Column{"end_day", &Person::end},
        Column{"birthday", &Person::birthday}, Column{"birthday_shared", &Person::birthdayShared},
        Column{"recognition", &Person::recognition}, Column{"status", &Person::status},
        Column{"rhythm_days", &Person::rhythmDays}, Column{"known_since", &Person::knownSince},
        Added{"departure", &Person::departure}, Added{"offer", &Person::offer},
        Added{"offer_day", &Person::offerDay});
};

template <>
struct Columns<JourneyTemplate> {
    static constexpr auto table = "journey_template";
    static constexpr int number = 5;
    static constexpr auto columns = std::tuple(
        Column{"id", &JourneyTemplate::id}, Column{"key", &JourneyTemplate::key},
        Column{"name", &JourneyTemplate::name}, Added{"populations", &JourneyTemplate::populations},
        Added{"retired", &JourneyTemplate::retired});
};

template <>
struct Columns<Stage> {
    static constexpr auto table = "stage";
    static constexpr int number = 6;
    static constexpr auto columns =
        std::tuple(Column{"id", &Stage::id}, Column{"journey", &Stage::journey},
                   Column{"key", &Stage::key}, Column{"position", &Stage::position},
                   Column{"name", &Stage::name}, Added{"retired", &Stage::retired});
};

template <>
struct Columns<MomentKind> {
    static constexpr auto table = "moment_kind";
    static constexpr int number = 7;
    static constexpr auto columns = std::tuple(
        Column{"id", &MomentKind::id}, Column{"stage", &MomentKind::stage},
        Column{"key", &MomentKind::key}, Column{"position", &MomentKind::position},
        Column{"name", &MomentKind::name}, Column{"scope", &MomentKind::scope},
        Column{"privacy", &MomentKind::privacy}, Column{"tone", &MomentKind::tone},
        Column{"weight", &MomentKind::weight}, Column{"minutes_min", &MomentKind::minutesMin},
        Column{"minutes_max", &MomentKind::minutesMax},
        Column{"checklist_items", &MomentKind::checklistItems},
        Column{"consent_required", &MomentKind::consentRequired}, Column{"rule", &MomentKind::rule},
        Added{"retired", &MomentKind::retired}, Added{"remind_on_day", &MomentKind::remindOnDay},
        Added{"remind_days_before", &MomentKind::remindDaysBefore});
};

template <>
struct Columns<EmotionWord> {
    static constexpr auto table = "emotion_word";
    static constexpr int number = 8;
    static constexpr auto columns =
        std::tuple(Column{"id", &EmotionWord::id}, Column{"key", &EmotionWord::key},
                   Column{"name", &EmotionWord::name}, Column{"valence", &EmotionWord::valence},
                   Column{"intensity", &EmotionWord::intensity});
};

template <>
struct Columns<Moment> {
    static constexpr auto table = "moment";
    static constexpr int number = 9;
    static constexpr auto columns = std::tuple(
        Column{"id", &Moment::id}, Column{"person", &Moment::person}, Column{"kind", &Moment::kind},
        Column{"evidence", &Moment::evidence}, Column{"minute_of_day", &Moment::minuteOfDay},
        Column{"planned", &Moment::planned}, Column{"held", &Moment::held},
        Column{"due", &Moment::due}, Column{"planned_at", &Moment::plannedAt},
        Column{"ordinal", &Moment::ordinal}, Column{"status", &Moment::status},
        Column{"planned_by", &Moment::plannedBy}, Column{"title", &Moment::title});
};

template <>
struct Columns<Gathering> {
    static constexpr auto table = "gathering";
    static constexpr int number = 10;
    static constexpr auto columns =
        std::tuple(Column{"id", &Gathering::id}, Column{"team", &Gathering::team},
                   Column{"attendances", &Gathering::attendances}, Added{"host", &Gathering::host},
                   Added{"ritual", &Gathering::ritual});
};

template <>
struct Columns<SkippedOccurrence> {
    static constexpr auto table = "skipped_occurrence";
    static constexpr int number = 11;
    static constexpr auto columns = std::tuple(
        Column{"id", &SkippedOccurrence::id}, Column{"kind", &SkippedOccurrence::kind},
        Column{"person", &SkippedOccurrence::person}, Column{"team", &SkippedOccurrence::team},
        Column{"ordinal", &SkippedOccurrence::ordinal},
        Column{"planned", &SkippedOccurrence::planned});
};

template <>
struct Columns<Commitment> {
    static constexpr auto table = "commitment";
    static constexpr int number = 12;
    static constexpr auto columns =
        std::tuple(Column{"id", &Commitment::id}, Column{"moment", &Commitment::moment},
                   Column{"person", &Commitment::person}, Column{"team", &Commitment::team},
                   Column{"text", &Commitment::text}, Column{"promised", &Commitment::promised},
                   Column{"due", &Commitment::due}, Column{"state", &Commitment::state},
                   Column{"closed", &Commitment::closed}, Added{"kind", &Commitment::kind},
                   Added{"owner", &Commitment::owner}, Added{"first_due", &Commitment::firstDue});
};

template <>
struct Columns<Expectation> {
    static constexpr auto table = "expectation";
    static constexpr int number = 13;
    static constexpr auto columns =
        std::tuple(Column{"id", &Expectation::id}, Column{"person", &Expectation::person},
                   Column{"layer", &Expectation::layer}, Column{"text", &Expectation::text},
                   Column{"said", &Expectation::said});
};

template <>
struct Columns<KindGuide> {
    static constexpr auto table = "kind_guide";
    static constexpr int number = 14;
    static constexpr auto columns = std::tuple(
        Column{"id", &KindGuide::id}, Column{"purpose", &KindGuide::purpose},
        Column{"place", &KindGuide::place}, Column{"corridor_version", &KindGuide::corridorVersion},
        Column{"emotional", &KindGuide::emotional}, Column{"relational", &KindGuide::relational},
        Column{"operational", &KindGuide::operational},
        Column{"pleasant_emotions", &KindGuide::pleasantEmotions},
        Column{"unpleasant_emotions", &KindGuide::unpleasantEmotions},
        Column{"checklist", &KindGuide::checklist},
        Column{"signs_of_care", &KindGuide::signsOfCare},
        Column{"mirror_stage", &KindGuide::mirrorStage}, Column{"mirror", &KindGuide::mirror},
        Column{"legal", &KindGuide::legal}, Added{"avoided_slots", &KindGuide::avoidedSlots});
};

template <>
struct Columns<Preparation> {
    static constexpr auto table = "preparation";
    static constexpr int number = 15;
    static constexpr auto columns = std::tuple(
        Column{"id", &Preparation::id}, Column{"expectations", &Preparation::expectations},
        Column{"anticipated_emotions", &Preparation::anticipatedEmotions},
        Column{"checklist", &Preparation::checklist},
        Column{"planned_setting", &Preparation::plannedSetting},
        Column{"notes", &Preparation::notes});
};

template <>
struct Columns<Debrief> {
    static constexpr auto table = "debrief";
    static constexpr int number = 16;
    static constexpr auto columns =
        std::tuple(Column{"id", &Debrief::id}, Column{"emotions", &Debrief::emotions},
                   Column{"felt_words", &Debrief::feltWords}, Column{"notes", &Debrief::notes},
                   Column{"note_level", &Debrief::noteLevel});
};

template <>
struct Columns<LifeEvent> {
    static constexpr auto table = "life_event";
    static constexpr int number = 17;
    static constexpr auto columns =
        std::tuple(Column{"id", &LifeEvent::id}, Column{"event", &LifeEvent::event},
                   Column{"person", &LifeEvent::person}, Column{"team", &LifeEvent::team},
                   Column{"day", &LifeEvent::day}, Column{"name", &LifeEvent::name},
                   Column{"ordinal", &LifeEvent::ordinal});
};

template <>
struct Columns<DayOff> {
    static constexpr auto table = "day_off";
    static constexpr int number = 18;
    static constexpr auto columns =
        std::tuple(Column{"id", &DayOff::id}, Column{"person", &DayOff::person},
                   Column{"first_day", &DayOff::first}, Column{"last_day", &DayOff::last},
                   Column{"name", &DayOff::name});
};

template <>
struct Columns<Snooze> {
    static constexpr auto table = "snooze";
    static constexpr int number = 19;
    static constexpr auto columns =
        std::tuple(Column{"id", &Snooze::id}, Column{"person", &Snooze::person},
                   Column{"until", &Snooze::until}, Column{"reason", &Snooze::reason},
                   Column{"made", &Snooze::made});
};

template <>
struct Columns<Ritual> {
    static constexpr auto table = "ritual";
    static constexpr int number = 20;
    static constexpr auto columns = std::tuple(
        Column{"id", &Ritual::id}, Column{"kind", &Ritual::kind}, Column{"team", &Ritual::team},
        Column{"name", &Ritual::name}, Column{"weekday", &Ritual::weekday},
        Column{"every_weeks", &Ritual::everyWeeks}, Column{"week_of_month", &Ritual::weekOfMonth},
        Column{"minute_of_day", &Ritual::minuteOfDay}, Column{"minutes", &Ritual::minutes},
        Column{"hosts", &Ritual::hosts}, Column{"place", &Ritual::place},
        Column{"first_day", &Ritual::first}, Column{"last_day", &Ritual::last});
};

template <>
struct Columns<InsightView> {
    static constexpr auto table = "insight_view";
    static constexpr int number = 21;
    static constexpr auto columns = std::tuple(
        Column{"id", &InsightView::id}, Column{"name", &InsightView::name},
        Column{"period", &InsightView::period}, Column{"first_day", &InsightView::first},
        Column{"last_day", &InsightView::last}, Column{"team", &InsightView::team},
        Column{"population", &InsightView::population}, Column{"kind", &InsightView::kind},
        Column{"managers_only", &InsightView::managersOnly});
};

template <>
struct Columns<Measure> {
    static constexpr auto table = "measure";
    static constexpr int number = 22;
    static constexpr auto columns =
        std::tuple(Column{"id", &Measure::id}, Column{"subject", &Measure::subject},
                   Column{"day", &Measure::day}, Column{"hundredths", &Measure::hundredths},
                   Column{"n", &Measure::n}, Column{"source", &Measure::source});
};

template <>
struct Columns<MirrorPair> {
    static constexpr auto table = "mirror_pair";
    static constexpr int number = 23;
    static constexpr auto columns = std::tuple(
        Column{"id", &MirrorPair::id}, Column{"name", &MirrorPair::name},
        Column{"for_customers", &MirrorPair::forCustomers},
        Column{"for_employees", &MirrorPair::forEmployees},
        Column{"customers", &MirrorPair::customers}, Column{"employees", &MirrorPair::employees},
        Column{"next_step", &MirrorPair::nextStep});
};

/// How many columns a type of record has.
template <typename Entity>
inline constexpr std::size_t columnCount = std::tuple_size_v<decltype(Columns<Entity>::columns)>;

/// Calls `visit.template operator()<Entity>()` for every type of record.
template <typename Visitor>
void forEachRecordType(Visitor&& visit)
{
    const auto over = [&visit]<typename... Entities>(EntityList<Entities...>) {
        (visit.template operator()<Entities>(), ...);
    };
    over(Facts());
    over(Prose());
}

/// The same for the one type that has `number`; false when none has it.
template <typename Visitor>
bool visitRecordType(std::int64_t number, Visitor&& visit)
{
    bool known = false;
    forEachRecordType([&]<typename Entity>() {
        if (Columns<Entity>::number == number) {
            known = true;
            visit.template operator()<Entity>();
        }
    });
    return known;
}

}  // namespace esperluette
