// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care.h"
#include "core/people/name_display.h"

#include <QStringList>

#include <vector>

/// The journey of one person, gathered from the records: pure functions.
namespace esperluette::ui {

/// One moment of a person with what a list says about it.
struct PersonMoment {
    MomentId id;
    QDate day;
    std::size_t kind = 0;  ///< position in all<MomentKind>()
    CareSummary care;
    QString title;
    QString detail;  ///< "dedicated place · 35 min"; may be empty
    bool ahead = false;  ///< planned and neither held nor missed

    friend bool operator==(const PersonMoment&, const PersonMoment&) = default;
};

/// The individual moments of a person, and the collective ones they were invited to and not
/// absent from, in the order of days. Cancelled moments are left out.
///
/// @param care  of these records
std::vector<PersonMoment> personMoments(const Records& records, const CareReader& care,
                                        const PersonId& person, Language language,
                                        const NameDisplay& names = {});

/// The stages of the kinds of `moments`, as positions in all<Stage>(), in the order of the journey.
std::vector<std::size_t> stagesOf(const Records& records, const std::vector<PersonMoment>& moments);

/// The person whose name comes `step` after (or before) that of `person` among those who did not
/// leave; empty when there is no other.
std::optional<PersonId> neighbour(const Records& records, const PersonId& person, int step);

}  // namespace esperluette::ui
