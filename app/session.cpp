// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "core/catalogue/completion.h"
#include "core/catalogue/sample.h"
#include "core/planning/days_off.h"
#include "core/planning/planning.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <future>

namespace esperluette {

using namespace Qt::StringLiterals;

Session::Session(Clock clock, Language language, QString backups) :
    m_clock(clock), m_language(language), m_backups(std::move(backups)), m_ids(IdSource::ofSystem())
{
}

Session::~Session() { close(); }

Result<> Session::create(const QString& path, LogbookBeginning beginning, const SharedKey& key)
{
    beginning.today = today();
    const auto changes = beginLogbook(beginning, m_ids);
    return changes ? take(Logbook::create(path, *changes, accessTo(path, key)))
                   : Failure{changes.error()};
}

Result<> Session::open(const QString& path, const SharedKey& key, FileAccess::Writing writing)
{
    return hasOpen(path) ? Result<>() : take(Logbook::open(path, accessTo(path, key, writing)));
}

Result<> Session::reopen(const QString& path)
{
    const auto key = m_logbook->key();
    const auto writing =
        m_logbook->isReadOnly() ? FileAccess::Writing::No : FileAccess::Writing::Alone;
    close();
    return open(path, key, writing);
}

FileAccess Session::accessTo(const QString& path, const SharedKey& key,
                             FileAccess::Writing writing) const
{
    FileAccess access(thisInstallation(), key);
    access.writing = writing;
    access.checksLater = true;
    access.backUp = [folder = backupsOf(path), now = now()](const QString&, const SharedKey& with) {
        const auto made = folder.make(with, BackupReason::Upgrade, now);
        return made ? Result<>() : Failure{made.error()};
    };
    return access;
}

bool Session::hasOpen(const QString& path) const
{
    return m_logbook && QFileInfo(path) == QFileInfo(m_logbook->path());
}

Result<> Session::openSample(const QString& folder, const SharedKey& key)
{
    const auto name =
        u"sample_%1_%2.esperluette"_s.arg(languageCode(m_language), today().toString(Qt::ISODate));
    const auto path = QDir(folder).filePath(name);
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::FolderNotWritable, path);
    if (QFile::exists(path))
        return open(path, key);
    const auto sample =
        sampleLogbook(m_language, today(), m_clock.now(), WorkingCalendar::french(), m_ids);
    return sample ? take(Logbook::create(path, *sample, accessTo(path, key)))
                  : Failure{sample.error()};
}

Result<> Session::take(Result<std::unique_ptr<Logbook>> logbook)
{
    if (!logbook)
        return Failure{logbook.error()};
    close();
    m_logbook = std::move(*logbook);
    m_changed = false;
    connect(m_logbook.get(), &Logbook::changed, this, &Session::follow);
    connect(m_logbook.get(), &Logbook::unwritten, this, &Session::unwritten);
    m_desk.emplace(ui::Desk{.logbook = *m_logbook,
                            .ids = m_ids,
                            .language = m_language,
                            .calendar = calendarOf(m_logbook->records()),
                            .today = [this] { return m_clock.today(); },
                            .now = [this] { return m_clock.now(); }});
    return {};
}

/// Connected before any page is, so that pages see the calendar as it is now.
void Session::follow(const ChangeSet& changes)
{
    m_changed = true;
    if (m_desk && changesCalendar(changes))
        m_desk->calendar = calendarOf(m_logbook->records());
}

void Session::close()
{
    if (!m_logbook)
        return;
    emit closing();
    m_desk.reset();
    backUpWhenClosed();
}

// In a thread of its own: the window need not wait, only the end of the program does.
void Session::backUpWhenClosed()
{
    const auto path = m_logbook->path();
    const auto key = m_logbook->key();
    const auto* cover = m_logbook->records().cover();
    const bool worthIt = m_changed && !(cover && cover->sample);
    m_logbook.reset();
    if (!worthIt)
        return;
    // One after the other: two of the same second would want the same name.
    m_copying = std::async(
        std::launch::async,
        [before = std::move(m_copying), folder = backupsOf(path), key, now = now()]() mutable {
            before = {};
            (void)folder.make(key, BackupReason::Closing, now);
        });
}

QDateTime Session::now() const
{
    using namespace std::chrono;
    return QDateTime::fromSecsSinceEpoch(
        duration_cast<seconds>(m_clock.now().time_since_epoch()).count(), QTimeZone::utc());
}

Result<> Session::backUp(BackupReason reason)
{
    finishBackups();
    const auto* cover = m_logbook->records().cover();
    if (cover && cover->sample && reason != BackupReason::Asked)
        return {};
    const auto made = backupsOf(m_logbook->path()).make(m_logbook->key(), reason, now());
    return made ? Result<>() : Failure{made.error()};
}

Result<> Session::planAhead(const std::function<void()>& meanwhile)
{
    if (!m_logbook->isReadOnly()) {
        const auto news = completeJourney(m_logbook->records(), m_ids);
        if (auto kept = news.isEmpty() ? Result<>() : m_logbook->apply(news); !kept)
            return kept;
    }
    auto planning = std::async(std::launch::async, [this, desk = m_desk->planningDesk()] {
        return planMoments(m_logbook->records(), desk, m_ids);
    });
    meanwhile();
    const auto changes = planning.get();
    // What waits to be told goes with the logbook that it is about.
    m_logbook->checkMeanwhile([this, logbook = m_logbook.get()](const Result<>& whole) {
        if (!whole && whole.error().code == ErrorCode::DamagedLogbook)
            QMetaObject::invokeMethod(logbook,
                                      [this, error = whole.error()] { emit damaged(error); });
    });
    if (m_logbook->isReadOnly())
        return {};
    return changes.isEmpty() ? Result<>() : m_logbook->apply(changes);
}

}  // namespace esperluette
