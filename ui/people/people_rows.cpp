// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_rows.h"

#include "core/foundation/text_folding.h"
#include "ui/shared/person_words.h"

#include <QCoreApplication>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text, int count = -1)
{
    return QCoreApplication::translate("People", text, nullptr, count);
}

/// What the population values of a person are, without a look-up for each person.
class CutIndex {
public:
    explicit CutIndex(const Records& records)
    {
        for (const auto& value : records.all<PopulationValue>()) {
            if (value.cut.text() == QStringView(cuts::site))
                m_sites.push_back(value.id);
            else if (value.cut.text() == QStringView(cuts::workMode))
                m_workModes.push_back(value.id);
        }
    }

    std::optional<PopulationValueId> siteOf(const Person& person) const
    {
        return firstOf(person, m_sites);
    }
    std::optional<PopulationValueId> workModeOf(const Person& person) const
    {
        return firstOf(person, m_workModes);
    }

private:
    /// @param values  in the order of ids
    static std::optional<PopulationValueId> firstOf(const Person& person,
                                                    const std::vector<PopulationValueId>& values)
    {
        for (const auto& id : person.populations) {
            if (std::ranges::binary_search(values, id))
                return id;
        }
        return std::nullopt;
    }

    std::vector<PopulationValueId> m_sites;
    std::vector<PopulationValueId> m_workModes;
};

void describe(PersonRow& row, const Person& person, const Team* team, const NameDisplay& names)
{
    const auto name = shownName(person);
    row.name = names.nameOf(person);
    row.initials = initials(person);
    row.role = person.role.text();
    row.team = team ? team->name.text() : QString();
    row.teamId = person.team;
    row.status = person.status;
    row.start = person.start;
    row.sortName = folded(name);
    row.sortTeam = folded(row.team);
    const QStringList rest{row.role, person.employeeNumber.text(), person.email.text(),
                           person.givenName.text()};
    row.searched = row.sortName + '\n' + row.sortTeam + '\n' + folded(rest.join(u'\n'));
}

}  // namespace

std::vector<PersonRow> computePeopleRows(const Records& records, QDate today,
                                         const NameDisplay& names)
{
    const CareReader care(records, today);
    auto overviews = computeOverviews(records, care, today);
    const auto loyalty = computeLoyalty(records, today);
    const CutIndex cutIndex(records);
    const auto people = records.all<Person>();
    const auto moments = records.all<Moment>();

    std::vector<PersonRow> rows;
    rows.reserve(people.size());
    for (std::size_t position = 0; position < people.size(); ++position) {
        const auto& person = people[position];
        PersonRow row{.id = person.id};
        describe(row, person, person.team ? records.find(*person.team) : nullptr, names);
        row.site = cutIndex.siteOf(person);
        row.workMode = cutIndex.workModeOf(person);
        row.overview = overviews[position];
        row.standing = standingOf(person, row.overview, today);
        row.seniority = seniorityBandOf(person, today);
        row.loyalty = loyalty[position];
        if (row.overview.lastHeld)
            row.lastDay = moments[*row.overview.lastHeld].held;
        if (row.overview.next)
            row.nextDay = moments[*row.overview.next].planned;
        rows.push_back(std::move(row));
    }
    return rows;
}

bool PeopleFilter::accepts(const PersonRow& row) const
{
    if ((team && row.teamId != team) || (site && row.site != site)
        || (workMode && row.workMode != workMode) || (status && row.status != *status)
        || (standing && row.standing != *standing) || (seniority && row.seniority != seniority)
        || (loyalty && row.loyalty.standing != *loyalty))
        return false;
    return std::ranges::all_of(
        words, [&row](const QByteArray& word) { return row.searched.contains(word); });
}

QList<QByteArray> searchWords(const QString& typed)
{
    auto found = folded(typed).split(' ');
    found.removeAll(QByteArray());
    return found;
}

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::Waits: return words(QT_TRANSLATE_NOOP("People", "Waiting for attention"));
    case Standing::ToTell: return words(QT_TRANSLATE_NOOP("People", "A moment to tell"));
    case Standing::NeverPraised: return words(QT_TRANSLATE_NOOP("People", "Never praised"));
    case Standing::NeverMet: return words(QT_TRANSLATE_NOOP("People", "Never met on site"));
    case Standing::UpToDate: return words(QT_TRANSLATE_NOOP("People", "Up to date"));
    case Standing::Arriving: return words(QT_TRANSLATE_NOOP("People", "Arriving"));
    case Standing::Candidate: return statusName(PersonStatus::Candidate);
    case Standing::OnLeave: return statusName(PersonStatus::OnLeave);
    case Standing::Left: return statusName(PersonStatus::Left);
    }
    return {};
}

QString seniorityName(SeniorityBand band)
{
    switch (band) {
    case SeniorityBand::UnderOneYear: return words(QT_TRANSLATE_NOOP("People", "Less than 1 year"));
    case SeniorityBand::OneToTwoYears: return words(QT_TRANSLATE_NOOP("People", "1 to 2 years"));
    case SeniorityBand::ThreeToFiveYears: return words(QT_TRANSLATE_NOOP("People", "3 to 5 years"));
    case SeniorityBand::SixToTenYears: return words(QT_TRANSLATE_NOOP("People", "6 to 10 years"));
    case SeniorityBand::ElevenYearsOrMore:
        return words(QT_TRANSLATE_NOOP("People", "11 years or more"));
    }
    return {};
}

QString loyaltyName(LoyaltyStanding standing)
{
    switch (standing) {
    case LoyaltyStanding::Lacking:
        return words(QT_TRANSLATE_NOOP("People", "Nothing in 12 months"));
    case LoyaltyStanding::Recent:
        return words(QT_TRANSLATE_NOOP("People", "Held within 12 months"));
    case LoyaltyStanding::NotDue: return words(QT_TRANSLATE_NOOP("People", "Not due yet"));
    case LoyaltyStanding::NotAsked: break;
    }
    return {};
}

QString waitingText(int days)
{
    return words(QT_TRANSLATE_N_NOOP("People", "waiting for %n day(s)"), days);
}

QString standingText(const PersonRow& row)
{
    switch (row.standing) {
    case Standing::Waits: return waitingText(row.overview.attention.daysSince);
    case Standing::ToTell: return words(QT_TRANSLATE_NOOP("People", "to tell"));
    case Standing::NeverPraised: return words(QT_TRANSLATE_NOOP("People", "never praised"));
    case Standing::NeverMet: return words(QT_TRANSLATE_NOOP("People", "never met"));
    case Standing::UpToDate: return words(QT_TRANSLATE_NOOP("People", "up to date"));
    case Standing::Arriving: return words(QT_TRANSLATE_NOOP("People", "arriving"));
    case Standing::Candidate: return words(QT_TRANSLATE_NOOP("People", "candidate"));
    case Standing::OnLeave: return words(QT_TRANSLATE_NOOP("People", "on leave"));
    case Standing::Left: return words(QT_TRANSLATE_NOOP("People", "left"));
    }
    return {};
}

QString yearText(const PersonOverview& overview)
{
    QStringList parts;
    for (const auto level : {CareLevel::WithCare, CareLevel::InPart, CareLevel::InPassing,
                             CareLevel::Missed, CareLevel::Untold}) {
        if (const auto count = overview.year[std::size_t(level)]; count > 0)
            parts << words(QT_TRANSLATE_NOOP("People", "%1 %2"))
                         .arg(QString::number(count), levelName(level));
    }
    return parts.isEmpty()
        ? words(QT_TRANSLATE_NOOP("People", "12 months: no moment"))
        : words(QT_TRANSLATE_NOOP("People", "12 months: %1")).arg(parts.join(u", "_s));
}

}  // namespace esperluette::ui
