// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/moment_titles.h"

#include <QCoreApplication>

namespace esperluette::ui {

QString momentTitle(const Desk& desk, std::uint32_t position)
{
    const auto& records = desk.records();
    return desk.titleOf(records.all<Moment>()[position],
                        records.all<MomentKind>()[records.momentKinds()[position]]);
}

QString subjectText(const Desk& desk, std::uint32_t position)
{
    const auto& records = desk.records();
    const auto subject = records.momentSubjects()[position];
    if (subject.isPerson())
        return desk.nameOf(records.all<Person>()[subject.position()]);
    if (!subject.isTeam())
        return {};
    const auto& name = records.all<Team>()[subject.position()].name.text();
    const auto* gathering = records.gatheringOf(records.all<Moment>()[position].id);
    const auto invited = gathering ? gathering->attendances.size() : 0;
    return invited == 0
        ? name
        : QCoreApplication::translate("Moments", "%1 (%2)").arg(name, QString::number(invited));
}

}  // namespace esperluette::ui
