// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change_set.h"

#include <vector>

namespace esperluette {

/// The steps of this session, done and undone, without limit.
class History {
public:
    /// The step that Undo takes back; nullptr when there is none.
    const ChangeSet* lastDone() const { return m_done == 0 ? nullptr : &m_steps[m_done - 1]; }
    /// The step that Redo does again; nullptr when there is none.
    const ChangeSet* nextUndone() const
    {
        return m_done == m_steps.size() ? nullptr : &m_steps[m_done];
    }

    /// A new step; what was undone is forgotten.
    void remember(ChangeSet step)
    {
        m_steps.resize(m_done);
        m_steps.push_back(std::move(step));
        ++m_done;
    }
    void markUndone() { --m_done; }
    void markRedone() { ++m_done; }

private:
    std::vector<ChangeSet> m_steps;
    std::size_t m_done = 0;
};

}  // namespace esperluette
