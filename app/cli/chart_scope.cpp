// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chart_scope.h"

#include "app/cli/find_record.h"

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

/// Puts the day of an option into `day` when it is given; a refusal when it is no day.
Outcome readDay(const Call& call, const QString& option, QDate& day)
{
    if (!call.options.isSet(option))
        return {};
    day = QDate::fromString(call.options.value(option), Qt::ISODate);
    if (!day.isValid())
        return wrongUsage(CommandLine::tr("--%1 takes a day as YYYY-MM-DD, not “%2”.")
                              .arg(option, call.options.value(option)));
    return {};
}

}  // namespace

std::vector<QCommandLineOption> scopeOptions()
{
    return {{u"from"_s, CommandLine::tr("The first day; without it, that of the first moment."),
             u"YYYY-MM-DD"_s},
            {u"to"_s, CommandLine::tr("The last day; without it, today."), u"YYYY-MM-DD"_s},
            {u"team"_s, CommandLine::tr("Only the people of this team, and its own moments."),
             u"NAME"_s},
            {u"population"_s,
             CommandLine::tr("Only the people of this group, such as “night” or “site: Lyon”."),
             u"NAME"_s},
            {u"kind"_s, CommandLine::tr("Only moments of this kind, by its key or its name."),
             u"KEY"_s},
            {u"managers"_s, CommandLine::tr("Only people who have somebody to look after.")}};
}

QString scopeSynopsis()
{
    return u"[--from DATE] [--to DATE] [--team NAME] [--population NAME] [--kind KEY] "
           "[--managers]"_s;
}

std::variant<Scope, Refusal> chartScope(const Call& call, const Records& records)
{
    Scope scope{.period = wholePeriod(records, call.clock.today()),
                .managersOnly = call.options.isSet(u"managers"_s),
                .today = call.clock.today(),
                .language = call.language};
    for (const auto& outcome :
         {readDay(call, u"from"_s, scope.period.first), readDay(call, u"to"_s, scope.period.last),
          readRecord(call, records, u"team"_s, findTeam, scope.team),
          readRecord(call, records, u"population"_s, findPopulation, scope.population),
          readRecord(call, records, u"kind"_s, findKind, scope.kind)}) {
        if (outcome)
            return *outcome;
    }
    if (scope.period.last < scope.period.first)
        return wrongUsage(CommandLine::tr("The last day, %1, is before the first, %2.")
                              .arg(scope.period.last.toString(Qt::ISODate),
                                   scope.period.first.toString(Qt::ISODate)));
    return scope;
}

}  // namespace esperluette::cli
