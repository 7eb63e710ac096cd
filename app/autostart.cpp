// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autostart.h"

#include "core/foundation/verified_save.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto autostartEntry = R"([Desktop Entry]
Type=Application
Name=Esperluette
Exec=%1 --background
Icon=esperluette
Terminal=false
)"_L1;

/// What starts this program again: an AppImage runs from a folder that is gone afterwards.
QString programToStart()
{
    const auto image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

}  // namespace

Autostart::Autostart() :
    Autostart(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation),
              programToStart())
{
}

Autostart::Autostart(QString folder, QString program) :
    m_folder(std::move(folder)), m_program(std::move(program))
{
}

bool Autostart::isOffered()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsSet("FLATPAK_ID");
#else
    return false;
#endif
}

QString Autostart::entry() const
{
    return QDir(m_folder).filePath(u"autostart/org.esperluette.esperluette.desktop"_s);
}

bool Autostart::isOn() const
{
    QFile file(entry());
    // Session settings of desktops switch an entry off so instead of removing it.
    return file.open(QIODevice::ReadOnly) && !file.readAll().contains("Hidden=true");
}

Result<> Autostart::setOn(bool on) const
{
    if (on == isOn())
        return {};
    const auto path = entry();
    if (!on)
        return QFile::remove(path) ? Result<>() : failure(ErrorCode::FolderNotWritable, path);
    if (!QDir(m_folder).mkpath(u"autostart"_s))
        return failure(ErrorCode::FolderNotWritable, path);
    return saveFileSafely(path, QString(autostartEntry).arg(execArgument(m_program)).toUtf8());
}

QString execArgument(const QString& path)
{
    QString quoted;
    for (const auto letter : path) {
        // Within quotes these are escaped; a string of a desktop entry escapes the backslash again.
        if (u"\"`$\\"_s.contains(letter))
            quoted += u"\\\\"_s;
        quoted += letter;
        if (letter == u'\\')
            quoted += letter;
        if (letter == u'%')
            quoted += letter;
    }
    return u'"' + quoted + u'"';
}

}  // namespace esperluette
