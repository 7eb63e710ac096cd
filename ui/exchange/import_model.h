// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"
#include "core/records/records.h"

#include <QAbstractTableModel>

namespace esperluette::ui {

/// The rows of a list as an import leaves them: line, verdict, what is to be said, then the fields
/// that the list has. A field that changes shows before and after.
///
/// Cells are made when they are seen, so that many rows cost nothing.
class ImportModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Columns before those of the fields.
    enum FixedColumn { LineColumn, VerdictColumn, RemarkColumn, FixedColumnCount };

    /// @param records  outlive the model
    explicit ImportModel(const Records& records, QObject* parent = nullptr);

    /// Shows a plan; list and plan stay until the next show() or clear().
    void show(const PeopleList& list, const ImportPlan& plan, QDate today);
    void clear();
    /// Shows only the rows of a verdict; none shows all.
    void showOnly(std::optional<Verdict> verdict);

    Verdict verdict(int row) const;
    /// Whether a shown row has something to say.
    bool hasRemarks() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    const ImportRow& judgement(int row) const;
    QString cellText(int row, ImportField field) const;
    const Person& personAfter(int row) const;

    const Records& m_records;
    const PeopleList* m_list = nullptr;
    const ImportPlan* m_plan = nullptr;
    QDate m_today;
    std::optional<Verdict> m_only;
    std::vector<ImportField> m_fields;
    std::vector<std::uint32_t> m_shown;  ///< rows of the list
    mutable std::optional<Person> m_person;  ///< the row that was asked last
    mutable int m_personRow = -1;
};

}  // namespace esperluette::ui
