// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/person_moments.h"

#include "core/care/setting.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette::ui {

namespace {

std::vector<std::size_t> positionsOf(const Records& records, const Person& person)
{
    std::vector<std::size_t> positions;
    for (const auto position : records.momentsOf(records.positionOf(person)))
        positions.push_back(position);
    for (const auto& gathering : records.all<Gathering>()) {
        const auto takesPart = [&](const Attendance& attendance) {
            return attendance.person == person.id && attendance.part != Part::Absent;
        };
        const auto* moment = records.find(gathering.id);
        if (moment && std::ranges::any_of(gathering.attendances, takesPart))
            positions.push_back(records.positionOf(*moment));
    }
    return positions;
}

/// Where, and how long; a moment in passing between two doors has a badge that says where.
QString detailOf(const Evidence& evidence, CareLevel level)
{
    const auto badgeSays =
        level == CareLevel::InPassing && evidence.setting == Setting::BetweenTwoDoors;
    QStringList parts;
    if (evidence.setting != Setting::Unknown && !badgeSays)
        parts << settingName(evidence.setting);
    if (evidence.minutes > 0)
        parts << QCoreApplication::translate("PersonMoments", "%n min", nullptr, evidence.minutes);
    return parts.join(QStringLiteral(" · "));
}

PersonMoment shownMoment(const Records& records, const CareReader& care, std::size_t position,
                         Language language, const NameDisplay& names)
{
    const auto& moment = records.all<Moment>()[position];
    const auto kindPosition = records.momentKinds()[position];
    const auto& kind = records.all<MomentKind>()[kindPosition];
    PersonMoment shown{.id = moment.id, .day = moment.day().date(), .kind = kindPosition};
    shown.care = care(position);
    shown.title =
        moment.title.isEmpty() ? kind.name.in(language) : names.shownText(moment.title.text());
    shown.detail = detailOf(moment.evidence, shown.care.level);
    shown.ahead = shown.care.level == CareLevel::NotDue;
    return shown;
}

}  // namespace

std::vector<PersonMoment> personMoments(const Records& records, const CareReader& care,
                                        const PersonId& person, Language language,
                                        const NameDisplay& names)
{
    std::vector<PersonMoment> moments;
    const auto* found = records.find(person);
    if (!found)
        return moments;
    for (const auto position : positionsOf(records, *found)) {
        if (records.all<Moment>()[position].status != MomentStatus::Cancelled)
            moments.push_back(shownMoment(records, care, position, language, names));
    }
    std::ranges::stable_sort(moments, {}, &PersonMoment::day);
    return moments;
}

std::vector<std::size_t> stagesOf(const Records& records, const std::vector<PersonMoment>& moments)
{
    std::vector<std::size_t> stages;
    for (const auto& moment : moments) {
        const auto* stage = records.find(records.all<MomentKind>()[moment.kind].stage);
        const auto position = records.positionOf(*stage);
        if (std::ranges::find(stages, position) == stages.end())
            stages.push_back(position);
    }
    std::ranges::sort(stages, {}, [&records](std::size_t position) {
        return records.all<Stage>()[position].position;
    });
    return stages;
}

std::optional<PersonId> neighbour(const Records& records, const PersonId& person, int step)
{
    std::vector<const Person*> people;
    for (const auto& candidate : records.all<Person>()) {
        if (candidate.status != PersonStatus::Left || candidate.id == person)
            people.push_back(&candidate);
    }
    std::ranges::stable_sort(people, [](const Person* one, const Person* other) {
        return QString::localeAwareCompare(shownName(*one), shownName(*other)) < 0;
    });
    const auto at = std::ranges::find(people, person, &Person::id);
    if (at == people.end() || people.size() < 2)
        return std::nullopt;
    const auto count = std::ptrdiff_t(people.size());
    const auto next = ((at - people.begin()) + step % count + count) % count;
    return people[std::size_t(next)]->id;
}

}  // namespace esperluette::ui
