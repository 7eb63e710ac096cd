// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/overview.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace esperluette {

namespace {

struct DatedLevel {
    Day day;
    std::uint32_t moment;
    CareLevel level;
};

/// Gathers the overviews; keeps its memory from one person to the next.
class Overviewer {
public:
    Overviewer(const Records& records, const CareReader& care, QDate today) :
        m_moments(records.all<Moment>()), m_care(care), m_today(today),
        m_yearAgo(today.addYears(-1))
    {
    }

    PersonOverview read(std::span<const std::uint32_t> positions)
    {
        PersonOverview overview;
        m_year.clear();
        for (const auto position : positions)
            readMoment(overview, position);
        std::ranges::sort(m_year, {},
                          [](const DatedLevel& one) { return std::tuple(one.day, one.moment); });
        for (const auto& one : m_year)
            ++overview.year[std::size_t(one.level)];
        const auto shown = std::min(m_year.size(), PersonOverview::mostRecent);
        overview.recentCount = std::uint8_t(shown);
        std::ranges::transform(m_year.end() - std::ptrdiff_t(shown), m_year.end(),
                               overview.recentLevels.begin(), &DatedLevel::level);
        return overview;
    }

private:
    void readMoment(PersonOverview& overview, std::uint32_t position)
    {
        const auto& moment = m_moments[position];
        if (moment.status == MomentStatus::Cancelled)
            return;
        const auto level = m_care(position).level;
        const bool held = moment.held.isValid();
        if (held && isBefore(overview.lastHeld, position))
            overview.lastHeld = position;
        if (!held && level == CareLevel::NotDue && moment.planned >= m_today
            && (!overview.next || moment.planned < m_moments[*overview.next].planned))
            overview.next = position;

        const bool passed = !held && level == CareLevel::NotDue && moment.planned < m_today;
        overview.toTell += moment.status == MomentStatus::Held || passed ? 1 : 0;

        const bool counts = level != CareLevel::NotDue;
        if (counts && moment.day() > m_yearAgo && moment.day() <= m_today)
            m_year.push_back({moment.day(), position, level});
    }

    /// Whether the moment that was found so far was held on or before the day of another.
    bool isBefore(const std::optional<std::uint32_t>& found, std::uint32_t position) const
    {
        return !found || m_moments[*found].held <= m_moments[position].held;
    }

    std::span<const Moment> m_moments;
    const CareReader& m_care;
    Day m_today;
    Day m_yearAgo;
    std::vector<DatedLevel> m_year;
};

}  // namespace

int PersonOverview::yearTotal() const { return std::accumulate(year.begin(), year.end(), 0); }

std::vector<PersonOverview> computeOverviews(const Records& records, const CareReader& care,
                                             QDate today)
{
    std::vector<PersonOverview> overviews;
    const auto count = records.all<Person>().size();
    overviews.reserve(count);
    Overviewer overviewer(records, care, today);
    for (std::size_t person = 0; person < count; ++person) {
        overviews.push_back(overviewer.read(records.momentsOf(person)));
        overviews.back().attention = attentionOf(records, person, care, today);
    }
    return overviews;
}

Standing standingOf(const Person& person, const PersonOverview& overview, QDate today)
{
    switch (person.status) {
    case PersonStatus::Candidate: return Standing::Candidate;
    case PersonStatus::OnLeave: return Standing::OnLeave;
    case PersonStatus::Left: return Standing::Left;
    case PersonStatus::Present: break;
    }
    if (person.start.isValid() && person.start > today)
        return Standing::Arriving;
    if (overview.attention.waits())
        return Standing::Waits;
    if (overview.toTell > 0)
        return Standing::ToTell;
    if (overview.attention.neverPraised)
        return Standing::NeverPraised;
    return overview.attention.remoteNeverMet ? Standing::NeverMet : Standing::UpToDate;
}

}  // namespace esperluette
