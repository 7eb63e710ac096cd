// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/groups.h"

#include "core/foundation/text_folding.h"

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

struct KnownLabel {
    const char16_t* cut;
    const char* folded;
    const char16_t* meaning;
};

constexpr KnownLabel knownLabels[] = {
    {cuts::workMode, "remote", u"remote"},
    {cuts::workMode, "full remote", u"remote"},
    {cuts::workMode, "teletravail", u"remote"},
    {cuts::workMode, "teletravail total", u"remote"},
    {cuts::workMode, "telework", u"remote"},
    {cuts::workMode, "home office", u"remote"},
    {cuts::workMode, "a distance", u"remote"},
    {cuts::workMode, "distanciel", u"remote"},
    {cuts::workMode, "hybrid", u"hybrid"},
    {cuts::workMode, "hybride", u"hybrid"},
    {cuts::workMode, "mixte", u"hybrid"},
    {cuts::workMode, "teletravail partiel", u"hybrid"},
    {cuts::workMode, "on site", u"on_site"},
    {cuts::workMode, "on-site", u"on_site"},
    {cuts::workMode, "onsite", u"on_site"},
    {cuts::workMode, "sur site", u"on_site"},
    {cuts::workMode, "presentiel", u"on_site"},
    {cuts::shift, "nuit", u"night"},
    {cuts::shift, "de nuit", u"night"},
    {cuts::shift, "night", u"night"},
    {cuts::shift, "jour", u"day"},
    {cuts::shift, "de jour", u"day"},
    {cuts::shift, "journee", u"day"},
    {cuts::shift, "day", u"day"},
    {cuts::contract, "cdi", u"permanent"},
    {cuts::contract, "permanent", u"permanent"},
    {cuts::contract, "cdd", u"fixed_term"},
    {cuts::contract, "fixed term", u"fixed_term"},
    {cuts::contract, "fixed-term", u"fixed_term"},
    {cuts::contract, "apprenti", u"apprentice"},
    {cuts::contract, "apprentie", u"apprentice"},
    {cuts::contract, "apprentissage", u"apprentice"},
    {cuts::contract, "alternance", u"apprentice"},
    {cuts::contract, "apprentice", u"apprentice"},
    {cuts::contract, "apprenticeship", u"apprentice"},
    {cuts::contract, "interim", u"temporary"},
    {cuts::contract, "temporary", u"temporary"},
    {cuts::contract, "temp", u"temporary"},
    {cuts::contract, "stage", u"internship"},
    {cuts::contract, "stagiaire", u"internship"},
    {cuts::contract, "intern", u"internship"},
    {cuts::contract, "internship", u"internship"},
};

/// A character that no text of a record holds stands between the two.
QString typedKey(const PopulationCut& cut, const PopulationLabel& label)
{
    return cut.text() + QChar(u'\x1F') + label.text();
}

QByteArray foldedKey(const PopulationCut& cut, const PopulationLabel& label)
{
    return folded(cut.text()) + '\x1F' + folded(label.text());
}

}  // namespace

PopulationMeaning meaningOf(const PopulationCut& cut, const PopulationLabel& label)
{
    const auto word = folded(label.text());
    for (const auto& known : knownLabels) {
        if (cut.text() == QStringView(known.cut) && word == known.folded)
            return *PopulationMeaning::parse(QStringView(known.meaning).toString());
    }
    return {};
}

Groups::Groups(const Records& records)
{
    for (const auto& team : records.all<Team>())
        insert(team);
    for (const auto& value : records.all<PopulationValue>())
        insert(value);
}

void Groups::insert(const Team& team)
{
    m_teams.insert(folded(team.name.text()), team.id);
    m_typedTeams.insert(team.name.text(), team.id);
}

void Groups::insert(const PopulationValue& value)
{
    m_populations.insert(foldedKey(value.cut, value.label), value.id);
    m_typedPopulations.insert(typedKey(value.cut, value.label), value.id);
}

const TeamId* Groups::findTeam(const TeamName& name) const
{
    if (const auto typed = m_typedTeams.constFind(name.text()); typed != m_typedTeams.cend())
        return &*typed;
    const auto found = m_teams.constFind(folded(name.text()));
    return found == m_teams.cend() ? nullptr : &*found;
}

const PopulationValueId* Groups::findPopulation(const PopulationCut& cut,
                                                const PopulationLabel& label) const
{
    const auto typed = m_typedPopulations.constFind(typedKey(cut, label));
    if (typed != m_typedPopulations.cend())
        return &*typed;
    const auto found = m_populations.constFind(foldedKey(cut, label));
    return found == m_populations.cend() ? nullptr : &*found;
}

TeamId Groups::team(const TeamName& name, IdSource& ids)
{
    if (const auto* found = findTeam(name))
        return *found;
    m_madeTeams.push_back({ids.next<Team>(), name, {}});
    insert(m_madeTeams.back());
    return m_madeTeams.back().id;
}

PopulationValueId Groups::population(const PopulationCut& cut, const PopulationLabel& label,
                                     IdSource& ids)
{
    if (const auto* found = findPopulation(cut, label))
        return *found;
    m_madePopulations.push_back({ids.next<PopulationValue>(), cut, label, meaningOf(cut, label)});
    insert(m_madePopulations.back());
    return m_madePopulations.back().id;
}

void Groups::addMade(ChangeSet& changes) const
{
    for (const auto& value : m_madePopulations)
        changes.create(value);
    for (const auto& team : m_madeTeams)
        changes.create(team);
}

}  // namespace esperluette
