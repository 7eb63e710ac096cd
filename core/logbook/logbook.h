// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care.h"
#include "core/foundation/device.h"
#include "core/foundation/result.h"
#include "core/logbook/history.h"
#include "core/records/records.h"

#include <QObject>

#include <functional>
#include <memory>

namespace esperluette {

class LogbookFile;

/// The open logbook: facts in memory, everything on disk, and the one door for changes.
///
/// The door is apply(): memory accepts, one transaction on disk, memory follows, history
/// remembers, then changed() is emitted. A slot connected to changed() never calls apply().
class Logbook final : public QObject {
    Q_OBJECT
public:
    /// Makes a new file with `beginning` in it and opens it.
    /// @error FileExists, FolderNotWritable, StorageFailed
    static Result<std::unique_ptr<Logbook>> create(const QString& path, const ChangeSet& beginning,
                                                   Device device = Device::temporary());
    /// @error FileMissing, FileEmpty, NotALogbook, NewerLogbook, DamagedLogbook, FileReadOnly,
    ///        FolderNotWritable, FileUnreadable, StorageFailed
    static Result<std::unique_ptr<Logbook>> open(const QString& path,
                                                 Device device = Device::temporary());
    ~Logbook() override;

    const QString& path() const { return m_path; }
    const Records& records() const { return m_records; }

    /// The care of all moments as of `today`, computed once and kept up to date with the changes.
    const CareReader& care(QDate today) const;

    /// @error StaleChange, ChangedElsewhere or StorageFailed; then nothing happened
    Result<> apply(const ChangeSet& changes);
    /// Takes the last step back; nothing to undo is a success that changes nothing.
    Result<> undo();
    Result<> redo();
    const History& history() const { return m_history; }

    /// What was prepared; empty when nothing was.
    Result<std::optional<Preparation>> preparation(const MomentId& moment) const;
    /// What was told; empty when nothing was.
    Result<std::optional<Debrief>> debrief(const MomentId& moment) const;
    /// How to prepare and hold a kind of moment.
    Result<KindGuide> guide(const MomentKindId& kind) const;

    /// Reads every page and every record of the file.
    /// @error DamagedLogbook with what is wrong
    Result<> check() const;

signals:
    /// After disk and memory hold the changes. Undo sends the inverted set.
    void changed(const ChangeSet& changes);

private:
    Logbook(QString path, std::unique_ptr<LogbookFile> file, Records records);
    static Result<std::unique_ptr<Logbook>> loaded(const QString& path,
                                                   std::unique_ptr<LogbookFile> file);
    Result<> perform(const ChangeSet& changes, const std::function<void()>& remember);

    QString m_path;
    std::unique_ptr<LogbookFile> m_file;
    Records m_records;
    History m_history;
    mutable std::optional<CareReader> m_care;  ///< made when it is first asked for
};

}  // namespace esperluette
