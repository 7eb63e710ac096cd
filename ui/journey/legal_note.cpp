// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/legal_note.h"

#include "core/catalogue/catalogue_words.h"
#include "ui/shared/date_text.h"

#include <QCoreApplication>

namespace esperluette::ui {

QString legalNote(const QString& kindKey)
{
    const auto source = legalSourceOf(kindKey);
    if (!source)
        return {};
    return QCoreApplication::translate(
               "LegalNote",
               "Source: %1 (France), checked on %2. A collective agreement may say otherwise; this "
               "program is not legal advice.")
        .arg(source->reference, shortDay(source->checkedOn));
}

}  // namespace esperluette::ui
