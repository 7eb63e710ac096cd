// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace esperluette::cli {

/// Up to five of `names` that are near to what was typed, whatever case and accents: those that
/// hold it, then by the letters to change; where none is near, the nearest ones. Of "site: Lyon",
/// "Lyon" is enough.
QStringList closeNames(const QStringList& names, const QString& typed);

/// A sentence, and after it the names that may have been meant; what there is none of is said.
QString withCloseNames(const QString& sentence, const QStringList& names, const QString& typed);

}  // namespace esperluette::cli
