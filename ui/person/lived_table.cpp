// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/lived_table.h"

#include "ui/person/lived_card.h"
#include "ui/shared/date_text.h"

namespace esperluette::ui {

namespace {

constexpr double unknown = -2;  // below every feeling

std::vector<LivedTable::Column> columns()
{
    using Point = ShownLivedPoint;
    std::vector<LivedTable::Column> columns;
    const auto add = [&columns](const QString& title, LivedTable::Question text,
                                LivedTable::Question sortKey) {
        columns.push_back({title, std::move(text), std::move(sortKey), {}});
    };
    add(
        LivedTable::tr("Day"), [](const Point& point) { return shortDay(point.day); },
        [](const Point& point) { return point.day; });
    add(LivedTable::tr("Moment"), [](const Point& point) { return point.moment; }, {});
    add(
        LivedTable::tr("Expected"), [](const Point& point) { return feelingText(point.expected); },
        [](const Point& point) { return point.expected.value_or(unknown); });
    add(
        LivedTable::tr("Felt"), [](const Point& point) { return feelingText(point.felt); },
        [](const Point& point) { return point.felt.value_or(unknown); });
    add(LivedTable::tr("Their word"), [](const Point& point) { return point.word; }, {});
    return columns;
}

}  // namespace

LivedTable::LivedTable(QObject* parent) : RowsModel(columns(), parent) { }

}  // namespace esperluette::ui
