// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installation.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace esperluette {

using namespace Qt::StringLiterals;

Device thisInstallation()
{
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"esperluette"_s,
                       u"installation"_s);
    auto device = Device::temporary();
    if (const auto known = parseId(settings.value("device"_L1).toString()))
        device.id = *known;
    else
        settings.setValue("device"_L1, idText(device.id));
    return device;
}

QString backupsOfUser()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"backups"_s);
}

}  // namespace esperluette
