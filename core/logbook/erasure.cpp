// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/erasure.h"

#include "core/foundation/verified_save.h"

#include <QFile>
#include <QFileInfo>

#include <set>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// Gathers the changes, one type of record after the other.
class Erasure {
public:
    Erasure(const Logbook& logbook, const Person& person) :
        m_logbook(logbook), m_records(logbook.records()), m_person(person),
        m_changes(StepName{QT_TRANSLATE_NOOP("Step", "Erase a person")})
    {
    }

    Result<ChangeSet> gather()
    {
        for (const auto& moment : m_records.all<Moment>()) {
            if (moment.person != m_person.id)
                continue;
            if (auto taken = take(moment); !taken)
                return Failure{taken.error()};
        }
        takePromises();
        leaveGatherings();
        leaveOthers();
        takeAllOf<Expectation>();
        takeAllOf<SkippedOccurrence>();
        takeAllOf<DayOff>();
        takeAllOf<LifeEvent>();
        takeAllOf<Snooze>();
        m_changes.remove(m_person);
        return std::move(m_changes);
    }

private:
    Result<> take(const Moment& moment)
    {
        m_moments.insert(moment.id);
        const auto preparation = m_logbook.preparation(moment.id);
        if (!preparation)
            return Failure{preparation.error()};
        const auto debrief = m_logbook.debrief(moment.id);
        if (!debrief)
            return Failure{debrief.error()};
        if (*preparation)
            m_changes.remove(**preparation);
        if (*debrief)
            m_changes.remove(**debrief);
        if (const auto* gathering = m_records.gatheringOf(moment.id))
            m_changes.remove(*gathering);
        m_changes.remove(moment);
        return {};
    }

    /// The records of one type that are about the person alone.
    template <typename Entity>
    void takeAllOf()
    {
        for (const auto& record : m_records.all<Entity>()) {
            if (record.person == m_person.id)
                m_changes.remove(record);
        }
    }

    void takePromises()
    {
        for (const auto& commitment : m_records.all<Commitment>()) {
            if (commitment.person == m_person.id || commitment.owner == m_person.id
                || (commitment.moment && m_moments.contains(*commitment.moment)))
                m_changes.remove(commitment);
        }
    }

    void leaveGatherings()
    {
        for (const auto& gathering : m_records.all<Gathering>()) {
            if (m_moments.contains(gathering.id))
                continue;
            auto without = gathering;
            std::erase_if(without.attendances, [this](const Attendance& attendance) {
                return attendance.person == m_person.id;
            });
            if (without.host == m_person.id)
                without.host.reset();
            m_changes.update(gathering, without);
        }
    }

    void leaveOthers()
    {
        if (const auto* cover = m_records.cover(); cover && cover->keeperIs == m_person.id) {
            auto without = *cover;
            without.keeperIs.reset();
            m_changes.update(*cover, without);
        }
        for (const auto& team : m_records.all<Team>()) {
            auto without = team;
            if (without.manager == m_person.id)
                without.manager.reset();
            m_changes.update(team, without);
        }
        for (const auto& ritual : m_records.all<Ritual>()) {
            auto without = ritual;
            std::erase(without.hosts, m_person.id);
            m_changes.update(ritual, without);
        }
        for (const auto& other : m_records.all<Person>()) {
            auto without = other;
            if (without.manager == m_person.id)
                without.manager.reset();
            if (without.buddy == m_person.id)
                without.buddy.reset();
            if (other.id != m_person.id)
                m_changes.update(other, without);
        }
    }

    const Logbook& m_logbook;
    const Records& m_records;
    const Person& m_person;
    ChangeSet m_changes;
    std::set<MomentId> m_moments;
};

enum class Rewriting { NotNeeded, Done, Failed };

/// Erases the person in a copy and puts that in the place of the backup.
Rewriting rewrite(const Backup& backup, const SharedKey& key, const PersonId& person)
{
    const auto copy = backup.path + u".erasing"_s;
    QFile::remove(copy);
    const auto outcome = [&] {
        if (!QFile::copy(backup.path, copy))
            return Rewriting::Failed;
        const auto logbook = Logbook::open(copy, {Device::temporary(), key});
        if (!logbook)
            return Rewriting::Failed;
        if (!(*logbook)->records().find(person))
            return Rewriting::NotNeeded;
        const auto erasure = erasureOf(**logbook, person);
        return erasure && (*logbook)->erase(*erasure) && (*logbook)->check() ? Rewriting::Done
                                                                             : Rewriting::Failed;
    }();
    if (outcome == Rewriting::Done && replaceFile(copy, backup.path))
        return Rewriting::Done;
    QFile::remove(copy);
    return outcome == Rewriting::NotNeeded ? outcome : Rewriting::Failed;
}

}  // namespace

Result<ChangeSet> erasureOf(const Logbook& logbook, const PersonId& person)
{
    const auto* found = logbook.records().find(person);
    return found ? Erasure(logbook, *found).gather() : failure(ErrorCode::StaleChange);
}

ErasedBackups eraseFromBackups(const BackupFolder& folder, const SharedKey& key,
                               const PersonId& person)
{
    ErasedBackups erased;
    for (const auto& backup : folder.all()) {
        switch (rewrite(backup, key, person)) {
        case Rewriting::Done: ++erased.rewritten; break;
        case Rewriting::Failed: erased.left.push_back(backup); break;
        case Rewriting::NotNeeded: break;
        }
    }
    return erased;
}

}  // namespace esperluette
