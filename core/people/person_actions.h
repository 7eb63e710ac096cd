// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/records/records.h"

#include <QDate>
#include <QString>

#include <map>

namespace esperluette {

/// What somebody types about a person, or what a row of a list says.
struct PersonDraft {
    QString givenName;
    QString familyName;
    QString preferredName;
    QString employeeNumber;
    QString role;
    QString email;
    QString team;  ///< by name; created when there is none
    std::map<QString, QString> populations;  ///< cut to label; created when there is none
    QString manager;  ///< shown name, e-mail or employee number of somebody in the logbook
    QString buddy;
    QDate start;
    QDate trialEnd;
    QDate end;
    QDate birthday;
    bool birthdayShared = false;
    RecognitionPreference recognition = RecognitionPreference::NotAsked;
    PersonStatus status = PersonStatus::Present;
    int rhythmDays = 0;
    Departure departure = Departure::NotTold;
    JobOffer offer = JobOffer::None;
    QDate offerDay;  ///< kept only with an offer
};

/// The draft that describes a person as they are.
PersonDraft draftOf(const Records& records, const Person& person);

/// The change that adds a person, with the team and populations that are new.
///
/// @error InvalidInput  subject is the member of PersonDraft: "givenName" (both names empty, or too
///        long), "email" (not an address), "employeeNumber" (too long, or somebody else's), "end"
///        (before start), "trialEnd" (before start), "manager" (unknown, of several people, or a
///        cycle), "buddy" (unknown, of several people, or the person), "birthday" and "offerDay"
///        (in the future), "rhythmDays" (not 0 to 3650); "familyName", "preferredName", "role",
///        "team" and "populations" when too long
Result<ChangeSet> addPerson(const Records& records, const PersonDraft& draft, QDate today,
                            IdSource& ids);
/// The change that edits a person; errors as for addPerson.
Result<ChangeSet> editPerson(const Records& records, const Person& person, const PersonDraft& draft,
                             QDate today, IdSource& ids);

/// The rules for a person that need no other record: a name, an e-mail that looks like one, days in
/// their order, a rhythm that is one.
///
/// @error InvalidInput  subject as for addPerson
Result<> checkPerson(const Person& person, QDate today);

/// The label of the person's value for a cut ("site", "work_mode", …); empty when there is none.
QString populationLabel(const Records& records, const Person& person, QStringView cut);
/// Whether the person works at a distance most of the time.
bool isRemote(const Records& records, const Person& person);

}  // namespace esperluette
