// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care.h"
#include "core/foundation/result.h"
#include "core/logbook/history.h"
#include "core/records/history_entry.h"
#include "core/records/moment_emotions.h"
#include "core/records/records.h"
#include "core/storage/file_access.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace esperluette {

class LogbookFile;

/// The open logbook: facts in memory, everything on disk, and the one door for changes.
///
/// The door is apply(): memory accepts, one transaction on disk, memory follows, history
/// remembers, then changed() is emitted. A slot connected to changed() never calls apply().
class Logbook final : public QObject {
    Q_OBJECT
public:
    /// How many of the last steps in a file can still be undone.
    static constexpr int restoredSteps = 200;

    /// Makes a new file with `beginning` in it and opens it; encrypted when `access` has a key.
    /// @error as LogbookFile::create
    static Result<std::unique_ptr<Logbook>> create(const QString& path, const ChangeSet& beginning,
                                                   FileAccess access = {});
    /// @error as LogbookFile::open
    static Result<std::unique_ptr<Logbook>> open(const QString& path, FileAccess access = {});
    ~Logbook() override;

    const QString& path() const { return m_path; }
    bool isEncrypted() const;
    /// Whether it was opened for reading only: nothing can be changed.
    bool isReadOnly() const;
    /// As LogbookFile::checkMeanwhile.
    void checkMeanwhile(std::function<void(const Result<>& whole)> tell);
    /// What opens the file; none for a plain one.
    const SharedKey& key() const;
    const Records& records() const { return m_records; }

    /// The care of all moments as of `today`, computed once and kept up to date with the changes.
    const CareReader& care(QDate today) const;

    /// @error StaleChange, ChangedElsewhere, OpenedReadOnly, DiskFull or StorageFailed; then
    /// nothing
    ///        happened
    Result<> apply(const ChangeSet& changes);
    /// Takes the last step back; nothing to undo is a success that changes nothing. Also a step of
    /// an earlier session, as long as what it changed is still as it left it.
    /// @error as apply
    Result<> undo();
    Result<> redo();
    const History& history() const { return m_history; }
    /// Removes records for good, from the file and from its history: nothing before this can be
    /// undone.
    /// @error as apply
    Result<> erase(const ChangeSet& removals);

    /// Every step about a person and what they expect, the first one first.
    /// @error DamagedLogbook, StorageFailed
    Result<std::vector<HistoryEntry>> historyOf(const PersonId& person) const;
    /// Every step about a moment: also what was prepared, told and promised in it.
    /// @error DamagedLogbook, StorageFailed
    Result<std::vector<HistoryEntry>> historyOf(const MomentId& moment) const;

    /// What was prepared; empty when nothing was.
    Result<std::optional<Preparation>> preparation(const MomentId& moment) const;
    /// What was told; empty when nothing was.
    Result<std::optional<Debrief>> debrief(const MomentId& moment) const;
    /// The emotions of every moment that has any, prepared or told, ordered by id: read when they
    /// are first asked for, and again after a change of them.
    /// @error DamagedLogbook, StorageFailed
    Result<std::vector<MomentEmotions>> emotions() const;
    /// How to prepare and hold a kind of moment.
    Result<KindGuide> guide(const MomentKindId& kind) const;

    /// Forgets how the records became what they are; what they are stays.
    /// @error as apply
    Result<> forgetHistory();

    /// What was being typed, by form: see keepDraft.
    std::map<QString, QString> drafts() const;
    /// Keeps what is being typed in the file, beside the records; an empty text forgets it.
    /// @error as apply
    Result<> keepDraft(const QString& form, const QString& content);

    /// Encrypts the file with a key, or with none makes it a plain file again.
    /// @error as LogbookFile::changeKey
    Result<> changeKey(const SharedKey& key);
    /// Writes a proved copy to a new file, also when another file was put in the place of this one.
    /// @error as LogbookFile::copyTo
    Result<FileSummary> copyTo(const QString& path) const;
    /// The same, with the change in it that could not be written here.
    /// @error as copyTo; StaleChange when the change does not fit what the file holds now
    Result<> copyWithUnwritten(const QString& path) const;
    /// Tries again to write what could not be written; nothing to try is a success.
    /// @error as apply
    Result<> writeUnwritten();

    /// Reads every page and every record of the file and compares them with its history.
    /// @error DamagedLogbook with what is wrong
    Result<> check() const;

signals:
    /// After disk and memory hold the changes. Undo sends the inverted set.
    void changed(const ChangeSet& changes);
    /// A change was right, but the disk did not take it: file and memory are as they were.
    void unwritten(const Error& error);

private:
    Logbook(QString path, std::unique_ptr<LogbookFile> file, Records records);
    static Result<std::unique_ptr<Logbook>> loaded(const QString& path,
                                                   std::unique_ptr<LogbookFile> file);
    Result<> perform(const ChangeSet& changes, ActionEffect effect);
    void follow(const ChangeSet& changes);
    /// The changes of a step of the history, from what is now.
    Result<ChangeSet> changesOf(const History::Step& step, ActionEffect effect) const;

    QString m_path;
    std::unique_ptr<LogbookFile> m_file;
    Records m_records;
    History m_history;
    /// What the disk did not take the last time.
    struct Unwritten {
        ChangeSet changes;
        ActionEffect effect;
    };
    std::optional<Unwritten> m_unwritten;
    mutable std::optional<CareReader> m_care;  ///< made when it is first asked for
    mutable std::optional<std::vector<MomentEmotions>> m_emotions;  ///< likewise
};

}  // namespace esperluette
