// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ical_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSet>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// A calendar that belongs in the folder.
struct WantedFile {
    QString mark;  ///< the end of its name, which never changes
    QString name;  ///< the beginning of its name when it is new
    CalendarExport content;
};

template <typename Entity>
QString markOf(const Id<Entity>& id)
{
    return u" (%1).ics"_s.arg(id.text().right(8));
}

/// Whether a name ends with a mark, as the names of this folder do; an export of its own may have
/// any other.
bool isMarked(const QString& name)
{
    static const QRegularExpression mark(u" \\([0-9a-f]{8}\\)\\.ics$"_s);
    return mark.match(name).hasMatch();
}

/// A name as every file system takes it.
QString fileName(const QString& name)
{
    QString safe;
    for (const auto character : name.left(80))
        safe += character.isLetterOrNumber() || character == u'-' ? character : QChar(u' ');
    safe = safe.simplified();
    return safe.isEmpty() ? QCoreApplication::translate("IcalWriter", "Moments") : safe;
}

std::vector<WantedFile> wantedFiles(const Records& records, CalendarSplit split,
                                    const CalendarExport& wanted)
{
    std::vector<WantedFile> files;
    auto content = wanted;
    content.person.reset();
    content.team.reset();
    if (split == CalendarSplit::One) {
        files.push_back({markOf(records.cover()->id),
                         QCoreApplication::translate("IcalWriter", "Moments"), content});
    }
    if (split == CalendarSplit::Teams) {
        for (const auto& team : records.all<Team>()) {
            content.team = team.id;
            files.push_back({markOf(team.id), fileName(team.name.text()), content});
        }
    }
    if (split == CalendarSplit::People) {
        for (const auto& person : records.all<Person>()) {
            if (person.status == PersonStatus::Left)
                continue;
            content.person = person.id;
            files.push_back({markOf(person.id), fileName(shownName(person)), content});
        }
    }
    return files;
}

/// The name of the file that is there already; else a new one.
QString nameIn(const QStringList& present, const WantedFile& file)
{
    for (const auto& name : present) {
        if (name.endsWith(file.mark))
            return name;
    }
    return file.name + file.mark;
}

/// Only what says that it belongs to this logbook is removed.
void removeOthers(const QDir& folder, const QStringList& present, const QSet<QString>& kept,
                  const Records& records)
{
    const auto* cover = records.cover();
    for (const auto& name : present) {
        QFile file(folder.filePath(name));
        if (kept.contains(name) || !isMarked(name) || !cover || !file.open(QIODevice::ReadOnly))
            continue;
        const bool isOurs = logbookOfCalendar(file.readAll()) == cover->id.text();
        file.close();
        if (isOurs)
            file.remove();
    }
}

}  // namespace

Result<int> keepCalendars(const QString& folder, const Records& records, CalendarSplit split,
                          const CalendarExport& wanted, const QDateTime& stamp)
{
    const QDir place(folder);
    if (!place.exists() || !records.cover())
        return failure(ErrorCode::FolderNotWritable, folder);
    const auto present = place.entryList({u"*.ics"_s}, QDir::Files);
    QSet<QString> kept;
    int written = 0;
    for (const auto& file : wantedFiles(records, split, wanted)) {
        const auto name = nameIn(present, file);
        kept.insert(name);
        const auto done = writeCalendar(place.filePath(name), records, file.content, stamp);
        if (!done)
            return Failure{done.error()};
        written += *done;
    }
    removeOthers(place, present, kept, records);
    return written;
}

}  // namespace esperluette
