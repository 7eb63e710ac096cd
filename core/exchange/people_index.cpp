// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/people_index.h"

#include "core/exchange/full_name.h"
#include "core/foundation/text_folding.h"

namespace esperluette {

namespace {

QByteArray fullNameKey(const PersonName& given, const PersonName& family)
{
    return nameKey(QString(given.text() + QChar::Space + family.text()));
}

}  // namespace

PeopleIndex::PeopleIndex(std::span<const Person> people)
{
    m_people.reserve(people.size());
    m_named.reserve(people.size());
    for (const auto& person : people)
        add(person);
}

int PeopleIndex::add(const Person& person)
{
    const auto number = int(m_people.size());
    m_people.emplace_back();
    update(number, person);
    addName(fullNameKey(person.givenName, person.familyName), number);
    if (!person.preferredName.isEmpty())
        addName(fullNameKey(person.preferredName, person.familyName), number);
    return number;
}

void PeopleIndex::update(int number, const Person& person)
{
    m_people[size_t(number)] = {person.start, !person.employeeNumber.isEmpty(),
                                !person.email.isEmpty()};
    const auto addKey = [number](QHash<QByteArray, int>& people, const QString& text) {
        if (text.isEmpty())
            return;
        const auto key = folded(text);
        if (!people.contains(key))
            people.insert(key, number);
    };
    addKey(m_byNumber, person.employeeNumber.text());
    addKey(m_byEmail, person.email.text());
}

// Chains stay short even where thousands of people have one name, because nobody with an employee
// number is looked for among others who have one.
QByteArray PeopleIndex::keyOf(const QByteArray& name, const Namesakes& namesakes)
{
    auto key = name + (namesakes.haveNumbers ? '#' : '-');
    if (!namesakes.anyStart)
        key += QByteArray::number(namesakes.start.isValid() ? namesakes.start.toJulianDay() : 0);
    return key;
}

void PeopleIndex::addName(const QByteArray& name, int person)
{
    const auto& known = m_people[size_t(person)];
    chain(keyOf(name, {known.hasNumber, known.start}), person);
    chain(keyOf(name, {known.hasNumber, {}, true}), person);
}

void PeopleIndex::chain(const QByteArray& key, int person)
{
    const auto first = m_byName.constFind(key);
    m_named.push_back({person, first == m_byName.cend() ? -1 : *first});
    m_byName.insert(key, int(m_named.size()) - 1);
}

PeopleIndex::Match PeopleIndex::findSame(const Person& person) const
{
    const auto hasNumber = !person.employeeNumber.isEmpty();
    if (hasNumber) {
        const auto found = m_byNumber.constFind(folded(person.employeeNumber.text()));
        if (found != m_byNumber.cend())
            return {*found};
    }
    if (!person.email.isEmpty()) {
        const auto found = m_byEmail.constFind(folded(person.email.text()));
        if (found != m_byEmail.cend() && !(hasNumber && m_people[size_t(*found)].hasNumber))
            return {*found};
    }
    return findByName(person);
}

PeopleIndex::Match PeopleIndex::findByName(const Person& person) const
{
    const auto name = fullNameKey(person.givenName, person.familyName);
    const auto search = [&](QDate start, bool anyStart) {
        Match match;
        collect(person, keyOf(name, {false, start, anyStart}), match);
        if (person.employeeNumber.isEmpty())
            collect(person, keyOf(name, {true, start, anyStart}), match);
        return match;
    };
    if (!person.start.isValid())
        return search({}, true);
    const auto sameStart = search(person.start, false);
    return sameStart.found() || sameStart.several ? sameStart : search({}, false);
}

/// Adds those of a chain who may be the person; more than one is nobody.
void PeopleIndex::collect(const Person& person, const QByteArray& key, Match& match) const
{
    auto named = m_byName.value(key, -1);
    for (; named >= 0 && !match.several; named = m_named[size_t(named)].next) {
        const auto candidate = m_named[size_t(named)].person;
        const auto& known = m_people[size_t(candidate)];
        const auto sameStart = known.start.isValid() && known.start == person.start;
        if ((known.hasNumber && !person.employeeNumber.isEmpty())
            || (!sameStart && known.hasEmail && !person.email.isEmpty())
            || candidate == match.person)
            continue;
        match = match.found() ? Match{Match::nobody, true} : Match{candidate};
    }
}

PeopleIndex::Match PeopleIndex::findNamed(QStringView reference) const
{
    const auto key = folded(reference.trimmed());
    for (const auto* people : {&m_byNumber, &m_byEmail}) {
        if (const auto found = people->constFind(key); found != people->cend())
            return {*found};
    }
    Match match;
    const auto name = nameKey(reference.trimmed());
    for (const bool haveNumbers : {false, true}) {
        auto named = m_byName.value(keyOf(name, {haveNumbers, {}, true}), -1);
        for (; named >= 0 && !match.several; named = m_named[size_t(named)].next) {
            const auto person = m_named[size_t(named)].person;
            if (person != match.person)
                match = match.found() ? Match{Match::nobody, true} : Match{person};
        }
    }
    return match;
}

}  // namespace esperluette
