// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/agenda.h"

#include "core/planning/planning.h"

#include <algorithm>
#include <limits>

namespace esperluette::ui {

namespace {

/// Whether moments of the kind celebrate a person: years in the team, or a birthday.
bool celebrates(const MomentKind& kind)
{
    return kind.rule.form == RuleForm::Anniversary || kind.rule.milestone == Milestone::Birthday;
}

/// The birthday in the year from `today` on; 29 February is celebrated on the 28th in common
/// years.
QDate nextBirthday(QDate birthday, QDate today)
{
    const auto thisYear = birthday.addYears(today.year() - birthday.year());
    return thisYear >= today ? thisYear : birthday.addYears(today.year() + 1 - birthday.year());
}

class AgendaReader {
public:
    AgendaReader(const Records& records, QDate today) :
        m_records(records), m_moments(records.all<Moment>()), m_kinds(records.all<MomentKind>()),
        m_today(today), m_now(Day(today).number())
    {
    }

    Agenda read()
    {
        readMoments();
        readBirthdays();
        readCommitments();
        sort();
        return std::move(m_agenda);
    }

    int countWaiting()
    {
        readMoments();
        return m_agenda.toPrepareThisWeek + int(m_agenda.toTell.size());
    }

private:
    /// By the column of days first: the moments themselves lie far apart.
    void readMoments()
    {
        int longestWindow = 0;
        for (const auto& kind : m_kinds)
            longestWindow = std::max(longestWindow, kind.rule.lateDays);
        const auto first =
            m_now - std::max(Agenda::toTellSinceDays, Agenda::missedSinceDays + longestWindow);
        const auto last = m_now + Agenda::preparedAheadDays;
        const auto days = m_records.momentDays();
        for (std::uint32_t position = 0; position < days.size(); ++position) {
            if (days[position] >= first && days[position] <= last)
                readMoment(position);
        }
    }

    void readMoment(std::uint32_t position)
    {
        const auto& moment = m_moments[position];
        if (moment.status == MomentStatus::Told || moment.status == MomentStatus::Cancelled)
            return;
        if (moment.status == MomentStatus::Held) {
            if (moment.held.number() >= m_now - Agenda::toTellSinceDays)
                m_agenda.toTell.push_back(position);
            return;
        }
        if (!moment.planned.isValid()
            || moment.planned.number() > m_now + Agenda::preparedAheadDays)
            return;
        if (moment.planned.number() >= m_now)
            readComing(position);
        else
            readPassed(position);
    }

    /// What celebrates somebody this week is not listed a second time among what is to prepare.
    void readComing(std::uint32_t position)
    {
        const auto& moment = m_moments[position];
        const bool thisWeek = moment.planned.number() < m_now + Agenda::weekDays;
        const auto& kind = m_kinds[m_records.momentKinds()[position]];
        const auto subject = m_records.momentSubjects()[position];
        if (thisWeek && subject.isPerson() && celebrates(kind))
            return celebrate(position, kind, subject.position());
        m_agenda.toPrepare.push_back(position);
        m_agenda.toPrepareThisWeek += thisWeek && !isReady(moment) ? 1 : 0;
    }

    void celebrate(std::uint32_t position, const MomentKind& kind, std::size_t personPosition)
    {
        const auto& moment = m_moments[position];
        const auto day = (moment.due.isValid() ? moment.due : moment.planned).date();
        const auto& person = m_records.all<Person>()[personPosition];
        const bool isBirthday = kind.rule.milestone == Milestone::Birthday;
        const auto years =
            isBirthday || !person.start.isValid() ? 0 : day.year() - person.start.year();
        m_agenda.celebrations.push_back({moment.planned.date(), personPosition, position, years});
        if (isBirthday)
            m_birthdaysPlanned.push_back(personPosition);
    }

    void readPassed(std::uint32_t position)
    {
        const auto& moment = m_moments[position];
        const auto& kind = m_kinds[m_records.momentKinds()[position]];
        const auto windowEnd = moment.planned.number() + kind.rule.lateDays;
        if (windowEnd >= m_now)
            m_agenda.toTell.push_back(position);
        else if (windowEnd >= m_now - Agenda::missedSinceDays
                 && moment.evidence.cause == MissedCause::NotTold)
            m_agenda.missed.push_back(position);
    }

    void readBirthdays()
    {
        const auto people = m_records.all<Person>();
        for (std::size_t position = 0; position < people.size(); ++position) {
            const auto& person = people[position];
            if (!isOnStaff(person.status) || !person.birthdayShared || !person.birthday.isValid()
                || std::ranges::find(m_birthdaysPlanned, position) != m_birthdaysPlanned.end())
                continue;
            const auto day = nextBirthday(person.birthday, m_today);
            if (day < m_today.addDays(Agenda::weekDays))
                m_agenda.celebrations.push_back({day, position, {}, 0});
        }
    }

    void readCommitments()
    {
        const auto commitments = m_records.all<Commitment>();
        for (std::size_t position = 0; position < commitments.size(); ++position) {
            if (commitments[position].state == CommitmentState::Open)
                m_agenda.commitments.push_back(std::uint32_t(position));
        }
    }

    void sort()
    {
        sortBy(m_moments, m_agenda.toPrepare, [](const Moment& moment) {
            return inOrder(moment.planned.number(), moment.minuteOfDay);
        });
        const auto latestFirst = [](const Moment& moment) {
            return inOrder(-moment.day().number(), 0);
        };
        sortBy(m_moments, m_agenda.toTell, latestFirst);
        sortBy(m_moments, m_agenda.missed, latestFirst);
        sortBy(m_records.all<Commitment>(), m_agenda.commitments, [](const Commitment& commitment) {
            constexpr auto last = std::numeric_limits<std::int32_t>::max();
            return inOrder(commitment.due.isValid() ? Day(commitment.due).number() : last,
                           Day(commitment.promised).number());
        });
        std::ranges::stable_sort(m_agenda.celebrations, {}, &Celebration::day);
    }

    /// A number that orders by the first part, then by the second.
    static std::int64_t inOrder(std::int32_t first, std::int32_t second)
    {
        return (std::int64_t(first) << 32) + second;
    }

    /// Each record is looked at once: sorting the positions would jump about in memory. Those with
    /// the same key stay in the order of the records.
    template <typename Entity, typename Key>
    static void sortBy(std::span<const Entity> records, std::vector<std::uint32_t>& positions,
                       Key key)
    {
        std::vector<std::pair<std::int64_t, std::uint32_t>> keyed;
        keyed.reserve(positions.size());
        for (const auto position : positions)
            keyed.emplace_back(key(records[position]), position);
        std::ranges::sort(keyed);
        std::ranges::transform(keyed, positions.begin(),
                               [](const auto& each) { return each.second; });
    }

    const Records& m_records;
    std::span<const Moment> m_moments;
    std::span<const MomentKind> m_kinds;
    QDate m_today;
    std::int32_t m_now;  ///< the number of today
    std::vector<std::size_t> m_birthdaysPlanned;
    Agenda m_agenda;
};

}  // namespace

bool isReady(const Moment& moment)
{
    return moment.evidence.items > 0 && moment.evidence.itemsTicked >= moment.evidence.items;
}

Agenda computeAgenda(const Records& records, QDate today)
{
    return AgendaReader(records, today).read();
}

int momentsWaiting(const Records& records, QDate today)
{
    return AgendaReader(records, today).countWaiting();
}

}  // namespace esperluette::ui
