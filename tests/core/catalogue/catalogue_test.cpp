// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include "core/planning/event_names.h"
#include "core/planning/event_planner.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

#include <map>

using namespace Qt::StringLiterals;

namespace esperluette::test {
namespace {

ChangeSet newLogbook(Language language = Language::English)
{
    auto ids = steadyIds();
    return *beginLogbook(
        {.title = u"Opéra"_s, .keeper = u"Camille"_s, .language = language, .today = today}, ids);
}

Records recordsOf(const ChangeSet& changes)
{
    Records records;
    records.apply(changes);
    return records;
}

const MomentKind& kindOf(const Records& records, QStringView key)
{
    return *std::ranges::find_if(records.all<MomentKind>(),
                                 [key](const auto& kind) { return kind.key.text() == key; });
}

bool complete(const LocalText& words)
{
    return !words.french.trimmed().isEmpty() && !words.english.trimmed().isEmpty();
}

bool complete(const EditableText& words) { return complete(words.builtIn); }

bool complete(const std::vector<LocalText>& list)
{
    return std::ranges::all_of(list, [](const LocalText& words) { return complete(words); });
}

TEST(BeginLogbook, WritesTheCoverWithWhatWasTyped)
{
    const auto records = recordsOf(newLogbook(Language::French));

    const auto* cover = records.cover();

    ASSERT_TRUE(cover);
    EXPECT_EQ(cover->title.text(), u"Opéra"_s);
    EXPECT_EQ(cover->keeper.text(), u"Camille"_s);
    EXPECT_EQ(cover->language, Language::French);
    EXPECT_EQ(cover->begun, today);
    EXPECT_FALSE(cover->sample);
}

TEST(BeginLogbook, IsOneStepNamedNewLogbook)
{
    EXPECT_EQ(stepText(newLogbook().name()), u"New logbook"_s);
}

TEST(BeginLogbook, RefusesATitleThatIsTooLong)
{
    auto ids = steadyIds();
    const auto changes = beginLogbook({.title = QString(201, u'a'), .today = today}, ids);
    ASSERT_FALSE(changes);
    EXPECT_EQ(changes.error().subject, u"title"_s);
}

TEST(BeginLogbook, RefusesAKeeperWhoseNameIsTooLong)
{
    auto ids = steadyIds();
    const auto changes = beginLogbook({.keeper = QString(201, u'a'), .today = today}, ids);
    ASSERT_FALSE(changes);
    EXPECT_EQ(changes.error().subject, u"keeper"_s);
}

TEST(BeginLogbook, KnowsEightStagesThirtySevenKindsAndThirtyFourEmotions)
{
    const auto changes = newLogbook();
    EXPECT_EQ(changes.of<JourneyTemplate>().size(), 1U);
    EXPECT_EQ(changes.of<Stage>().size(), 8U);
    EXPECT_EQ(changes.of<MomentKind>().size(), 37U);
    EXPECT_EQ(changes.of<KindGuide>().size(), 37U);
    EXPECT_EQ(changes.of<EmotionWord>().size(), 34U);
}

TEST(BeginLogbook, OrdersStagesAndKindsAsTheJourneyGoes)
{
    const auto changes = newLogbook();
    int expected = 0;
    for (const auto& change : changes.of<Stage>())
        EXPECT_EQ(change.after->position, ++expected);
    expected = 0;
    for (const auto& change : changes.of<MomentKind>())
        EXPECT_EQ(change.after->position, ++expected);
}

TEST(BeginLogbook, NamesThePopulationsInTheLanguageOfTheLogbook)
{
    const auto meanings = [](Language language) {
        std::map<QString, QString> labels;
        const auto changes = newLogbook(language);
        for (const auto& change : changes.of<PopulationValue>())
            labels[change.after->cut.text() + u'/' + change.after->meaning.text()] =
                change.after->label.text();
        return labels;
    };
    EXPECT_EQ(meanings(Language::English),
              (std::map<QString, QString>{{u"work_mode/on_site"_s, u"On site"_s},
                                          {u"work_mode/hybrid"_s, u"Hybrid"_s},
                                          {u"work_mode/remote"_s, u"Remote"_s},
                                          {u"shift/day"_s, u"Day"_s},
                                          {u"shift/night"_s, u"Night"_s}}));
    EXPECT_EQ(meanings(Language::French)[u"shift/night"_s], u"Nuit"_s);
}

TEST(Catalogue, SpeaksBothLanguagesEverywhere)
{
    const auto changes = newLogbook();
    for (const auto& change : changes.of<Stage>())
        EXPECT_TRUE(complete(change.after->name)) << change.after->key.text().toStdString();
    for (const auto& change : changes.of<EmotionWord>())
        EXPECT_TRUE(complete(change.after->name)) << change.after->key.text().toStdString();
    for (const auto& change : changes.of<MomentKind>())
        EXPECT_TRUE(complete(change.after->name)) << change.after->key.text().toStdString();
    for (const auto& change : changes.of<KindGuide>()) {
        const auto& guide = *change.after;
        EXPECT_TRUE(complete(guide.purpose) && complete(guide.place)
                    && complete(guide.corridorVersion) && complete(guide.mirror)
                    && complete(guide.signsOfCare) && complete(guide.legal));
        for (const auto& item : guide.checklist)
            EXPECT_TRUE(complete(item.text));
    }
}

TEST(Catalogue, ExpectsSomethingInEachLayerOfEveryKind)
{
    const auto changes = newLogbook();
    for (const auto& change : changes.of<KindGuide>()) {
        for (const auto layer : allLayers) {
            EXPECT_FALSE(change.after->expectations(layer).empty());
            EXPECT_TRUE(complete(change.after->expectations(layer)));
        }
    }
}

TEST(Catalogue, KeepsTheLayersEmotionalThenRelationalThenOperational)
{
    const auto changes = newLogbook();
    const auto& guide = *changes.of<KindGuide>().front().after;
    EXPECT_EQ(guide.emotional.front().english,
              u"Being expected, called by name and put at ease before the first question."_s);
    EXPECT_EQ(guide.relational.back().english,
              u"Meeting the person they would really work with."_s);
    EXPECT_EQ(guide.operational.back().english, u"Leaving with a firm date for the answer."_s);
}

TEST(Catalogue, CountsInEveryKindTheChecklistOfItsGuide)
{
    const auto changes = newLogbook();
    std::map<MomentKindId, std::size_t> counts;
    for (const auto& change : changes.of<KindGuide>())
        counts[change.after->id] = change.after->checklist.size();
    for (const auto& change : changes.of<MomentKind>()) {
        EXPECT_GT(change.after->checklistItems, 0);
        EXPECT_EQ(std::size_t(change.after->checklistItems), counts.at(change.after->id));
    }
}

TEST(Catalogue, HasOnePraiseAndOneReframing)
{
    const auto records = recordsOf(newLogbook());
    EXPECT_EQ(kindOf(records, u"praise_interview").tone, Tone::Praise);
    EXPECT_EQ(kindOf(records, u"reframing_interview").tone, Tone::Reframing);
    EXPECT_EQ(std::ranges::count(records.all<MomentKind>(), Tone::None, &MomentKind::tone), 35);
}

TEST(Catalogue, NamesEveryEventThatAKindFollowsFrom)
{
    const auto records = recordsOf(newLogbook());
    for (const auto& kind : records.all<MomentKind>()) {
        QStringList events;
        for (const auto& checkpoint : kind.rule.checkpoints)
            events << checkpoint.event;
        if (kind.rule.form == RuleForm::OnEvent && events.empty())
            events << kind.rule.event;
        for (const auto& event : events) {
            if (const auto awaited = kindAwaited(kind.rule); !awaited.isEmpty())
                EXPECT_EQ(kindOf(records, awaited).key.text(), awaited);
            else
                EXPECT_NE(eventName(event), event);
        }
    }
}

TEST(Catalogue, AsksBeforeNotingAPersonalEvent)
{
    const auto records = recordsOf(newLogbook());
    EXPECT_EQ(std::ranges::count(records.all<MomentKind>(), true, &MomentKind::consentRequired), 1);
    EXPECT_TRUE(kindOf(records, u"personal_event").consentRequired);
}

TEST(Catalogue, PlansAroundMilestones)
{
    const auto records = recordsOf(newLogbook());
    const PlanningRule preboarding{.form = RuleForm::AroundMilestone,
                                   .milestone = Milestone::Start,
                                   .offset = {-7, TimeUnit::Day},
                                   .nonWorkingDay = NonWorkingDay::Previous,
                                   .earlyDays = 7,
                                   .lateDays = 3};
    EXPECT_EQ(kindOf(records, u"preboarding").rule, preboarding);
    EXPECT_EQ(kindOf(records, u"probation_decision").rule.milestone, Milestone::TrialDecision);
    EXPECT_EQ(kindOf(records, u"last_day").rule.milestone, Milestone::End);
}

TEST(Catalogue, PlansAnniversariesAndRhythms)
{
    const auto records = recordsOf(newLogbook());
    const auto& anniversary = kindOf(records, u"work_anniversary").rule;
    EXPECT_EQ(anniversary.form, RuleForm::Anniversary);
    EXPECT_EQ(anniversary.every, (CalendarSpan{12, TimeUnit::Month}));
    const auto& oneToOne = kindOf(records, u"one_to_one").rule;
    EXPECT_EQ(oneToOne.form, RuleForm::Rhythm);
    EXPECT_EQ(oneToOne.first, (CalendarSpan{2, TimeUnit::Week}));
    const auto& career = kindOf(records, u"career_interview").rule;
    EXPECT_EQ(career.form, RuleForm::Rhythm);
    EXPECT_EQ(career.first, (CalendarSpan{12, TimeUnit::Month}));
    EXPECT_EQ(career.every, (CalendarSpan{4, TimeUnit::Year}));
}

TEST(Catalogue, PlansCalendarPeriodsAndLeavesEventsToThePeople)
{
    const auto records = recordsOf(newLogbook());
    const auto& coffee = kindOf(records, u"team_coffee").rule;
    EXPECT_EQ(coffee.form, RuleForm::EveryPeriod);
    EXPECT_EQ(coffee.milestone, Milestone::CalendarWeek);
    const auto& listening = kindOf(records, u"listening_session").rule;
    EXPECT_EQ(listening.form, RuleForm::EveryPeriod);
    EXPECT_EQ(listening.milestone, Milestone::CalendarQuarter);
    EXPECT_EQ(kindOf(records, u"praise_interview").rule.form, RuleForm::OnEvent);
    EXPECT_EQ(kindOf(records, u"change_pilot_to_after").rule.form, RuleForm::OnEvent);
}

TEST(Catalogue, NamesTheCustomersSideOfEveryGuide)
{
    const auto changes = newLogbook();
    for (const auto& change : changes.of<KindGuide>())
        EXPECT_TRUE(complete(mirrorStageName(change.after->mirrorStage)));
    EXPECT_EQ(mirrorStageName(u"voice").english, u"Compliment and complaint"_s);
    EXPECT_TRUE(mirrorStageName(u"nowhere").isEmpty());
}

}  // namespace
}  // namespace esperluette::test
