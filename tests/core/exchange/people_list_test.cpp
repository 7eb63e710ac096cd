// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/people_list.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

TEST(PeopleList, SaysWhatIsWrongWithAFile)
{
    const auto subject = [](const QByteArray& bytes) {
        const auto list = PeopleList::parse(bytes);
        return list ? std::string() : list.error().subject.toStdString();
    };
    EXPECT_EQ(PeopleList::read(u"/nowhere/list.csv"_s).error().code, ErrorCode::FileMissing);
    EXPECT_EQ(PeopleList::read(u"/tmp"_s).error().code, ErrorCode::FileUnreadable);
    EXPECT_EQ(PeopleList::parse({}).error().code, ErrorCode::FileEmpty);
    EXPECT_EQ(subject("PK\x03\x04 and more"), "spreadsheet");
    EXPECT_EQ(subject(QByteArray(100, '\x01')), "text");
    EXPECT_EQ(subject("Nom;Prénom\n"), "rows");
    EXPECT_EQ(subject("Nom;\"Prénom\nFaure;Inès\n"), "header");
    for (const auto* word : {"size", "spreadsheet", "text", "rows", "header", "dateOrder", "name"})
        EXPECT_FALSE(listErrorText({ErrorCode::InvalidInput, QLatin1String(word), {}}).isEmpty());
}

TEST(PeopleList, NamesTheColumnsThatMeanTheSameAsAnother)
{
    const auto list = PeopleList::parse("Nom;Prénom;Nom;Zodiac\nFaure;Inès;X;Lion\n");
    ASSERT_TRUE(list);

    const auto twins = list->twinColumns();
    ASSERT_EQ(twins.size(), 1u);
    EXPECT_EQ(twins.front().index, 2);
    EXPECT_EQ(twins.front().instead, 0);
    EXPECT_TRUE(columnRemarks(*list).front().contains(u"Column 3 “Nom”"_s));
    EXPECT_EQ(PeopleList::parse("Nom;Prénom;First name\nFaure;Inès;X\n")->twinColumns().size(), 1u);
    EXPECT_TRUE(PeopleList::parse("Nom;Prénom\nFaure;Inès\n")->twinColumns().empty());
}

TEST(PeopleList, HasNoNamesWhereNoColumnIsRecognised)
{
    EXPECT_FALSE(PeopleList::parse("Faure;Inès;01/02/2024\n")->hasNames());
    EXPECT_TRUE(PeopleList::parse("Nom\nFaure\n")->hasNames());
}

}  // namespace esperluette::test
