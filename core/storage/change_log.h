// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/device.h"
#include "core/records/action.h"
#include "core/storage/database.h"

#include <functional>

namespace esperluette {

/// The stamp of the newest action in the file; 0 when there is none.
std::int64_t lastStamp(const Database& database);

/// Appends to the table of changes: the history, the audit trail and the merge live on it.
///
/// Stamps are hybrid logical clocks (Kulkarni et al., 2014): milliseconds in the upper 48 bits, a
/// counter in the lower 16, and never smaller than the greatest in the file.
class ChangeLog {
public:
    /// Fields of the table that are no column.
    enum Field { Created = 0, Removed = -1 };

    /// Registers the device when the file does not know it; call inside a transaction.
    ChangeLog(Database& database, const Device& device);

    /// Begins one action: what follows shares a stamp.
    void begin(const StepName& action, ActionEffect effect);
    /// @param recordType  Columns<Entity>::number
    /// @param field  Created, Removed, or the number of the column from 1
    void append(int recordType, const IdBytes& record, int field, const SqlValue& before,
                const SqlValue& value);
    /// The stamp of the action.
    std::int64_t stamp() const { return m_stamp; }

private:
    Database& m_database;
    Statement m_insert;
    IdBytes m_deviceId;
    std::int64_t m_device;
    std::int64_t m_sequence;
    std::int64_t m_stamp;
    std::function<std::int64_t()> m_clock;
};

}  // namespace esperluette
