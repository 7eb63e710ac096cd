// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/export_words.h"

#include "core/insight/wording.h"

#include <QCoreApplication>

namespace esperluette {

QString chartCountsText(const ChartData& data, Language language)
{
    const auto locale = localeOf(language);
    QStringList counts;
    if (data.n > 0)
        counts << QStringLiteral("n\u00a0=\u00a0%1").arg(locale.toString(data.n));
    if (data.leftOut > 0)
        counts << QCoreApplication::translate("Chart", "left out: %1")
                      .arg(locale.toString(data.leftOut));
    return counts.join(QStringLiteral(" · "));
}

QString madeText(QDate day, Language language)
{
    return dayText(day, localeOf(language)) + QStringLiteral(" · ")
        + QCoreApplication::translate("Chart", "made with Esperluette");
}

}  // namespace esperluette
