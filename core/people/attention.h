// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care.h"

namespace esperluette {

/// Days between individual moments when neither person nor population says otherwise.
inline constexpr int defaultRhythmDays = 30;

/// Days a person may be without an individual moment: their own, else the shortest of their
/// populations, else defaultRhythmDays.
int rhythmOf(const Records& records, const Person& person);

/// Days within which who works at a distance is to be met in person, when the cover does not say.
inline constexpr int defaultInPersonDays = 90;

/// Days within which who works at a distance is to be met in person.
int inPersonRhythm(const Records& records);

/// The day from which the logbook can tell about a person: their first, or the one on which they
/// entered the logbook, the later of both; invalid when neither is known.
QDate knownFrom(const Person& person);

/// How a person stands with their rhythm. What happened before this logbook knew the person is
/// unknown, so it is never counted against anybody.
struct Attention {
    std::size_t person = 0;  ///< position in all<Person>()
    int daysSince = 0;  ///< since the last individual moment handled at least in part; if there is
                        ///< none, since the start or since the person is known, the later of both
    int daysOver = 0;  ///< beyond the rhythm; 0 or less: does not wait
    bool never = false;  ///< no individual moment that counts yet
    bool neverPraised = false;  ///< no praise held in 12 months, and known here for as long
    bool remoteNeverMet = false;  ///< remote, and no moment held in person, alone or with others

    bool waits() const { return daysOver > 0; }
};

/// How one person stands. Candidates, people who left or are on leave never wait.
Attention attentionOf(const Records& records, std::size_t person, const CareReader& care,
                      QDate today);

/// Those who wait, longest over the rhythm first, then in the order of `all<Person>()`; and those
/// who would wait, were they not snoozed, in the same order.
struct WaitingPeople {
    std::vector<Attention> waiting;
    std::vector<Attention> snoozed;
};

WaitingPeople waitingAndSnoozed(const Records& records, const CareReader& care, QDate today);
/// Those who wait alone.
std::vector<Attention> waitingPeople(const Records& records, const CareReader& care, QDate today);

/// "no moment of care for 74 days · remote, never met on site", in the language of the program.
QString attentionText(const Attention& attention);

}  // namespace esperluette
