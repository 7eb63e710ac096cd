// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_files.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

/// What no source file does. Each rule says why, and comes with a line that breaks it and one that
/// does not, so that a rule which sees nothing is noticed.
namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

/// Something the code of some folders must not contain.
struct CodeRule {
    const char* name;
    QString why;
    QStringList folders;  ///< the rule concerns paths that begin with one of these
    QStringList except;  ///< ... and not with one of these
    QString pattern;  ///< a regular expression over the code without its comments
    QString broken;
    QString kept;
};

const QStringList program = {u"core/"_s, u"ui/"_s, u"app/"_s};
const QStringList everything = program + QStringList{u"tests/"_s};

/// Besides app, the default clocks of ids and of change records.
const QStringList clockReaders = {u"app/"_s, u"core/foundation/id.cpp"_s,
                                  u"core/foundation/device.cpp"_s};

/// Signals of D-Bus are known by text alone; a test sends one.
const QStringList connectsByText = {u"tests/architecture/"_s, u"app/lock_triggers.cpp"_s,
                                    u"app/desktop_notifications.cpp"_s};

const std::vector<CodeRule> codeRules = {
    {"NoNestedEventLoop",
     u"a dialog or menu is opened with open() or popup(): screen readers "
     "stall in exec()"_s,
     {u"ui/"_s},
     {},
     uR"((?:\.|->)exec\s*\()"_s,
     u"dialog.exec();"_s,
     u"dialog->open();"_s},
    {"NoConnectionByText", u"connect() takes members: the compiler then checks them"_s, everything,
     connectsByText, uR"(\b(?:SIGNAL|SLOT)\s*\()"_s,
     u"connect(a, SIGNAL(clicked()), b, SLOT(close()));"_s,
     u"connect(a, &QPushButton::clicked, b, &QWidget::close);"_s},
    {"NoSingleton",
     u"what an object needs is passed to it"_s,
     program,
     {},
     uR"((?<!Application::)\binstance\s*\(\s*\))"_s,
     u"Logbook::instance().undo();"_s,
     u"logbook.undo();"_s},
    {"NoVagueTypeName",
     u"a type is called after what it is, not Manager, Helper, Util, Handler, "
     "Service, Info or Impl"_s,
     everything,
     {u"tests/architecture/"_s},
     uR"(\b(?:class|struct)\s+\w*(?:Manager|Helper|Utils?|Handler|Service|Info|Impl)\b(?!\s*;))"_s,
     u"class MomentManager { };"_s,
     u"class QFileInfo;\nstruct Manager_s { };"_s},
    {"SqliteInStorageOnly",
     u"core/storage is the only folder that knows SQL"_s,
     program,
     {u"core/storage/"_s},
     uR"(#\s*include\s*[<"](?:sqlcipher/)?sqlite3\.h[>"])"_s,
     u"#include <sqlcipher/sqlite3.h>"_s,
     u"#include \"core/storage/database.h\""_s},
    {"NoRichText",
     u"what people wrote is never read as rich text"_s,
     program,
     {},
     uR"(\b(?:setHtml|insertHtml|appendHtml|setMarkdown|QTextDocument|QTextBrowser|RichText|MarkdownText|AutoText)\b)"_s,
     u"label->setTextFormat(Qt::RichText);"_s,
     u"label->setTextFormat(Qt::PlainText);"_s},
    {"NoNetwork",
     u"Esperluette never uses the network"_s,
     program,
     {},
     uR"(\bQ(?:Network\w+|(?:Tcp|Udp|Ssl|Abstract|Web)Socket|TcpServer|HttpMultiPart|HostInfo|DnsLookup)\b)"_s,
     u"QTcpSocket socket;"_s,
     u"QLocalSocket socket;"_s},
    {"ClockInAppOnly", u"today and now are arguments: only app reads the clock"_s, program,
     clockReaders,
     uR"(\b(?:currentDate|currentDateTime|currentDateTimeUtc|currentTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|system_clock::now)\s*\()"_s,
     u"const auto today = QDate::currentDate();"_s, u"const auto today = desk.today();"_s},
    {"NamesThroughTheDesk",
     u"whoever shows a person asks the desk, which may hide names"_s,
     {u"ui/"_s, u"app/search_listing"_s},
     // These sort, search or match by names, or read a list somebody imports.
     {u"ui/exchange/"_s, u"ui/people/people_rows.cpp"_s, u"ui/people/person_choices.cpp"_s,
      u"ui/person/person_moments.cpp"_s},
     uR"(\bshownName\s*\()"_s,
     u"label->setText(shownName(person));"_s,
     u"label->setText(desk.nameOf(person));"_s},
    {"NoHiddenTranslation",
     u"lupdate files the sentences of a lambda called tr under a context "
     "that does not exist"_s,
     program,
     {},
     uR"(\bauto\s+tr\s*=)"_s,
     u"const auto tr = [](const char* text) {};"_s,
     u"return tr(\"Add\");"_s},
};

void PrintTo(const CodeRule& rule, std::ostream* out) { *out << rule.name; }

bool concerns(const CodeRule& rule, const QString& path)
{
    const auto begins = [&](const QString& folder) { return path.startsWith(folder); };
    return std::ranges::any_of(rule.folders, begins) && std::ranges::none_of(rule.except, begins);
}

QStringList faultsOf(const CodeRule& rule, const SourceFile& file)
{
    QStringList faults;
    const auto code = file.code();
    const QRegularExpression pattern(rule.pattern);
    for (auto matches = pattern.globalMatch(code); matches.hasNext();) {
        const auto match = matches.next();
        faults << placeOf(file, match.capturedStart(), match.captured() + u": "_s + rule.why);
    }
    return faults;
}

constexpr qsizetype longestFile = 500;

qsizetype linesOf(const SourceFile& file) { return file.text.count(u'\n'); }

/// Whether the licence is named on the first line, or on the second one of a script.
bool namesItsLicence(const SourceFile& file)
{
    static const QRegularExpression licence(
        uR"(\A(?:#![^\n]*\n)?(?://|#|--) SPDX-License-Identifier: GPL-3\.0-or-later\n)"_s);
    return licence.match(file.text).hasMatch();
}

bool hasUnfinishedWork(const SourceFile& file)
{
    static const QRegularExpression marks(u"\\b(?:TODO|FIXME|XXX)\\b"_s);
    return marks.match(file.text).hasMatch();
}

std::vector<SourceFile> allSources()
{
    return sourcesBelow({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s});
}

}  // namespace

class CodeRules : public testing::TestWithParam<CodeRule> { };

TEST_P(CodeRules, HoldInEveryFile)
{
    for (const auto& file : allSources()) {
        if (!concerns(GetParam(), file.path))
            continue;
        for (const auto& fault : faultsOf(GetParam(), file))
            ADD_FAILURE() << qPrintable(fault);
    }
}

TEST_P(CodeRules, SeeWhatBreaksThem)
{
    EXPECT_EQ(faultsOf(GetParam(), {u"core/x.cpp"_s, GetParam().broken}).isEmpty(), false);
}

TEST_P(CodeRules, LeaveAloneWhatKeepsThemOrIsOnlyAComment)
{
    const auto text = GetParam().kept + u"\n// "_s + GetParam().broken;
    EXPECT_EQ(faultsOf(GetParam(), {u"core/x.cpp"_s, text}), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Source, CodeRules, testing::ValuesIn(codeRules),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(EverySourceFile, IsAtMostFiveHundredLinesLong)
{
    for (const auto& file : allSources())
        EXPECT_LE(linesOf(file), longestFile) << qPrintable(file.path);
}

TEST(EverySourceFile, NamesItsLicence)
{
    const auto files =
        filesBelow({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"packaging"_s},
                   {u".h"_s, u".cpp"_s, u"CMakeLists.txt"_s, u".py"_s, u".sh"_s, u".sql"_s});
    for (const auto& file : files)
        EXPECT_TRUE(namesItsLicence(file)) << qPrintable(file.path);
}

TEST(EverySourceFile, IsFinished)
{
    for (const auto& file : sourcesBelow(program))
        EXPECT_FALSE(hasUnfinishedWork(file)) << qPrintable(file.path);
}

TEST(SourceRules, CountLines) { EXPECT_EQ(linesOf({u"a.h"_s, u"a\nb\n"_s}), 2); }

TEST(SourceRules, WantTheLicenceFirst)
{
    const auto licence = u"SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    EXPECT_TRUE(namesItsLicence({u"a.h"_s, u"// "_s + licence}));
    EXPECT_TRUE(namesItsLicence({u"a.sql"_s, u"-- "_s + licence}));
    EXPECT_TRUE(namesItsLicence({u"a.sh"_s, u"#!/bin/sh\n# "_s + licence}));
    EXPECT_FALSE(namesItsLicence({u"a.h"_s, u"#pragma once\n// "_s + licence}));
    EXPECT_FALSE(namesItsLicence({u"a.h"_s, u"// SPDX-License-Identifier: MIT\n"_s}));
}

TEST(SourceRules, SeeUnfinishedWork)
{
    EXPECT_TRUE(hasUnfinishedWork({u"a.h"_s, u"// TO"_s + u"DO later"_s}));
    EXPECT_FALSE(hasUnfinishedWork({u"a.h"_s, u"// done"_s}));
}

}  // namespace esperluette::test
