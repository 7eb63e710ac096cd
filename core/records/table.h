// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change_set.h"

#include <algorithm>
#include <span>
#include <vector>

namespace esperluette {

/// The records of one type, ordered by id in one block of memory.
template <typename Record>
class Table {
public:
    using Entity = Record;
    using Key = decltype(Entity::id);

    std::span<const Entity> all() const { return m_records; }

    /// nullptr when there is no such record.
    const Entity* find(const Key& id) const
    {
        const auto found = std::ranges::lower_bound(m_records, id, {}, &Entity::id);
        return found != m_records.end() && found->id == id ? &*found : nullptr;
    }

    /// Replaces everything; sorts unless it is in order already.
    void load(std::vector<Entity> records)
    {
        m_records = std::move(records);
        if (!std::ranges::is_sorted(m_records, {}, &Entity::id))
            std::ranges::sort(m_records, {}, &Entity::id);
    }

    /// Whether each `before` is what is here, and what is added is not.
    bool accepts(const std::vector<Change<Entity>>& changes) const
    {
        return std::ranges::all_of(changes, [this](const Change<Entity>& change) {
            const auto* current = find(change.id());
            return change.before ? current && *current == *change.before : !current;
        });
    }

    /// One pass whatever the number of changes.
    void apply(const std::vector<Change<Entity>>& changes)
    {
        std::vector<Key> gone;
        const auto kept = m_records.size();
        if (kept + changes.size() > m_records.capacity())
            m_records.reserve(kept + changes.size() + kept / 8);
        for (const auto& change : changes) {
            if (!change.before)
                m_records.push_back(*change.after);
            else if (!change.after)
                gone.push_back(change.before->id);
            else
                *std::ranges::lower_bound(m_records.begin(),
                                          m_records.begin() + std::ptrdiff_t(kept),
                                          change.after->id, {}, &Entity::id) = *change.after;
        }
        const auto added = m_records.begin() + std::ptrdiff_t(kept);
        std::ranges::sort(added, m_records.end(), {}, &Entity::id);
        if (added != m_records.begin() && added != m_records.end()
            && added->id < std::prev(added)->id)
            std::ranges::inplace_merge(m_records.begin(), added, m_records.end(), {}, &Entity::id);
        if (gone.empty())
            return;
        std::ranges::sort(gone);
        std::erase_if(m_records, [&gone](const Entity& record) {
            return std::ranges::binary_search(gone, record.id);
        });
    }

private:
    std::vector<Entity> m_records;
};

}  // namespace esperluette
