// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/people_import.h"

#include "core/people/groups.h"

namespace esperluette {

namespace {

constexpr FieldSet everyField = ~FieldSet(0);
/// Those whose change may mean that something happened.
constexpr FieldSet fieldsOfEvents = bit(ImportField::Team) | bit(ImportField::Manager)
    | bit(ImportField::Status) | bit(ImportField::End);

/// Turns the rows of one plan into records.
class RowBuilder {
public:
    RowBuilder(const Records& records, const PeopleList& list, const ImportPlan& plan,
               IdSource& ids) :
        m_records(records),
        m_list(list), m_ids(ids), m_groups(records),
        m_newIds(plan.newRows.size(), PersonId(IdBytes{}))
    {
        for (size_t position = 0; position < plan.newRows.size(); ++position)
            m_newIds[position] = ids.next<Person>();
    }

    const PersonId& idOf(std::int32_t number) const
    {
        const auto known = m_records.all<Person>();
        const auto position = size_t(number);
        return position < known.size() ? known[position].id : m_newIds[position - known.size()];
    }

    /// Team, populations, manager and buddy of the row.
    void link(qsizetype row, const ImportRow& judgement, Person& person)
    {
        const auto teamCell = m_list.cell(row, m_list.columnOf(ImportField::Team));
        if (const auto team = TeamName::parse(teamCell.toString()))
            person.team = m_groups.team(*team, m_ids);
        for (const auto& column : m_list.columns()) {
            if (isPopulationField(column.field))
                join(row, column, person);
        }
        if (judgement.manager != ImportRow::nobody)
            person.manager = idOf(judgement.manager);
        if (judgement.buddy != ImportRow::nobody)
            person.buddy = idOf(judgement.buddy);
    }

    /// Changes the people of the plan who are known and in whom one of `fields` changes.
    void changeKnown(const ImportPlan& plan, FieldSet fields, QDate today, ChangeSet& changes)
    {
        const auto known = m_records.all<Person>();
        for (size_t row = 0; row < plan.rows.size(); ++row) {
            const auto& judgement = plan.rows[row];
            if (judgement.verdict != Verdict::Changed || (judgement.changed & fields) == 0)
                continue;
            const auto& before = known[size_t(judgement.person)];
            auto after = importedPerson(m_records, m_list, plan, qsizetype(row), today);
            link(qsizetype(row), judgement, after);
            changes.update(before, std::move(after));
        }
    }

    const Groups& groups() const { return m_groups; }

private:
    /// The value of the row takes the place of another one of the same cut.
    void join(qsizetype row, const PeopleList::Column& column, Person& person)
    {
        const auto cut = populationCut(m_list, column);
        const auto label = populationLabel(m_list, row, column);
        if (!cut || !label)
            return;
        const auto value = m_groups.population(*cut, *label, m_ids);
        const auto same = std::ranges::find_if(person.populations, [&](const auto& id) {
            const auto* known = m_records.find(id);
            return id == value || (known && known->cut == *cut);
        });
        if (same == person.populations.end())
            person.populations.push_back(value);
        else
            *same = value;
    }

    const Records& m_records;
    const PeopleList& m_list;
    IdSource& m_ids;
    Groups m_groups;
    std::vector<PersonId> m_newIds;  ///< of the people of ImportPlan::newRows
};

}  // namespace

ChangeSet importChanges(const Records& records, const PeopleList& list, const ImportPlan& plan,
                        QDate today, IdSource& ids)
{
    RowBuilder builder(records, list, plan, ids);
    const auto known = records.all<Person>();
    ChangeSet changes;
    builder.changeKnown(plan, everyField, today, changes);
    for (size_t position = 0; position < plan.newRows.size(); ++position) {
        const auto row = plan.newRows[position];
        const auto& judgement = plan.rows[size_t(row)];
        if (judgement.verdict != Verdict::New)
            continue;
        auto person = importedPerson(records, list, plan, row, today);
        person.id = builder.idOf(std::int32_t(known.size() + position));
        builder.link(row, judgement, person);
        changes.create(std::move(person));
    }
    changes.rename({QT_TRANSLATE_N_NOOP("Step", "Import %n people"), int(changes.size())});
    builder.groups().addMade(changes);
    return changes;
}

ChangeSet changesThatMeanEvents(const Records& records, const PeopleList& list,
                                const ImportPlan& plan, QDate today, IdSource& ids)
{
    RowBuilder builder(records, list, plan, ids);
    ChangeSet changes;
    builder.changeKnown(plan, fieldsOfEvents, today, changes);
    builder.groups().addMade(changes);
    return changes;
}

Person importedPerson(const Records& records, const PeopleList& list, const ImportPlan& plan,
                      qsizetype row, QDate today)
{
    const auto& judgement = plan.rows[size_t(row)];
    auto person = judgement.person == ImportRow::nobody
        ? Person{.id = PersonId(IdBytes{})}
        : records.all<Person>()[size_t(judgement.person)];
    if (judgement.person == ImportRow::nobody)
        person.knownSince = today;
    const auto reading = readRow(list, row, today, person);
    Q_UNUSED(reading)
    return person;
}

}  // namespace esperluette
