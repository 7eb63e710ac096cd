// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installation.h"

#include <QSettings>

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

}  // namespace esperluette
