// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_actions.h"

#include "tests/support/builders.h"

#include <algorithm>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

template <typename... Entities>
bool sameTables(const Records& left, const Records& right, EntityList<Entities...>)
{
    return (std::ranges::equal(left.all<Entities>(), right.all<Entities>()) && ...);
}

bool hasMoments(const Records& records, const Person& person)
{
    return !records.momentsOf(records.positionOf(person)).empty();
}

}  // namespace

void LogbookModel::apply(const ChangeSet& changes)
{
    follow(changes);
    done.push_back(changes);
    undone.clear();
}

void LogbookModel::undo()
{
    if (done.empty())
        return;
    follow(done.back().inverted());
    undone.push_back(done.back());
    done.pop_back();
}

void LogbookModel::redo()
{
    if (undone.empty())
        return;
    follow(undone.back());
    done.push_back(undone.back());
    undone.pop_back();
}

void LogbookModel::follow(const ChangeSet& changes)
{
    records.apply(changes);
    for (const auto& change : changes.of<Debrief>()) {
        debriefs.erase(change.id());
        if (change.after)
            debriefs.emplace(change.id(), *change.after);
    }
}

bool sameFacts(const Records& left, const Records& right)
{
    return sameTables(left, right, Facts{});
}

bool holds(const Logbook& logbook, const LogbookModel& model)
{
    if (!sameFacts(logbook.records(), model.records))
        return false;
    return std::ranges::all_of(model.records.all<Moment>(), [&](const Moment& moment) {
        const auto told = logbook.debrief(moment.id);
        const auto expected = model.debriefs.find(moment.id);
        return told
            && *told
            == (expected == model.debriefs.end() ? std::nullopt : std::optional(expected->second));
    });
}

RandomActions::RandomActions(std::uint64_t seed, LogbookModel model) :
    m_random(seed), m_model(std::move(model)),
    m_ids([millisecond = std::int64_t(1'770'000'000'000)]() mutable { return ++millisecond; },
          [random = std::mt19937_64(~seed)]() mutable { return random(); })
{
}

RandomActions::Action RandomActions::next()
{
    Action action;
    const auto dice = below(10);
    if (dice < 2 && !m_model.done.empty()) {
        action.kind = Kind::Undo;
        m_model.undo();
    } else if (dice < 3 && !m_model.undone.empty()) {
        action.kind = Kind::Redo;
        m_model.redo();
    } else {
        action.changes = someChanges();
        m_model.apply(action.changes);
    }
    return action;
}

ChangeSet RandomActions::someChanges()
{
    const auto& records = m_model.records;
    if (records.all<Person>().size() < 3)
        return addPerson();
    ChangeSet changes;
    switch (below(9)) {
    case 0: changes = addPerson(); break;
    case 1:
    case 2: changes = editPerson(); break;
    case 3: changes = removePerson(); break;
    case 4:
    case 5: changes = addMoment(); break;
    case 6:
    case 7: changes = tellMoment(); break;
    default: changes = importPeople(); break;
    }
    return changes.isEmpty() ? addPerson() : changes;
}

ChangeSet RandomActions::addPerson()
{
    Person person{.id = m_ids.next<Person>()};
    person.givenName = text<PersonName>(words(2));
    person.familyName = text<PersonName>(words(3));
    person.role = text<JobRole>(words(8));
    person.start = today.addDays(-qint64(below(3'000)));
    person.rhythmDays = int(below(60));
    return adding(person);
}

ChangeSet RandomActions::editPerson()
{
    const auto people = m_model.records.all<Person>();
    const auto& before = people[below(people.size())];
    auto after = before;
    after.role = text<JobRole>(words(20));
    after.rhythmDays = int(below(90)) + 1;
    after.status = PersonStatus(below(4));
    ChangeSet changes(StepName{"Edit"});
    changes.update(before, after);
    return changes;
}

ChangeSet RandomActions::removePerson()
{
    ChangeSet changes(StepName{"Remove"});
    const auto people = m_model.records.all<Person>();
    const auto& person = people[below(people.size())];
    if (!hasMoments(m_model.records, person))
        changes.remove(person);
    return changes;
}

ChangeSet RandomActions::addMoment()
{
    const auto people = m_model.records.all<Person>();
    const auto kinds = m_model.records.all<MomentKind>();
    Moment moment{.id = m_ids.next<Moment>(),
                  .person = people[below(people.size())].id,
                  .kind = kinds[below(kinds.size())].id};
    moment.planned = today.addDays(qint64(below(100)));
    return adding(moment);
}

ChangeSet RandomActions::tellMoment()
{
    ChangeSet changes(StepName{"Tell"});
    const auto moments = m_model.records.all<Moment>();
    if (moments.empty())
        return changes;
    const auto& before = moments[below(moments.size())];
    if (before.status == MomentStatus::Told)
        return changes;
    auto after = before;
    after.held = today;
    after.status = MomentStatus::Told;
    changes.update(before, after);
    Debrief debrief{.id = before.id};
    debrief.notes = text<LongText>(words(400));
    changes.create(debrief);
    return changes;
}

ChangeSet RandomActions::importPeople()
{
    ChangeSet changes(StepName{"Import"});
    for (auto count = below(40); count > 0; --count)
        changes.append(addPerson());
    return changes;
}

QString RandomActions::words(int most)
{
    static constexpr const char16_t* known[] = {
        u"Ève", u"atelier", u"merci", u"écoute", u"été", u"plan", u"Zoé", u"café", u"&", u"équipe"};
    QString result = QString::number(below(1'000'000));
    for (auto count = below(std::size_t(most)) + 1; count > 0; --count)
        result += u' ' + QString::fromUtf16(known[below(std::size(known))]);
    return result.left(200);
}

Result<> perform(Logbook& logbook, const RandomActions::Action& action)
{
    switch (action.kind) {
    case RandomActions::Kind::Undo: return logbook.undo();
    case RandomActions::Kind::Redo: return logbook.redo();
    default: return logbook.apply(action.changes);
    }
}

}  // namespace esperluette::test
