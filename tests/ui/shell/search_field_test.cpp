// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_field.h"

#include "tests/support/builders.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// A window with a field whose search finds two people and a moment for anything but "zzz".
class SearchFieldTest : public testing::Test {
protected:
    SearchFieldTest()
    {
        window.resize(800, 600);
        field = new SearchField(&window);
        field->setSearch([this](const QString& typed) {
            searched << typed;
            SearchListing listing;
            if (typed != u"zzz"_s)
                listing.items = {{.target = nadia, .title = u"Nadia <b>"_s, .detail = u"Opéra"_s},
                                 {.target = theo, .title = u"Théo"_s},
                                 {.target = praise, .title = u"Praise"_s}};
            return listing;
        });
        window.show();
        field->setFocus();
    }

    QListView* list() const { return window.findChild<QListView*>(); }

    QWidget window;
    SearchField* field;
    QStringList searched;
    PersonId nadia = test::newId<Person>();
    PersonId theo = test::newId<Person>();
    MomentId praise = test::newId<Moment>();
};

}  // namespace

TEST_F(SearchFieldTest, ListsWhileOneTypes)
{
    QTest::keyClicks(field, u"na"_s);

    EXPECT_EQ(searched, QStringList({u"n"_s, u"na"_s}));
    EXPECT_TRUE(field->isListing());
    EXPECT_EQ(list()->model()->rowCount(), 3);
}

TEST_F(SearchFieldTest, OpensTheFirstWithEnter)
{
    std::optional<PersonId> opened;
    QObject::connect(field, &SearchField::personActivated, field,
                     [&](const PersonId& person) { opened = person; });

    QTest::keyClicks(field, u"na"_s);
    QTest::keyClick(field, Qt::Key_Return);

    EXPECT_EQ(opened, nadia);
    EXPECT_FALSE(field->isListing());
    EXPECT_TRUE(field->text().isEmpty());
}

TEST_F(SearchFieldTest, OpensWhatTheArrowsChoose)
{
    std::optional<MomentId> opened;
    QObject::connect(field, &SearchField::momentActivated, field,
                     [&](const MomentId& moment) { opened = moment; });

    QTest::keyClicks(field, u"p"_s);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);

    EXPECT_EQ(opened, praise);
}

TEST_F(SearchFieldTest, ClosesTheListFirstAndEmptiesTheFieldThen)
{
    QTest::keyClicks(field, u"na"_s);

    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(field->isListing());
    EXPECT_EQ(field->text(), u"na"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(field->text().isEmpty());
}

TEST_F(SearchFieldTest, SaysThatNothingWasFoundAndOpensNothing)
{
    const QSignalSpy people(field, &SearchField::personActivated);

    QTest::keyClicks(field, u"zzz"_s);
    EXPECT_TRUE(field->isListing());
    EXPECT_EQ(list()->model()->rowCount(), 0);
    QTest::keyClick(field, Qt::Key_Return);

    EXPECT_EQ(people.size(), 0);
}

TEST_F(SearchFieldTest, SpeaksEachRowWithItsDetail)
{
    QTest::keyClicks(field, u"n"_s);

    const auto first = list()->model()->index(0, 0);
    EXPECT_EQ(first.data(Qt::AccessibleTextRole).toString(), u"Nadia <b>, Opéra"_s);
}

TEST_F(SearchFieldTest, FindsNothingWithoutALogbook)
{
    field->setSearch({});

    QTest::keyClicks(field, u"na"_s);

    EXPECT_FALSE(field->isListing());
}

}  // namespace esperluette::ui
