// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/template_json.h"

#include "core/catalogue/catalogue.h"
#include "core/catalogue/catalogue_words.h"
#include "core/journey/kind_actions.h"
#include "core/journey/trigger_json.h"
#include "tests/support/builders.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;

namespace esperluette::test {
namespace {

template <typename Entity>
std::vector<Entity> added(const ChangeSet& changes)
{
    std::vector<Entity> records;
    for (const auto& change : changes.of<Entity>())
        records.push_back(*change.after);
    return records;
}

/// A logbook as it begins, with the guides that are on its disk.
struct BuiltInLogbook {
    Records records;
    std::vector<KindGuide> guides;

    BuiltInLogbook()
    {
        const auto changes = *beginLogbook({.today = today}, testIds());
        records.apply(changes);
        guides = added<KindGuide>(changes);
    }

    const JourneyTemplate& journey() const { return records.all<JourneyTemplate>().front(); }
    QByteArray json() const { return templateJson(records, journey(), guides); }
    Result<TemplateImport> read(const QByteArray& file) const
    {
        return readTemplate(records, guides, file, testIds());
    }
};

LocalText someWords()
{
    const auto letter = *rc::gen::inRange(int('a'), int('z') + 1);
    const auto length = *rc::gen::inRange(1, 30);
    return {QString(length, QChar(letter)), QString(length, QChar(letter)) + u" en"_s};
}

template <typename Value>
std::vector<Value> some(const std::function<Value()>& one)
{
    std::vector<Value> list(*rc::gen::inRange<std::size_t>(0, 4), one());
    for (auto& value : list)
        value = one();
    return list;
}

CalendarSpan someSpan(int least)
{
    return {*rc::gen::inRange(least, 40),
            *rc::gen::element(TimeUnit::Day, TimeUnit::Week, TimeUnit::Month, TimeUnit::Year)};
}

Milestone someMilestone()
{
    return *rc::gen::element(Milestone::Start, Milestone::TrialEnd, Milestone::TrialDecision,
                             Milestone::End, Milestone::Birthday);
}

PlanningRule ruleOfForm(RuleForm form)
{
    PlanningRule rule{.form = form};
    rule.nonWorkingDay =
        *rc::gen::element(NonWorkingDay::Keep, NonWorkingDay::Previous, NonWorkingDay::Next);
    rule.earlyDays = *rc::gen::inRange(0, 366);
    rule.lateDays = *rc::gen::inRange(0, 366);
    switch (form) {
    case RuleForm::OnEvent: break;
    case RuleForm::AroundMilestone:
        rule.milestone = someMilestone();
        rule.offset = someSpan(-40);
        break;
    case RuleForm::Anniversary:
    case RuleForm::Rhythm:
        rule.milestone = someMilestone();
        rule.first = someSpan(0);
        rule.every = someSpan(1);
        break;
    case RuleForm::EveryPeriod:
        rule.milestone = *rc::gen::element(Milestone::CalendarWeek, Milestone::CalendarMonth,
                                           Milestone::CalendarQuarter);
        rule.every = someSpan(1);
        break;
    }
    return rule;
}

/// What only a reader of all keys brings back.
void addRest(PlanningRule& rule)
{
    rule.off = *rc::gen::arbitrary<bool>();
    switch (rule.form) {
    case RuleForm::OnEvent:
        if (*rc::gen::arbitrary<bool>()) {
            rule.event = u"success_observed"_s;
            rule.offset = someSpan(-40);
        } else {
            rule.checkpoints = some<Checkpoint>([] {
                return Checkpoint{u"pilot_start"_s, someSpan(-40), someWords()};
            });
        }
        break;
    case RuleForm::AroundMilestone:
        if (rule.milestone == Milestone::TrialDecision)
            rule.notice = {{{8, TimeUnit::Day}, {1, TimeUnit::Day}},
                           {{3, TimeUnit::Month}, {1, TimeUnit::Month}}};
        break;
    case RuleForm::Anniversary: break;
    case RuleForm::Rhythm:
        rule.recap = {*rc::gen::inRange(0, 9), TimeUnit::Year};
        if (rule.recap.value == 0)
            rule.recap = {};
        rule.absenceMonths = *rc::gen::inRange(0, 25);
        break;
    case RuleForm::EveryPeriod:
        rule.weekday = *rc::gen::inRange(0, 8);
        if (rule.milestone == Milestone::CalendarMonth && rule.weekday > 0)
            rule.weekOfMonth = *rc::gen::element(-1, 0, 1, 2, 3, 4);
        break;
    }
}

/// A kind and a guide of the user's own.
KindDraft someDraft(const StageId& stage, bool whole)
{
    const auto form = *rc::gen::element(RuleForm::AroundMilestone, RuleForm::Anniversary,
                                        RuleForm::Rhythm, RuleForm::EveryPeriod, RuleForm::OnEvent);
    KindDraft draft{.stage = stage, .name = someWords()};
    draft.rule = ruleOfForm(form);
    if (whole)
        addRest(draft.rule);
    else if (form == RuleForm::OnEvent)
        draft.rule = ruleOfForm(RuleForm::Rhythm);
    draft.scope = form == RuleForm::EveryPeriod ? MomentScope::Collective : MomentScope::Individual;
    draft.privacy =
        *rc::gen::element(Privacy::OneToOne, Privacy::WithTheTeam, Privacy::AsThePersonPrefers);
    draft.tone = *rc::gen::element(Tone::None, Tone::Praise, Tone::Reframing);
    draft.weight = *rc::gen::inRange(1, 4);
    draft.minutesMin = *rc::gen::inRange(1, 100);
    draft.minutesMax = draft.minutesMin + *rc::gen::inRange(0, 100);
    draft.consentRequired = *rc::gen::arbitrary<bool>();
    draft.remindOnDay = *rc::gen::arbitrary<bool>();
    draft.remindDaysBefore = *rc::gen::inRange(0, 366);
    if (*rc::gen::arbitrary<bool>())
        draft.purpose = someWords();
    if (*rc::gen::arbitrary<bool>())
        draft.place = someWords();
    draft.emotional = some<LocalText>(someWords);
    draft.operational = some<LocalText>(someWords);
    draft.signsOfCare = some<LocalText>(someWords);
    draft.pleasantEmotions = {u"pride"_s};
    draft.checklist = some<GuideItem>([] {
        return GuideItem{someWords(),
                         *rc::gen::element(ChecklistRole::Manager, ChecklistRole::Team),
                         *rc::gen::inRange(-365, 366)};
    });
    if (*rc::gen::arbitrary<bool>()) {
        draft.mirrorStage = u"voice"_s;
        draft.mirror = someWords();
    }
    draft.avoidedSlots = {u"meal_time"_s};
    return draft;
}

void comesBackAsItWas(bool whole)
{
    BuiltInLogbook logbook;
    const auto stage = logbook.records.all<Stage>().front().id;
    const auto draft = someDraft(stage, whole);
    const auto addition = addKind(logbook.records, draft, testIds());
    RC_ASSERT(addition.has_value());
    logbook.records.apply(*addition);
    logbook.guides.push_back(*addition->of<KindGuide>().front().after);
    const auto& kind = *addition->of<MomentKind>().front().after;

    const auto changes = parseCatalogue(logbook.json(), testIds());

    RC_ASSERT(changes.has_value());
    const auto kinds = added<MomentKind>(*changes);
    const auto read = std::ranges::find(kinds, kind.key, &MomentKind::key);
    RC_ASSERT(read != kinds.end());
    const auto guides = added<KindGuide>(*changes);
    auto after = draftOf(*read, *std::ranges::find(guides, read->id, &KindGuide::id));
    after.stage = draft.stage;
    RC_ASSERT(after == draftOf(kind, logbook.guides.back()));
}

RC_GTEST_PROP(TemplateJson, GivesTheSameKindsAndGuidesBack, ()) { comesBackAsItWas(false); }

TEST(TemplateJson, GivesEveryFieldOfARuleBack)
{
    EXPECT_TRUE(rc::check([] { comesBackAsItWas(true); }));
}

TEST(TemplateJson, GivesTheBuiltInJourneyBack)
{
    const BuiltInLogbook logbook;
    const auto original = *parseCatalogue(builtInCatalogue(), testIds());
    const auto changes = parseCatalogue(logbook.json(), testIds());

    ASSERT_TRUE(changes) << changes.error().subject.toStdString();
    const auto kinds = added<MomentKind>(*changes);
    const auto guides = added<KindGuide>(*changes);
    const auto originalGuides = added<KindGuide>(original);
    ASSERT_EQ(kinds.size(), added<MomentKind>(original).size());
    for (const auto& kind : added<MomentKind>(original)) {
        const auto read = std::ranges::find(kinds, kind.key, &MomentKind::key);
        ASSERT_NE(read, kinds.end());
        auto guide = *std::ranges::find(guides, read->id, &KindGuide::id);
        auto before = *std::ranges::find(originalGuides, kind.id, &KindGuide::id);
        guide.id = before.id;
        EXPECT_EQ(guide, before) << kind.key.text().toStdString();
        EXPECT_EQ(read->rule.every, kind.rule.every);
        EXPECT_EQ(read->tone, kind.tone);
    }
}

TEST(TriggerJson, IsWrittenWithTheKeysOfTheCatalogue)
{
    const auto deadline = triggerJson({.form = RuleForm::Rhythm,
                                       .milestone = Milestone::Start,
                                       .first = {12, TimeUnit::Month},
                                       .every = {4, TimeUnit::Year},
                                       .off = true,
                                       .recap = {8, TimeUnit::Year},
                                       .absenceMonths = 12});
    EXPECT_EQ(deadline["kind"_L1].toString(), u"deadline"_s);
    EXPECT_EQ(deadline["recap_every"_L1]["value"_L1].toInt(), 8);
    EXPECT_EQ(deadline["after_long_absence"_L1]["unless_held_within"_L1]["value"_L1].toInt(), 12);
    EXPECT_TRUE(deadline["off"_L1].toBool());

    const auto programme = triggerJson(
        {.checkpoints = {{u"pilot_start"_s, {-21, TimeUnit::Day}, {u"Avant"_s, u"Before"_s}}}});
    EXPECT_EQ(programme["kind"_L1].toString(), u"programme"_s);
    EXPECT_EQ(programme["checkpoints"_L1][0]["anchor"_L1].toString(), u"pilot_start"_s);
    EXPECT_EQ(programme["checkpoints"_L1][0]["label"_L1]["en"_L1].toString(), u"Before"_s);

    const auto monthly = triggerJson({.form = RuleForm::EveryPeriod,
                                      .milestone = Milestone::CalendarMonth,
                                      .every = {1, TimeUnit::Month},
                                      .weekday = 5,
                                      .weekOfMonth = -1});
    EXPECT_EQ(monthly["anchor"_L1].toString(), u"calendar_month"_s);
    EXPECT_EQ(monthly["weekday"_L1].toInt(), 5);
    EXPECT_EQ(monthly["week_of_month"_L1].toInt(), -1);

    const auto trial = triggerJson({.form = RuleForm::AroundMilestone,
                                    .milestone = Milestone::TrialDecision,
                                    .notice = {{{}, {1, TimeUnit::Month}}}});
    EXPECT_EQ(trial["notice"_L1][0]["notice"_L1]["unit"_L1].toString(), u"month"_s);
    const auto event = triggerJson({.event = u"success_observed"_s});
    EXPECT_EQ(event["event"_L1].toString(), u"success_observed"_s);
}

TEST(ReadTemplate, AddsATemplateBesideTheOthersUnderAnotherName)
{
    const BuiltInLogbook logbook;
    const auto import = logbook.read(logbook.json());

    ASSERT_TRUE(import);
    EXPECT_EQ(import->name.english, u"Employee journey (2)"_s);
    EXPECT_EQ(import->stages, 8);
    EXPECT_EQ(import->count(KindNovelty::Same), int(logbook.records.all<MomentKind>().size()));
    EXPECT_TRUE(logbook.records.accepts(import->changes));
    EXPECT_TRUE(import->changes.of<EmotionWord>().empty());
    for (const auto& change : import->changes.of<MomentKind>())
        EXPECT_FALSE(change.before);
}

TEST(ReadTemplate, TellsNewKindsFromChangedOnesAndKeepsTheBuiltInWords)
{
    const BuiltInLogbook logbook;
    auto document = QJsonDocument::fromJson(logbook.json()).object();
    auto moments = document["moments"_L1].toArray();
    auto changed = moments[0].toObject();
    changed["name"_L1] = QJsonObject{{u"fr"_s, u"Rencontre"_s}, {u"en"_s, u"Meeting"_s}};
    moments[0] = changed;
    changed["id"_L1] = u"meeting_of_ours"_s;
    moments << changed;
    document["moments"_L1] = moments;

    const auto import = logbook.read(QJsonDocument(document).toJson());

    ASSERT_TRUE(import);
    EXPECT_EQ(import->count(KindNovelty::Changed), 1);
    EXPECT_EQ(import->count(KindNovelty::New), 1);
    const auto& kind = *import->changes.of<MomentKind>().front().after;
    EXPECT_EQ(kind.name.edited.english, u"Meeting"_s);
    EXPECT_EQ(kind.name.builtIn.english, u"Recruitment interview"_s);
}

TEST(ReadTemplate, SaysWhereAFileIsWrong)
{
    const BuiltInLogbook logbook;
    auto document = QJsonDocument::fromJson(logbook.json()).object();
    auto moments = document["moments"_L1].toArray();
    auto broken = moments[2].toObject();
    broken["weight"_L1] = 7;
    moments[2] = broken;
    document["moments"_L1] = moments;

    const auto import = logbook.read(QJsonDocument(document).toJson());

    ASSERT_FALSE(import);
    EXPECT_EQ(import.error().subject, u"moments[2].weight"_s);
}

}  // namespace
}  // namespace esperluette::test
