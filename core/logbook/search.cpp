// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/search.h"

#include "core/foundation/text_folding.h"
#include "core/foundation/text_scan.h"

#include <algorithm>

namespace esperluette {

namespace {

std::vector<std::string> wordsOf(const QString& typed)
{
    std::vector<std::string> words;
    const auto parts = folded(typed).simplified().split(' ');
    for (const auto& part : parts) {
        if (!part.isEmpty())
            words.push_back(part.toStdString());
    }
    return words;
}

template <typename Entity, typename Same>
bool anyDiffers(const ChangeSet& changes, Same same)
{
    return !std::ranges::all_of(changes.of<Entity>(), [&](const auto& change) {
        return change.before && change.after && same(*change.before, *change.after);
    });
}

/// What one word finds among moments, without looking at a text again.
struct MomentMatch {
    std::vector<std::uint8_t> people;  ///< by position of the person
    std::vector<std::uint8_t> kinds;  ///< by position of the kind
    std::vector<std::uint8_t> titles;  ///< by position of the moment
};

}  // namespace

Search::Search(const Records& records, Language language) : m_records(records), m_language(language)
{
}

void Search::follow(const ChangeSet& changes)
{
    const auto sameName = [](const Person& before, const Person& after) {
        return shownName(before) == shownName(after) && before.role == after.role
            && before.team == after.team;
    };
    const auto sameTitle = [](const Moment& before, const Moment& after) {
        return before.title == after.title;
    };
    const auto never = [](const Team&, const Team&) { return false; };
    if (anyDiffers<Person>(changes, sameName) || anyDiffers<Moment>(changes, sameTitle)
        || anyDiffers<Team>(changes, never))
        m_fresh = false;
}

void Search::Texts::add(std::uint32_t owner, const QString& text)
{
    starts.push_back(std::uint32_t(bytes.size()));
    owners.push_back(owner);
    bytes += folded(text).toStdString();
    bytes += '\n';
}

void Search::Texts::mark(std::string_view word, std::vector<std::uint8_t>& found) const
{
    for (auto at = findBytes(bytes, word); at != std::string_view::npos;) {
        const auto next = std::ranges::upper_bound(starts, std::uint32_t(at));
        found[owners[std::size_t(next - starts.begin()) - 1]] = 1;
        at = next == starts.end() ? std::string_view::npos : findBytes(bytes, word, *next);
    }
}

void Search::rebuild()
{
    m_people = {};
    m_titles = {};
    std::uint32_t position = 0;
    for (const auto& person : m_records.all<Person>()) {
        auto text = shownName(person) + u' ' + person.role.text();
        if (const auto* team = person.team ? m_records.find(*person.team) : nullptr)
            text += u' ' + team->name.text();
        m_people.add(position++, text);
    }
    position = 0;
    for (const auto& moment : m_records.all<Moment>()) {
        if (!moment.title.isEmpty())
            m_titles.add(position, moment.title.text());
        ++position;
    }
    m_fresh = true;
}

std::vector<std::uint8_t> Search::matchingKinds(std::string_view word) const
{
    std::vector<std::uint8_t> kinds;
    for (const auto& kind : m_records.all<MomentKind>()) {
        const auto name = folded(kind.name.in(m_language));
        kinds.push_back(findBytes({name.constData(), std::size_t(name.size())}, word)
                        != std::string_view::npos);
    }
    return kinds;
}

SearchResults Search::find(const QString& typed, std::size_t limit)
{
    const auto words = wordsOf(typed);
    if (words.empty())
        return {};
    if (!m_fresh)
        rebuild();

    std::vector<MomentMatch> matches;
    for (const auto& word : words) {
        MomentMatch match{std::vector<std::uint8_t>(m_records.all<Person>().size()),
                          matchingKinds(word),
                          std::vector<std::uint8_t>(m_records.all<Moment>().size())};
        m_people.mark(word, match.people);
        m_titles.mark(word, match.titles);
        matches.push_back(std::move(match));
    }

    SearchResults results;
    for (auto person = m_records.all<Person>().size(); person-- > 0;) {
        if (!std::ranges::all_of(matches, [&](const auto& match) { return match.people[person]; }))
            continue;
        if (++results.peopleCount <= limit)
            results.people.push_back(std::uint32_t(person));
    }
    const auto kinds = m_records.momentKinds();
    const auto subjects = m_records.momentSubjects();
    for (auto moment = kinds.size(); moment-- > 0;) {
        const auto subject = subjects[moment];
        const bool found = std::ranges::all_of(matches, [&](const auto& match) {
            return match.titles[moment] || match.kinds[kinds[moment]]
                || (subject.isPerson() && match.people[subject.position()]);
        });
        if (found && ++results.momentCount <= limit)
            results.moments.push_back(std::uint32_t(moment));
    }
    return results;
}

}  // namespace esperluette
