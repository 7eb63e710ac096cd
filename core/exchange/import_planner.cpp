// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_planner.h"

#include "core/exchange/manager_cycles.h"

namespace esperluette {

using Field = ImportField;

namespace {

constexpr qsizetype rowsPerStep = 500;

FieldSet changedFields(const Person& before, const Person& after)
{
    FieldSet changed = 0;
    const auto compare = [&changed](ImportField field, const auto& left, const auto& right) {
        if (!(left == right))
            changed |= bit(field);
    };
    compare(Field::EmployeeNumber, before.employeeNumber, after.employeeNumber);
    compare(Field::GivenName, before.givenName, after.givenName);
    compare(Field::FamilyName, before.familyName, after.familyName);
    compare(Field::PreferredName, before.preferredName, after.preferredName);
    compare(Field::Email, before.email, after.email);
    compare(Field::Role, before.role, after.role);
    compare(Field::Start, before.start, after.start);
    compare(Field::TrialEnd, before.trialEnd, after.trialEnd);
    compare(Field::End, before.end, after.end);
    compare(Field::Departure, before.departure, after.departure);
    compare(Field::Birthday, before.birthday, after.birthday);
    compare(Field::BirthdayShared, before.birthdayShared, after.birthdayShared);
    compare(Field::Status, before.status, after.status);
    return changed;
}

Person blankPerson() { return Person{.id = PersonId(IdBytes{})}; }

void refuse(ImportRow& judgement, ImportReason reason, ImportField field, int otherLine = 0)
{
    judgement.verdict = Verdict::Refused;
    judgement.reason = reason;
    judgement.field = field;
    judgement.otherLine = otherLine;
}

}  // namespace

ImportPlanner::ImportPlanner(const Records& records, const PeopleList& list, QDate today) :
    m_records(records), m_list(list), m_today(today), m_index(records.all<Person>()),
    m_groups(records), m_rowAbout(records.all<Person>().size(), ImportRow::nobody)
{
    m_plan.rows.reserve(size_t(list.rowCount()));
}

bool ImportPlanner::advance()
{
    const auto until = std::min(total(), done() + rowsPerStep);
    for (auto row = done(); row < until; ++row)
        m_plan.rows.push_back(judged(row));
    if (done() < total())
        return true;
    choosePeople();
    refuseCycles();
    settleVerdicts();
    return false;
}

ImportRow ImportPlanner::judged(qsizetype row)
{
    ImportRow judgement;
    auto person = blankPerson();
    auto reading = checkRow(m_list, row);
    if (reading.reason == ImportReason::None)
        reading = readRow(m_list, row, m_today, person);
    const auto match = m_index.findSame(person);
    // A row without a name may complete somebody who is known.
    const auto readable = reading.reason == ImportReason::None
        || (reading.reason == ImportReason::NoName && match.found());
    if (!readable) {
        refuse(judgement, reading.reason, reading.field);
        return judgement;
    }
    if (match.several) {
        refuse(judgement, ImportReason::SeveralPeople, Field::FullName);
        return judgement;
    }
    if (!match.found()) {
        m_index.add(person);
        m_plan.newRows.push_back(std::int32_t(row));
        m_rowAbout.push_back(std::int32_t(row));
        return judgement;
    }
    if (auto& about = m_rowAbout[size_t(match.person)]; about != ImportRow::nobody) {
        refuse(judgement, ImportReason::RepeatedPerson, Field::EmployeeNumber, m_list.line(about));
    } else {
        judgement.person = match.person;
        compare(row, judgement);
        if (judgement.verdict != Verdict::Refused)
            about = std::int32_t(row);
    }
    return judgement;
}

void ImportPlanner::compare(qsizetype row, ImportRow& judgement)
{
    const auto& before = m_records.all<Person>()[size_t(judgement.person)];
    auto after = before;
    const auto reading = readRow(m_list, row, m_today, after);
    if (reading.reason != ImportReason::None) {
        refuse(judgement, reading.reason, reading.field);
        return;
    }
    judgement.verdict = Verdict::Changed;
    judgement.changed = changedFields(before, after) | changedGroups(row, before);
    if (judgement.changed & (bit(Field::EmployeeNumber) | bit(Field::Email)))
        m_index.update(judgement.person, after);
}

FieldSet ImportPlanner::changedGroups(qsizetype row, const Person& person) const
{
    FieldSet changed = 0;
    const auto team = TeamName::parse(m_list.cell(row, m_list.columnOf(Field::Team)).toString());
    if (team) {
        const auto* id = m_groups.findTeam(*team);
        if (!id || person.team != *id)
            changed |= bit(Field::Team);
    }
    for (const auto& column : m_list.columns()) {
        if (!isPopulationField(column.field))
            continue;
        const auto cut = populationCut(m_list, column);
        const auto label = populationLabel(m_list, row, column);
        if (!cut || !label)
            continue;
        const auto* id = m_groups.findPopulation(*cut, *label);
        if (!id || std::ranges::find(person.populations, *id) == person.populations.end())
            changed |= bit(column.field);
    }
    return changed;
}

bool ImportPlanner::isKnown(std::int32_t number) const
{
    return size_t(number) < m_records.all<Person>().size();
}

/// nullptr when the list says nothing about this person.
ImportRow* ImportPlanner::rowAbout(std::int32_t number)
{
    const auto row = m_rowAbout[size_t(number)];
    return row == ImportRow::nobody ? nullptr : &m_plan.rows[size_t(row)];
}

std::int32_t ImportPlanner::numberOf(const std::optional<PersonId>& id) const
{
    const auto* person = id ? m_records.find(*id) : nullptr;
    return person ? std::int32_t(m_records.positionOf(*person)) : ImportRow::nobody;
}

/// The manager after the import.
std::int32_t ImportPlanner::managerOf(std::int32_t number)
{
    const auto* row = rowAbout(number);
    if (row && row->verdict != Verdict::Refused && row->manager != ImportRow::nobody)
        return row->manager;
    return isKnown(number) ? numberOf(m_records.all<Person>()[size_t(number)].manager)
                           : ImportRow::nobody;
}

void ImportPlanner::choosePeople()
{
    if (m_list.columnOf(Field::Manager) < 0 && m_list.columnOf(Field::Buddy) < 0)
        return;
    for (size_t number = 0; number < m_rowAbout.size(); ++number) {
        const auto row = m_rowAbout[number];
        if (row == ImportRow::nobody)
            continue;
        auto& judgement = m_plan.rows[size_t(row)];
        judgement.buddy = chosen(row, Field::Buddy);
        if (judgement.buddy == std::int32_t(number)) {
            judgement.reason = ImportReason::OwnBuddy;
            judgement.field = Field::Buddy;
            judgement.buddy = ImportRow::nobody;
        }
        judgement.manager = chosen(row, Field::Manager);
    }
}

std::int32_t ImportPlanner::chosen(qsizetype row, ImportField field)
{
    const auto cell = m_list.cell(row, m_list.columnOf(field)).trimmed();
    if (cell.isEmpty())
        return ImportRow::nobody;
    const auto match = named(cell);
    if (!match.found()) {
        auto& judgement = m_plan.rows[size_t(row)];
        judgement.reason =
            match.several ? ImportReason::SeveralPeopleNamed : ImportReason::UnknownPerson;
        judgement.field = field;
    }
    return match.person;
}

PeopleIndex::Match ImportPlanner::named(QStringView reference)
{
    const auto key = reference.toString();
    const auto before = m_named.constFind(key);
    if (before != m_named.cend())
        return *before;
    return *m_named.insert(key, m_index.findNamed(reference));
}

/// Taking rows away gives people who are known their manager of before, which may close another
/// cycle: so until there is none that the list makes.
void ImportPlanner::refuseCycles()
{
    if (m_list.columnOf(Field::Manager) < 0)
        return;
    for (bool refused = true; refused;) {
        std::vector<std::int32_t> managers(m_rowAbout.size());
        for (size_t number = 0; number < managers.size(); ++number)
            managers[number] = managerOf(std::int32_t(number));
        refused = false;
        for (const auto number : peopleOnCycles(managers)) {
            auto* row = rowAbout(number);
            if (!row || row->verdict == Verdict::Refused || row->manager == ImportRow::nobody)
                continue;
            const auto above = m_rowAbout[size_t(row->manager)];
            refuse(*row, ImportReason::ManagerCycle, Field::Manager,
                   above == ImportRow::nobody ? 0 : m_list.line(above));
            refused = true;
        }
        dropRefused();
    }
}

/// Nobody can be led by somebody who is not imported.
void ImportPlanner::dropRefused()
{
    const auto drop = [this](ImportRow& row, std::int32_t& number, ImportField field) {
        if (number == ImportRow::nobody || isKnown(number)
            || rowAbout(number)->verdict != Verdict::Refused)
            return;
        number = ImportRow::nobody;
        if (row.verdict == Verdict::Refused)
            return;
        row.reason = ImportReason::UnknownPerson;
        row.field = field;
    };
    for (auto& row : m_plan.rows) {
        drop(row, row.buddy, Field::Buddy);
        drop(row, row.manager, Field::Manager);
    }
}

void ImportPlanner::settleVerdicts()
{
    for (auto& row : m_plan.rows) {
        if (row.verdict != Verdict::Changed)
            continue;
        const auto& before = m_records.all<Person>()[size_t(row.person)];
        if (row.manager != ImportRow::nobody && row.manager != numberOf(before.manager))
            row.changed |= bit(Field::Manager);
        if (row.buddy != ImportRow::nobody && row.buddy != numberOf(before.buddy))
            row.changed |= bit(Field::Buddy);
        if (row.changed == 0)
            row.verdict = Verdict::Same;
    }
}

Result<ImportPlan> planImport(const Records& records, const PeopleList& list, QDate today,
                              const Progress& progress)
{
    ImportPlanner planner(records, list, today);
    while (planner.advance()) {
        if (progress && !progress(planner.done(), planner.total()))
            return failure(ErrorCode::Cancelled);
    }
    return planner.takePlan();
}

}  // namespace esperluette
