// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_plan.h"

#include <QCoreApplication>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// The context of the reasons.
class Reason {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

/// The cell the reason is about, short enough for a sentence.
QString quotedCell(const PeopleList& list, qsizetype row, ImportField field)
{
    constexpr qsizetype longest = 40;
    const auto cell = list.cell(row, list.columnOf(field)).trimmed();
    return cell.size() <= longest ? cell.toString() : cell.first(longest).toString() + u'…';
}

QString cycleText(const PeopleList& list, const ImportRow& judgement, qsizetype row)
{
    if (judgement.otherLine == list.line(row))
        return Reason::tr(
            "This person would be their own manager. Name somebody else or empty the cell.");
    if (judgement.otherLine == 0)
        return Reason::tr("The managers go round in a circle. Correct the manager.");
    return Reason::tr(
               "The managers go round in a circle, next in line %1. Correct the manager in one of "
               "these lines.")
        .arg(judgement.otherLine);
}

}  // namespace

QString verdictKey(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New: return u"new"_s;
    case Verdict::Same: return u"same"_s;
    case Verdict::Changed: return u"changed"_s;
    case Verdict::Refused: return u"refused"_s;
    }
    Q_UNREACHABLE();
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New: return QCoreApplication::translate("Verdict", "New");
    case Verdict::Same: return QCoreApplication::translate("Verdict", "Same");
    case Verdict::Changed: return QCoreApplication::translate("Verdict", "Changed");
    case Verdict::Refused: return QCoreApplication::translate("Verdict", "Refused");
    }
    Q_UNREACHABLE();
}

ImportCounts ImportPlan::counts() const
{
    ImportCounts counts;
    for (const auto& row : rows) {
        counts.added += row.verdict == Verdict::New;
        counts.same += row.verdict == Verdict::Same;
        counts.changed += row.verdict == Verdict::Changed;
        counts.refused += row.verdict == Verdict::Refused;
    }
    return counts;
}

QString importReasonText(const PeopleList& list, const ImportPlan& plan, qsizetype row)
{
    const auto& judgement = plan.rows[size_t(row)];
    const auto field = importFieldName(judgement.field);
    const auto cell = [&] { return quotedCell(list, row, judgement.field); };
    switch (judgement.reason) {
    case ImportReason::None: return {};
    case ImportReason::UnbalancedQuotes:
        return Reason::tr(
            "A quotation mark is missing in this line. Close the quotes or remove them.");
    case ImportReason::CellTooLong:
        return Reason::tr("A cell of this line is longer than 65,536 characters. Shorten it.");
    case ImportReason::NulCharacter:
        return Reason::tr(
            "The line holds characters that no text has (NUL). Export the list again.");
    case ImportReason::WrongCellCount:
        return Reason::tr(
                   "Cells in this line: %1, columns of the list: %2. Look for a separator too many "
                   "or too few.")
            .arg(list.cellCount(row))
            .arg(list.columnCount());
    case ImportReason::NoName:
        return Reason::tr("The line has no name. Add a given or a family name.");
    case ImportReason::TextTooLong: return Reason::tr("%1 is too long. Shorten it.").arg(field);
    case ImportReason::NotADate:
        return Reason::tr("%1: “%2” is no day of the calendar. Write it like 2024-03-01.")
            .arg(field, cell());
    case ImportReason::NotAnAddress:
        return Reason::tr("%1: “%2” is no e-mail address. Correct it or empty the cell.")
            .arg(field, cell());
    case ImportReason::UnknownWord:
        return Reason::tr(
                   "%1: the program does not know “%2”. Correct it, or do not import this column.")
            .arg(field, cell());
    case ImportReason::EndBeforeStart:
        return Reason::tr("The last day is before the hire date. Correct one of them.");
    case ImportReason::TrialEndBeforeStart:
        return Reason::tr("The trial period ends before the hire date. Correct one of them.");
    case ImportReason::BirthdayInFuture:
        return Reason::tr("The birthday is in the future. Correct the year.");
    case ImportReason::RepeatedPerson:
        return Reason::tr("The same person as in line %1. Keep one of the two lines, or give them "
                          "different "
                          "employee numbers.")
            .arg(judgement.otherLine);
    case ImportReason::SeveralPeople:
        return Reason::tr("Several people have this name. Add an employee number or a hire date.");
    case ImportReason::ManagerCycle: return cycleText(list, judgement, row);
    case ImportReason::UnknownPerson:
        return Reason::tr(
                   "%1: “%2” is neither in the logbook nor in the lines that are imported; left "
                   "out.")
            .arg(field, cell());
    case ImportReason::SeveralPeopleNamed:
        return Reason::tr(
                   "%1: “%2” may be one of several people; left out. Write the employee number.")
            .arg(field, cell());
    case ImportReason::OwnBuddy:
        return Reason::tr("Nobody is their own buddy; left out. Name somebody else.");
    }
    Q_UNREACHABLE();
}

}  // namespace esperluette
