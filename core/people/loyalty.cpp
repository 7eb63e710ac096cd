// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/loyalty.h"

#include "core/people/attention.h"
#include "core/planning/journey_choice.h"

#include <algorithm>
#include <array>

namespace esperluette {

namespace {

constexpr std::array loyaltyKeys = {QLatin1String("stay_interview"),
                                    QLatin1String("work_anniversary"),
                                    QLatin1String("career_interview")};

/// Finds the last moment of the programme of each person.
class LoyaltyReader {
public:
    LoyaltyReader(const Records& records, QDate today) :
        m_records(records), m_moments(records.all<Moment>()),
        m_kindsOfMoments(records.momentKinds()), m_today(today), m_all(records.all<Person>().size())
    {
        for (const auto& kind : records.all<MomentKind>()) {
            m_isOfLoyalty.push_back(isOfLoyalty(kind) ? 1 : 0);
            if (!isOfLoyalty(kind))
                continue;
            m_kinds.push_back(records.positionOf(kind));
            m_hasCollective = m_hasCollective || kind.scope == MomentScope::Collective;
        }
    }

    std::vector<Loyalty> read()
    {
        if (!m_kinds.empty())
            readAlone();
        if (m_hasCollective)
            readTogether();
        judge();
        return std::move(m_all);
    }

private:
    /// Whether a moment is one of the programme that took place.
    bool counts(std::size_t position) const
    {
        const auto& moment = m_moments[position];
        return m_isOfLoyalty[m_kindsOfMoments[position]] != 0 && moment.held.isValid()
            && moment.held <= m_today && moment.status != MomentStatus::Cancelled;
    }

    void see(std::size_t person, std::size_t position)
    {
        auto& last = m_all[person].last;
        if (!last || m_moments[*last].held <= m_moments[position].held)
            last = std::uint32_t(position);
    }

    void readAlone()
    {
        for (std::size_t position = 0; position < m_moments.size(); ++position) {
            if (!counts(position))
                continue;
            if (const auto subject = m_records.momentSubjects()[position]; subject.isPerson())
                see(subject.position(), position);
        }
    }

    /// An anniversary may have been made a moment of the whole team.
    void readTogether()
    {
        for (const auto& gathering : m_records.all<Gathering>()) {
            const auto* moment = m_records.find(gathering.id);
            if (!moment || !counts(m_records.positionOf(*moment)))
                continue;
            for (const auto& attendance : gathering.attendances) {
                const auto* person =
                    attendance.hasCome() ? m_records.find(attendance.person) : nullptr;
                if (person)
                    see(m_records.positionOf(*person), m_records.positionOf(*moment));
            }
        }
    }

    void judge()
    {
        const JourneyChoice journeys(m_records);
        for (std::size_t person = 0; person < m_all.size(); ++person) {
            const bool asked = m_records.all<Person>()[person].status == PersonStatus::Present
                && std::ranges::any_of(m_kinds, [&](std::size_t kind) {
                                   return journeys.plans(kind, person);
                               });
            if (asked)
                m_all[person].standing = standingOf(person);
        }
    }

    LoyaltyStanding standingOf(std::size_t person) const
    {
        const auto& last = m_all[person].last;
        if (last && m_moments[*last].held.date().addMonths(loyaltyMonths) >= m_today.date())
            return LoyaltyStanding::Recent;
        const auto known = knownFrom(m_records.all<Person>()[person]);
        return known.isValid() && known.addMonths(loyaltyMonths) <= m_today.date()
            ? LoyaltyStanding::Lacking
            : LoyaltyStanding::NotDue;
    }

    const Records& m_records;
    std::span<const Moment> m_moments;
    std::span<const std::uint16_t> m_kindsOfMoments;
    Day m_today;
    std::vector<std::uint8_t> m_isOfLoyalty;  ///< by position in all<MomentKind>()
    std::vector<std::size_t> m_kinds;  ///< positions of those that are
    bool m_hasCollective = false;
    std::vector<Loyalty> m_all;
};

}  // namespace

bool isOfLoyalty(const MomentKind& kind)
{
    return std::ranges::any_of(loyaltyKeys,
                               [&kind](QLatin1String key) { return kind.key.text() == key; });
}

std::vector<const MomentKind*> loyaltyKinds(const Records& records)
{
    std::vector<const MomentKind*> found;
    for (const auto key : loyaltyKeys) {
        const auto kinds = records.all<MomentKind>();
        const auto kind = std::ranges::find_if(kinds, [&](const MomentKind& each) {
            return each.key.text() == key && isInUse(records, each);
        });
        if (kind != kinds.end())
            found.push_back(&*kind);
    }
    return found;
}

std::vector<Loyalty> computeLoyalty(const Records& records, QDate today)
{
    return LoyaltyReader(records, today).read();
}

}  // namespace esperluette
