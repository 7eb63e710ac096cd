// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/records/change_set.h"

namespace esperluette {

/// What a new logbook begins with.
struct LogbookBeginning {
    QString title;  ///< may be empty
    QString keeper;  ///< first name of who keeps it; may be empty
    Language language = Language::French;
    QDate today;
    bool sample = false;
    bool frenchHolidays = true;
};

/// The change, named "New logbook", that fills an empty logbook: its cover, the built-in journey in
/// both languages, and the population values the program knows, in the language of the logbook.
///
/// @error InvalidInput  subject is "title" or "keeper" when too long, else a place in the catalogue
Result<ChangeSet> beginLogbook(const LogbookBeginning& beginning, IdSource& ids);

/// The records of a catalogue of moments: its journey, stages, kinds, guides and emotion words.
///
/// @param json  as resources/catalogue/journey.json
/// @error InvalidInput  subject is the place of the first fault, such as
///        "moments[3].trigger.every"
Result<ChangeSet> parseCatalogue(const QByteArray& json, IdSource& ids);

/// The built-in catalogue, as bytes.
QByteArray builtInCatalogue();

/// The stage of the customer's journey that a KindGuide's mirrorStage names, such as "voice"; empty
/// for a key the built-in catalogue does not know.
LocalText mirrorStageName(QStringView key);

}  // namespace esperluette
