// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/device.h"
#include "core/foundation/result.h"
#include "core/storage/file_key.h"

#include <functional>

namespace esperluette {

/// Who opens a logbook, and how.
struct FileAccess {
    /// Whether this program may write, which one program at a time may.
    enum class Writing {
        Alone,
        TakeOver,  ///< also where another computer left its name; the user says it has finished
        No,
    };

    FileAccess(Device by = Device::temporary(), SharedKey with = {}) :
        device(std::move(by)), key(std::move(with))
    {
    }

    Device device;
    SharedKey key;  ///< of an encrypted logbook; none for a plain one
    Writing writing = Writing::Alone;
    /// Called before an older file is brought up to date: its error stops that. May be empty.
    std::function<Result<>(const QString& path, const SharedKey& key)> backUp;
    /// Whether the records are given before all pages of the file were checked; they are checked
    /// by Logbook::checkMeanwhile, and before the first change is written.
    bool checksLater = false;
};

/// What is known of a file after one has looked into it.
struct FileSummary {
    std::int64_t people = 0;
    std::int64_t moments = 0;

    friend bool operator==(const FileSummary&, const FileSummary&) = default;
};

}  // namespace esperluette
