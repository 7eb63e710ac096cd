// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"
#include "core/exchange/people_index.h"
#include "core/people/groups.h"

#include <functional>

namespace esperluette {

/// Works out an import in small steps, so that a window stays alive and somebody can change their
/// mind.
class ImportPlanner {
public:
    /// @param records,list  outlive the planner and do not change meanwhile
    ImportPlanner(const Records& records, const PeopleList& list, QDate today);

    /// Works on some hundred rows more. False when everything is done.
    bool advance();
    qsizetype done() const { return qsizetype(m_plan.rows.size()); }
    qsizetype total() const { return m_list.rowCount(); }

    /// To be called once, when everything is done.
    ImportPlan takePlan() { return std::move(m_plan); }

private:
    ImportRow judged(qsizetype row);
    void compare(qsizetype row, ImportRow& judgement);
    FieldSet changedGroups(qsizetype row, const Person& person) const;

    void choosePeople();
    std::int32_t chosen(qsizetype row, ImportField field);
    PeopleIndex::Match named(QStringView reference);
    void refuseCycles();
    void dropRefused();
    void settleVerdicts();

    bool isKnown(std::int32_t number) const;
    ImportRow* rowAbout(std::int32_t number);
    std::int32_t numberOf(const std::optional<PersonId>& id) const;
    std::int32_t managerOf(std::int32_t number);

    const Records& m_records;
    const PeopleList& m_list;
    QDate m_today;
    PeopleIndex m_index;
    Groups m_groups;
    std::vector<std::int32_t> m_rowAbout;  ///< by number of the person; -1 when no row is
    QHash<QString, PeopleIndex::Match> m_named;  ///< a manager is named by many rows
    ImportPlan m_plan;
};

/// Told how far a long work is; false cancels it.
using Progress = std::function<bool(qsizetype done, qsizetype total)>;

/// The whole plan at once.
/// @error Cancelled when `progress` says so
Result<ImportPlan> planImport(const Records& records, const PeopleList& list, QDate today,
                              const Progress& progress = {});

}  // namespace esperluette
