// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/sample_staff.h"
#include "core/catalogue/sample_teller.h"
#include "core/planning/planning.h"

namespace esperluette {

/// Lives the two years of the sample, fortnight after fortnight: plans as the program does, then
/// lets each moment be held with care, in passing, or missed.
class SampleLife {
public:
    /// @param records  the logbook with its people, before anything was planned
    /// @param today  the desk of the last day; its `until` bounds what is planned
    SampleLife(Records records, const SampleScript& script, std::vector<SampleMember> members,
               SampleTeller& teller, SampleRandom& random, PlanningDesk today, IdSource& ids);

    /// @param begun  a whole number of fortnights before today
    void live(QDate begun);

    /// Every record when it is over, without prose.
    const Records& records() const { return m_records; }

private:
    struct Odds;

    UtcMinute minuteOn(QDate day) const;
    void updateStatuses(QDate day);
    void plan(QDate day, QDate until);
    void settle(QDate day);
    /// What became of a moment that was planned.
    Moment settled(Moment moment);
    void miss(Moment& moment, const MomentKind& kind);
    void hold(Moment& moment, const MomentKind& kind, QDate held, Handling handling);
    void meet(QDate day);
    void meetPerson(const SampleMember& member, QDate day);
    void happen(const SampleMember& member, const MomentKind& kind, QDate day);
    void follow(const Moment& reframing);
    void gather(const MomentId& moment);
    void promise(const Moment& moment, Handling handling);
    void prepareWhatComes();
    void sayExpectations();

    const MomentKind& kind(const QString& key) const;
    Odds oddsOf(const MomentKind& kind, const SampleMember* member) const;
    Moment newMoment(const SampleMember& member, const MomentKind& kind);
    /// A moment put in the plan by hand on one day, for another.
    Moment plannedByHand(const SampleMember& member, const MomentKind& kind, QDate on, QDate day);
    bool isHere(const SampleMember& member, QDate day) const;
    /// A worked day of the fortnight that begins on `day`.
    QDate someDay(QDate day);

    Records m_records;
    const SampleScript& m_script;
    std::vector<SampleMember> m_members;
    SampleTeller& m_teller;
    SampleRandom& m_random;
    PlanningDesk m_today;
    IdSource& m_ids;
    std::map<PersonId, const SampleMember*> m_byPerson;
    std::size_t m_promised = 0;  ///< how much was agreed so far
    int m_gathered = 0;  ///< moments of several
    ChangeSet m_step;  ///< what the fortnight changes
};

}  // namespace esperluette
