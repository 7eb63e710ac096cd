// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/attendance_list.h"

#include "ui/moments/beside_or_below.h"
#include "ui/moments/preparing.h"
#include "ui/shared/item_row.h"
#include "ui/shared/moment_words.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/text_label.h"

#include <QVBoxLayout>

namespace esperluette::ui {

AttendanceList::AttendanceList(QWidget* parent) :
    QWidget(parent), m_rows(new RowList), m_missing(new TextLabel({}, TextRole::Small, Ink::Part))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* heading = new SectionLabel(tr("Who was there, who contributed"));
    layout->addWidget(heading);
    layout->addWidget(m_rows);
    m_missing->setObjectName(QStringLiteral("notNamed"));
    m_missing->setWordWrap(true);
    layout->addWidget(m_missing);
}

void AttendanceList::setAttendances(const Records& records,
                                    const std::vector<Attendance>& attendances,
                                    const NameDisplay& names)
{
    if (attendances == this->attendances() && names == m_names)
        return;
    m_names = names;
    m_rows->clear();
    m_guests.clear();
    for (const auto& attendance : attendances) {
        const auto* person = records.find(attendance.person);
        if (!person)
            continue;
        const auto name = names.nameOf(*person);
        auto* part = new SegmentedControl(name);
        part->addOption(int(Part::Contributor), partName(Part::Contributor));
        part->addOption(int(Part::Present), partName(Part::Present));
        part->addOption(int(Part::Absent), partName(Part::Absent));
        part->setClearable(true);
        if (attendance.part != Part::Invited)
            part->setValue(int(attendance.part));
        connect(part, &SegmentedControl::chosen, this, [this] {
            follow();
            emit edited();
        });
        auto* row = new QWidget;
        auto* layout = new BesideOrBelow(row);
        layout->setContentsMargins(0, 4, 0, 4);
        auto* label = new TextLabel(name);
        label->setWordWrap(true);
        layout->setWords(label);
        layout->setAnswer(part);
        m_rows->add(row);
        m_guests.push_back({attendance.person, name, part});
    }
    follow();
}

std::vector<Attendance> AttendanceList::attendances() const
{
    std::vector<Attendance> attendances;
    for (const auto& guest : m_guests)
        attendances.push_back(
            {guest.person, Part(guest.part->value().value_or(int(Part::Invited)))});
    return attendances;
}

QString AttendanceList::notNamedText() const { return m_missing->text(); }

void AttendanceList::follow()
{
    QStringList names;
    for (const auto& person : notNamed(attendances()))
        names << std::ranges::find(m_guests, person, &Guest::person)->name;
    m_missing->setText(names.isEmpty() ? QString()
                                       : tr("Not named yet: %1").arg(names.join(tr(", "))));
    m_missing->setVisible(!names.isEmpty());
}

}  // namespace esperluette::ui
