// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/action.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace esperluette {

/// The steps that can be undone and redone: those of this session, without limit, and before them
/// the last ones that the file remembers.
class History {
public:
    /// One step, done or undone.
    struct Step {
        StepName name;
        std::optional<ChangeSet> changes;  ///< nothing: they are in the file
        LoggedAction action;  ///< where, when they are in the file
    };

    /// The step that Undo takes back; nullptr when there is none.
    const Step* lastDone() const { return m_done == 0 ? nullptr : &m_steps[m_done - 1]; }
    /// The step that Redo does again; nullptr when there is none.
    const Step* nextUndone() const { return m_done == m_steps.size() ? nullptr : &m_steps[m_done]; }

    /// Begins with the actions of a file, in the order in which they happened.
    void restore(const std::vector<LoggedAction>& actions)
    {
        m_steps.clear();
        m_done = 0;
        for (const auto& action : actions) {
            switch (action.effect) {
            case ActionEffect::Undone: m_done -= std::min<std::size_t>(m_done, 1); break;
            case ActionEffect::Redone: m_done += m_done < m_steps.size() ? 1 : 0; break;
            default: add({action.name, {}, action});
            }
        }
    }

    /// A new step; what was undone is forgotten.
    void remember(const ChangeSet& changes) { add({changes.name(), changes, {}}); }
    void markUndone() { --m_done; }
    void markRedone() { ++m_done; }
    void clear() { restore({}); }

private:
    void add(Step step)
    {
        m_steps.resize(m_done);
        m_steps.push_back(std::move(step));
        ++m_done;
    }

    std::vector<Step> m_steps;
    std::size_t m_done = 0;
};

}  // namespace esperluette
