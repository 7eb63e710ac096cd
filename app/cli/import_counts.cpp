// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_counts.h"

#include "app/cli/command.h"

using namespace Qt::StringLiterals;

namespace esperluette::cli {

QJsonObject countsJson(const ImportCounts& counts)
{
    return {{u"new"_s, counts.added},
            {u"same"_s, counts.same},
            {u"changed"_s, counts.changed},
            {u"refused"_s, counts.refused}};
}

QString countsText(const ImportCounts& counts)
{
    //: How many rows or events are new, the same, changed and refused
    return CommandLine::tr("%1, %2, %3, %4.")
               .arg(CommandLine::tr("%n new", nullptr, counts.added),
                    CommandLine::tr("%n the same", nullptr, counts.same),
                    CommandLine::tr("%n changed", nullptr, counts.changed),
                    CommandLine::tr("%n refused", nullptr, counts.refused))
        + u'\n';
}

}  // namespace esperluette::cli
