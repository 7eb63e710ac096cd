// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/language.h"

#include <QDate>

#include <optional>
#include <vector>

namespace esperluette {

/// A word that records name by its key, in both languages.
struct CatalogueWord {
    QString key;
    LocalText name;
};

/// The slots of a day or a week that a guide may advise against, such as "monday_morning".
const std::vector<CatalogueWord>& avoidableSlots();

/// The events that a rule may wait for, those of a programme such as "pilot_start" included.
const std::vector<CatalogueWord>& awaitedEvents();

/// The stages of the customer's journey, in their order.
const std::vector<CatalogueWord>& mirrorStages();

/// What a key of one of these lists is called; empty for a key it does not hold.
LocalText nameIn(const std::vector<CatalogueWord>& words, QStringView key);

/// Where a rule that French law gave comes from.
struct LegalSource {
    QString reference;
    QDate checkedOn;  ///< when the rule was last compared with the law
};

/// The law behind the rule of a built-in kind; empty for the kinds without one.
std::optional<LegalSource> legalSourceOf(QStringView kindKey);

}  // namespace esperluette
