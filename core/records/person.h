// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/bounded_text.h"
#include "core/foundation/id.h"

#include <QDate>

#include <compare>
#include <optional>
#include <vector>

namespace esperluette {

struct Person;
struct Team;
struct PopulationValue;
using PersonId = Id<Person>;
using TeamId = Id<Team>;
using PopulationValueId = Id<PopulationValue>;

using PersonName = OptionalText<struct PersonNamePurpose, 200>;
using JobRole = OptionalText<struct JobRolePurpose, 200>;
using EmailAddress = OptionalText<struct EmailAddressPurpose, 254>;
using EmployeeNumber = OptionalText<struct EmployeeNumberPurpose, 60>;

/// Where a person stands with the organisation.
enum class PersonStatus : std::uint8_t { Candidate, Present, OnLeave, Left };

/// Whether somebody belongs to the organisation, on leave included.
inline bool isOnStaff(PersonStatus status)
{
    return status == PersonStatus::Present || status == PersonStatus::OnLeave;
}

/// How the person wants to be recognised: asked, never guessed.
enum class RecognitionPreference : std::uint8_t { NotAsked, Private, WithTheTeam, InWriting };

/// Whose choice it is that somebody leaves, as far as turnover asks.
enum class Departure : std::uint8_t {
    NotTold,
    Voluntary,  ///< the person's own: a resignation
    Other,  ///< anything else: the end of a contract or of a trial period, a dismissal, retirement
};

/// How far it is with the offer of a job.
enum class JobOffer : std::uint8_t { None, Made, Accepted, Declined };

/// An employee; also a candidate before and a leaver after.
struct Person {
    PersonId id;
    PersonName givenName;  ///< one of the two names is never empty
    PersonName familyName;
    PersonName preferredName;  ///< what the person is called; empty when it is the given name
    EmployeeNumber employeeNumber;
    JobRole role;
    EmailAddress email;
    std::optional<TeamId> team;
    std::vector<PopulationValueId> populations;  ///< at most one value of each cut
    std::optional<PersonId> manager;
    std::optional<PersonId> buddy;
    QDate start;  ///< hire date; invalid when unknown
    QDate trialEnd;  ///< last day of the trial period; invalid when unknown or none
    QDate end;  ///< last day; invalid when unknown
    QDate birthday;  ///< invalid when unknown
    bool birthdayShared = false;  ///< the person agreed that the birthday is celebrated
    RecognitionPreference recognition = RecognitionPreference::NotAsked;
    PersonStatus status = PersonStatus::Present;
    int rhythmDays = 0;  ///< days between individual moments; 0 takes the default of 30
    QDate knownSince;  ///< the day the person entered this logbook; nothing is planned before
    Departure departure = Departure::NotTold;
    JobOffer offer = JobOffer::None;
    QDate offerDay;  ///< on which it was made; invalid when unknown, or without an offer

    friend bool operator==(const Person&, const Person&) = default;
};

using TeamName = BoundedText<struct TeamNamePurpose, 200>;

/// A group of people with a manager.
struct Team {
    TeamId id;
    TeamName name;
    std::optional<PersonId> manager;

    friend bool operator==(const Team&, const Team&) = default;
};

using PopulationCut = BoundedText<struct PopulationCutPurpose, 60>;
using PopulationLabel = BoundedText<struct PopulationLabelPurpose, 200>;
using PopulationMeaning = OptionalText<struct PopulationMeaningPurpose, 60>;

/// One value of a cut that people are compared by: the site "Lyon", the shift "night".
struct PopulationValue {
    PopulationValueId id;
    PopulationCut cut;  ///< "site", "contract", "work_mode", "shift", or the user's own word
    PopulationLabel label;  ///< as the user writes it
    PopulationMeaning meaning;  ///< key of a value the program knows, such as "remote"; else empty
    int rhythmDays = 0;  ///< days between individual moments of its people; 0: as everybody

    friend bool operator==(const PopulationValue&, const PopulationValue&) = default;
};

/// The cuts that every logbook has.
namespace cuts {
inline constexpr char16_t site[] = u"site";
inline constexpr char16_t contract[] = u"contract";
inline constexpr char16_t workMode[] = u"work_mode";
inline constexpr char16_t shift[] = u"shift";
}  // namespace cuts

/// What the person is called in the screens: preferred or given name, then the family name.
QString shownName(const Person& person);

/// One or two capital letters for an avatar.
QString initials(const Person& person);

}  // namespace esperluette
