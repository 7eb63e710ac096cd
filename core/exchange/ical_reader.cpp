// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ical_reader.h"

#include "core/exchange/ical_event_reader.h"
#include "core/exchange/text_encoding.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringTokenizer>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// The context of what is said about a file.
class CalendarFault {
    Q_DECLARE_TR_FUNCTIONS(IcalReader)
};

/// How many lines begin so, whatever the case.
int linesWith(const QString& text, QLatin1StringView beginning)
{
    int count = 0;
    for (const auto line : QStringView(text).tokenize(u'\n'))
        count += line.startsWith(beginning, Qt::CaseInsensitive);
    return count;
}

/// The subject of what is wrong with a text; empty when it may be read.
QString faultOf(const QString& text)
{
    if (text.contains(QChar::Null) || text.contains(QChar::ReplacementCharacter))
        return u"text"_s;
    if (linesWith(text, "BEGIN:VCALENDAR"_L1) == 0)
        return u"calendar"_s;
    return linesWith(text, "BEGIN:"_L1) != linesWith(text, "END:"_L1) ? u"truncated"_s : QString();
}

/// The calendars of a file: it may hold several.
std::vector<icalcomponent*> calendarsIn(icalcomponent* root)
{
    if (icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT)
        return {root};
    std::vector<icalcomponent*> calendars;
    for (auto* each = icalcomponent_get_first_component(root, ICAL_VCALENDAR_COMPONENT); each;
         each = icalcomponent_get_next_component(root, ICAL_VCALENDAR_COMPONENT))
        calendars.push_back(each);
    return calendars;
}

bool isExpected(icalcomponent_kind kind)
{
    return kind == ICAL_VEVENT_COMPONENT || kind == ICAL_VTIMEZONE_COMPONENT;
}

/// False when there are more events than a file may have.
bool readEvents(icalcomponent* calendar, const IcalDesk& desk, IcalCalendar& read)
{
    IcalEventReader reader(calendar, desk);
    const auto next = [calendar](icalcomponent_kind kind) {
        return icalcomponent_get_next_component(calendar, kind);
    };
    const auto first = [calendar](icalcomponent_kind kind) {
        return icalcomponent_get_first_component(calendar, kind);
    };
    for (auto* each = first(ICAL_ANY_COMPONENT); each; each = next(ICAL_ANY_COMPONENT))
        read.others += !isExpected(icalcomponent_isa(each));
    for (auto* each = first(ICAL_VEVENT_COMPONENT); each; each = next(ICAL_VEVENT_COMPONENT))
        reader.noteOverride(each);
    for (auto* each = first(ICAL_VEVENT_COMPONENT); each; each = next(ICAL_VEVENT_COMPONENT)) {
        reader.read(each, read.events);
        if (qsizetype(read.events.size()) > mostEvents)
            return false;
    }
    return true;
}

}  // namespace

Result<IcalCalendar> readCalendar(const QString& path, const IcalDesk& desk)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileMissing, path);
    if (file.size() > largestCalendar)
        return failure(ErrorCode::InvalidInput, u"size"_s);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path);
    const auto bytes = file.readAll();
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty, path);
    return parseCalendar(bytes, desk);
}

Result<IcalCalendar> parseCalendar(const QByteArray& bytes, const IcalDesk& desk)
{
    if (bytes.size() > largestCalendar)
        return failure(ErrorCode::InvalidInput, u"size"_s);
    const auto text = decodedText(bytes, detectEncoding(bytes));
    if (const auto fault = faultOf(text); !fault.isEmpty())
        return failure(ErrorCode::InvalidInput, fault);
    const auto root = parsedComponent(text.toUtf8());
    const auto calendars = root ? calendarsIn(root.get()) : std::vector<icalcomponent*>();
    if (calendars.empty())
        return failure(ErrorCode::InvalidInput, u"calendar"_s);
    IcalCalendar read;
    for (auto* calendar : calendars) {
        if (!readEvents(calendar, desk, read))
            return failure(ErrorCode::InvalidInput, u"many"_s);
    }
    if (read.events.empty())
        return failure(ErrorCode::InvalidInput, u"events"_s);
    return read;
}

QString calendarErrorText(const Error& error)
{
    const auto path = QDir::toNativeSeparators(error.subject);
    if (error.code == ErrorCode::FileMissing)
        return CalendarFault::tr("“%1” is not there any more.").arg(path);
    if (error.code == ErrorCode::FileEmpty)
        return CalendarFault::tr("“%1” is empty. Export the calendar again.").arg(path);
    if (error.code != ErrorCode::InvalidInput)
        return CalendarFault::tr("“%1” cannot be read. Check that you may read it.").arg(path);
    if (error.subject == "size"_L1)
        return CalendarFault::tr("This file is larger than 10 MB. Export fewer months.");
    if (error.subject == "truncated"_L1)
        return CalendarFault::tr("The end of this calendar is missing. Export it again.");
    if (error.subject == "events"_L1)
        return CalendarFault::tr("This calendar holds no event.");
    if (error.subject == "many"_L1)
        return CalendarFault::tr("This calendar holds more than 50,000 events. Export fewer "
                                 "months.");
    if (error.subject == "text"_L1)
        return CalendarFault::tr("The characters of this file cannot be read. Export the calendar "
                                 "as UTF-8.");
    return CalendarFault::tr("This is no calendar: choose a file that ends in .ics.");
}

}  // namespace esperluette
