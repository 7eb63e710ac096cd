// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace esperluette::cli {

/// Up to five of `names` that are nearest to what was typed, whatever case and accents: by the
/// letters to change, the nearest first; one that holds it as a whole comes before the others.
QStringList closeNames(const QStringList& names, const QString& typed);

/// A sentence, and after it the names that may have been meant; what there is none of is said.
QString withCloseNames(const QString& sentence, const QStringList& names, const QString& typed);

}  // namespace esperluette::cli
