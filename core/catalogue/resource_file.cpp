// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/resource_file.h"

#include <QFile>

// A static library's resources are registered by hand, outside any namespace.
static void registerResources() { Q_INIT_RESOURCE(catalogue); }

namespace esperluette {

QByteArray resourceFile(const QString& path)
{
    registerResources();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace esperluette
