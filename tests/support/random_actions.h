// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"

#include <map>
#include <random>

namespace esperluette::test {

/// What a logbook should hold: the same actions on plain values, without any file.
struct LogbookModel {
    Records records;
    std::map<MomentId, Debrief> debriefs;
    std::vector<ChangeSet> done;
    std::vector<ChangeSet> undone;

    void apply(const ChangeSet& changes);
    void undo();
    void redo();

private:
    void follow(const ChangeSet& changes);
};

/// Whether both hold the same facts, field by field.
bool sameFacts(const Records& left, const Records& right);

/// Whether a logbook holds what the model says, prose included.
bool holds(const Logbook& logbook, const LogbookModel& model);

/// What a user may do, at random, the same for the same seed. Needs a logbook with a kind of
/// moment.
class RandomActions {
public:
    enum class Kind { Apply, Undo, Redo };
    struct Action {
        Kind kind = Kind::Apply;
        ChangeSet changes;  ///< for Apply
    };

    RandomActions(std::uint64_t seed, LogbookModel model);

    /// The next action; the model is what it is after it.
    Action next();
    const LogbookModel& model() const { return m_model; }

private:
    ChangeSet someChanges();
    ChangeSet addPerson();
    ChangeSet editPerson();
    ChangeSet removePerson();
    ChangeSet addMoment();
    ChangeSet tellMoment();
    ChangeSet importPeople();
    QString words(int most);
    std::size_t below(std::size_t end) { return std::size_t(m_random() % end); }

    std::mt19937_64 m_random;
    LogbookModel m_model;
    IdSource m_ids;
};

/// Does to a logbook what the action says.
Result<> perform(Logbook& logbook, const RandomActions::Action& action);

}  // namespace esperluette::test
