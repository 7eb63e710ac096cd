// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search_listing.h"

#include "ui/shared/date_text.h"

#include <QCoreApplication>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostListed = 50;

/// Empty for nothing.
QString counted(const char* text, std::size_t count)
{
    return count == 0 ? QString()
                      : QCoreApplication::translate("Search", text, nullptr, int(count));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

ui::FoundItem personItem(const ui::Desk& desk, const Person& person)
{
    const auto* team = person.team ? desk.records().find(*person.team) : nullptr;
    return {.target = person.id,
            .title = desk.nameOf(person),
            .detail = joined({person.role.text(), team ? team->name.text() : QString()}),
            .initials = initials(person)};
}

/// Whom a moment is with: a person, or a team.
QString subjectOf(const ui::Desk& desk, std::uint32_t moment)
{
    const auto& records = desk.records();
    const auto subject = records.momentSubjects()[moment];
    if (subject.isTeam())
        return records.all<Team>()[subject.position()].name.text();
    return records.all<Moment>()[moment].person
        ? desk.nameOf(records.all<Person>()[subject.position()])
        : QString();
}

ui::FoundItem momentItem(const ui::Desk& desk, std::uint32_t position)
{
    const auto& records = desk.records();
    const auto& moment = records.all<Moment>()[position];
    const auto& kind = records.all<MomentKind>()[records.momentKinds()[position]];
    const auto day = moment.day().date();
    return {.target = moment.id,
            .title = desk.titleOf(moment, kind),
            .detail = joined({subjectOf(desk, position), ui::shownDay(day, desk.today())}),
            .initials = {}};
}

}  // namespace

ui::SearchListing searchListing(const ui::Desk& desk, const SearchResults& results)
{
    ui::SearchListing listing;
    const auto& records = desk.records();
    for (const auto position : results.people)
        listing.items.push_back(personItem(desk, records.all<Person>()[position]));
    for (const auto position : results.moments)
        listing.items.push_back(momentItem(desk, position));
    listing.summary =
        joined({counted(QT_TRANSLATE_N_NOOP("Search", "%n person(s)"), results.peopleCount),
                counted(QT_TRANSLATE_N_NOOP("Search", "%n moment(s)"), results.momentCount)});
    return listing;
}

ui::SearchFunction searchOver(ui::Desk& desk)
{
    auto search = std::make_shared<Search>(desk.records(), desk.language);
    // The connection ends with the logbook, which the search does not outlive.
    QObject::connect(&desk.logbook, &Logbook::changed, &desk.logbook,
                     [search](const ChangeSet& changes) { search->follow(changes); });
    return [search, &desk](const QString& typed) {
        return searchListing(desk, search->find(typed, mostListed));
    };
}

}  // namespace esperluette
