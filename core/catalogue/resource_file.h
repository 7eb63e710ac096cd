// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace esperluette {

/// The content of a file that is built into the program; empty when there is none.
QByteArray resourceFile(const QString& path);

}  // namespace esperluette
