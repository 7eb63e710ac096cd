// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/rows_model.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace esperluette::ui {

namespace {

struct Row {
    int id;
    int value = 0;

    friend bool operator==(const Row&, const Row&) = default;
};

using Model = RowsModel<Row>;

Model::Column valueColumn()
{
    return {.title = QStringLiteral("Value"),
            .text = [](const Row& row) { return QString::number(row.value); },
            .sortKey = [](const Row& row) { return row.value; }};
}

std::vector<Row> rowsOf(std::initializer_list<int> ids)
{
    std::vector<Row> rows;
    for (const auto id : ids)
        rows.push_back({.id = id});
    return rows;
}

}  // namespace

TEST(RowsModel, TellsOnlyAboutTheRowThatDiffers)
{
    Model model({valueColumn()});
    model.setRows(rowsOf({1, 2, 3}));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.setRows({{1, 0}, {2, 7}, {3, 0}});

    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
    EXPECT_EQ(reset.size(), 0);
}

TEST(RowsModel, KeepsTheSelectionOfARowThatStays)
{
    Model model({valueColumn()});
    model.setRows(rowsOf({1, 2, 3}));
    const QPersistentModelIndex third(model.index(2, 0));

    model.setRows(rowsOf({2, 9, 3}));

    ASSERT_TRUE(third.isValid());
    EXPECT_EQ(model.row(third.row()).id, 3);
}

TEST(RowsModel, ResetsWhenRowsThatStayChangeOrder)
{
    Model model({valueColumn()});
    model.setRows(rowsOf({1, 2, 3}));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.setRows(rowsOf({3, 2, 1}));

    EXPECT_EQ(reset.size(), 1);
    EXPECT_EQ(model.row(0).id, 3);
}

TEST(RowsModel, SortsByItsKeyAndNotByItsText)
{
    Model model({valueColumn()});
    model.setRows({{1, 10}, {2, 9}});

    EXPECT_EQ(model.data(model.index(0, 0), SortRole).toInt(), 10);
    EXPECT_EQ(model.data(model.index(0, 0), Qt::DisplayRole).toString(), QStringLiteral("10"));
}

TEST(RowsModel, AnswersNothingBeyondItsCells)
{
    Model model({valueColumn()});
    model.setRows(rowsOf({1}));

    EXPECT_FALSE(model.data(QModelIndex(), Qt::DisplayRole).isValid());
    EXPECT_FALSE(model.headerData(5, Qt::Horizontal, Qt::DisplayRole).isValid());
}

RC_GTEST_PROP(RowsModel, EndsWithTheRowsItWasGivenAndNeverMisleadsAView, ())
{
    const auto randomRows = [] {
        const auto ids = *rc::gen::unique<std::vector<int>>(rc::gen::inRange(0, 200));
        std::vector<Row> rows;
        rows.reserve(ids.size());
        for (const auto id : ids)
            rows.push_back({id, *rc::gen::inRange(0, 3)});
        return rows;
    };
    Model model({valueColumn()});
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto first = randomRows();
    auto second = randomRows();
    if (*rc::gen::arbitrary<bool>()) {
        // Often in practice: rows in a fixed order.
        std::ranges::sort(second, {}, &Row::id);
    }

    model.setRows(first);
    model.setRows(second);

    RC_ASSERT(model.rows() == second);
}

}  // namespace esperluette::ui
