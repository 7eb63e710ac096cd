// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/checklist_editor.h"

#include "ui/shared/add_line.h"
#include "ui/shared/check_line.h"
#include "ui/shared/date_text.h"
#include "ui/shared/form_field.h"
#include "ui/shared/item_row.h"
#include "ui/shared/moment_words.h"
#include "ui/shared/remove_button.h"
#include "ui/shared/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace esperluette::ui {

ChecklistEditor::ChecklistEditor(QWidget* parent) :
    QWidget(parent), m_before(new RowList), m_afterHeading(new SectionLabel(tr("Afterwards"))),
    m_after(new RowList), m_role(new QComboBox), m_daysBefore(new QSpinBox)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new SectionLabel(tr("To do before")));
    layout->addWidget(m_before);
    m_add = new AddLine(tr("Something to do before"), tr("Something to do before…"),
                        [this](const QString& text) { return add(text); });
    m_add->setObjectName(QStringLiteral("checklistAdd"));
    for (auto role : {ChecklistRole::Manager, ChecklistRole::Hr, ChecklistRole::Buddy,
                      ChecklistRole::Employee, ChecklistRole::Team, ChecklistRole::Director})
        m_role->addItem(roleName(role), int(role));
    m_daysBefore->setRange(0, 365);
    m_daysBefore->setValue(1);
    m_daysBefore->setSpecialValueText(offsetText(0));
    m_daysBefore->setSuffix(tr(" d before"));
    m_add->addBeside(m_role);
    m_add->addBeside(m_daysBefore);
    m_add->setStacked();
    nameForReaders(*m_role, tr("Who does it"));
    nameForReaders(*m_daysBefore, tr("How many days before"));
    layout->addWidget(m_add);
    layout->addWidget(m_afterHeading);
    layout->addWidget(m_after);
    rebuild();
}

void ChecklistEditor::setItems(const std::vector<ChecklistItem>& items, const ChecklistDays& days,
                               const NameDisplay& names)
{
    if (m_items == items && m_days == days && m_names == names)
        return;
    m_names = names;
    m_items = items;
    m_days = days;
    rebuild();
}

void ChecklistEditor::flush() { m_add->flush(); }

void ChecklistEditor::clearTyped() { m_add->clear(); }

Result<> ChecklistEditor::add(const QString& text)
{
    const auto parsed = ChecklistText::parse(text);
    if (!parsed)
        return failure(ErrorCode::InvalidInput, QStringLiteral("text"));
    m_items.push_back(
        {*parsed, ChecklistRole(m_role->currentData().toInt()), -m_daysBefore->value(), false});
    rebuild();
    emit edited();
    return {};
}

void ChecklistEditor::rebuild()
{
    m_before->clear();
    m_after->clear();
    for (std::size_t position = 0; position < m_items.size(); ++position)
        addRow(position);
    m_before->setVisible(m_before->count() > 0);
    m_afterHeading->setVisible(m_after->count() > 0);
    m_after->setVisible(m_after->count() > 0);
}

void ChecklistEditor::addRow(std::size_t position)
{
    const auto& item = m_items[position];
    const auto text = m_names.shownText(item.text.text());
    auto* line = new CheckLine(text);
    line->setChecked(item.done);
    describe(*line, item);
    connect(line, &CheckLine::toggled, this, [this, line, position](bool checked) {
        m_items[position].done = checked;
        describe(*line, m_items[position]);
        emit edited();
    });
    auto* cross = new RemoveButton(text);
    connect(cross, &QToolButton::clicked, this, [this, position] {
        m_add->field()->setFocus();
        m_items.erase(m_items.begin() + std::ptrdiff_t(position));
        rebuild();
        emit edited();
    });
    line->addTrailing(cross);
    (isAfterwards(item) ? m_after : m_before)->add(line);
}

void ChecklistEditor::describe(CheckLine& line, const ChecklistItem& item) const
{
    line.setDetail(whenText(item), isLate(item, m_days) ? Ink::Pass : Ink::Second);
}

/// "manager · 7 days before, Mon 16 Nov"; only "manager · today" when the moment was planned later
/// than those days before.
QString ChecklistEditor::whenText(const ChecklistItem& item) const
{
    const auto day = dayOf(item, m_days);
    const auto onItsDay = day == m_days.planned.addDays(item.offsetDays);
    auto what = roleName(item.role);
    if (!day.isValid() || onItsDay)
        what += QStringLiteral(" · ") + offsetText(item.offsetDays);
    if (!day.isValid())
        return what;
    const auto shown = shownDay(day, m_days.today);
    if (isLate(item, m_days))
        return tr("%1, was due %2").arg(what, shown);
    return onItsDay ? tr("%1, %2").arg(what, shown) : what + QStringLiteral(" · ") + shown;
}

}  // namespace esperluette::ui
