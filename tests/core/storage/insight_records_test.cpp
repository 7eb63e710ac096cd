// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saved views and typed figures on disk: written, changed, undone after a restart, and saved from a
// damaged file.
#include "core/insight/measures.h"
#include "core/insight/scope_choice.h"
#include "core/storage/database.h"
#include "core/storage/salvage.h"
#include "tests/support/logbooks.h"

#include <gtest/gtest.h>

#include <set>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

class InsightRecords : public testing::Test {
protected:
    InsightRecords()
    {
        logbook = newLogbook(folder, small.beginning());
        night = {newId<PopulationValue>(),
                 text<PopulationCut>(u"shift"_s),
                 text<PopulationLabel>(u"Nuit"_s),
                 {}};
        EXPECT_TRUE(logbook->apply(adding(opera, *night)));
    }

    const Records& records() const { return logbook->records(); }
    void apply(const Result<ChangeSet>& changes)
    {
        ASSERT_TRUE(changes);
        ASSERT_TRUE(logbook->apply(*changes));
    }
    void reopen()
    {
        logbook.reset();
        logbook = *Logbook::open(folder.path());
    }
    ScopeChoice everything() const
    {
        return {.period = PeriodChoice::Own,
                .first = {2026, 1, 1},
                .last = {2026, 3, 31},
                .team = opera.id,
                .population = night->id,
                .kind = small.kind.id,
                .managersOnly = true};
    }
    void addBoth()
    {
        apply(saveView(records(), u"Nuit à l’Opéra"_s, everything(), testIds()));
        apply(addMeasure(records(),
                         {MeasureSubject::Enps, u"-12,34"_s, {2026, 6, 30}, 48, u"Baromètre"_s},
                         today, testIds()));
    }

    TestFolder folder{TestFolder::Place::Memory};
    SmallJourney small;
    Team opera = someTeam();
    std::optional<PopulationValue> night;
    std::unique_ptr<Logbook> logbook;
};

}  // namespace

TEST_F(InsightRecords, AreReadAsTheyWereWritten)
{
    addBoth();
    const auto view = records().all<InsightView>().front();
    const auto measure = records().all<Measure>().front();
    reopen();
    ASSERT_EQ(records().all<InsightView>().size(), 1U);
    EXPECT_EQ(records().all<InsightView>().front(), view);
    EXPECT_EQ(choiceOf(view), everything());
    ASSERT_EQ(records().all<Measure>().size(), 1U);
    EXPECT_EQ(records().all<Measure>().front(), measure);
    EXPECT_EQ(measure.hundredths, -1234);
    EXPECT_TRUE(logbook->check());
}

TEST_F(InsightRecords, ReadsAFigureOfEverySubjectBack)
{
    for (const auto subject : measureSubjects)
        apply(addMeasure(records(), {subject, u"7"_s, {2026, 6, 30}, 48, u"Baromètre"_s}, today,
                         testIds()));
    reopen();
    std::set<MeasureSubject> read;
    for (const auto& measure : records().all<Measure>())
        read.insert(measure.subject);
    EXPECT_EQ(read.size(), measureSubjects.size());
}

TEST_F(InsightRecords, AreUndoneAndDoneAgainAfterARestart)
{
    addBoth();
    const auto view = records().all<InsightView>().front();
    const auto measure = records().all<Measure>().front();
    apply(changeView(records(), view.id, {.period = PeriodChoice::Everything}));
    apply(renameView(records(), view.id, u"Tout"_s));
    auto draft = draftOf(measure, QLocale::c());
    draft.figure = u"5"_s;
    apply(changeMeasure(records(), measure.id, draft, today));
    apply(removeMeasure(*records().find(measure.id)));
    apply(removeView(*records().find(view.id)));
    reopen();
    EXPECT_TRUE(records().all<InsightView>().empty());
    EXPECT_TRUE(records().all<Measure>().empty());
    for (int step = 0; step < 5; ++step)
        ASSERT_TRUE(logbook->undo());
    EXPECT_EQ(*records().find(view.id), view);
    EXPECT_EQ(*records().find(measure.id), measure);
    for (int step = 0; step < 5; ++step)
        ASSERT_TRUE(logbook->redo());
    EXPECT_TRUE(records().all<InsightView>().empty());
    EXPECT_TRUE(logbook->check());
}

TEST_F(InsightRecords, AreSavedFromADamagedFileButNotAViewOfWhatIsLost)
{
    addBoth();
    apply(saveView(records(), u"Tout"_s, {.period = PeriodChoice::Everything}, testIds()));
    logbook.reset();
    {
        Database database(folder.path(), Database::Mode::Existing);
        database.run("DELETE FROM team");
        database.run("DELETE FROM change WHERE record_type = 3");
    }
    const auto saved = folder.path(u"saved.esperluette"_s);
    const auto report = salvageLogbook(folder.path(), saved, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->lost.at("insight_view"), 1);
    const auto whole = *Logbook::open(saved);
    ASSERT_EQ(whole->records().all<InsightView>().size(), 1U)
        << "without its team the other one would be about everybody";
    EXPECT_EQ(whole->records().all<InsightView>().front().name.text(), u"Tout"_s);
    EXPECT_EQ(whole->records().all<Measure>().size(), 1U);
}

TEST_F(InsightRecords, RefuseAPeriodThatNoVersionKnows)
{
    addBoth();
    logbook.reset();
    {
        Database database(folder.path(), Database::Mode::Existing);
        database.run("UPDATE insight_view SET period = 6");
    }
    EXPECT_FALSE(Logbook::open(folder.path()));
}

}  // namespace esperluette::test
