// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "core/catalogue/sample.h"
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
    return changes ? take(Logbook::create(path, *changes, {thisInstallation(), key}))
                   : Failure{changes.error()};
}

Result<> Session::open(const QString& path, const SharedKey& key)
{
    return hasOpen(path) ? Result<>() : take(Logbook::open(path, {thisInstallation(), key}));
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
    return sample ? take(Logbook::create(path, *sample, {thisInstallation(), key}))
                  : Failure{sample.error()};
}

Result<> Session::take(Result<std::unique_ptr<Logbook>> logbook)
{
    if (!logbook)
        return Failure{logbook.error()};
    close();
    m_logbook = std::move(*logbook);
    m_desk.emplace(ui::Desk{.logbook = *m_logbook,
                            .ids = m_ids,
                            .language = m_language,
                            .calendar = calendarOf(m_logbook->records()),
                            .today = [this] { return m_clock.today(); },
                            .now = [this] { return m_clock.now(); }});
    return {};
}

void Session::close()
{
    if (!m_logbook)
        return;
    emit closing();
    m_desk.reset();
    m_logbook.reset();
}

Result<> Session::backUp(BackupReason reason) const
{
    using namespace std::chrono;
    const auto now = QDateTime::fromSecsSinceEpoch(
        duration_cast<seconds>(m_clock.now().time_since_epoch()).count(), QTimeZone::utc());
    const auto made =
        BackupFolder(m_backups, m_logbook->path()).make(m_logbook->key(), reason, now);
    return made ? Result<>() : Failure{made.error()};
}

Result<> Session::planAhead(const std::function<void()>& meanwhile)
{
    auto planning = std::async(std::launch::async, [this, desk = m_desk->planningDesk()] {
        return planMoments(m_logbook->records(), desk, m_ids);
    });
    meanwhile();
    const auto changes = planning.get();
    return changes.isEmpty() ? Result<>() : m_logbook->apply(changes);
}

}  // namespace esperluette
