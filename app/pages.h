// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/insight_page.h"
#include "ui/shared/desk.h"
#include "ui/shell/navigator.h"
#include "ui/shell/side_bar.h"

namespace esperluette {

namespace ui {
class ReminderBoard;
}

/// Names of the pages for the navigator.
namespace page_keys {
inline const QString today = QStringLiteral("today");
inline const QString calendar = QStringLiteral("calendar");
inline const QString team = QStringLiteral("team");
inline const QString person = QStringLiteral("person");
inline const QString moment = QStringLiteral("moment");
inline const QString commitments = QStringLiteral("commitments");
inline const QString rituals = QStringLiteral("rituals");
inline const QString insight = QStringLiteral("insight");
inline const QString journey = QStringLiteral("journey");
}  // namespace page_keys

/// What a page may ask of the rest of the program.
struct PageRequests {
    std::function<void(const PersonId&)> openPerson;
    std::function<void(const MomentId&)> openMoment;
    std::function<void(const MomentId&)> moveMoment;
    std::function<void(std::optional<PersonId>)> planMoment;
    std::function<void()> importPeople;
    std::function<void(std::optional<PersonId>)> editPerson;  ///< nobody: adds somebody
    std::function<void()> openInsight;
    std::function<void(std::optional<PersonId>)> noteEvent;
    std::function<void(const PersonId&)> noteSuccess;
    std::function<void(const QString& words)> say;
    std::function<void(const Error& error)> showError;
    ui::ReminderBoard* reminders = nullptr;  ///< what is due; none is shown without it
    ui::InsightMemory insightMemory =
        {};  ///< what was chosen above the charts; empty keeps nothing
};

/// Every page of an open logbook, each built when it is first seen.
/// @param desk  outlives the pages
std::vector<ui::PageSpec> pages(ui::Desk& desk, const PageRequests& requests);

/// The entries of the side bar, with what waits on Today, how many people there are and how many
/// commitments are open.
std::vector<ui::SideEntry> sideEntries(ui::Desk& desk);

}  // namespace esperluette
