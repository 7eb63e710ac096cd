// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/scope_choice.h"

#include "core/foundation/text_folding.h"

#include <QStringList>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr int partsOfALine = 7;

QDate quarterStart(QDate day) { return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1}; }

DateRange periodOf(const Records& records, const ScopeChoice& choice, QDate today)
{
    switch (choice.period) {
    case PeriodChoice::ThisQuarter: return {quarterStart(today), today};
    case PeriodChoice::Last12Months: break;
    case PeriodChoice::Last3Years: return {today.addYears(-3).addDays(1), today};
    case PeriodChoice::Everything: return wholePeriod(records, today);
    case PeriodChoice::Cohort: return {choice.first, today};
    case PeriodChoice::Own: return {choice.first, choice.last};
    }
    return {today.addYears(-1).addDays(1), today};
}

bool hasDays(const ScopeChoice& choice)
{
    return choice.period == PeriodChoice::Cohort || choice.period == PeriodChoice::Own;
}

template <typename Entity>
QString idPart(const std::optional<Id<Entity>>& id)
{
    return id ? id->text() : QString();
}

/// False when the part is neither empty nor an id.
template <typename Entity>
bool readId(const QString& part, std::optional<Id<Entity>>& id)
{
    id = Id<Entity>::parse(part);
    return id.has_value() || part.isEmpty();
}

/// The name as it may be given to `view`, or to a new one.
Result<InsightViewName> freeName(const Records& records, const QString& typed,
                                 const std::optional<InsightViewId>& view)
{
    auto name = InsightViewName::parse(typed);
    const auto taken = [&](const InsightView& other) {
        return view != other.id && folded(other.name.text()) == folded(name->text());
    };
    if (!name || std::ranges::any_of(records.all<InsightView>(), taken))
        return failure(ErrorCode::InvalidInput, u"viewName"_s);
    return *std::move(name);
}

InsightView viewOf(const InsightViewId& id, const InsightViewName& name, const ScopeChoice& choice)
{
    return {id,
            name,
            choice.period,
            hasDays(choice) ? choice.first : QDate(),
            hasDays(choice) ? choice.last : QDate(),
            choice.team,
            choice.population,
            choice.kind,
            choice.managersOnly};
}

}  // namespace

DateRange cohortOf(int year) { return {QDate(year, 1, 1), QDate(year, 12, 31)}; }

ScopeChoice keptChoice(const Records& records, ScopeChoice choice)
{
    if (choice.team && !records.find(*choice.team))
        choice.team.reset();
    if (choice.population && !records.find(*choice.population))
        choice.population.reset();
    if (choice.kind && !records.find(*choice.kind))
        choice.kind.reset();
    return choice;
}

Scope scopeOf(const Records& records, const ScopeChoice& choice, QDate today, Language language)
{
    const auto kept = keptChoice(records, choice);
    Scope scope{.period = periodOf(records, kept, today),
                .team = kept.team,
                .population = kept.population,
                .kind = kept.kind,
                .managersOnly = kept.managersOnly,
                .today = today,
                .language = language};
    if (kept.period == PeriodChoice::Cohort)
        scope.hired = DateRange{kept.first, kept.last};
    return scope;
}

QString choiceLine(const ScopeChoice& choice)
{
    return QStringList{QString::number(int(choice.period)),
                       choice.first.toString(Qt::ISODate),
                       choice.last.toString(Qt::ISODate),
                       idPart(choice.team),
                       idPart(choice.population),
                       idPart(choice.kind),
                       choice.managersOnly ? u"managers"_s : QString()}
        .join(u' ');
}

std::optional<ScopeChoice> parseChoiceLine(const QString& line)
{
    const auto parts = line.split(u' ');
    if (parts.size() != partsOfALine)
        return std::nullopt;
    bool isNumber = false;
    const auto period = parts[0].toInt(&isNumber);
    if (!isNumber || period < 0 || period > int(PeriodChoice::Own))
        return std::nullopt;
    ScopeChoice choice{.period = PeriodChoice(period),
                       .first = QDate::fromString(parts[1], Qt::ISODate),
                       .last = QDate::fromString(parts[2], Qt::ISODate),
                       .managersOnly = !parts[6].isEmpty()};
    if (hasDays(choice) && !(choice.first.isValid() && choice.last.isValid()))
        return std::nullopt;
    const bool idsAreRight = readId(parts[3], choice.team) && readId(parts[4], choice.population)
        && readId(parts[5], choice.kind);
    return idsAreRight ? std::optional(choice) : std::nullopt;
}

ScopeChoice choiceOf(const InsightView& view)
{
    return {view.period,     view.first, view.last,        view.team,
            view.population, view.kind,  view.managersOnly};
}

Result<ChangeSet> saveView(const Records& records, const QString& name, const ScopeChoice& choice,
                           IdSource& ids)
{
    const auto free = freeName(records, name, {});
    if (!free)
        return Failure{free.error()};
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Save a view")});
    changes.create(viewOf(ids.next<InsightView>(), *free, choice));
    return changes;
}

Result<ChangeSet> renameView(const Records& records, const InsightViewId& view, const QString& name)
{
    const auto* before = records.find(view);
    if (!before)
        return failure(ErrorCode::StaleChange);
    const auto free = freeName(records, name, view);
    if (!free)
        return Failure{free.error()};
    auto after = *before;
    after.name = *free;
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Rename a view")});
    changes.update(*before, after);
    return changes;
}

Result<ChangeSet> changeView(const Records& records, const InsightViewId& view,
                             const ScopeChoice& choice)
{
    const auto* before = records.find(view);
    if (!before)
        return failure(ErrorCode::StaleChange);
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Change a view")});
    changes.update(*before, viewOf(view, before->name, choice));
    return changes;
}

ChangeSet removeView(const InsightView& view)
{
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Delete a view")});
    changes.remove(view);
    return changes;
}

}  // namespace esperluette
