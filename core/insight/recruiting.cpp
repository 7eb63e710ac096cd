// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/known_departures.h"
#include "core/insight/level_counts.h"
#include "core/insight/stays.h"
#include "core/insight/time_buckets.h"
#include "core/insight/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace esperluette {

namespace {

constexpr std::size_t mostCohorts = 5;  ///< people are few: longer parts rather than many
constexpr int careDays = 90;  ///< from the first day on, in which the care is looked at

enum RecruitingSeries : std::size_t { Accepted, CareAtFirst, LeftEarly, RecruitingLines };

struct RecruitingName {
    const char* key;
    const char* label;
    const char* whole;  ///< what the sentence says of all parts of the period
    ChartCounts counts;
};
constexpr std::array<RecruitingName, RecruitingLines> recruitingNames{{
    {"offers_accepted", QT_TRANSLATE_NOOP("Chart", "Offers accepted"),
     QT_TRANSLATE_NOOP("Chart", "Offers accepted, of those that were answered: %1."),
     ChartCounts::People},
    {"care_at_first", QT_TRANSLATE_NOOP("Chart", "With care in the first 90 days"),
     QT_TRANSLATE_NOOP("Chart", "Moments handled with care in the first 90 days: %1."),
     ChartCounts::Moments},
    {"left_early", QT_TRANSLATE_NOOP("Chart", "Left within the first year"),
     QT_TRANSLATE_NOOP("Chart",
                       "Left within their first year, of those who began in the period: %1."),
     ChartCounts::People},
}};

/// Whoever works here has taken the offer, whether or not somebody noted it.
JobOffer offerAsOf(const Person& person, QDate today)
{
    const bool hasBegun =
        person.start.isValid() && person.start <= today && person.status != PersonStatus::Candidate;
    return person.offer == JobOffer::Made && hasBegun ? JobOffer::Accepted : person.offer;
}

/// What each part of the period says, and what is beside it.
struct RecruitingTable {
    std::vector<std::array<Proportion, RecruitingLines>> parts;
    std::vector<int> people;  ///< of each part, each once
    int allPeople = 0;  ///< each once
    int withoutAnswer = 0;  ///< offers
    int withoutDay = 0;  ///< offers
    int running = 0;  ///< who began less than a year ago
    int notKnown = 0;  ///< who began before departures are known
    int untold = 0;  ///< moments of the first 90 days

    Proportion whole(std::size_t line) const
    {
        Proportion sum;
        for (const auto& part : parts)
            sum = {sum.part + part[line].part, sum.n + part[line].n};
        return sum;
    }
};

/// A cell per part of the period in which people began and level of care of their first 90 days.
class RecruitingCount final : public ChartCount {
public:
    RecruitingCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_care(source.care), m_scope(scope),
        m_moments(source.records, withFirstDays(scope)), m_buckets(scope.period, mostCohorts),
        m_stays(staysOf(source.records, m_moments, scope.today)),
        m_firstKnown(departuresKnownFrom(source.records)),
        m_starts(source.records.all<Person>().size())
    {
        for (const auto& stay : m_stays.all)
            m_starts[stay.person] =
                scope.period.contains(stay.start) ? Day(stay.start).number() : 0;
        m_ofPeople = tableOfPeople();
    }

    std::size_t cells() const override { return m_buckets.count() * levels; }

    void add(MomentRange range, std::span<int> cells) const override
    {
        forEachOfFirstDays(range, [&](std::size_t, std::size_t bucket, CareLevel level) {
            ++cells[bucket * levels + std::size_t(level)];
        });
    }

    ChartData present(std::span<const int> cells) const override;

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t series) const override;

private:
    static constexpr auto levels = std::tuple_size_v<LevelCounts>;

    static Scope withFirstDays(Scope scope)
    {
        scope.period.last = scope.period.last.addDays(careDays);
        return scope;
    }

    /// Calls `visit(position, bucket, level)` for each moment of the first 90 days of those who
    /// began in the period.
    template <typename Visit>
    void forEachOfFirstDays(MomentRange range, Visit&& visit) const
    {
        const auto subjects = m_records.momentSubjects();
        m_moments.forEach(range, [&](std::size_t position, std::int32_t day) {
            if (!subjects[position].isPerson())
                return;
            const auto start = m_starts[subjects[position].position()];
            if (start == 0 || day < start || day >= start + careDays)
                return;
            visit(position, m_buckets.of(start), m_care(position).level);
        });
    }

    /// Calls `visit(person, bucket)` for each offer of the period, by position in all<Person>().
    template <typename Visit>
    void forEachOffer(Visit&& visit) const
    {
        const auto people = m_records.all<Person>();
        for (std::size_t position = 0; position < people.size(); ++position) {
            const auto& person = people[position];
            if (person.offer != JobOffer::None && m_moments.hasPerson(position)
                && m_scope.period.contains(person.offerDay))
                visit(position, m_buckets.of(Day(person.offerDay).number()));
        }
    }

    /// All but the care, which is counted over moments.
    RecruitingTable tableOfPeople() const;
    RecruitingTable tableOf(std::span<const int> cells) const;
    QString sentence(const RecruitingTable& table, const ChartData& chart) const;

    const Records& m_records;
    const CareReader& m_care;
    Scope m_scope;
    ScopedMoments m_moments;  ///< of the period and of the first days after it
    TimeBuckets m_buckets;
    Stays m_stays;
    QDate m_firstKnown;
    std::vector<std::int32_t> m_starts;  ///< per person; 0: not begun in the period
    RecruitingTable m_ofPeople;
};

RecruitingTable RecruitingCount::tableOf(std::span<const int> cells) const
{
    auto table = m_ofPeople;
    for (std::size_t bucket = 0; bucket < m_buckets.count(); ++bucket) {
        LevelCounts counts{};
        std::ranges::copy(cells.subspan(bucket * levels, levels), counts.begin());
        table.parts[bucket][CareAtFirst] = withCareIn(counts);
        table.untold += untoldIn(counts);
    }
    return table;
}

RecruitingTable RecruitingCount::tableOfPeople() const
{
    RecruitingTable table;
    table.parts.resize(m_buckets.count());
    table.people.resize(m_buckets.count());
    std::vector<std::size_t> offeredIn(m_records.all<Person>().size(), m_buckets.count());
    forEachOffer([&](std::size_t person, std::size_t bucket) {
        const auto offer = offerAsOf(m_records.all<Person>()[person], m_scope.today);
        if (offer == JobOffer::Made) {
            ++table.withoutAnswer;
            return;
        }
        auto& accepted = table.parts[bucket][Accepted];
        ++accepted.n;
        accepted.part += offer == JobOffer::Accepted ? 1 : 0;
        ++table.people[bucket];
        ++table.allPeople;
        offeredIn[person] = bucket;
    });
    for (const auto& stay : m_stays.all) {
        if (m_starts[stay.person] == 0)
            continue;
        const auto year = firstYearOf(stay, m_scope.today, m_firstKnown);
        const auto bucket = m_buckets.of(m_starts[stay.person]);
        if (isOver(year)) {
            auto& left = table.parts[bucket][LeftEarly];
            ++left.n;
            left.part += year == FirstYear::Left ? 1 : 0;
            const auto before = offeredIn[stay.person];
            table.people[bucket] += before == bucket ? 0 : 1;
            table.allPeople += before == m_buckets.count() ? 1 : 0;
        }
        table.running += year == FirstYear::Running ? 1 : 0;
        table.notKnown += year == FirstYear::NotKnown ? 1 : 0;
    }
    const auto people = m_records.all<Person>();
    for (std::size_t position = 0; position < people.size(); ++position)
        table.withoutDay += people[position].offer != JobOffer::None
                && !people[position].offerDay.isValid() && m_moments.hasPerson(position)
            ? 1
            : 0;
    return table;
}

ChartData RecruitingCount::present(std::span<const int> cells) const
{
    const auto table = tableOf(cells);
    const auto locale = localeOf(m_scope.language);
    ChartData chart;
    chart.minimum = m_scope.minimum;
    for (const auto& name : recruitingNames)
        chart.series.push_back({.key = QString::fromLatin1(name.key),
                                .label = QCoreApplication::translate("Chart", name.label),
                                .counts = name.counts});
    for (std::size_t bucket = 0; bucket < table.parts.size(); ++bucket) {
        const auto& part = table.parts[bucket];
        chart.categories.push_back(
            {m_buckets.key(bucket), m_buckets.label(bucket, locale), table.people[bucket]});
        for (std::size_t line = 0; line < RecruitingLines; ++line)
            appendShare(chart.series[line], part[line], m_scope.minimum);
    }
    chart.n = table.allPeople;
    chart.leftOut = table.withoutAnswer + table.withoutDay + table.running + table.notKnown;
    chart.sentence = sentence(table, chart);
    return chart;
}

QString RecruitingCount::sentence(const RecruitingTable& table, const ChartData& chart) const
{
    const auto locale = localeOf(m_scope.language);
    QStringList parts;
    if (chart.n == 0 && table.whole(CareAtFirst).n == 0)
        parts << QCoreApplication::translate(
            "Chart",
            "Nothing to show yet: this chart needs offers with their day and answer, or people who "
            "began in the period.");
    for (std::size_t line = 0; line < RecruitingLines; ++line) {
        const auto whole = table.whole(line);
        if (whole.n >= std::max(1, m_scope.minimum))
            parts << QCoreApplication::translate("Chart", recruitingNames[line].whole)
                         .arg(proportionText(whole, locale));
        else if (whole.n > 0)
            //: The name of a line of a chart, and how many stand behind it
            parts << QCoreApplication::translate("Chart", "%1: too few to say (n\u00a0=\u00a0%2).")
                         .arg(chart.series[line].label, locale.toString(whole.n));
    }
    const auto beside = [&](const char* text, int count) {
        if (count > 0)
            parts << QCoreApplication::translate("Chart", text).arg(locale.toString(count));
    };
    beside(QT_TRANSLATE_NOOP("Chart", "Offers without an answer yet: %1."), table.withoutAnswer);
    beside(QT_TRANSLATE_NOOP("Chart", "Offers without a day, not counted: %1."), table.withoutDay);
    beside(QT_TRANSLATE_NOOP("Chart", "First year not over, not counted there: %1."),
           table.running);
    beside(QT_TRANSLATE_NOOP("Chart", "Begun before departures are known, not counted there: %1."),
           table.notKnown);
    return parts.join(u' ') + leftOutText(table.untold, locale);
}

/// Of the offers, the moments up to the day of the offer with those who had one; of the others,
/// those of the first 90 days, or of all days for those whose first year is over.
std::vector<std::uint32_t> RecruitingCount::behind(std::size_t category, std::size_t series) const
{
    std::vector<std::uint32_t> behind;
    if (series == CareAtFirst) {
        forEachOfFirstDays({0, m_records.momentDays().size()},
                           [&](std::size_t position, std::size_t bucket, CareLevel level) {
                               if (bucket == category && isShown(level))
                                   behind.push_back(std::uint32_t(position));
                           });
        return behind;
    }
    std::vector<std::int32_t> until(m_records.all<Person>().size());
    if (series == Accepted)
        forEachOffer([&](std::size_t person, std::size_t bucket) {
            const auto& each = m_records.all<Person>()[person];
            if (bucket == category && offerAsOf(each, m_scope.today) != JobOffer::Made)
                until[person] = Day(each.offerDay).number();
        });
    else
        for (const auto& stay : m_stays.all) {
            const auto start = m_starts[stay.person];
            if (start != 0 && m_buckets.of(start) == category
                && isOver(firstYearOf(stay, m_scope.today, m_firstKnown)))
                until[stay.person] = Day(m_scope.today).number();
        }
    const auto subjects = m_records.momentSubjects();
    auto ever = m_scope;
    ever.period = {Day::fromNumber(1).date(), m_scope.today};
    ScopedMoments(m_records, ever).forEach([&](std::size_t position, std::int32_t day) {
        if (subjects[position].isPerson() && day <= until[subjects[position].position()])
            behind.push_back(std::uint32_t(position));
    });
    return behind;
}

std::unique_ptr<ChartCount> beginRecruiting(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<RecruitingCount>(source, scope);
}

}  // namespace

/// In time, by when offers were made and when people began: the offers that were accepted, the care
/// of the first 90 days, and who left within a year. They stand side by side: nothing says that one
/// comes from the other.
extern const ChartDefinition recruiting{
    .key = "recruiting",
    .title = QT_TRANSLATE_NOOP("Chart", "Offers, first 90 days, first year"),
    .shape = ChartShape::LineWithBand,
    .unit = ChartUnit::Percent,
    .counts = ChartCounts::People,
    .begin = beginRecruiting,
};

}  // namespace esperluette
