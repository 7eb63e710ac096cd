// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QHash>

namespace esperluette {

/// The teams and population values of a logbook by name, whatever case and accents are typed, and
/// those that have to be made because nobody used the name before.
class Groups {
public:
    /// @param records  is read here and not kept
    explicit Groups(const Records& records);

    /// nullptr when no team has that name.
    const TeamId* findTeam(const TeamName& name) const;
    /// nullptr when the cut has no such value.
    const PopulationValueId* findPopulation(const PopulationCut& cut,
                                            const PopulationLabel& label) const;

    /// The team of that name, made when there is none.
    TeamId team(const TeamName& name, IdSource& ids);
    /// The value of that label in a cut, made when there is none.
    PopulationValueId population(const PopulationCut& cut, const PopulationLabel& label,
                                 IdSource& ids);

    /// Adds the teams and population values that were made to `changes`.
    void addMade(ChangeSet& changes) const;

private:
    void insert(const Team& team);
    void insert(const PopulationValue& value);

    QHash<QByteArray, TeamId> m_teams;  ///< by folded name
    QHash<QByteArray, PopulationValueId> m_populations;  ///< by folded cut and label
    // The same as they were typed, because most lists write a name in one way.
    QHash<QString, TeamId> m_typedTeams;
    QHash<QString, PopulationValueId> m_typedPopulations;
    std::vector<Team> m_madeTeams;
    std::vector<PopulationValue> m_madePopulations;
};

/// The key of the meaning the program knows for a label of a cut: "remote", "hybrid", "on_site",
/// "night", "day", "permanent", "fixed_term", "apprentice", "temporary", "internship"; empty when
/// the label is the user's own. French and English words are known.
PopulationMeaning meaningOf(const PopulationCut& cut, const PopulationLabel& label);

}  // namespace esperluette
