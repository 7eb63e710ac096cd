// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/comparison_text.h"
#include "core/insight/held_gatherings.h"
#include "core/insight/wording.h"
#include "core/people/line_of_managers.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

namespace {

/// The sites as rows, by name, and one more for who has none.
struct SiteRows {
    std::vector<const PopulationValue*> sites;
    std::vector<std::uint32_t> rowOfPerson;  ///< past the last site: none
};

SiteRows siteRows(const Records& records)
{
    SiteRows rows;
    for (const auto& value : records.all<PopulationValue>()) {
        if (value.cut.text() == QStringView(cuts::site))
            rows.sites.push_back(&value);
    }
    std::ranges::stable_sort(rows.sites, [](const auto* left, const auto* right) {
        return QString::localeAwareCompare(left->label.text(), right->label.text()) < 0;
    });
    for (const auto& person : records.all<Person>()) {
        const auto site = std::ranges::find_if(rows.sites, [&person](const auto* value) {
            return std::ranges::find(person.populations, value->id) != person.populations.end();
        });
        rows.rowOfPerson.push_back(std::uint32_t(site - rows.sites.begin()));
    }
    return rows;
}

/// Per position in all<Person>(), 1 for the heads of those who are there: they answer to nobody and
/// look after somebody who looks after others. With one level of managers there is no director.
std::vector<std::uint8_t> directorsOf(const Records& records)
{
    const auto people = records.all<Person>();
    constexpr auto nobody = ~std::size_t(0);
    std::vector<std::size_t> managers(people.size(), nobody);
    std::vector<std::uint8_t> looksAfter(people.size());
    for (std::size_t position = 0; position < people.size(); ++position) {
        const auto* manager =
            isOnStaff(people[position].status) ? managerOf(records, people[position]) : nullptr;
        if (!manager)
            continue;
        managers[position] = records.positionOf(*manager);
        looksAfter[managers[position]] = 1;
    }
    std::vector<std::uint8_t> directors(people.size());
    for (std::size_t position = 0; position < people.size(); ++position) {
        const auto manager = managers[position];
        if (manager != nobody && looksAfter[position] && managers[manager] == nobody
            && isOnStaff(people[manager].status))
            directors[manager] = 1;
    }
    return directors;
}

/// Three cells per site, the moments with a director, all of them, and the last day on which a
/// director came, 0 for none; then the same of moments of any site, and one for those of which
/// nobody said who came.
class DirectorsPresenceCount final : public ChartCount {
public:
    DirectorsPresenceCount(const ChartSource& source, const Scope& scope) :
        m_source(source), m_scope(scope),
        m_moments(source.records,
                  {.period = scope.period, .kind = scope.kind, .today = scope.today}),
        m_scoped(source.records, scope), m_rows(siteRows(source.records)),
        m_directors(directorsOf(source.records))
    {
    }

    std::size_t cells() const override { return cellsOfSite * (anySite() + 1) + 1; }
    JoinedCells joined(std::size_t cell) const override
    {
        const bool isDay = cell < cells() - 1 && cell % cellsOfSite == LastDay;
        return isDay ? JoinedCells::Latest : JoinedCells::Sum;
    }

    void add(MomentRange range, std::span<int> cells) const override
    {
        forEach(range, [&](std::size_t, const Company& company) {
            if (!company.isTold) {
                ++cells.back();
                return;
            }
            const auto count = [&](std::size_t row) {
                const auto of = cells.subspan(cellsOfSite * row, cellsOfSite);
                ++of[All];
                if (!company.hasDirector)
                    return;
                ++of[WithDirector];
                of[LastDay] = std::max(of[LastDay], company.day);
            };
            std::ranges::for_each(company.rows, count);
            count(anySite());
        });
    }

    ChartData present(std::span<const int> cells) const override
    {
        ChartData chart;
        chart.minimum = m_scope.minimum;
        chart.series.push_back({.key = QStringLiteral("with_director"),
                                .label = QCoreApplication::translate("Chart", "With a director")});
        std::vector<Proportion> shares;
        const bool isKnown = std::ranges::count(m_directors, 1) > 0;
        for (std::size_t row = 0; isKnown && row <= m_rows.sites.size(); ++row) {
            const auto share = shareOf(cells, row);
            const bool isSite = row < m_rows.sites.size();
            if (!isSite && share.n == 0)
                continue;
            shares.push_back(share);
            chart.categories.push_back(
                {isSite ? m_rows.sites[row]->id.text() : QStringLiteral("no_site"),
                 isSite ? m_source.shownText(m_rows.sites[row]->label.text()) : rowWithoutSite(),
                 share.n});
            chart.categories.back().note = lastPresenceText(cells[cellsOfSite * row + LastDay]);
            appendShare(chart.series.front(), share, m_scope.minimum);
        }
        const auto all = shareOf(cells, anySite());
        chart.n = isKnown ? all.n : 0;
        chart.leftOut = isKnown ? cells.back() : 0;
        chart.sentence = isKnown
            ? sentence(all, shares, chart)
            : QCoreApplication::translate(
                "Chart",
                "Nothing to show yet: this chart needs to know who looks after whom. A director "
                "looks after managers and answers to nobody.");
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t) const override
    {
        std::vector<std::uint32_t> behind;
        forEach({0, m_source.records.momentDays().size()},
                [&](std::size_t position, const Company& company) {
                    if (std::ranges::find(company.rows, category) != company.rows.end())
                        behind.push_back(std::uint32_t(position));
                });
        return behind;
    }

private:
    enum Cell : std::size_t { WithDirector, All, LastDay };
    static constexpr std::size_t cellsOfSite = LastDay + 1;

    /// Who came to a collective moment.
    struct Company {
        std::int32_t day = 0;  ///< Julian
        std::vector<std::uint32_t> rows;  ///< the sites of those who are no directors
        bool isInScope = false;
        bool hasDirector = false;
        bool isTold = false;  ///< somebody said who came
    };

    std::size_t anySite() const { return m_rows.sites.size() + 1; }

    /// Calls `visit(position, company)` for each collective moment of the scope that was held, but
    /// for those to which directors alone came.
    template <typename Visit>
    void forEach(MomentRange range, Visit&& visit) const
    {
        Company company;
        forEachHeldGathering(
            m_source.records, m_source.care, m_moments, range,
            [&](std::size_t position, std::int32_t day, const Gathering& gathering) {
                read(gathering, company);
                company.day = day;
                if (company.isInScope && (!company.isTold || !company.rows.empty()))
                    visit(position, company);
            });
    }

    void read(const Gathering& gathering, Company& company) const
    {
        const auto& records = m_source.records;
        company.rows.clear();
        company.isInScope = isOfScope(gathering, records, m_scoped);
        company.hasDirector = false;
        company.isTold = false;
        for (const auto& attendance : gathering.attendances) {
            const auto* person = attendance.hasCome() ? records.find(attendance.person) : nullptr;
            if (!person)
                continue;
            const auto who = records.positionOf(*person);
            const auto row = m_rows.rowOfPerson[who];
            company.isTold = true;
            company.isInScope = company.isInScope || m_scoped.hasPerson(who);
            if (m_directors[who] != 0)
                company.hasDirector = true;
            else if (std::ranges::find(company.rows, row) == company.rows.end())
                company.rows.push_back(row);
        }
    }

    static Proportion shareOf(std::span<const int> cells, std::size_t row)
    {
        return {cells[cellsOfSite * row + WithDirector], cells[cellsOfSite * row + All]};
    }

    /// @param day  Julian; 0: no director came
    QString lastPresenceText(int day) const
    {
        if (day == 0)
            return QCoreApplication::translate("Chart", "never in the period");
        //: When a director last came to a site: %1 is a day
        return QCoreApplication::translate("Chart", "last on %1")
            .arg(dayText(Day::fromNumber(day).date(), localeOf(m_scope.language)));
    }

    QString rowWithoutSite() const
    {
        return m_rows.sites.empty() ? QCoreApplication::translate("Chart", "Everybody")
                                    : QCoreApplication::translate("Chart", "No site");
    }

    QString sentence(Proportion all, const std::vector<Proportion>& shares,
                     const ChartData& chart) const
    {
        const auto locale = localeOf(m_scope.language);
        const auto untold = untoldCompanyText(chart.leftOut, locale);
        if (chart.n == 0)
            return QCoreApplication::translate("Chart",
                                               "Nothing to show yet: this chart needs collective "
                                               "moments that were held, and who came.")
                + untold;
        if (chart.n < m_scope.minimum)
            return tooFewText(chart.n, m_scope.minimum, locale) + untold;
        return QCoreApplication::translate("Chart",
                                           "Collective moments to which a director came: %1.")
                   .arg(proportionText(all, locale))
            + lowestText(chart.categories, shares, m_scope) + untold;
    }

    ChartSource m_source;
    Scope m_scope;
    ScopedMoments m_moments;  ///< of anybody: who came decides
    ScopedMoments m_scoped;
    SiteRows m_rows;
    std::vector<std::uint8_t> m_directors;
};

std::unique_ptr<ChartCount> beginDirectorsPresence(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<DirectorsPresenceCount>(source, scope);
}

}  // namespace

/// Site by site, the share of the collective moments of its people to which somebody from the top
/// of a line of managers came, with the last day on which they did. A moment of two sites counts
/// for both.
extern const ChartDefinition directorsPresence{
    .key = "directors_presence",
    .title = QT_TRANSLATE_NOOP("Chart", "Directors among their people"),
    .shape = ChartShape::Dots,
    .unit = ChartUnit::Percent,
    .begin = beginDirectorsPresence,
};

}  // namespace esperluette
