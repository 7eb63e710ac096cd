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

void PeopleIndex::addName(const QByteArray& key, int person)
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
    const auto first = m_byName.constFind(fullNameKey(person.givenName, person.familyName));
    if (first == m_byName.cend())
        return {};
    Match sameStart;
    Match unknownStart;
    const auto add = [](Match& match, int candidate) {
        if (match.person == candidate)
            return;
        match.several |= match.found();
        match.person = candidate;
    };
    for (auto named = *first; named >= 0; named = m_named[size_t(named)].next) {
        const auto candidate = m_named[size_t(named)].person;
        const auto& known = m_people[size_t(candidate)];
        if (known.hasNumber && !person.employeeNumber.isEmpty())
            continue;
        if (known.start.isValid() && person.start.isValid()) {
            if (known.start == person.start)
                add(sameStart, candidate);
        } else if (!known.hasEmail || person.email.isEmpty()) {
            add(unknownStart, candidate);
        }
    }
    const auto match = sameStart.found() ? sameStart : unknownStart;
    return match.several ? Match{Match::nobody, true} : match;
}

PeopleIndex::Match PeopleIndex::findNamed(QStringView reference) const
{
    const auto key = folded(reference.trimmed());
    for (const auto* people : {&m_byNumber, &m_byEmail}) {
        if (const auto found = people->constFind(key); found != people->cend())
            return {*found};
    }
    const auto first = m_byName.constFind(nameKey(reference.trimmed()));
    if (first == m_byName.cend())
        return {};
    const auto person = m_named[size_t(*first)].person;
    for (auto named = *first; named >= 0; named = m_named[size_t(named)].next) {
        if (m_named[size_t(named)].person != person)
            return {Match::nobody, true};
    }
    return {person};
}

}  // namespace esperluette
