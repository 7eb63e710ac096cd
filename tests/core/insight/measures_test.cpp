// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/measures.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

MeasureDraft turnoverOf(const QString& figure, QDate day = today)
{
    return {MeasureSubject::Turnover, figure, day, 0, {}};
}

QString subjectOf(const Records& records, const MeasureDraft& draft)
{
    const auto changes = addMeasure(records, draft, today, testIds());
    return changes ? QString() : changes.error().subject;
}

}  // namespace

TEST(ParseFigure, ReadsCommaPointSignAndSpaces)
{
    EXPECT_EQ(parseFigure(u"12"_s), 1200);
    EXPECT_EQ(parseFigure(u" 12,5 "_s), 1250);
    EXPECT_EQ(parseFigure(u"12.05"_s), 1205);
    EXPECT_EQ(parseFigure(u"-7"_s), -700);
    EXPECT_EQ(parseFigure(u"\u2212"
                          "0,5"_s),
              -50);
    EXPECT_EQ(parseFigure(u"+31"_s), 3100);
    EXPECT_EQ(parseFigure(u"1\u202f250,40"_s), 125040);
}

TEST(ParseFigure, RefusesWhatMayBeReadInTwoWays)
{
    for (const auto& typed :
         {u""_s, u"-"_s, u","_s, u"1,250"_s, u"1.250"_s, u"1,250.50"_s, u"1."_s, u".5"_s, u"12%"_s,
          u"douze"_s, u"1e3"_s, u"٣"_s, u"--1"_s, u"99999999999999999999"_s})
        EXPECT_FALSE(parseFigure(typed)) << typed.toStdString();
}

RC_GTEST_PROP(FigureText, IsReadAsTheSameFigure, ())
{
    const std::int64_t hundredths = *rc::gen::inRange(-9'999'999, 9'999'999);
    for (const auto& locale :
         {QLocale(QLocale::French, QLocale::France), QLocale(QLocale::English)}) {
        const auto draft = draftOf(
            {newId<Measure>(), MeasureSubject::TrainingCost, today, hundredths, 0, {}}, locale);
        RC_ASSERT(parseFigure(draft.figure) == hundredths);
    }
}

TEST(AddMeasure, KeepsAFigureAsItWasTyped)
{
    Records records;
    records.apply(*addMeasure(
        records, {MeasureSubject::Enps, u"-12,5"_s, today.addDays(-3), 48, u" Baromètre "_s}, today,
        testIds()));
    const auto& measure = records.all<Measure>().front();
    EXPECT_EQ(measure.subject, MeasureSubject::Enps);
    EXPECT_EQ(measure.hundredths, -1250);
    EXPECT_EQ(measure.day, today.addDays(-3));
    EXPECT_EQ(measure.n, 48);
    EXPECT_EQ(measure.source.text(), u"Baromètre"_s);
}

TEST(AddMeasure, PointsAtTheFieldThatIsWrong)
{
    Records records;
    records.apply(*addMeasure(records, turnoverOf(u"12"_s), today, testIds()));
    EXPECT_EQ(subjectOf(records, turnoverOf(u"much"_s)), u"figure"_s);
    EXPECT_EQ(subjectOf(records, turnoverOf(u"-1"_s)), u"figure"_s);
    EXPECT_EQ(subjectOf(records, turnoverOf(u"500,01"_s)), u"figure"_s);
    EXPECT_EQ(subjectOf(records, turnoverOf(u"12"_s, {})), u"measureDay"_s);
    EXPECT_EQ(subjectOf(records, turnoverOf(u"12"_s, today.addDays(1))), u"measureDay"_s);
    EXPECT_EQ(subjectOf(records, turnoverOf(u"13"_s)), u"measureDay"_s) << "there is one";
    auto draft = turnoverOf(u"12"_s, today.addDays(-1));
    draft.n = -1;
    EXPECT_EQ(subjectOf(records, draft), u"answers"_s);
    draft.n = 0;
    draft.source = u"x"_s.repeated(201);
    EXPECT_EQ(subjectOf(records, draft), u"measureSource"_s);
    draft.source.clear();
    EXPECT_EQ(subjectOf(records, draft), QString());
}

TEST(AddMeasure, KnowsTheRangeOfEachSubject)
{
    const std::pair<MeasureSubject, std::pair<const char*, const char*>> ranges[] = {
        {MeasureSubject::Turnover, {"0", "500"}},
        {MeasureSubject::TrainingDays, {"0", "366"}},
        {MeasureSubject::TrainingCost, {"0", "1000000"}},
        {MeasureSubject::Enps, {"-100", "100"}},
        {MeasureSubject::CustomerScore, {"-100", "100"}},
        {MeasureSubject::IntentToStay, {"0", "100"}},
        {MeasureSubject::Pride, {"0", "100"}},
        {MeasureSubject::Referrals, {"0", "1000000"}},
        {MeasureSubject::ProjectVolunteers, {"0", "1000000"}}};
    ASSERT_EQ(std::size(ranges), measureSubjects.size());
    for (const auto& [subject, range] : ranges) {
        const auto refused = [&, subject = subject](const QString& figure) {
            return subjectOf({}, {subject, figure, today, 0, {}});
        };
        const QString least = QLatin1StringView(range.first);
        const QString most = QLatin1StringView(range.second);
        EXPECT_EQ(refused(least), QString()) << measureKey(subject).toStdString();
        EXPECT_EQ(refused(most), QString()) << measureKey(subject).toStdString();
        EXPECT_EQ(refused(most + u".01"_s), u"figure"_s) << measureKey(subject).toStdString();
        EXPECT_EQ(refused(least == u"0"_s ? u"-0.01"_s : least + u".01"_s), u"figure"_s)
            << measureKey(subject).toStdString();
    }
}

TEST(AddMeasure, CountsPeopleWhole)
{
    const auto refused = [](MeasureSubject subject) {
        return subjectOf({}, {subject, u"2,5"_s, today, 0, {}});
    };
    EXPECT_EQ(refused(MeasureSubject::Referrals), u"figure"_s);
    EXPECT_EQ(refused(MeasureSubject::ProjectVolunteers), u"figure"_s);
    EXPECT_EQ(refused(MeasureSubject::Pride), QString());
    EXPECT_EQ(subjectOf({}, {MeasureSubject::Referrals, u"2,00"_s, today, 0, {}}), QString());
}

TEST(MeasureWords, HaveAKeyANameAndAHintForEachSubject)
{
    QStringList keys;
    QStringList names;
    for (const auto subject : measureSubjects) {
        EXPECT_EQ(measureSubjects[std::size_t(subject)], subject) << "in the order of the form";
        keys << measureKey(subject);
        names << measureName(subject);
        EXPECT_TRUE(measureHint(subject, QLocale::c()).startsWith(measureUnit(subject) + u';'));
    }
    EXPECT_EQ(keys,
              (QStringList{u"turnover"_s, u"training_days"_s, u"training_cost"_s, u"enps"_s,
                           u"customer_score"_s, u"intent_to_stay"_s, u"pride"_s, u"referrals"_s,
                           u"project_volunteers"_s}));
    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_TRUE(measureHint(MeasureSubject::Referrals, QLocale(QLocale::English))
                    .endsWith(u"; a whole number from 0 to 1,000,000"_s));
    EXPECT_EQ(std::ranges::count_if(measureSubjects, isOfCircle), 5);
}

TEST(ChangeMeasure, LeavesItsDayToAFigureAndRefusesThatOfAnother)
{
    Records records;
    records.apply(*addMeasure(records, turnoverOf(u"12"_s), today, testIds()));
    records.apply(*addMeasure(records, turnoverOf(u"10"_s, {2025, 12, 31}), today, testIds()));
    const auto id = records.all<Measure>().front().id;
    EXPECT_FALSE(changeMeasure(records, id, turnoverOf(u"11"_s, {2025, 12, 31}), today));
    EXPECT_FALSE(changeMeasure(records, newId<Measure>(), turnoverOf(u"11"_s), today));
    records.apply(*changeMeasure(records, id, turnoverOf(u"11,25"_s), today));
    EXPECT_EQ(records.find(id)->hundredths, 1125);
    records.apply(removeMeasure(*records.find(id)));
    EXPECT_EQ(records.all<Measure>().size(), 1U);
}

TEST(LatestMeasure, IsTheLastOneUpToADay)
{
    Records records;
    for (const auto day : {QDate(2025, 12, 31), QDate(2026, 6, 30), QDate(2024, 12, 31)})
        records.apply(*addMeasure(records, turnoverOf(u"9"_s, day), today, testIds()));
    const auto latest = [&](QDate until) {
        return latestMeasure(records, MeasureSubject::Turnover, until);
    };
    EXPECT_EQ(latest(today)->day, QDate(2026, 6, 30));
    EXPECT_EQ(latest({2026, 6, 29})->day, QDate(2025, 12, 31));
    EXPECT_FALSE(latest({2024, 1, 1}));
    EXPECT_FALSE(latestMeasure(records, MeasureSubject::Enps, today));
}
