// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QDate>

#include <cstdint>
#include <vector>

namespace esperluette::ui {

/// Somebody or something to celebrate in the days to come.
struct Celebration {
    QDate day;
    std::size_t person = 0;  ///< position in all<Person>()
    std::optional<std::uint32_t> moment;  ///< planned for it: position in all<Moment>()
    int years = 0;  ///< with the team; 0 for a birthday
};

/// What a manager has on the desk today. Moments are positions in all<Moment>(), commitments in
/// all<Commitment>().
struct Agenda {
    static constexpr int preparedAheadDays = 14;
    static constexpr int weekDays = 7;  ///< today and the six days after it
    static constexpr int missedSinceDays = 14;  ///< after the end of the window
    static constexpr int toTellSinceDays = 30;  ///< later, memory no longer tells

    std::vector<std::uint32_t> toPrepare;  ///< in the next 14 days, nearest first; without
                                           ///< those among the celebrations
    int toPrepareThisWeek = 0;  ///< of them, in the week and not fully prepared
    std::vector<std::uint32_t> toTell;  ///< held or due, still not told; latest first
    std::vector<std::uint32_t> missed;  ///< lately, and nobody said why; latest first
    std::vector<std::uint32_t> commitments;  ///< open ones, by date; those without one last
    std::vector<Celebration> celebrations;  ///< of the week, nearest first
};

/// Whether everything on the checklist of a moment is ticked.
bool isReady(const Moment& moment);

/// Reads the agenda of a day in one pass over moments, people and commitments.
Agenda computeAgenda(const Records& records, QDate today);

/// How many moments to prepare this week and to tell the agenda has.
int momentsWaiting(const Records& records, QDate today);

}  // namespace esperluette::ui
