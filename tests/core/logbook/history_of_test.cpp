// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/logbook.h"

#include "tests/support/logbooks.h"

#include <gtest/gtest.h>

namespace esperluette {

using namespace test;
using namespace Qt::StringLiterals;

TEST(LogbookHistoryOf, FollowsApplyUndoAndRedoAcrossSessions)
{
    const TestFolder folder;
    auto logbook = newLogbook(folder, SmallJourney().beginning());
    const auto ines = somePerson();
    auto seller = ines;
    seller.role = text<JobRole>(u"Seller"_s);
    ChangeSet step(StepName{"Edit"});
    step.update(ines, seller);
    ASSERT_TRUE(logbook->apply(adding(ines)));
    ASSERT_TRUE(logbook->apply(step));
    ASSERT_TRUE(logbook->undo());
    logbook.reset();
    logbook = *Logbook::open(folder.path());

    const auto undone = logbook->historyOf(ines.id);
    ASSERT_TRUE(undone);
    ASSERT_EQ(undone->size(), 3U);
    EXPECT_TRUE((*undone)[1].undone);

    ASSERT_TRUE(logbook->redo());
    EXPECT_FALSE((*logbook->historyOf(ines.id))[1].undone);
}

TEST(LogbookHistoryOf, IsGoneForWhatWasErased)
{
    const TestFolder folder;
    const auto logbook = newLogbook(folder, SmallJourney().beginning());
    const auto ines = somePerson();
    ASSERT_TRUE(logbook->apply(adding(ines)));
    ChangeSet removal(StepName{"Erase"});
    removal.remove(ines);

    ASSERT_TRUE(logbook->erase(removal));

    const auto history = logbook->historyOf(ines.id);
    ASSERT_TRUE(history);
    for (const auto& entry : *history)
        EXPECT_TRUE(entry.changes.of<Person>().empty());
}

}  // namespace esperluette
