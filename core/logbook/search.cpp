// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/search.h"

#include "core/foundation/text_folding.h"
#include "core/foundation/text_scan.h"

#include <algorithm>

namespace esperluette {

namespace {

constexpr std::size_t mostWords = 8;  // a bit each

std::vector<std::string> wordsOf(const QString& typed)
{
    std::vector<std::string> words;
    const auto parts = folded(typed).simplified().split(' ');
    for (const auto& part : parts) {
        if (!part.isEmpty() && words.size() < mostWords)
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

/// Asks `isFound(position)` of the newest first: the first `limit` are listed, all are counted.
template <typename IsFound>
void collect(std::size_t size, std::size_t limit, std::vector<std::uint32_t>& list,
             std::size_t& count, IsFound isFound)
{
    auto position = size;
    while (position > 0 && list.size() < limit) {
        if (isFound(--position))
            list.push_back(std::uint32_t(position));
    }
    count = list.size();
    while (position > 0)
        count += isFound(--position) ? 1 : 0;
}

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

void Search::Texts::mark(std::string_view word, Words bit, std::vector<Words>& found) const
{
    std::size_t text = 0;
    for (auto at = findBytes(bytes, word); at != std::string_view::npos;) {
        // The text is near the last one when there are many, so look in widening steps.
        std::size_t step = 1;
        while (text + step < starts.size() && starts[text + step] <= at) {
            text += step;
            step *= 2;
        }
        const auto end = starts.begin() + std::ptrdiff_t(std::min(text + step, starts.size()));
        const auto next = std::upper_bound(starts.begin() + std::ptrdiff_t(text), end, at);
        text = std::size_t(next - starts.begin()) - 1;
        found[owners[text]] |= bit;
        ++text;
        at = text == starts.size() ? std::string_view::npos : findBytes(bytes, word, starts[text]);
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

void Search::markKinds(std::string_view word, Words bit, std::vector<Words>& kinds) const
{
    std::size_t position = 0;
    for (const auto& kind : m_records.all<MomentKind>()) {
        const auto name = folded(kind.name.in(m_language));
        if (findBytes({name.constData(), std::size_t(name.size())}, word) != std::string_view::npos)
            kinds[position] |= bit;
        ++position;
    }
}

SearchResults Search::find(const QString& typed, std::size_t limit)
{
    const auto words = wordsOf(typed);
    if (words.empty())
        return {};
    if (!m_fresh)
        rebuild();

    const auto peopleCount = m_records.all<Person>().size();
    std::vector<Words> ofPeople(peopleCount + 1);  // the last one: of nobody
    std::vector<Words> ofKinds(m_records.all<MomentKind>().size());
    std::vector<Words> ofTitles(m_records.all<Moment>().size());
    Words all = 0;
    for (std::size_t word = 0; word < words.size(); ++word) {
        const auto bit = Words(1 << word);
        m_people.mark(words[word], bit, ofPeople);
        markKinds(words[word], bit, ofKinds);
        m_titles.mark(words[word], bit, ofTitles);
        all |= bit;
    }

    SearchResults results;
    collect(peopleCount, limit, results.people, results.peopleCount,
            [&](std::size_t person) { return ofPeople[person] == all; });
    const auto kinds = m_records.momentKinds();
    const auto subjects = m_records.momentSubjects();
    collect(kinds.size(), limit, results.moments, results.momentCount, [&](std::size_t moment) {
        const auto subject = subjects[moment];
        const auto person = subject.isPerson() ? subject.position() : peopleCount;
        return (ofTitles[moment] | ofKinds[kinds[moment]] | ofPeople[person]) == all;
    });
    return results;
}

}  // namespace esperluette
