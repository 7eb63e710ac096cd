// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace esperluette {

/// What a column of a list says about a person. The order is the one in which the cells of a row
/// are taken: a family name in use replaces the one at birth.
enum class ImportField : std::uint8_t {
    Ignored,
    EmployeeNumber,
    FullName,  ///< given name first, unless commas or capitals say otherwise
    FullNameFamilyFirst,
    GivenName,
    FamilyName,
    UsedFamilyName,  ///< replaces FamilyName where it is not empty
    PreferredName,
    Email,
    Role,
    Start,
    TrialEnd,
    End,
    Departure,  ///< why somebody left, in the words of the list
    Birthday,
    BirthdayShared,
    Status,
    Team,
    Site,
    Contract,
    WorkMode,
    Shift,
    OtherPopulation,  ///< a cut of its own, named as the column is
    Manager,
    Buddy,
};
inline constexpr int importFieldCount = int(ImportField::Buddy) + 1;

/// A set of fields, one bit each.
using FieldSet = std::uint32_t;
constexpr FieldSet bit(ImportField field) { return FieldSet(1) << int(field); }

/// The name of a field for people: "Hire date". Ignored is "Not imported".
QString importFieldName(ImportField field);
/// Stable key: "hire_date", "employee_number", …; also a heading that is recognised.
QString importFieldKey(ImportField field);

bool isDateField(ImportField field);
/// Site, contract, work mode, shift or a cut of its own.
bool isPopulationField(ImportField field);

/// Whether a heading is the name of a field, in French or English, as the usual exports of staff
/// lists write it: "Date d'entrée", "hire_date", "N+1", …
bool isKnownHeading(QStringView heading);

/// What each column means, by its heading. No field is given twice: of two columns for one field
/// the better known heading wins, then the first; the other is Ignored. "Nom" or "Name" is the
/// family name beside a given name, and the full name where there is none.
std::vector<ImportField> fieldsOf(const QStringList& headings);

}  // namespace esperluette
