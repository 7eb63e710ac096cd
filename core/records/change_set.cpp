// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/change_set.h"

#include <QCoreApplication>

namespace esperluette {

QString stepText(const StepName& name)
{
    return QCoreApplication::translate("Step", name.text.constData(), nullptr, name.count);
}

ChangeSet::ChangeSet(StepName name) : m_name(std::move(name)) { }
ChangeSet::~ChangeSet() = default;
ChangeSet::ChangeSet(const ChangeSet& other) = default;
ChangeSet::ChangeSet(ChangeSet&& other) noexcept = default;
ChangeSet& ChangeSet::operator=(const ChangeSet& other) = default;
ChangeSet& ChangeSet::operator=(ChangeSet&& other) noexcept = default;

template <typename Entity>
void ChangeSet::add(Change<Entity> change)
{
    std::get<std::vector<Change<Entity>>>(m_changes).push_back(std::move(change));
}

// Each of Facts and Prose: one that is missing does not link.
template void ChangeSet::add(Change<Cover> change);
template void ChangeSet::add(Change<PopulationValue> change);
template void ChangeSet::add(Change<Team> change);
template void ChangeSet::add(Change<Person> change);
template void ChangeSet::add(Change<JourneyTemplate> change);
template void ChangeSet::add(Change<Stage> change);
template void ChangeSet::add(Change<MomentKind> change);
template void ChangeSet::add(Change<EmotionWord> change);
template void ChangeSet::add(Change<Moment> change);
template void ChangeSet::add(Change<Gathering> change);
template void ChangeSet::add(Change<SkippedOccurrence> change);
template void ChangeSet::add(Change<Commitment> change);
template void ChangeSet::add(Change<Expectation> change);
template void ChangeSet::add(Change<LifeEvent> change);
template void ChangeSet::add(Change<DayOff> change);
template void ChangeSet::add(Change<Snooze> change);
template void ChangeSet::add(Change<Ritual> change);
template void ChangeSet::add(Change<InsightView> change);
template void ChangeSet::add(Change<Measure> change);
template void ChangeSet::add(Change<MirrorPair> change);
template void ChangeSet::add(Change<KindGuide> change);
template void ChangeSet::add(Change<Preparation> change);
template void ChangeSet::add(Change<Debrief> change);

void ChangeSet::append(const ChangeSet& other)
{
    other.forEachType([this](const auto& changes) {
        for (const auto& change : changes)
            add(change);
    });
}

std::size_t ChangeSet::size() const
{
    std::size_t count = 0;
    forEachType([&count](const auto& changes) { count += changes.size(); });
    return count;
}

ChangeSet ChangeSet::inverted() const
{
    ChangeSet inverse(m_name);
    forEachType([&inverse](const auto& changes) {
        for (const auto& change : changes)
            inverse.add(change.inverted());
    });
    return inverse;
}

}  // namespace esperluette
