// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generated_logbook.h"

#include "core/catalogue/catalogue.h"
#include "core/planning/planning.h"
#include "core/storage/logbook_file.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <map>

namespace esperluette::bench {

using namespace Qt::StringLiterals;

namespace {

/// SplitMix64 (Steele, Lea and Flood, 2014): small, fast, and the same on every platform.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) { }

    std::uint64_t next()
    {
        auto z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 to sides - 1.
    int roll(int sides) { return int(next() % std::uint64_t(sides)); }
    bool oneIn(int sides) { return roll(sides) == 0; }

    template <typename Range>
    const auto& pick(const Range& range)
    {
        return range[std::size_t(roll(int(std::size(range))))];
    }

private:
    std::uint64_t m_state;
};

constexpr std::array<QStringView, 16> syllables = {u"ba", u"chan", u"dor", u"el",  u"fa", u"gui",
                                                   u"lé", u"mi",   u"no",  u"ra",  u"sœ", u"ti",
                                                   u"va", u"yo",   u"zé",  u"quin"};
constexpr std::array<QStringView, 13> words = {
    u"ouverture",  u"vitrine",   u"clientèle", u"équipe",     u"projet", u"accueil",  u"réussite",
    u"inventaire", u"formation", u"planning",  u"rénovation", u"écoute", u"nouveauté"};

class Generator {
public:
    Generator(const GeneratorSize& size, QDate today) :
        m_size(size), m_today(today), m_dice(size.seed),
        m_ids([this] { return m_clock += 1000; }, [this] { return m_dice.next(); })
    {
    }

    std::vector<ChangeSet> parts()
    {
        auto beginning = *beginLogbook(
            {.title = u"Generated"_s, .keeper = u"Camille"_s, .today = m_today.addYears(-3)},
            m_ids);
        for (const auto& change : beginning.of<MomentKind>()) {
            const auto awaited = change.after->key.text() + u"_held"_s;
            const bool isFollowed =
                std::ranges::any_of(beginning.of<MomentKind>(), [&](const auto& other) {
                    return other.after->rule.event == awaited;
                });
            if (change.after->rule.form == RuleForm::OnEvent && !isFollowed
                && change.after->scope == MomentScope::Individual)
                m_kinds.push_back(*change.after);
        }
        addPeople(beginning);
        m_records.apply(beginning);
        m_parts.push_back(std::move(beginning));
        livePlannedMoments();
        for (int made = 0, wanted = m_size.moments - m_made; made < wanted; ++made)
            add(eventMoment(made, wanted));
        return std::move(m_parts);
    }

private:
    QString name()
    {
        QString name;
        for (int count = 2 + m_dice.roll(2); count > 0; --count)
            name += m_dice.pick(syllables);
        name[0] = name[0].toUpper();
        return name;
    }

    void addPeople(ChangeSet& changes)
    {
        std::vector<Team> teams;
        for (int number = 1; number <= std::max(1, m_size.people / 12); ++number) {
            teams.push_back({m_ids.next<Team>(), *TeamName::parse(u"Équipe %1"_s.arg(number)), {}});
            changes.create(teams.back());
        }
        for (int number = 1; number <= m_size.people; ++number) {
            Person person{.id = m_ids.next<Person>()};
            person.givenName = *PersonName::parse(name());
            person.familyName = *PersonName::parse(name());
            person.employeeNumber = *EmployeeNumber::parse(QString::number(100'000 + number));
            person.role = *JobRole::parse(m_dice.pick(words).toString());
            person.team = m_dice.pick(teams).id;
            person.start = m_today.addDays(-m_dice.roll(3000));
            person.knownSince = m_today.addYears(-3);
            person.offer = JobOffer::Accepted;
            person.offerDay = person.start.addDays(-30);
            m_people.push_back(person.id);
            changes.create(std::move(person));
        }
    }

    /// What the rules ask for, as the program itself plans it, and most of what lies in the past
    /// told: a logbook that has been used. The rhythms go on from what was held.
    void livePlannedMoments()
    {
        const PlanningDesk desk{WorkingCalendar::french(), m_today, m_today.addDays(60),
                                UtcMinute(minutesBefore(Day(m_today)))};
        for (auto planned = planMoments(m_records, desk, m_ids); !planned.isEmpty();
             planned = planMoments(m_records, desk, m_ids)) {
            ChangeSet lived;
            for (const auto& change : planned.of<Gathering>())
                lived.create(*change.after);
            for (const auto& change : planned.of<Moment>()) {
                auto moment = *change.after;
                moment.plannedAt = UtcMinute(minutesBefore(moment.planned));
                live(moment, *m_records.find(moment.kind));
                lived.create(moment);
                add(moment);
            }
            for (const auto& change : planned.of<Gathering>())
                m_parts.back().create(*change.after);
            m_records.apply(lived);
        }
    }

    /// One that no rule asks for, in order of time.
    Moment eventMoment(int made, int of)
    {
        const auto& kind = m_dice.pick(m_kinds);
        const auto daysAgo = 1095 - int(std::int64_t(made) * 1095 / of);
        Moment moment{.id = m_ids.next<Moment>(), .person = m_dice.pick(m_people), .kind = kind.id};
        moment.evidence.items = std::uint8_t(kind.checklistItems);
        moment.planned = m_today.addDays(-daysAgo);
        moment.plannedAt = UtcMinute(minutesBefore(moment.planned));
        live(moment, kind);
        return moment;
    }

    static UtcMinute::duration minutesBefore(Day planned)
    {
        constexpr int julianDayOfTheEpoch = 2440588;
        return UtcMinute::duration((planned.number() - julianDayOfTheEpoch - 7) * 1440);
    }

    void live(Moment& moment, const MomentKind& kind)
    {
        if (kind.checklistItems > 0)
            moment.evidence.itemsTicked = std::uint8_t(m_dice.roll(kind.checklistItems + 1));
        moment.evidence.itemsOfOthers = std::int8_t(kind.checklistItems / 2);
        if (moment.planned.date() < m_today && !m_dice.oneIn(10))
            hold(moment, kind);
        if (m_dice.oneIn(4))
            moment.title = *MomentTitle::parse(u"%1 %2 %3"_s.arg(
                m_dice.pick(words).toString(), m_dice.pick(words).toString(), name()));
    }

    void add(const Moment& moment)
    {
        if (m_made++ % 100'000 == 0)
            m_parts.emplace_back(StepName{"Generate"});
        auto& changes = m_parts.back();
        if (moment.person && m_dice.oneIn(10)) {
            changes.create(Commitment{.id = m_ids.next<Commitment>(),
                                      .moment = moment.id,
                                      .person = moment.person,
                                      .text = *CommitmentText::parse(m_dice.pick(words).toString()),
                                      .promised = moment.planned.date(),
                                      .due = moment.planned.date().addDays(30),
                                      .state = CommitmentState(m_dice.roll(3)),
                                      .closed = moment.planned.date().addDays(20)});
        }
        changes.create(moment);
    }

    void hold(Moment& moment, const MomentKind& kind)
    {
        auto& evidence = moment.evidence;
        moment.held = moment.planned.date().addDays(m_dice.roll(4));
        moment.status = m_dice.oneIn(12) ? MomentStatus::Held : MomentStatus::Told;
        if (moment.status == MomentStatus::Held)
            return;
        evidence.setting = Setting(1 + m_dice.roll(7));
        for (auto* answer : {&evidence.protectedTime, &evidence.listening, &evidence.emotional,
                             &evidence.relational, &evidence.operational})
            *answer = Answer(m_dice.roll(4));
        evidence.minutes = std::uint16_t(m_dice.roll(kind.minutesMax + 10));
        evidence.felt = std::uint8_t(m_dice.roll(6));
    }

    GeneratorSize m_size;
    QDate m_today;
    Dice m_dice;
    std::int64_t m_clock = 1'700'000'000'000;
    IdSource m_ids;
    std::vector<MomentKind> m_kinds;  ///< those no rule plans
    std::vector<PersonId> m_people;
    Records m_records;  ///< what the planning has to know
    std::vector<ChangeSet> m_parts;
    int m_made = 0;  ///< moments
};

}  // namespace

std::vector<ChangeSet> generateLogbook(const GeneratorSize& size, QDate today)
{
    return Generator(size, today).parts();
}

Result<> writeLogbook(const QString& path, const std::vector<ChangeSet>& parts)
{
    auto file = LogbookFile::create(path, parts.front(), Device::temporary());
    if (!file)
        return Failure{file.error()};
    for (std::size_t part = 1; part < parts.size(); ++part) {
        if (auto written = (*file)->write(parts[part]); !written)
            return written;
    }
    return {};
}

QString generatedFile(const GeneratorSize& size)
{
    static const QTemporaryDir folder;
    static std::map<int, QString> made;
    auto& path = made[size.moments];
    if (path.isEmpty()) {
        path = folder.filePath(u"%1.esperluette"_s.arg(size.moments));
        if (!writeLogbook(path, generateLogbook(size, benchDay)))
            qFatal("the generated logbook cannot be written");
    }
    return path;
}

}  // namespace esperluette::bench
