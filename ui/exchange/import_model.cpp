// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_model.h"

#include "core/exchange/people_import.h"
#include "core/people/person_actions.h"
#include "ui/shared/date_text.h"
#include "ui/shared/person_words.h"

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using Field = ImportField;

namespace {

QString dayText(QDate day) { return day.isValid() ? shortDay(day) : QString(); }

QString nameOf(const Records& records, const std::optional<PersonId>& id)
{
    const auto* person = id ? records.find(*id) : nullptr;
    return person ? shownName(*person) : QString();
}

/// What a person has in a field; of other records what is in the logbook.
QString fieldText(const Records& records, const Person& person, Field field)
{
    switch (field) {
    case Field::EmployeeNumber: return person.employeeNumber.text();
    case Field::GivenName: return person.givenName.text();
    case Field::FamilyName: return person.familyName.text();
    case Field::PreferredName: return person.preferredName.text();
    case Field::Email: return person.email.text();
    case Field::Role: return person.role.text();
    case Field::Start: return dayText(person.start);
    case Field::TrialEnd: return dayText(person.trialEnd);
    case Field::End: return dayText(person.end);
    case Field::Departure: return departureName(person.departure);
    case Field::Birthday: return dayText(person.birthday);
    case Field::BirthdayShared:
        return person.birthdayShared ? ImportModel::tr("Yes") : ImportModel::tr("No");
    case Field::Status: return statusName(person.status);
    case Field::Team: {
        const auto* team = person.team ? records.find(*person.team) : nullptr;
        return team ? team->name.text() : QString();
    }
    case Field::Site: return populationLabel(records, person, cuts::site);
    case Field::Contract: return populationLabel(records, person, cuts::contract);
    case Field::WorkMode: return populationLabel(records, person, cuts::workMode);
    case Field::Shift: return populationLabel(records, person, cuts::shift);
    case Field::Manager: return nameOf(records, person.manager);
    case Field::Buddy: return nameOf(records, person.buddy);
    case Field::Ignored:
    case Field::FullName:
    case Field::FullNameFamilyFirst:
    case Field::UsedFamilyName:
    case Field::OtherPopulation: return {};
    }
    Q_UNREACHABLE();
}

/// Whether the field of a person names another record, which may not be there yet.
bool isReference(Field field) { return field >= Field::Team; }

std::vector<Field> shownFields(const PeopleList& list)
{
    std::vector<Field> fields{Field::GivenName, Field::FamilyName};
    for (const auto& column : list.columns()) {
        const auto isName =
            column.field >= Field::FullName && column.field <= Field::UsedFamilyName;
        if (!isName)
            fields.push_back(column.field);
    }
    return fields;
}

}  // namespace

ImportModel::ImportModel(const Records& records, QObject* parent) :
    QAbstractTableModel(parent), m_records(records)
{
}

void ImportModel::show(const PeopleList& list, const ImportPlan& plan, QDate today)
{
    beginResetModel();
    m_list = &list;
    m_plan = &plan;
    m_today = today;
    m_fields = shownFields(list);
    choose();
    endResetModel();
}

void ImportModel::clear()
{
    beginResetModel();
    m_list = nullptr;
    m_plan = nullptr;
    m_fields.clear();
    choose();
    endResetModel();
}

void ImportModel::showOnly(std::optional<Verdict> verdict)
{
    beginResetModel();
    m_only = verdict;
    choose();
    endResetModel();
}

void ImportModel::choose()
{
    m_shown.clear();
    m_personRow = -1;
    for (std::uint32_t row = 0; m_plan && row < m_plan->rows.size(); ++row) {
        if (!m_only || m_plan->rows[row].verdict == *m_only)
            m_shown.push_back(row);
    }
}

const ImportRow& ImportModel::judgement(int row) const
{
    return m_plan->rows[m_shown[std::size_t(row)]];
}

Verdict ImportModel::verdict(int row) const { return judgement(row).verdict; }

bool ImportModel::hasRemarks() const
{
    return std::ranges::any_of(m_shown, [this](std::uint32_t row) {
        return m_plan->rows[row].reason != ImportReason::None;
    });
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FixedColumnCount + int(m_fields.size());
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const auto row = qsizetype(m_shown[std::size_t(index.row())]);
    if (role == Qt::ToolTipRole) {
        const auto text = data(index, Qt::DisplayRole).toString();
        return text.isEmpty() ? QVariant() : QVariant(u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case LineColumn: return m_list->line(row);
    case VerdictColumn: return verdictName(verdict(index.row()));
    case RemarkColumn: return importReasonText(*m_list, *m_plan, row);
    default: return cellText(index.row(), m_fields[std::size_t(index.column() - FixedColumnCount)]);
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole || section >= columnCount())
        return {};
    switch (section) {
    case LineColumn: return tr("Line");
    case VerdictColumn: return tr("Verdict");
    case RemarkColumn: return tr("Remark");
    default: break;
    }
    const auto field = m_fields[std::size_t(section - FixedColumnCount)];
    if (field != Field::OtherPopulation)
        return importFieldName(field);
    return m_list->heading(m_list->columnOf(field));
}

QString ImportModel::cellText(int row, ImportField field) const
{
    const auto& judged = judgement(row);
    const auto& after = personAfter(row);
    auto text = fieldText(m_records, after, field);
    if (isReference(field)) {
        const auto listRow = qsizetype(m_shown[std::size_t(row)]);
        const auto cell = m_list->cell(listRow, m_list->columnOf(field)).trimmed();
        if (judged.person == ImportRow::nobody || judged.changed & bit(field))
            text = cell.toString();
    }
    if (judged.verdict != Verdict::Changed || !(judged.changed & bit(field)))
        return text;
    const auto& before = m_records.all<Person>()[std::size_t(judged.person)];
    const auto was = fieldText(m_records, before, field);
    return was.isEmpty() ? text : was + u" → "_s + text;
}

const Person& ImportModel::personAfter(int row) const
{
    if (m_personRow != row) {
        const auto listRow = qsizetype(m_shown[std::size_t(row)]);
        m_person = importedPerson(m_records, *m_list, *m_plan, listRow, m_today);
        m_personRow = row;
    }
    return *m_person;
}

}  // namespace esperluette::ui
