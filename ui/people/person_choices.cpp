// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_choices.h"

#include <QCollator>
#include <QHash>

namespace esperluette::ui {

namespace {

void putInOrder(QStringList& list) { std::sort(list.begin(), list.end(), QCollator()); }

QStringList labelsOf(const Records& records, QStringView cut)
{
    QStringList labels;
    for (const auto& value : records.all<PopulationValue>()) {
        if (value.cut.text() == cut)
            labels << value.label.text();
    }
    putInOrder(labels);
    return labels;
}

/// The name of a person, or what tells two people of the same name apart.
QString referenceTo(const Person& person, bool nameIsShared)
{
    if (!nameIsShared)
        return shownName(person);
    return person.email.isEmpty() ? person.employeeNumber.text() : person.email.text();
}

QStringList referencesTo(const Records& records, const std::optional<PersonId>& except)
{
    QHash<QString, int> bearers;
    for (const auto& person : records.all<Person>())
        ++bearers[shownName(person)];
    QStringList references;
    for (const auto& person : records.all<Person>()) {
        const auto reference = referenceTo(person, bearers.value(shownName(person)) > 1);
        if (person.id != except && !reference.isEmpty())
            references << reference;
    }
    putInOrder(references);
    return references;
}

}  // namespace

PersonChoices personChoices(const Records& records, const std::optional<PersonId>& person)
{
    PersonChoices choices;
    for (const auto& team : records.all<Team>())
        choices.teams << team.name.text();
    putInOrder(choices.teams);
    choices.sites = labelsOf(records, cuts::site);
    choices.contracts = labelsOf(records, cuts::contract);
    choices.workModes = labelsOf(records, cuts::workMode);
    choices.shifts = labelsOf(records, cuts::shift);
    choices.people = referencesTo(records, person);
    return choices;
}

}  // namespace esperluette::ui
