// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <string>
#include <vector>

namespace esperluette {

/// What a search found: positions in `all<Person>()` and `all<Moment>()`, the newest first.
struct SearchResults {
    std::vector<std::uint32_t> people;
    std::vector<std::uint32_t> moments;
    std::size_t peopleCount = 0;  ///< how many there are; the list may be shorter
    std::size_t momentCount = 0;
};

/// Searches the names of people and the titles of moments while somebody types.
///
/// Words are folded (no accents, no case) and each of the first eight must occur: in the name, the
/// role or the team of a person; for a moment in its title, the name of its kind or the name of its
/// person. Names and titles stand in one folded string each, made again when they change.
class Search {
public:
    /// @param records  outlives the search
    Search(const Records& records, Language language);

    /// To be told of every change of the records, after it.
    void follow(const ChangeSet& changes);

    /// @param limit  how many people and how many moments are listed at the most
    SearchResults find(const QString& typed, std::size_t limit = 50);

private:
    /// Which of the words occur, a bit each.
    using Words = std::uint8_t;

    /// Folded texts in one string, each ended by a line feed.
    struct Texts {
        std::string bytes;
        std::vector<std::uint32_t> starts;  ///< where each text begins
        std::vector<std::uint32_t> owners;  ///< position of the record of each text

        void add(std::uint32_t owner, const QString& text);
        /// Sets `bit` for every owner whose text holds `word`.
        void mark(std::string_view word, Words bit, std::vector<Words>& owners) const;
    };

    void rebuild();
    void markKinds(std::string_view word, Words bit, std::vector<Words>& kinds) const;

    const Records& m_records;
    Language m_language;
    bool m_fresh = false;
    Texts m_people;
    Texts m_titles;  ///< of the moments that have one of their own
};

}  // namespace esperluette
