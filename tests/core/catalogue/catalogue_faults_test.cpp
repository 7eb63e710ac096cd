// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "tests/support/builders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace esperluette::test {
namespace {

/// `value` with what stands at `path` (members and indices) replaced; undefined takes it away.
QJsonValue replaced(const QJsonValue& value, const QStringList& path, const QJsonValue& by)
{
    if (path.isEmpty())
        return by;
    if (value.isArray()) {
        auto array = value.toArray();
        const auto index = path.first().toInt();
        array[index] = replaced(array[index], path.mid(1), by);
        return array;
    }
    auto object = value.toObject();
    const auto member = replaced(object[path.first()], path.mid(1), by);
    if (member.isUndefined())
        object.remove(path.first());
    else
        object[path.first()] = member;
    return object;
}

/// The built-in catalogue with one place spoilt.
QByteArray catalogueWith(const QString& path, const QJsonValue& value)
{
    const auto document = QJsonDocument::fromJson(builtInCatalogue()).object();
    return QJsonDocument(replaced(document, path.split(u'/'), value).toObject()).toJson();
}

struct Fault {
    const char* name;
    const char* path;  ///< of what is spoilt
    QJsonValue value;
    const char* subject;  ///< where the error points
};

void PrintTo(const Fault& fault, std::ostream* out) { *out << fault.name; }

class CatalogueFaults : public testing::TestWithParam<Fault> { };

TEST_P(CatalogueFaults, AreAnErrorThatNamesThePlace)
{
    const auto& fault = GetParam();
    auto ids = steadyIds();

    const auto changes =
        parseCatalogue(catalogueWith(QString::fromLatin1(fault.path), fault.value), ids);

    ASSERT_FALSE(changes);
    EXPECT_EQ(changes.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(changes.error().subject, QString::fromLatin1(fault.subject));
    EXPECT_FALSE(changes.error().detail.isEmpty());
}

QJsonArray manyItems()
{
    const auto document = QJsonDocument::fromJson(builtInCatalogue()).object();
    const auto item = document["moments"_L1][0]["checklist"_L1][0];
    QJsonArray items;
    for (int count = 0; count < 64; ++count)
        items << item;
    return items;
}

const QJsonValue absent(QJsonValue::Undefined);

INSTANTIATE_TEST_SUITE_P(
    All, CatalogueFaults,
    testing::Values(
        Fault{"ForeignFormat", "format", u"recipes"_s, "format"},
        Fault{"NewerVersion", "version", 2, "version"},
        Fault{"NoStages", "stages", absent, "stages"},
        Fault{"StageUsedTwice", "stages/1/id", u"recruit"_s, "stages[1].id"},
        Fault{"StageWithoutOrder", "stages/0/order", absent, "stages[0].order"},
        Fault{"EmotionUsedTwice", "emotions/1/id", u"curiosity"_s, "emotions[1].id"},
        Fault{"ValenceOutOfRange", "emotions/0/valence", 2, "emotions[0].valence"},
        Fault{"IntensityNotWhole", "emotions/0/intensity", 1.5, "emotions[0].intensity"},
        Fault{"KindUsedTwice", "moments/1/id", u"recruitment_interview"_s, "moments[1].id"},
        Fault{"UnknownStage", "moments/0/stage", u"space"_s, "moments[0].stage"},
        Fault{"LanguageMissing", "moments/0/name/en", absent, "moments[0].name.en"},
        Fault{"BlankWords", "moments/0/purpose/fr", u"  "_s, "moments[0].purpose.fr"},
        Fault{"UnknownScope", "moments/0/scope", u"crowd"_s, "moments[0].scope"},
        Fault{"UnknownPrivacy", "moments/0/setting/privacy", u"open"_s,
              "moments[0].setting.privacy"},
        Fault{"ShorterAtMostThanAtLeast", "moments/0/setting/duration_max", 5,
              "moments[0].setting.duration_max"},
        Fault{"UnknownEmotion", "moments/0/emotions/positive/0", u"zest"_s,
              "moments[0].emotions.positive[0]"},
        Fault{"LayerMissing", "moments/0/expectations/relational", absent,
              "moments[0].expectations.relational"},
        Fault{"UnknownRole", "moments/0/checklist/0/role", u"ghost"_s,
              "moments[0].checklist[0].role"},
        Fault{"UnknownMirror", "moments/0/customer_mirror/stage", u"moon"_s,
              "moments[0].customer_mirror.stage"},
        Fault{"UnknownSlot", "moments/13/setting/avoid_slots/0", u"new_year"_s,
              "moments[13].setting.avoid_slots[0]"},
        Fault{"UnknownTone", "moments/0/tone", u"shrill"_s, "moments[0].tone"},
        Fault{"RetiredNotABoolean", "moments/0/retired", u"yes"_s, "moments[0].retired"},
        Fault{"UnknownSymmetry", "moments/12/symmetric_with", u"nothing"_s,
              "moments[12].symmetric_with"},
        Fault{"UnknownTrigger", "moments/0/trigger/kind", u"whim"_s, "moments[0].trigger.kind"},
        Fault{"UnknownAnchor", "moments/2/trigger/anchor", u"moon"_s, "moments[2].trigger.anchor"},
        Fault{"MilestoneThatIsAPeriod", "moments/2/trigger/anchor", u"calendar_week"_s,
              "moments[2].trigger.anchor"},
        Fault{"OffsetNotANumber", "moments/2/trigger/offset/value", u"seven"_s,
              "moments[2].trigger.offset.value"},
        Fault{"UnknownUnit", "moments/2/trigger/offset/unit", u"moon"_s,
              "moments[2].trigger.offset.unit"},
        Fault{"RecurringNeverAgain", "moments/8/trigger/every/value", 0,
              "moments[8].trigger.every.value"},
        Fault{"UnknownRestart", "moments/8/trigger/restart_from", u"never"_s,
              "moments[8].trigger.restart_from"},
        Fault{"UnknownShift", "moments/0/trigger/non_working_day", u"sometimes"_s,
              "moments[0].trigger.non_working_day"},
        Fault{"NegativeTolerance", "moments/0/trigger/tolerance_days/late", -1,
              "moments[0].trigger.tolerance_days.late"},
        Fault{"ConsentNotABoolean", "moments/24/trigger/consent_required", u"yes"_s,
              "moments[24].trigger.consent_required"}),
    [](const auto& test) { return test.param.name; });

TEST(CatalogueFault, IsAChecklistLongerThanEvidenceCanCount)
{
    auto ids = steadyIds();
    const auto changes = parseCatalogue(catalogueWith(u"moments/0/checklist"_s, manyItems()), ids);
    ASSERT_FALSE(changes);
    EXPECT_EQ(changes.error().subject, u"moments[0].checklist"_s);
}

TEST(CatalogueFault, IsTextThatIsNotJson)
{
    auto ids = steadyIds();
    const auto changes = parseCatalogue("{\"format\": ", ids);
    ASSERT_FALSE(changes);
    EXPECT_TRUE(changes.error().subject.startsWith(u"byte "_s));
}

TEST(CatalogueFault, IsADocumentThatIsAList)
{
    auto ids = steadyIds();
    const auto changes = parseCatalogue("[]", ids);
    ASSERT_FALSE(changes);
    EXPECT_EQ(changes.error().subject, u"document"_s);
}

}  // namespace
}  // namespace esperluette::test
