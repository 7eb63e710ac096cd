// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/insight.h"
#include "core/records/journey.h"
#include "core/records/moment.h"
#include "core/records/person.h"
#include "core/records/schedule.h"

#include <QByteArray>

#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace esperluette {

/// Types of record, as a list to iterate over at compile time.
template <typename... Entities>
struct EntityList {
    using Tuple = std::tuple<Entities...>;
};

/// The records that are in memory while a logbook is open, in the order in which they are read.
using Facts = EntityList<Cover, PopulationValue, Team, Person, JourneyTemplate, Stage, MomentKind,
                         EmotionWord, Moment, Gathering, SkippedOccurrence, Commitment, Expectation,
                         LifeEvent, DayOff, Snooze, Ritual, InsightView, Measure, MirrorPair>;

/// The records that stay on disk and are fetched by id.
using Prose = EntityList<KindGuide, Preparation, Debrief>;

/// Whether `Entity` is one of the types of `List`.
template <typename Entity, typename List>
inline constexpr bool isIn = false;
template <typename Entity, typename... Entities>
inline constexpr bool
    isIn<Entity, EntityList<Entities...>> = (std::is_same_v<Entity, Entities> || ...);

template <typename Entity>
concept Fact = isIn<Entity, Facts>;
template <typename Entity>
concept ProseRecord = isIn<Entity, Prose>;

/// One record, before and after. At least one of the two is there.
template <typename Entity>
struct Change {
    std::optional<Entity> before;  ///< empty when the change adds the record
    std::optional<Entity> after;  ///< empty when the change removes it

    const auto& id() const { return after ? after->id : before->id; }
    Change inverted() const { return {after, before}; }

    friend bool operator==(const Change&, const Change&) = default;
};

/// What a step is called in the Undo menu.
struct StepName {
    QByteArray text;  ///< English, marked with QT_TRANSLATE_NOOP("Step", …); may hold %n
    int count = 1;

    friend bool operator==(const StepName&, const StepName&) = default;
};

/// The name of a step in the language of the program.
QString stepText(const StepName& name);

/// Everything one action of the user changes: written to disk as a whole or not at all.
///
/// The same value is the request, the undo step and the notification. Changes of one type keep
/// their order; a record is changed at most once.
class ChangeSet {
public:
    explicit ChangeSet(StepName name = {});
    ~ChangeSet();
    ChangeSet(const ChangeSet& other);
    ChangeSet(ChangeSet&& other) noexcept;
    ChangeSet& operator=(const ChangeSet& other);
    ChangeSet& operator=(ChangeSet&& other) noexcept;

    const StepName& name() const { return m_name; }
    void rename(StepName name) { m_name = std::move(name); }

    /// The changes of one type of record.
    template <typename Entity>
    const std::vector<Change<Entity>>& of() const
    {
        return std::get<std::vector<Change<Entity>>>(m_changes);
    }

    /// Compiled once, beside ChangeSet: each file would have it for twenty types otherwise.
    template <typename Entity>
    void add(Change<Entity> change);
    /// A record that was not there.
    template <typename Entity>
    void create(Entity record)
    {
        add(Change<Entity>{{}, std::move(record)});
    }
    /// Nothing happens when both are equal.
    template <typename Entity>
    void update(Entity before, Entity after)
    {
        if (!(before == after))
            add(Change<Entity>{std::move(before), std::move(after)});
    }
    template <typename Entity>
    void remove(Entity record)
    {
        add(Change<Entity>{std::move(record), {}});
    }
    /// Appends the changes of `other`; this set keeps its name.
    void append(const ChangeSet& other);

    bool isEmpty() const { return size() == 0; }
    /// How many records change.
    std::size_t size() const;

    /// The change set that puts everything back, under the same name.
    ChangeSet inverted() const;

    /// Calls `visit(const std::vector<Change<Entity>>&)` for each type of record, in the order of
    /// Facts, then of Prose.
    template <typename Visitor>
    void forEachType(Visitor&& visit) const
    {
        std::apply([&](const auto&... changes) { (visit(changes), ...); }, m_changes);
    }

    friend bool operator==(const ChangeSet&, const ChangeSet&) = default;

private:
    template <typename... FactTypes, typename... ProseTypes>
    static std::tuple<std::vector<Change<FactTypes>>..., std::vector<Change<ProseTypes>>...>
        vectors(EntityList<FactTypes...>, EntityList<ProseTypes...>);

    StepName m_name;
    decltype(vectors(Facts{}, Prose{})) m_changes;
};

}  // namespace esperluette
