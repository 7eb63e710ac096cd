// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/people_who_wait.h"

#include "core/insight/scoped_moments.h"
#include "core/people/attention.h"
#include "core/people/snooze.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace esperluette {

namespace {

/// Finds those whose rhythm is over. Julian days throughout.
class RhythmReader {
public:
    RhythmReader(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_care(source.care), m_today(scope.today),
        m_firstDays(source.records.all<Person>().size())
    {
        const ScopedMoments scoped(m_records, scope);
        const auto people = m_records.all<Person>();
        for (std::size_t position = 0; position < people.size(); ++position) {
            if (people[position].status == PersonStatus::Present && scoped.hasPerson(position))
                m_firstDays[position] =
                    Day(m_today).number() - rhythmOf(m_records, people[position]);
        }
        takeOutThoseMet();
    }

    PeopleWhoWait waiting() const
    {
        PeopleWhoWait waiting;
        for (std::size_t person = 0; person < m_firstDays.size(); ++person) {
            if (m_firstDays[person] == 0 || isSnoozed(person))
                continue;
            if (const auto last = lastMoment(person)) {
                ++waiting.count;
                waiting.lastMoments.push_back(*last);
            } else if (isKnownForLong(person)) {
                ++waiting.count;
            }
        }
        std::ranges::sort(waiting.lastMoments);
        return waiting;
    }

private:
    bool counts(std::size_t position) const { return m_care(position).level >= CareLevel::InPart; }

    /// Who had a moment within their rhythm does not wait.
    void takeOutThoseMet()
    {
        auto oldest = std::numeric_limits<std::int32_t>::max();
        for (const auto first : m_firstDays)
            oldest = first == 0 ? oldest : std::min(oldest, first);
        const auto days = m_records.momentDays();
        const auto subjects = m_records.momentSubjects();
        for (std::size_t position = 0; position < days.size(); ++position) {
            if (days[position] < oldest || !subjects[position].isPerson())
                continue;
            auto& first = m_firstDays[subjects[position].position()];
            if (first != 0 && days[position] >= first && counts(position))
                first = 0;
        }
    }

    /// Of the latest day, the one that was recorded first.
    std::optional<std::uint32_t> lastMoment(std::size_t person) const
    {
        const auto days = m_records.momentDays();
        std::optional<std::uint32_t> last;
        for (const auto position : m_records.momentsOf(person)) {
            if ((!last || days[position] > days[*last]) && counts(position))
                last = position;
        }
        return last;
    }

    /// What happened before the logbook knew a person is unknown, and counted against nobody.
    bool isKnownForLong(std::size_t person) const
    {
        const auto known = knownFrom(m_records.all<Person>()[person]);
        return known.isValid() && Day(known).number() < m_firstDays[person];
    }

    bool isSnoozed(std::size_t person) const
    {
        return !m_records.all<Snooze>().empty()
            && activeSnooze(m_records, m_records.all<Person>()[person], m_today);
    }

    const Records& m_records;
    const CareReader& m_care;
    QDate m_today;
    /// Per person, the first day of their rhythm that ends today; 0: does not wait.
    std::vector<std::int32_t> m_firstDays;
};

}  // namespace

PeopleWhoWait peopleWhoWait(const ChartSource& source, const Scope& scope)
{
    return RhythmReader(source, scope).waiting();
}

}  // namespace esperluette
