// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salvage_text.h"

#include <QCoreApplication>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// The context of these sentences.
class Salvage {
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

}  // namespace

QString salvageText(const SalvageReport& report)
{
    const auto people = Salvage::tr("%n people", nullptr, int(report.saved.people));
    const auto moments = Salvage::tr("%n moments", nullptr, int(report.saved.moments));
    auto text = Salvage::tr("Saved: %1 and %2.").arg(people, moments) + u"\n\n"_s;
    if (report.isWhole())
        return text + Salvage::tr("Nothing is known to be lost.");
    const auto countOf = [&report](const char* table) {
        const auto found = report.lost.find(table);
        return found == report.lost.end() ? 0 : found->second;
    };
    int others = 0;
    for (const auto& [table, count] : report.lost)
        others += count;
    const auto add = [&](const char* table, const QString& words) {
        if (countOf(table) > 0)
            text += words + u'\n';
        others -= countOf(table);
    };
    add("person", Salvage::tr("Lost: %n people", nullptr, countOf("person")));
    add("moment", Salvage::tr("Lost: %n moments", nullptr, countOf("moment")));
    add("preparation", Salvage::tr("Lost: %n preparations", nullptr, countOf("preparation")));
    add("debrief", Salvage::tr("Lost: %n stories", nullptr, countOf("debrief")));
    add("commitment", Salvage::tr("Lost: %n commitments", nullptr, countOf("commitment")));
    if (others > 0)
        text += Salvage::tr("Lost: %n other records", nullptr, others) + u'\n';
    if (report.loosened > 0)
        text += Salvage::tr("%n records lost their link to something that is gone.", nullptr,
                            report.loosened)
            + u'\n';
    return text + u'\n'
        + Salvage::tr("The damaged file was left as it is. A backup may hold what is missing.");
}

}  // namespace esperluette
