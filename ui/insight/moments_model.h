// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care.h"
#include "core/people/name_display.h"
#include "ui/shared/rows_model.h"

namespace esperluette::ui {

/// A moment in the list behind a bar.
struct MomentBehind {
    MomentId id;
    std::optional<PersonId> person;
    QDate day;
    QString whose;  ///< name of the person or the team
    QString kind;
    Setting setting = Setting::Unknown;
    CareLevel level = CareLevel::NotDue;

    friend bool operator==(const MomentBehind&, const MomentBehind&) = default;
};

/// The rows of moments by their positions in `all<Moment>()`, newest first.
std::vector<MomentBehind> momentsBehind(const Records& records, const CareReader& care,
                                        const std::vector<std::uint32_t>& positions,
                                        Language language, const NameDisplay& names = {});

/// A table of moments: day, person, kind, setting, care.
class MomentsModel final : public RowsModel<MomentBehind> {
    Q_OBJECT
public:
    enum ColumnIndex { DayColumn, WhoseColumn, KindColumn, SettingColumn, CareColumn };

    /// @param today  days are shown as seen from it
    explicit MomentsModel(QDate today, QObject* parent = nullptr);
};

}  // namespace esperluette::ui
