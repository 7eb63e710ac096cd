// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace esperluette {

/// `text` without accents, case or ligatures, as UTF-8: what a search compares, so that
/// "elodie" finds "Élodie" and "coeur" finds "Cœur".
///
/// NFKD without combining marks, then lower case, then a small table for the Latin letters that
/// Unicode does not decompose (œ, æ, ß, ø, ł, đ, …). Line breaks become spaces.
QByteArray folded(QStringView text);

}  // namespace esperluette
