// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/loyalty.h"
#include "core/people/name_display.h"
#include "core/people/overview.h"
#include "core/people/seniority.h"

#include <QByteArray>

namespace esperluette::ui {

/// One line of the table of people.
struct PersonRow {
    PersonId id;
    QString name;
    QString initials;
    QString role;
    QString team;
    QByteArray searched;  ///< folded: name, role, team, employee number, e-mail
    QByteArray sortName;  ///< folded
    QByteArray sortTeam;  ///< folded
    std::optional<TeamId> teamId;
    std::optional<PopulationValueId> site;
    std::optional<PopulationValueId> workMode;
    PersonStatus status = PersonStatus::Present;
    Standing standing = Standing::UpToDate;
    QDate start;
    Day lastDay;  ///< of the last moment that was held
    Day nextDay;  ///< of the next planned moment
    std::optional<SeniorityBand> seniority;
    Loyalty loyalty;
    PersonOverview overview;
};

/// The rows of everyone, by position in all<Person>().
///
/// @param names  how the people are shown; they are sorted and found by their names all the same
std::vector<PersonRow> computePeopleRows(const Records& records, QDate today,
                                         const NameDisplay& names = {});

/// Which people are shown; what is empty asks nothing.
struct PeopleFilter {
    QList<QByteArray> words;  ///< folded; each must be found
    std::optional<TeamId> team;
    std::optional<PopulationValueId> site;
    std::optional<PopulationValueId> workMode;
    std::optional<PersonStatus> status;
    std::optional<Standing> standing;
    std::optional<SeniorityBand> seniority;
    std::optional<LoyaltyStanding> loyalty;

    bool isEmpty() const { return *this == PeopleFilter(); }
    bool accepts(const PersonRow& row) const;

    friend bool operator==(const PeopleFilter&, const PeopleFilter&) = default;
};

/// The words of what somebody types into the search field.
QList<QByteArray> searchWords(const QString& typed);

/// What a standing asks of the manager, for a filter: "Waiting for attention".
QString standingName(Standing standing);
/// A band for a filter: "3 to 5 years".
QString seniorityName(SeniorityBand band);
/// How somebody stands with the loyalty programme, for a filter: "Nothing in 12 months".
QString loyaltyName(LoyaltyStanding standing);
/// "waiting for 74 days".
QString waitingText(int days);
/// The short word of a row: "waiting for 74 days", "up to date".
QString standingText(const PersonRow& row);
/// The year in words: "12 months: 3 with care, 1 in part".
QString yearText(const PersonOverview& overview);

}  // namespace esperluette::ui
