// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_files.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

/// Who may include whom. A new folder needs a row; a new edge needs a reason in core/README.md or
/// ui/README.md.
namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

/// The folders that the files of `folder` may include, besides their own.
struct IncludeRule {
    QString folder;
    QStringList allowed;
};

const QStringList coreWithoutStorage = {
    u"core/foundation"_s,  u"core/statistics"_s, u"core/records"_s,  u"core/catalogue"_s,
    u"core/care"_s,        u"core/planning"_s,   u"core/people"_s,   u"core/moments"_s,
    u"core/commitments"_s, u"core/insight"_s,    u"core/exchange"_s, u"core/journey"_s,
    u"core/logbook"_s,     u"core/reminders"_s,  u"core/rituals"_s,
};

const QStringList nouns = {u"core/foundation"_s, u"core/records"_s};

const QStringList features = coreWithoutStorage + QStringList{u"ui/shared"_s};

const std::vector<IncludeRule> rules = {
    {u"core/foundation"_s, {}},
    {u"core/statistics"_s, {u"core/foundation"_s}},
    {u"core/records"_s, {u"core/foundation"_s}},
    {u"core/catalogue"_s, nouns + QStringList{u"core/planning"_s}},
    {u"core/care"_s, nouns},
    {u"core/planning"_s, nouns},
    {u"core/people"_s, nouns + QStringList{u"core/care"_s, u"core/planning"_s}},
    {u"core/moments"_s, nouns + QStringList{u"core/care"_s, u"core/planning"_s}},
    {u"core/commitments"_s, nouns},
    {u"core/reminders"_s, nouns + QStringList{u"core/planning"_s}},
    {u"core/rituals"_s, nouns + QStringList{u"core/care"_s, u"core/planning"_s}},
    {u"core/insight"_s,
     nouns
         + QStringList{u"core/care"_s, u"core/moments"_s, u"core/people"_s, u"core/statistics"_s}},
    {u"core/exchange"_s, nouns + QStringList{u"core/people"_s, u"core/moments"_s}},
    {u"core/journey"_s,
     nouns + QStringList{u"core/catalogue"_s, u"core/planning"_s, u"core/moments"_s}},
    {u"core/storage"_s, nouns},
    {u"core/logbook"_s, nouns + QStringList{u"core/care"_s, u"core/storage"_s}},
    {u"ui/shared"_s,
     nouns
         + QStringList{u"core/care"_s, u"core/planning"_s, u"core/people"_s, u"core/moments"_s,
                       u"core/commitments"_s, u"core/logbook"_s}},
    {u"ui/today"_s, features},
    {u"ui/calendar"_s, features},
    {u"ui/people"_s, features},
    {u"ui/person"_s, features},
    {u"ui/moments"_s, features},
    {u"ui/commitments"_s, features},
    {u"ui/rituals"_s, features},
    {u"ui/history"_s, features},
    {u"ui/insight"_s, features},
    {u"ui/exchange"_s, features},
    {u"ui/journey"_s, features},
    {u"ui/logbook"_s, features},
    {u"ui/shell"_s, features},
};

const IncludeRule* findRule(const QString& folder)
{
    const auto found = std::ranges::find(rules, folder, &IncludeRule::folder);
    return found == rules.end() ? nullptr : &*found;
}

/// Why `file` may not include `header`, which is written from the root; empty when it may.
QString objectionToOwn(const SourceFile& file, const QString& header)
{
    const auto target = SourceFile{header, {}}.folder();
    const bool isOurs = header.startsWith("core/"_L1) || header.startsWith("ui/"_L1)
        || header.startsWith("app/"_L1) || header.startsWith("tests/"_L1);
    const auto* rule = findRule(file.folder());
    if (!isOurs || !rule || target == file.folder() || rule->allowed.contains(target))
        return {};
    return u"%1 may not include %2"_s.arg(file.folder(), target);
}

/// Why `file` may not include `header` of Qt; empty when it may.
QString objectionToQt(const SourceFile& file, const QString& header)
{
    static const QRegularExpression module(
        uR"(^(Qt(?:Core|Gui|Widgets|Charts|Svg|SvgWidgets|Sql|Network|PrintSupport|Qml|Quick|DBus|Xml|Concurrent|OpenGL\w*))(?:/|$))"_s);
    const auto match = module.match(header);
    if (!match.hasMatch())
        return {};
    const auto name = match.captured(1);
    if (name == "QtSql"_L1 || name == "QtNetwork"_L1)
        return u"nothing includes %1"_s.arg(name);
    if (file.path.startsWith("core/"_L1) && name != "QtCore"_L1)
        return u"core may not include %1"_s.arg(name);
    return {};
}

/// What is wrong with the includes of a file, one line each.
QStringList includeFaults(const SourceFile& file)
{
    static const QRegularExpression include(uR"(^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"])"_s,
                                            QRegularExpression::MultilineOption);
    QStringList faults;
    const auto code = file.code();
    for (auto matches = include.globalMatch(code); matches.hasNext();) {
        const auto match = matches.next();
        for (const auto& objection :
             {objectionToOwn(file, match.captured(1)), objectionToQt(file, match.captured(1))}) {
            if (!objection.isEmpty())
                faults << placeOf(file, match.capturedStart(), objection);
        }
    }
    return faults;
}

QStringList faultsOf(const QString& path, const QString& text)
{
    return includeFaults({path, text});
}

/// Whether `folder` is reached from itself along the allowed edges.
bool liesOnACycle(const QString& folder)
{
    QStringList reached = findRule(folder)->allowed;
    for (qsizetype next = 0; next < reached.size(); ++next) {
        const auto* rule = findRule(reached[next]);
        for (const auto& target : rule ? rule->allowed : QStringList()) {
            if (!reached.contains(target))
                reached << target;
        }
    }
    return reached.contains(folder);
}

}  // namespace

TEST(IncludeRules, HoldInEveryFile)
{
    for (const auto& file : sourcesBelow({u"core"_s, u"ui"_s, u"app"_s})) {
        for (const auto& fault : includeFaults(file))
            ADD_FAILURE() << qPrintable(fault);
    }
}

TEST(IncludeRules, HaveARowForEveryFolder)
{
    for (const auto& folder : featureFolders())
        EXPECT_TRUE(findRule(folder)) << qPrintable(folder) << " has no row in the table";
}

TEST(IncludeRules, AllowNoCycle)
{
    for (const auto& rule : rules)
        EXPECT_FALSE(liesOnACycle(rule.folder)) << qPrintable(rule.folder);
}

TEST(IncludeRules, ReadTheSourcesOfThisProject)
{
    EXPECT_GT(sourcesBelow({u"core"_s}).size(), 20U);
    EXPECT_TRUE(featureFolders().contains(u"core/records"_s));
}

TEST(IncludeRules, RefuseAFeatureOfCoreThatIncludesAnother)
{
    EXPECT_EQ(
        faultsOf(u"core/care/care.h"_s, u"#pragma once\n#include \"core/insight/chart.h\"\n"_s),
        QStringList{u"core/care/care.h:2: core/care may not include core/insight"_s});
}

TEST(IncludeRules, RefuseCoreThatIncludesTheWindow)
{
    EXPECT_EQ(faultsOf(u"core/people/person.cpp"_s, u"#include \"ui/shared/desk.h\"\n"_s).size(),
              1);
}

TEST(IncludeRules, RefuseAPageThatIncludesAnother)
{
    EXPECT_EQ(faultsOf(u"ui/today/today_page.cpp"_s, u"#include \"ui/person/page.h\"\n"_s).size(),
              1);
}

TEST(IncludeRules, RefuseAPageThatReachesForStorage)
{
    EXPECT_EQ(faultsOf(u"ui/today/page.cpp"_s, u"#include \"core/storage/database.h\"\n"_s).size(),
              1);
}

TEST(IncludeRules, RefuseWidgetsInCoreHoweverTheyAreWritten)
{
    EXPECT_EQ(faultsOf(u"core/care/care.cpp"_s, u"#include <QtWidgets/QWidget>\n"_s).size(), 1);
    EXPECT_EQ(faultsOf(u"core/care/care.cpp"_s, u"#  include <QtGui>\n"_s).size(), 1);
}

TEST(IncludeRules, RefuseTheDatabaseAndTheNetworkOfQtEverywhere)
{
    EXPECT_EQ(faultsOf(u"app/main.cpp"_s, u"#include <QtSql/QSqlQuery>\n"_s).size(), 1);
    EXPECT_EQ(faultsOf(u"ui/shell/a.cpp"_s, u"#include <QtNetwork>\n"_s).size(), 1);
}

TEST(IncludeRules, LeaveAloneWhatIsAllowedOrOnlySaid)
{
    EXPECT_EQ(faultsOf(u"ui/today/page.cpp"_s,
                       u"#include \"ui/shared/desk.h\"\n#include <QtWidgets/QLabel>\n"
                       "#include \"core/people/attention.h\"\n// #include \"app/session.h\"\n"_s),
              QStringList());
}

}  // namespace esperluette::test
