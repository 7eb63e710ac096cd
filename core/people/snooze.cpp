// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/snooze.h"

#include <algorithm>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPause = 366;
constexpr int longestPopulationRhythm = 3650;

/// Whether a moment was held with a person since a day, alone or with others.
bool metSince(const Records& records, const Person& person, QDate since)
{
    const auto* here = records.find(person.id);
    if (!here)
        return false;
    for (const auto position : records.momentsOf(records.positionOf(*here))) {
        if (records.all<Moment>()[position].held >= Day(since))
            return true;
    }
    return std::ranges::any_of(records.all<Gathering>(), [&](const Gathering& gathering) {
        const auto* moment = records.find(gathering.id);
        return moment && moment->held >= Day(since)
            && std::ranges::any_of(gathering.attendances, [&](const Attendance& attendance) {
                   return attendance.person == person.id && attendance.hasCome();
               });
    });
}

}  // namespace

const Snooze* activeSnooze(const Records& records, const Person& person, QDate today)
{
    for (const auto& each : records.all<Snooze>()) {
        if (each.person == person.id && each.until > today && !metSince(records, person, each.made))
            return &each;
    }
    return nullptr;
}

Result<ChangeSet> snooze(const Records& records, const PersonId& person, QDate until,
                         const QString& reason, QDate today, IdSource& ids)
{
    if (!until.isValid() || until <= today || until > today.addDays(longestPause))
        return failure(ErrorCode::InvalidInput, u"pauseEnd"_s);
    const auto words = SnoozeReason::parse(reason);
    if (!words)
        return failure(ErrorCode::InvalidInput, u"reason"_s);
    auto changes = wake(records, person);
    changes.rename({QT_TRANSLATE_NOOP("Step", "Snooze somebody who waits")});
    changes.create(Snooze{.id = ids.next<Snooze>(),
                          .person = person,
                          .until = until,
                          .reason = *words,
                          .made = today});
    return changes;
}

ChangeSet wake(const Records& records, const PersonId& person)
{
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "End a snooze")});
    for (const auto& each : records.all<Snooze>()) {
        if (each.person == person)
            changes.remove(each);
    }
    return changes;
}

Result<ChangeSet> setRhythms(const Records& records, const Rhythms& rhythms)
{
    const auto isRhythm = [](int days) { return days >= 0 && days <= longestPopulationRhythm; };
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Set the rhythms")});
    for (const auto& [id, count] : rhythms.ofPopulations) {
        if (!isRhythm(count))
            return failure(ErrorCode::InvalidInput, u"rhythmDays"_s);
        const auto* value = records.find(id);
        if (!value)
            return failure(ErrorCode::StaleChange);
        auto changed = *value;
        changed.rhythmDays = count;
        changes.update(*value, changed);
    }
    if (!isRhythm(rhythms.inPerson))
        return failure(ErrorCode::InvalidInput, u"rhythmDays"_s);
    if (const auto* cover = records.cover()) {
        auto changed = *cover;
        changed.inPersonDays = rhythms.inPerson;
        changes.update(*cover, changed);
    } else if (rhythms.inPerson != 0) {
        return failure(ErrorCode::StaleChange);
    }
    return changes;
}

}  // namespace esperluette
