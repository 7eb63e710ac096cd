// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <map>
#include <unordered_map>
#include <vector>

namespace esperluette::ui {

/// What sorting compares, where the words of a cell do not sort well (days, levels).
inline constexpr int SortRole = Qt::UserRole;

/// A table of values: columns are a title and questions to a row.
///
/// `Row` has an `id` that std::hash knows, and `==`.
template <typename Row>
class RowsModel : public QAbstractTableModel {
public:
    using Question = std::function<QVariant(const Row&)>;

    struct Column {
        QString title;
        Question text;
        Question sortKey;  ///< empty: the text
        std::map<int, Question> roles = {};  ///< further roles, for delegates and screen readers
    };

    explicit RowsModel(std::vector<Column> columns, QObject* parent = nullptr) :
        QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
            return {};
        const auto& shown = row(index.row());
        const auto& column = m_columns[std::size_t(index.column())];
        if (role == Qt::DisplayRole)
            return column.text(shown);
        if (role == SortRole)
            return column.sortKey ? column.sortKey(shown) : column.text(shown);
        const auto further = column.roles.find(role);
        return further == column.roles.end() ? QVariant() : further->second(shown);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical || section >= columnCount())
            return {};
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeading | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(m_columns[std::size_t(section)].title)
                                       : QVariant();
    }

    const std::vector<Row>& rows() const { return m_rows; }
    const Row& row(int position) const { return m_rows[std::size_t(position)]; }

    /// Shows `rows`, and tells the views only about those that differ by `id` and `==`; resets
    /// when rows that stay changed order, or when nearly everything differs.
    void setRows(std::vector<Row> rows)
    {
        const auto positions = positionsOf(rows);
        if (!keepsOrder(positions) || changedRuns(rows, positions) > mostRuns) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            return;
        }
        removeMissing(positions);
        insertNew(rows);
        replaceDiffering(rows);
    }

private:
    using Key = std::remove_cvref_t<decltype(std::declval<Row>().id)>;
    using Positions = std::unordered_map<Key, std::size_t>;

    /// Beyond this many separate runs, telling each costs the views more than a reset.
    static constexpr int mostRuns = 50;

    static Positions positionsOf(const std::vector<Row>& rows)
    {
        Positions positions;
        positions.reserve(rows.size());
        for (std::size_t position = 0; position < rows.size(); ++position)
            positions.emplace(rows[position].id, position);
        return positions;
    }

    bool keepsOrder(const Positions& positions) const
    {
        std::size_t next = 0;
        for (const auto& row : m_rows) {
            const auto found = positions.find(row.id);
            if (found == positions.end())
                continue;
            if (found->second < next)
                return false;
            next = found->second + 1;
        }
        return true;
    }

    /// How many runs of rows go or come.
    int changedRuns(const std::vector<Row>& rows, const Positions& positions) const
    {
        int runs = 0;
        bool inRun = false;
        for (const auto& row : m_rows) {
            const auto goes = !positions.contains(row.id);
            runs += goes && !inRun;
            inRun = goes;
        }
        const auto present = positionsOf(m_rows);
        inRun = false;
        for (const auto& row : rows) {
            const auto comes = !present.contains(row.id);
            runs += comes && !inRun;
            inRun = comes;
        }
        return runs;
    }

    void removeMissing(const Positions& positions)
    {
        for (int last = rowCount() - 1; last >= 0; --last) {
            if (positions.contains(row(last).id))
                continue;
            int first = last;
            while (first > 0 && !positions.contains(row(first - 1).id))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }

    void insertNew(const std::vector<Row>& rows)
    {
        const auto present = positionsOf(m_rows);
        const auto comes = [&](int position) {
            return position < int(rows.size()) && !present.contains(rows[std::size_t(position)].id);
        };
        for (int first = 0; first < int(rows.size()); ++first) {
            if (!comes(first))
                continue;
            int last = first;
            while (comes(last + 1))
                ++last;
            beginInsertRows({}, first, last);
            m_rows.insert(m_rows.begin() + first, rows.begin() + first, rows.begin() + last + 1);
            endInsertRows();
            first = last;
        }
    }

    void replaceDiffering(std::vector<Row>& rows)
    {
        for (int position = 0; position < rowCount(); ++position) {
            auto& shown = m_rows[std::size_t(position)];
            auto& wanted = rows[std::size_t(position)];
            if (shown == wanted)
                continue;
            shown = std::move(wanted);
            emit dataChanged(index(position, 0), index(position, columnCount() - 1));
        }
    }

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

}  // namespace esperluette::ui
