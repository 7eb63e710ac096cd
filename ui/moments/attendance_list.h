// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/name_display.h"

#include <QWidget>

namespace esperluette::ui {

class RowList;
class SegmentedControl;
class TextLabel;

/// Who was at a collective moment, who contributed and who was absent, guest by guest; those of
/// whom nothing is said are listed under it.
class AttendanceList final : public QWidget {
    Q_OBJECT
public:
    explicit AttendanceList(QWidget* parent = nullptr);

    void setAttendances(const Records& records, const std::vector<Attendance>& attendances,
                        const NameDisplay& names = {});
    std::vector<Attendance> attendances() const;
    /// "Nobody has said yet whether they were there: Léa, Omar"; empty when everyone is named.
    QString notNamedText() const;

signals:
    void edited();

private:
    struct Guest {
        PersonId person;
        QString name;
        SegmentedControl* part;
    };

    void follow();

    RowList* m_rows;
    TextLabel* m_missing;
    std::vector<Guest> m_guests;
    NameDisplay m_names;
};

}  // namespace esperluette::ui
