// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/people_list.h"
#include "core/records/person.h"

namespace esperluette {

/// Why a row is refused, or what about it could not be taken over.
enum class ImportReason : std::uint8_t {
    None,
    UnbalancedQuotes,
    CellTooLong,
    NulCharacter,
    WrongCellCount,
    NoName,
    TextTooLong,
    NotADate,
    NotAnAddress,
    UnknownWord,
    EndBeforeStart,
    TrialEndBeforeStart,
    BirthdayInFuture,
    RepeatedPerson,  ///< an earlier row is about the same person
    SeveralPeople,  ///< the row may be about several people of the logbook
    ManagerCycle,
    // From here on the row is imported without the manager or buddy that it names.
    UnknownPerson,
    SeveralPeopleNamed,
    OwnBuddy,
};

/// What a row says about one person alone.
struct RowReading {
    ImportReason reason = ImportReason::None;
    ImportField field = ImportField::Ignored;  ///< the one that the reason is about
};

/// Whether the row can be read at all.
RowReading checkRow(const PeopleList& list, qsizetype row);

/// Writes what a row says into `person`: everything but team, populations, manager and buddy. An
/// empty cell changes nothing. A last day that is new and past means that the person has left,
/// unless the list has a status.
RowReading readRow(const PeopleList& list, qsizetype row, QDate today, Person& person);

/// The cut that a column of populations stands for.
std::optional<PopulationCut> populationCut(const PeopleList& list,
                                           const PeopleList::Column& column);
/// The value a row gives to it; none when the cell is empty. Where a work mode is yes, the heading
/// is the value ("Télétravail"), and no gives none.
std::optional<PopulationLabel> populationLabel(const PeopleList& list, qsizetype row,
                                               const PeopleList::Column& column);

}  // namespace esperluette
