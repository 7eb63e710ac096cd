// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace esperluette {

/// Which name comes first where neither comma nor capitals tell.
enum class NameOrder : std::uint8_t { GivenFirst, FamilyFirst };

struct SplitName {
    QString given;
    QString family;

    friend bool operator==(const SplitName&, const SplitName&) = default;
};

/// The two names of "Faure, Inès", "FAURE Inès", "Inès FAURE" or, by `order`, "Inès Faure".
///
/// Before a comma stands the family name; words in capitals at one end are the family name when
/// other words are not; a single word is the name that comes first. Particles stay with the family
/// name: "De Oliveira Marie".
SplitName splitFullName(QStringView name, NameOrder order);

/// The words of a name, folded and in alphabetical order: the same for "Inès Faure", "FAURE Ines"
/// and "Faure, Inès".
QByteArray nameKey(QStringView name);

}  // namespace esperluette
