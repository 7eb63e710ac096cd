// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/person.h"

namespace esperluette {

QString shownName(const Person& person)
{
    const auto& given = person.preferredName.isEmpty() ? person.givenName : person.preferredName;
    if (given.isEmpty() || person.familyName.isEmpty())
        return given.text() + person.familyName.text();
    return given.text() + QChar::Space + person.familyName.text();
}

QString initials(const Person& person)
{
    const auto& given = person.preferredName.isEmpty() ? person.givenName : person.preferredName;
    return (given.text().left(1) + person.familyName.text().left(1)).toUpper();
}

}  // namespace esperluette
