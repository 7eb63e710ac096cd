// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/records/records.h"

#include <span>

namespace esperluette {

/// A template as a catalogue of moments, the format of resources/catalogue/journey.json, with the
/// words as they are shown now. Whom it is for is not written: groups belong to a logbook.
///
/// @param guides  of the kinds of the template
QByteArray templateJson(const Records& records, const JourneyTemplate& journey,
                        std::span<const KindGuide> guides);

/// How a kind of a file compares with the kind of the same key in the logbook.
enum class KindNovelty : std::uint8_t { New, Changed, Same };

/// A kind of a file that is about to be imported.
struct ImportedKind {
    LocalText name;
    LocalText stage;
    KindNovelty novelty = KindNovelty::New;
};

/// What an import would add. It never changes what is there: the template comes beside the others.
struct TemplateImport {
    LocalText name;  ///< as it will be called, with a number where the name is taken
    int stages = 0;
    std::vector<ImportedKind> kinds;  ///< in the order of the file
    ChangeSet changes;

    int count(KindNovelty novelty) const;
};

/// Reads a template from a file.
///
/// @param guides  of all kinds of the logbook
/// @error InvalidInput  subject is the place of the first fault, such as
///        "moments[3].trigger.every"; detail says what is wrong there
Result<TemplateImport> readTemplate(const Records& records, std::span<const KindGuide> guides,
                                    const QByteArray& json, IdSource& ids);

}  // namespace esperluette
