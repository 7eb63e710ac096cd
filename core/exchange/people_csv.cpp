// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/people_csv.h"

#include "core/people/person_actions.h"

#include <QCoreApplication>

namespace esperluette {

using namespace Qt::StringLiterals;
using Field = ImportField;

namespace {

constexpr Field exportedFields[] = {
    Field::EmployeeNumber, Field::GivenName, Field::FamilyName, Field::PreferredName,
    Field::Email,          Field::Role,      Field::Team,       Field::Site,
    Field::Contract,       Field::WorkMode,  Field::Shift,      Field::Start,
    Field::TrialEnd,       Field::End,       Field::Departure,  Field::Birthday,
    Field::BirthdayShared, Field::Status,    Field::Manager,    Field::Buddy};

QString statusWord(PersonStatus status)
{
    switch (status) {
    case PersonStatus::Candidate: return u"candidate"_s;
    case PersonStatus::Present: return u"present"_s;
    case PersonStatus::OnLeave: return u"on_leave"_s;
    case PersonStatus::Left: return u"left"_s;
    }
    Q_UNREACHABLE();
}

QString departureWord(Departure departure)
{
    switch (departure) {
    case Departure::NotTold: return {};
    case Departure::Voluntary: return u"voluntary"_s;
    case Departure::Other: return u"other"_s;
    }
    Q_UNREACHABLE();
}

QString referenceTo(const Records& records, const std::optional<PersonId>& id)
{
    const auto* person = id ? records.find(*id) : nullptr;
    if (!person)
        return {};
    if (!person->employeeNumber.isEmpty())
        return person->employeeNumber.text();
    return person->email.isEmpty() ? shownName(*person) : person->email.text();
}

QString exportedCell(const Records& records, const Person& person, Field field)
{
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    switch (field) {
    case Field::EmployeeNumber: return person.employeeNumber.text();
    case Field::GivenName: return person.givenName.text();
    case Field::FamilyName: return person.familyName.text();
    case Field::PreferredName: return person.preferredName.text();
    case Field::Email: return person.email.text();
    case Field::Role: return person.role.text();
    case Field::Start: return day(person.start);
    case Field::TrialEnd: return day(person.trialEnd);
    case Field::End: return day(person.end);
    case Field::Departure: return departureWord(person.departure);
    case Field::Birthday: return day(person.birthday);
    case Field::BirthdayShared: return person.birthdayShared ? u"yes"_s : u"no"_s;
    case Field::Status: return statusWord(person.status);
    case Field::Site: return populationLabel(records, person, cuts::site);
    case Field::Contract: return populationLabel(records, person, cuts::contract);
    case Field::WorkMode: return populationLabel(records, person, cuts::workMode);
    case Field::Shift: return populationLabel(records, person, cuts::shift);
    case Field::Manager: return referenceTo(records, person.manager);
    case Field::Buddy: return referenceTo(records, person.buddy);
    case Field::Team: {
        const auto* team = person.team ? records.find(*person.team) : nullptr;
        return team ? team->name.text() : QString();
    }
    default: return {};
    }
}

}  // namespace

QByteArray peopleCsv(const Records& records, char16_t separator, CsvWriter::Mark mark)
{
    CsvWriter writer(separator, mark);
    QStringList headings;
    for (const auto field : exportedFields)
        headings << importFieldKey(field);
    writer.writeRow(headings);
    for (const auto& person : records.all<Person>()) {
        QStringList cells;
        for (const auto field : exportedFields)
            cells << exportedCell(records, person, field);
        writer.writeRow(cells);
    }
    return writer.bytes();
}

QByteArray refusedRowsCsv(const PeopleList& list, const ImportPlan& plan)
{
    CsvWriter writer(list.format().separator, CsvWriter::Mark::ByteOrderMark);
    const auto columns = list.columnCount();
    if (list.format().header) {
        QStringList headings;
        for (int column = 0; column < columns; ++column)
            headings << list.heading(column);
        writer.writeRow(
            headings << QCoreApplication::translate("ImportPlan", "Reason for the refusal"));
    }
    for (size_t row = 0; row < plan.rows.size(); ++row) {
        if (plan.rows[row].verdict != Verdict::Refused)
            continue;
        QStringList cells;
        for (int column = 0; column < std::max(columns, list.cellCount(qsizetype(row))); ++column)
            cells << list.cell(qsizetype(row), column).toString();
        writer.writeRow(cells << importReasonText(list, plan, qsizetype(row)));
    }
    return writer.bytes();
}

}  // namespace esperluette
