// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care.h"
#include "core/planning/planning.h"
#include "tests/support/builders.h"

#include <QCoreApplication>
#include <QTranslator>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;
using testing::Contains;

namespace {

/// The program speaks a language for the length of a test.
class Speaking {
public:
    explicit Speaking(const QString& code)
    {
        EXPECT_TRUE(m_sentences.load(u"esperluette_%1.qm"_s.arg(code), u":/translations"_s));
        QCoreApplication::installTranslator(&m_sentences);
    }
    ~Speaking() { QCoreApplication::removeTranslator(&m_sentences); }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

private:
    QTranslator m_sentences;
};

QString preparedText(std::uint8_t ticked, std::uint8_t items)
{
    const auto ines = somePerson();
    const auto praise = someKind(someStage(someJourney()));
    auto moment = carefulMoment(ines, praise);
    moment.evidence.itemsTicked = ticked;
    moment.evidence.items = items;
    return criterionText(Criterion::Prepared, moment, praise, {}, today);
}

/// Why the first moment of a rhythm is on its day.
QStringList whyEvery(CalendarSpan every, Language language)
{
    auto ines = somePerson();
    ines.start = ines.knownSince = today;
    const auto journey = someJourney();
    const auto stage = someStage(journey);
    auto praise = someKind(stage);
    praise.rule = {.form = RuleForm::Rhythm,
                   .milestone = Milestone::Start,
                   .first = {2, TimeUnit::Week},
                   .every = every};
    Records records;
    records.apply(adding(ines, journey, stage, praise));
    const auto calendar = WorkingCalendar::weekendsOnly();
    records.apply(
        planMoments(records, {calendar, today, today.addDays(30), UtcMinute()}, testIds()));
    return whyThisDate(records, records.all<Moment>().front(), calendar, language);
}

}  // namespace

TEST(EnglishSentences, CountOneAndSeveralItems)
{
    const Speaking english(u"en"_s);

    EXPECT_EQ(preparedText(1, 1), u"1 of 1 item ticked before the start."_s);
    EXPECT_EQ(preparedText(1, 5), u"1 of 5 items ticked before the start."_s);
}

TEST(FrenchSentences, CountOneAndSeveralItems)
{
    const Speaking french(u"fr"_s);

    EXPECT_EQ(preparedText(1, 1), u"Point coché avant le début\u00a0: 1 sur 1."_s);
    EXPECT_EQ(preparedText(1, 5), u"Points cochés avant le début\u00a0: 1 sur 5."_s);
}

TEST(EnglishSentences, SayEveryMonthAndEveryThreeMonths)
{
    const Speaking english(u"en"_s);

    EXPECT_THAT(whyEvery({1, TimeUnit::Month}, Language::English),
                Contains(u"The rule asks for it after 2 weeks, then every month."_s));
    EXPECT_THAT(whyEvery({3, TimeUnit::Month}, Language::English),
                Contains(u"The rule asks for it after 2 weeks, then every 3 months."_s));
}

TEST(FrenchSentences, SayEveryMonthAndEveryThreeMonths)
{
    const Speaking french(u"fr"_s);

    EXPECT_THAT(whyEvery({1, TimeUnit::Month}, Language::French),
                Contains(u"La règle le demande après 2 semaines, puis chaque mois."_s));
    EXPECT_THAT(whyEvery({3, TimeUnit::Month}, Language::French),
                Contains(u"La règle le demande après 2 semaines, puis tous les 3 mois."_s));
}

}  // namespace esperluette::test
