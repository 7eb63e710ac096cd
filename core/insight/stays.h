// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/scoped_moments.h"

namespace esperluette {

/// From when to when somebody is in the house, as far as is known today.
struct Stay {
    std::size_t person;  ///< position in all<Person>()
    QDate start;
    QDate end;  ///< last day, at the latest today; invalid: still here
    Departure departure = Departure::NotTold;

    bool hasBegunBefore(QDate day) const { return start < day; }
    bool hasLeftBefore(QDate day) const { return end.isValid() && end < day; }
    bool touches(DateRange range) const
    {
        return start <= range.last && !hasLeftBefore(range.first);
    }
};

/// The stays of a scope, and how many people it has whose days are not known.
struct Stays {
    std::vector<Stay> all;
    int unknown = 0;
};

/// The stays of the people of a scope who have begun; candidates have none.
Stays staysOf(const Records& records, const ScopedMoments& moments, QDate today);

/// How the first 365 days of a stay went.
enum class FirstYear : std::uint8_t {
    NotKnown,  ///< begun before it is known who leaves: others may have, unseen
    Running,
    Stayed,
    Left,
};

/// Whether it is known how it ended.
inline bool isOver(FirstYear year) { return year >= FirstYear::Stayed; }

/// @param firstKnown  from which day on departures are known; invalid: always
FirstYear firstYearOf(const Stay& stay, QDate today, QDate firstKnown);

}  // namespace esperluette
