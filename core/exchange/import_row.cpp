// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_row.h"

#include "core/exchange/full_name.h"
#include "core/foundation/text_folding.h"
#include "core/people/person_actions.h"

namespace esperluette {

using namespace Qt::StringLiterals;
using Field = ImportField;

namespace {

constexpr qsizetype longestName = TeamName::maxLength;

std::optional<bool> yesOrNo(QStringView cell)
{
    const auto word = folded(cell);
    if (word == "oui" || word == "o" || word == "yes" || word == "y" || word == "vrai"
        || word == "true" || word == "1" || word == "x")
        return true;
    if (word == "non" || word == "n" || word == "no" || word == "faux" || word == "false"
        || word == "0" || word == "-")
        return false;
    return std::nullopt;
}

std::optional<PersonStatus> statusNamed(QStringView cell)
{
    struct Word {
        const char* folded;
        PersonStatus status;
    };
    constexpr Word words[] = {
        {"present", PersonStatus::Present},    {"presente", PersonStatus::Present},
        {"actif", PersonStatus::Present},      {"active", PersonStatus::Present},
        {"en poste", PersonStatus::Present},   {"employed", PersonStatus::Present},
        {"candidat", PersonStatus::Candidate}, {"candidate", PersonStatus::Candidate},
        {"on leave", PersonStatus::OnLeave},   {"on_leave", PersonStatus::OnLeave},
        {"en conge", PersonStatus::OnLeave},   {"conge", PersonStatus::OnLeave},
        {"absent", PersonStatus::OnLeave},     {"absente", PersonStatus::OnLeave},
        {"suspendu", PersonStatus::OnLeave},   {"left", PersonStatus::Left},
        {"parti", PersonStatus::Left},         {"partie", PersonStatus::Left},
        {"sorti", PersonStatus::Left},         {"sortie", PersonStatus::Left},
        {"inactif", PersonStatus::Left},       {"inactive", PersonStatus::Left},
        {"terminated", PersonStatus::Left},
    };
    const auto key = folded(cell);
    for (const auto& word : words) {
        if (key == word.folded)
            return word.status;
    }
    return std::nullopt;
}

/// Staff programs have dozens of reasons: what says that it was the person's own choice is known,
/// anything else is another reason.
Departure departureNamed(QStringView cell)
{
    const auto reason = folded(cell);
    const auto says = [&reason](const char* word) { return reason.contains(word); };
    const bool isOwn = says("demission") || says("resign") || reason == "voluntary"
        || says("initiative salarie") || says("initiative du salarie");
    return isOwn ? Departure::Voluntary : Departure::Other;
}

template <typename Text>
ImportReason takeText(Text& field, QStringView cell)
{
    auto text = Text::parse(cell.toString());
    if (!text)
        return ImportReason::TextTooLong;
    if (!text->isEmpty())
        field = std::move(*text);
    return ImportReason::None;
}

ImportReason takeDate(QDate& field, QStringView cell, const PeopleList::Column& column, QDate today)
{
    if (isNoDate(cell))
        return ImportReason::None;
    const auto rule = column.field == Field::Birthday ? TwoDigitYear::Birth : TwoDigitYear::Work;
    const auto day = parseDate(cell, column.order, rule, today);
    if (!day.isValid())
        return ImportReason::NotADate;
    field = day;
    return ImportReason::None;
}

/// Many staff programs write names in capitals: those are no change of a name that is known.
void takeName(PersonName& field, PersonName name)
{
    const bool onlyLouder =
        name.text() == name.text().toUpper() && name.text() == field.text().toUpper();
    if (!onlyLouder)
        field = std::move(name);
}

ImportReason takeName(PersonName& field, QStringView cell)
{
    auto name = PersonName::parse(cell.toString());
    if (!name)
        return ImportReason::TextTooLong;
    if (!name->isEmpty())
        takeName(field, *std::move(name));
    return ImportReason::None;
}

ImportReason takeFullName(Person& person, QStringView cell, NameOrder order)
{
    const auto name = splitFullName(cell, order);
    auto given = PersonName::parse(name.given);
    auto family = PersonName::parse(name.family);
    if (!given || !family)
        return ImportReason::TextTooLong;
    takeName(person.givenName, *std::move(given));
    takeName(person.familyName, *std::move(family));
    return ImportReason::None;
}

ImportReason takeStatus(PersonStatus& field, QStringView cell)
{
    const auto status = statusNamed(cell);
    if (!status)
        return ImportReason::UnknownWord;
    field = *status;
    return ImportReason::None;
}

ImportReason takeCell(Person& person, const PeopleList::Column& column, QStringView cell,
                      QDate today)
{
    switch (column.field) {
    case Field::EmployeeNumber: return takeText(person.employeeNumber, cell);
    case Field::FullName: return takeFullName(person, cell, NameOrder::GivenFirst);
    case Field::FullNameFamilyFirst: return takeFullName(person, cell, NameOrder::FamilyFirst);
    case Field::GivenName: return takeName(person.givenName, cell);
    case Field::FamilyName:
    case Field::UsedFamilyName: return takeName(person.familyName, cell);
    case Field::PreferredName: return takeName(person.preferredName, cell);
    case Field::Email: return takeText(person.email, cell);
    case Field::Role: return takeText(person.role, cell);
    case Field::Start: return takeDate(person.start, cell, column, today);
    case Field::TrialEnd: return takeDate(person.trialEnd, cell, column, today);
    case Field::End: return takeDate(person.end, cell, column, today);
    case Field::Birthday: return takeDate(person.birthday, cell, column, today);
    case Field::BirthdayShared: {
        const auto answer = yesOrNo(cell);
        person.birthdayShared = answer.value_or(person.birthdayShared);
        return answer ? ImportReason::None : ImportReason::UnknownWord;
    }
    case Field::Status: return takeStatus(person.status, cell);
    case Field::Departure: person.departure = departureNamed(cell); return ImportReason::None;
    case Field::Ignored: return ImportReason::None;
    case Field::Team:
    case Field::Site:
    case Field::Contract:
    case Field::WorkMode:
    case Field::Shift:
    case Field::OtherPopulation:
    case Field::Manager:
    case Field::Buddy:
        return cell.size() > longestName ? ImportReason::TextTooLong : ImportReason::None;
    }
    Q_UNREACHABLE();
}

RowReading readingOf(const Error& error)
{
    if (error.subject == "email"_L1)
        return {ImportReason::NotAnAddress, Field::Email};
    if (error.subject == "end"_L1)
        return {ImportReason::EndBeforeStart, Field::End};
    if (error.subject == "trialEnd"_L1)
        return {ImportReason::TrialEndBeforeStart, Field::TrialEnd};
    if (error.subject == "birthday"_L1)
        return {ImportReason::BirthdayInFuture, Field::Birthday};
    return {ImportReason::NoName, Field::GivenName};
}

}  // namespace

RowReading checkRow(const PeopleList& list, qsizetype row)
{
    switch (list.fault(row)) {
    case RowFault::UnbalancedQuotes: return {ImportReason::UnbalancedQuotes, Field::Ignored};
    case RowFault::CellTooLong: return {ImportReason::CellTooLong, Field::Ignored};
    case RowFault::NulCharacter: return {ImportReason::NulCharacter, Field::Ignored};
    case RowFault::None: break;
    }
    if (list.cellCount(row) != list.columnCount())
        return {ImportReason::WrongCellCount, Field::Ignored};
    return {};
}

RowReading readRow(const PeopleList& list, qsizetype row, QDate today, Person& person)
{
    const auto endBefore = person.end;
    bool statusGiven = false;
    for (const auto& column : list.columns()) {
        const auto cell = list.cell(row, column.index).trimmed();
        if (cell.isEmpty())
            continue;
        const auto reason = takeCell(person, column, cell, today);
        if (reason != ImportReason::None)
            return {reason, column.field};
        statusGiven |= column.field == Field::Status;
    }
    if (!statusGiven && person.end != endBefore) {
        if (person.end < today)
            person.status = PersonStatus::Left;
        else if (person.status == PersonStatus::Left)
            person.status = PersonStatus::Present;
    }
    const auto checked = checkPerson(person, today);
    return checked ? RowReading{} : readingOf(checked.error());
}

std::optional<PopulationCut> populationCut(const PeopleList& list, const PeopleList::Column& column)
{
    const auto builtIn = [](const char16_t* cut) {
        return PopulationCut::parse(QStringView(cut).toString());
    };
    switch (column.field) {
    case Field::Site: return builtIn(cuts::site);
    case Field::Contract: return builtIn(cuts::contract);
    case Field::WorkMode: return builtIn(cuts::workMode);
    case Field::Shift: return builtIn(cuts::shift);
    default: return PopulationCut::parse(list.heading(column.index).left(PopulationCut::maxLength));
    }
}

std::optional<PopulationLabel> populationLabel(const PeopleList& list, qsizetype row,
                                               const PeopleList::Column& column)
{
    const auto cell = list.cell(row, column.index).trimmed();
    if (cell.isEmpty())
        return std::nullopt;
    const auto answer = column.field == Field::WorkMode ? yesOrNo(cell) : std::nullopt;
    if (!answer)
        return PopulationLabel::parse(cell.toString());
    return *answer ? PopulationLabel::parse(list.heading(column.index).left(200)) : std::nullopt;
}

}  // namespace esperluette
