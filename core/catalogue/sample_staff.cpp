// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sample_staff.h"

#include "core/foundation/text_folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace esperluette {

namespace {

constexpr int knownBeforeStart = 40;  ///< days between entering the logbook and the hire date
constexpr int offerBeforeStart = 30;  ///< days between the offer and the hire date

template <typename Text>
Text parsed(const QString& text)
{
    return *Text::parse(text);
}

/// Builds the people of the sample, with their teams and populations.
class StaffBuilder {
public:
    StaffBuilder(const SampleScript& script, QDate begun, QDate today,
                 const WorkingCalendar& calendar, IdSource& ids) :
        m_script(script),
        m_begun(begun), m_today(today), m_calendar(calendar), m_ids(ids)
    {
    }

    SampleStaff build(const ChangeSet& logbook)
    {
        for (const auto& change : logbook.of<PopulationValue>())
            m_values.emplace(change.after->meaning.text(), change.after->id);
        addValues(u"site"_s, m_script.sites);
        addValues(u"contract"_s, m_script.contracts);
        for (const auto& line : m_script.people)
            m_people.push_back(person(line));
        addTeams();
        for (auto& person : m_people)
            m_staff.changes.create(person);
        return std::move(m_staff);
    }

private:
    void addValues(const QString& cut, const std::map<QString, QString>& labels)
    {
        for (const auto& [key, label] : labels) {
            const PopulationValue value{m_ids.next<PopulationValue>(),
                                        parsed<PopulationCut>(cut),
                                        parsed<PopulationLabel>(label),
                                        {}};
            m_values.emplace(key, value.id);
            m_staff.changes.create(value);
        }
    }

    QDate startOf(const SamplePerson& line) const
    {
        if (line.years > 0)
            return m_today.addDays(line.anniversaryInDays).addYears(-line.years);
        return m_calendar.workingDayUntil(m_today.addDays(-line.daysHere));
    }

    Person person(const SamplePerson& line)
    {
        Person person{.id = m_ids.next<Person>()};
        person.givenName = parsed<PersonName>(line.givenName);
        person.familyName = parsed<PersonName>(line.familyName);
        person.preferredName = parsed<PersonName>(line.preferredName);
        person.role = parsed<JobRole>(line.role);
        person.email = parsed<EmailAddress>(address(line));
        person.employeeNumber =
            parsed<EmployeeNumber>(u"LB-%1"_s.arg(m_people.size() + 101, 4, 10, QChar(u'0')));
        person.start = startOf(line);
        if (line.trialMonths > 0)
            person.trialEnd = person.start.addMonths(line.trialMonths).addDays(-1);
        if (line.leavesInDays != 0)
            leave(person, line);
        if (!line.birthday.isEmpty())
            setBirthday(person, line.birthday);
        person.status = person.start > m_today ? PersonStatus::Candidate : PersonStatus::Present;
        person.recognition = RecognitionPreference(m_people.size() % 4);
        person.knownSince = line.knownForDays > 0
            ? m_today.addDays(-line.knownForDays)
            : std::max(m_begun, person.start.addDays(-knownBeforeStart));
        if (person.knownSince < person.start) {
            person.offer = JobOffer::Accepted;
            person.offerDay = std::max(person.knownSince, person.start.addDays(-offerBeforeStart));
        }
        addMember(line, person);
        return person;
    }

    void leave(Person& person, const SamplePerson& line) const
    {
        person.end = m_calendar.workingDayUntil(m_today.addDays(line.leavesInDays));
        person.departure =
            line.contract == "fixed_term"_L1 ? Departure::Other : Departure::Voluntary;
    }

    void addMember(const SamplePerson& line, Person& person)
    {
        const auto team = std::ranges::find(m_script.teams, line.team, &SampleTeam::key);
        SampleMember member{person.id};
        member.team = std::size_t(team - m_script.teams.begin());
        member.remote = line.workMode == "remote"_L1;
        member.story = line.story == "careful_arrival"_L1 ? SampleStory::CarefulArrival
            : line.story == "hurried_arrival"_L1          ? SampleStory::HurriedArrival
            : line.story == "never_met"_L1                ? SampleStory::NeverMet
            : line.shift == "night"_L1                    ? SampleStory::NightShift
                                                          : SampleStory::Usual;
        if (line.onLeaveForDays > 0)
            member.onLeaveSince = m_today.addDays(-line.onLeaveForDays);
        if (person.end.isValid() && person.end < m_today)
            member.leftOn = person.end;
        for (const auto& key : {team->site, line.contract, line.workMode, line.shift})
            person.populations.push_back(m_values.at(key));
        m_staff.members.push_back(member);
    }

    QString address(const SamplePerson& line) const
    {
        auto name = QString::fromUtf8(folded(line.givenName + u'.' + line.familyName));
        name.replace(u' ', u'-');
        return name + u'@' + m_script.mailDomain;
    }

    /// Born between 24 and 57 years ago, on a day that exists that year.
    void setBirthday(Person& person, const QString& monthAndDay) const
    {
        int year = m_today.year() - 24 - int(m_people.size() * 11 % 33);
        while (!QDate::fromString(u"%1-%2"_s.arg(year).arg(monthAndDay), Qt::ISODate).isValid())
            --year;
        person.birthday = QDate::fromString(u"%1-%2"_s.arg(year).arg(monthAndDay), Qt::ISODate);
        person.birthdayShared = true;
    }

    /// Teams, each with its manager, and who manages and welcomes whom.
    void addTeams()
    {
        for (std::size_t position = 0; position < m_script.teams.size(); ++position) {
            Team team{m_ids.next<Team>(), parsed<TeamName>(m_script.teams[position].name), {}};
            std::optional<PersonId> newest;
            for (std::size_t index = 0; index < m_people.size(); ++index) {
                if (m_staff.members[index].team != position)
                    continue;
                auto& person = m_people[index];
                person.team = team.id;
                if (m_script.people[index].leadsTheTeam)
                    team.manager = person.id;
                else
                    person.manager = team.manager;
                if (person.trialEnd.isValid())
                    person.buddy = newest;
                newest = person.id;
            }
            m_staff.changes.create(team);
        }
        addDirector();
    }

    void addDirector()
    {
        const auto director = std::ranges::find(m_script.people, true, &SamplePerson::directs);
        if (director == m_script.people.end())
            return;
        const auto id = m_people[std::size_t(director - m_script.people.begin())].id;
        for (std::size_t index = 0; index < m_people.size(); ++index) {
            if (m_script.people[index].leadsTheTeam && m_people[index].id != id)
                m_people[index].manager = id;
        }
    }

    const SampleScript& m_script;
    QDate m_begun;
    QDate m_today;
    const WorkingCalendar& m_calendar;
    IdSource& m_ids;
    std::map<QString, PopulationValueId> m_values;  ///< by key or meaning
    std::vector<Person> m_people;
    SampleStaff m_staff;
};

}  // namespace

SampleStaff sampleStaff(const SampleScript& script, const ChangeSet& logbook, QDate begun,
                        QDate today, const WorkingCalendar& calendar, IdSource& ids)
{
    return StaffBuilder(script, begun, today, calendar, ids).build(logbook);
}

}  // namespace esperluette
