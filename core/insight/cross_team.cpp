// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/halves.h"
#include "core/insight/held_gatherings.h"
#include "core/insight/time_buckets.h"
#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

namespace {

/// Who came to a collective moment.
enum class Company : std::uint8_t { OutOfScope, Untold, OneTeam, SeveralTeams };

/// Who came to a gathering.
class CompanyReader {
public:
    CompanyReader(const Records& records, const Scope& scope) :
        m_records(records), m_scoped(records, scope)
    {
    }

    /// A team's own moment is in the scope of the team, and so is any its people came to.
    Company operator()(const Gathering& gathering) const
    {
        bool isInScope = isOfScope(gathering, m_records, m_scoped);
        bool came = false;
        bool areSeveral = false;
        std::optional<TeamId> team;
        for (const auto& attendance : gathering.attendances) {
            if (!attendance.hasCome())
                continue;
            const auto* person = m_records.find(attendance.person);
            if (!person)
                continue;
            came = true;
            isInScope = isInScope || m_scoped.hasPerson(m_records.positionOf(*person));
            areSeveral = areSeveral || (team && person->team && person->team != team);
            team = person->team ? person->team : team;
            if (isInScope && areSeveral)
                return Company::SeveralTeams;
        }
        if (!isInScope)
            return Company::OutOfScope;
        return came ? Company::OneTeam : Company::Untold;
    }

private:
    const Records& m_records;
    ScopedMoments m_scoped;
};

QString crossTeamSentence(const std::vector<Proportion>& shares, const ChartData& chart,
                          const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    const auto untold = untoldCompanyText(chart.leftOut, locale);
    if (chart.n == 0)
        return QCoreApplication::translate("Chart",
                                           "Nothing to show yet: this chart needs collective "
                                           "moments that were held, and who came.")
            + untold;
    if (chart.n < scope.minimum)
        return tooFewText(chart.n, scope.minimum, locale) + untold;

    Proportion all{0, chart.n};
    for (const auto& share : shares)
        all.part += share.part;
    return QCoreApplication::translate(
               "Chart",
               "Collective moments that brought people of at least two teams together: %1.")
               .arg(proportionText(all, locale))
        + changeOfHalvesText(shares, scope) + untold;
}

/// A cell per bucket and company.
class CrossTeamCount final : public ChartCount {
public:
    CrossTeamCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_care(source.care), m_scope(scope),
        m_moments(source.records,
                  {.period = scope.period, .kind = scope.kind, .today = scope.today}),
        m_companies(source.records, scope), m_buckets(scope.period)
    {
    }

    std::size_t cells() const override { return m_buckets.count() * companies; }

    void add(MomentRange range, std::span<int> cells) const override
    {
        forEachHeld(range, [&](std::size_t, std::size_t bucket, Company company) {
            ++cells[bucket * companies + std::size_t(company)];
        });
    }

    ChartData present(std::span<const int> cells) const override
    {
        ChartData chart;
        chart.minimum = m_scope.minimum;
        chart.series.push_back(
            {.key = QStringLiteral("across_teams"),
             .label = QCoreApplication::translate("Chart", "Of two teams or more")});
        const auto locale = localeOf(m_scope.language);
        std::vector<Proportion> shares;
        for (std::size_t bucket = 0; bucket < m_buckets.count(); ++bucket) {
            const auto count = [&](Company company) {
                return cells[bucket * companies + std::size_t(company)];
            };
            const auto several = count(Company::SeveralTeams);
            shares.push_back({several, several + count(Company::OneTeam)});
            chart.categories.push_back({m_buckets.key(bucket), m_buckets.label(bucket, locale),
                                        shares.back().n, count(Company::Untold)});
            appendShare(chart.series.front(), shares.back(), m_scope.minimum);
            chart.n += shares.back().n;
            chart.leftOut += count(Company::Untold);
        }
        chart.sentence = crossTeamSentence(shares, chart, m_scope);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t) const override
    {
        std::vector<std::uint32_t> behind;
        forEachHeld({0, m_records.momentDays().size()},
                    [&](std::size_t position, std::size_t bucket, Company company) {
                        if (bucket == category && company > Company::Untold)
                            behind.push_back(std::uint32_t(position));
                    });
        return behind;
    }

private:
    static constexpr auto companies = std::size_t(Company::SeveralTeams) + 1;

    /// Calls `visit(position, bucket, company)` for each collective moment that was held.
    template <typename Visit>
    void forEachHeld(MomentRange range, Visit&& visit) const
    {
        forEachHeldGathering(
            m_records, m_care, m_moments, range,
            [&](std::size_t position, std::int32_t day, const Gathering& gathering) {
                visit(position, m_buckets.of(day), m_companies(gathering));
            });
    }

    const Records& m_records;
    const CareReader& m_care;
    Scope m_scope;
    ScopedMoments m_moments;  ///< of anybody: who came decides
    CompanyReader m_companies;
    TimeBuckets m_buckets;
};

std::unique_ptr<ChartCount> beginCrossTeam(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<CrossTeamCount>(source, scope);
}

}  // namespace

/// How many collective moments bring people of different teams together.
extern const ChartDefinition momentsAcrossTeams{
    .key = "cross_team",
    .title = QT_TRANSLATE_NOOP("Chart", "Moments across teams"),
    .shape = ChartShape::LineWithBand,
    .unit = ChartUnit::Percent,
    .begin = beginCrossTeam,
};

}  // namespace esperluette
