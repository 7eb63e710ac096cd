// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "ui/calendar/calendar_page.h"
#include "ui/commitments/commitments_page.h"
#include "ui/history/history_dialog.h"
#include "ui/journey/journey_page.h"
#include "ui/moments/moment_page.h"
#include "ui/people/people_page.h"
#include "ui/person/person_page.h"
#include "ui/rituals/rituals_page.h"
#include "ui/today/agenda.h"
#include "ui/today/today_page.h"

#include <QCoreApplication>

namespace esperluette {

namespace {

/// Makes a page and connects each request it can make.
template <typename PageType>
std::function<QWidget*(QWidget*)> making(ui::Desk& desk, const PageRequests& requests)
{
    return [&desk, requests](QWidget* parent) {
        auto* page = new PageType(desk, parent);
        if constexpr (requires { &PageType::personActivated; })
            QObject::connect(page, &PageType::personActivated, page, requests.openPerson);
        if constexpr (requires { &PageType::momentActivated; })
            QObject::connect(page, &PageType::momentActivated, page, requests.openMoment);
        if constexpr (requires { &PageType::moveRequested; })
            QObject::connect(page, &PageType::moveRequested, page, requests.moveMoment);
        if constexpr (requires { &PageType::momentRequested; })
            QObject::connect(page, &PageType::momentRequested, page, requests.planMoment);
        if constexpr (requires { &PageType::importRequested; })
            QObject::connect(page, &PageType::importRequested, page, requests.importPeople);
        if constexpr (requires { &PageType::personRequested; })
            QObject::connect(page, &PageType::personRequested, page,
                             [edit = requests.editPerson](std::optional<PersonId> person = {}) {
                                 edit(person);
                             });
        if constexpr (requires { &PageType::eventRequested; })
            QObject::connect(page, &PageType::eventRequested, page, requests.noteEvent);
        if constexpr (requires { &PageType::successObserved; })
            QObject::connect(page, &PageType::successObserved, page, requests.noteSuccess);
        if constexpr (requires { &PageType::historyRequested; })
            QObject::connect(page, &PageType::historyRequested, page,
                             [&desk, page](const auto& id) { ui::showHistory(desk, id, page); });
        if constexpr (requires { &PageType::insightRequested; })
            QObject::connect(page, &PageType::insightRequested, page, requests.openInsight);
        if constexpr (requires { &PageType::said; })
            QObject::connect(page, &PageType::said, page, requests.say);
        if constexpr (requires { &PageType::failed; })
            QObject::connect(page, &PageType::failed, page, requests.showError);
        if constexpr (requires { &PageType::setReminders; }) {
            if (requests.reminders)
                page->setReminders(*requests.reminders);
        }
        if constexpr (requires { &PageType::setMemory; }) {
            if (requests.insightMemory.choice)
                page->setMemory(requests.insightMemory);
        }
        return page;
    };
}

/// Shows the record whose id is `subject` on a page made for one.
template <typename PageType, typename IdType>
void showRecord(QWidget& page, const QString& subject)
{
    if (const auto id = IdType::parse(subject))
        static_cast<PageType&>(page).show(*id);
}

int peopleHere(const ui::Desk& desk)
{
    return int(std::ranges::count_if(desk.records().all<Person>(), [](const Person& person) {
        return person.status != PersonStatus::Left;
    }));
}

int commitmentsOpen(const ui::Desk& desk)
{
    return int(std::ranges::count(desk.records().all<Commitment>(), CommitmentState::Open,
                                  &Commitment::state));
}

}  // namespace

std::vector<ui::PageSpec> pages(ui::Desk& desk, const PageRequests& requests)
{
    return {
        {.key = page_keys::today,
         .sideEntry = page_keys::today,
         .make = making<ui::TodayPage>(desk, requests)},
        {.key = page_keys::calendar,
         .sideEntry = page_keys::calendar,
         .make = making<ui::CalendarPage>(desk, requests)},
        {.key = page_keys::team,
         .sideEntry = page_keys::team,
         .make = making<ui::PeoplePage>(desk, requests)},
        {.key = page_keys::person,
         .sideEntry = page_keys::team,
         .make = making<ui::PersonPage>(desk, requests),
         .showSubject = showRecord<ui::PersonPage, PersonId>},
        {.key = page_keys::moment,
         .sideEntry = {},
         .make = making<ui::MomentPage>(desk, requests),
         .showSubject = showRecord<ui::MomentPage, MomentId>},
        {.key = page_keys::commitments,
         .sideEntry = page_keys::commitments,
         .make = making<ui::CommitmentsPage>(desk, requests)},
        {.key = page_keys::rituals,
         .sideEntry = page_keys::rituals,
         .make = making<ui::RitualsPage>(desk, requests)},
        {.key = page_keys::insight,
         .sideEntry = page_keys::insight,
         .make = making<ui::InsightPage>(desk, requests)},
        {.key = page_keys::journey,
         .sideEntry = page_keys::journey,
         .make = making<ui::JourneyPage>(desk, requests)},
    };
}

std::vector<ui::SideEntry> sideEntries(ui::Desk& desk)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Pages", text); };
    return {
        {.key = page_keys::today,
         .title = words(QT_TRANSLATE_NOOP("Pages", "Today")),
         .count = [&desk] { return ui::momentsWaiting(desk.records(), desk.today()); }},
        {.key = page_keys::calendar,
         .title = words(QT_TRANSLATE_NOOP("Pages", "Calendar")),
         .count = {}},
        {.key = page_keys::team,
         .title = words(QT_TRANSLATE_NOOP("Pages", "Team")),
         .count = [&desk] { return peopleHere(desk); }},
        {.key = page_keys::commitments,
         .title = words(QT_TRANSLATE_NOOP("Pages", "Commitments")),
         .count = [&desk] { return commitmentsOpen(desk); }},
        {.key = page_keys::rituals,
         .title = words(QT_TRANSLATE_NOOP("Pages", "Rituals")),
         .count = {}},
        {.key = page_keys::insight,
         .title = words(QT_TRANSLATE_NOOP("Pages", "Insight")),
         .count = {}},
        {.key = page_keys::journey,
         .title = words(QT_TRANSLATE_NOOP("Pages", "Journey")),
         .count = {}},
    };
}

}  // namespace esperluette
