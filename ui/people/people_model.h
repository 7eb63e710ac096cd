// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_rows.h"

#include <QAbstractTableModel>

namespace esperluette::ui {

/// The people that pass a filter, in the order of a column.
///
/// It filters and sorts itself, and resets once: telling a view about each run of rows that comes
/// or goes costs more than a keystroke may, with thousands of people.
class PeopleModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum ColumnIndex {
        NameColumn,
        TeamColumn,
        SeniorityColumn,
        LastColumn,
        NextColumn,
        YearColumn,
        AttentionColumn,
        ColumnTotal
    };

    explicit PeopleModel(QObject* parent = nullptr);

    /// Shows other people, or the same ones anew, with the filter and the order of before.
    void setPeople(std::vector<PersonRow> people, QDate today);
    void setFilter(const PeopleFilter& filter);
    const PeopleFilter& filter() const { return m_filter; }

    /// Everyone, whatever the filter.
    const std::vector<PersonRow>& people() const { return m_people; }
    const PersonRow& row(int row) const { return m_people[m_shown[std::size_t(row)]]; }
    /// The row of a person; -1 when the filter hides them.
    int rowOf(const PersonId& person) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const PersonRow& row, int column) const;
    QString toolTip(const PersonRow& row, int column) const;
    void arrange();
    void choose();

    std::vector<PersonRow> m_people;
    std::vector<std::uint32_t> m_order;  ///< positions of all people in the order of the column
    std::vector<std::uint32_t> m_shown;  ///< those of them that pass the filter
    PeopleFilter m_filter;
    QDate m_today;
    int m_sortColumn = NameColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace esperluette::ui
