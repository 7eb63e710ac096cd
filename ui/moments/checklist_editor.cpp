// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/checklist_editor.h"

#include "ui/moments/moment_words.h"
#include "ui/shared/add_line.h"
#include "ui/shared/check_line.h"
#include "ui/shared/date_text.h"
#include "ui/shared/item_row.h"
#include "ui/shared/remove_button.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace esperluette::ui {

ChecklistEditor::ChecklistEditor(QWidget* parent) :
    QWidget(parent), m_rows(new RowList), m_role(new QComboBox), m_daysBefore(new QSpinBox)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_rows);
    m_add = new AddLine(tr("Something to do before"), tr("Something to do before…"),
                        [this](const QString& text) { return add(text); });
    m_add->setObjectName(QStringLiteral("checklistAdd"));
    for (auto role : {ChecklistRole::Manager, ChecklistRole::Hr, ChecklistRole::Buddy,
                      ChecklistRole::Employee, ChecklistRole::Team, ChecklistRole::Director})
        m_role->addItem(roleName(role), int(role));
    m_role->setAccessibleName(tr("Who does it"));
    m_daysBefore->setRange(0, 365);
    m_daysBefore->setValue(1);
    m_daysBefore->setAccessibleName(tr("How many days before"));
    m_daysBefore->setSpecialValueText(offsetText(0));
    m_daysBefore->setSuffix(tr(" d before"));
    m_add->addBeside(m_role);
    m_add->addBeside(m_daysBefore);
    layout->addWidget(m_add);
}

void ChecklistEditor::setItems(const std::vector<ChecklistItem>& items, QDate planned, QDate today)
{
    if (m_items == items && m_planned == planned && m_today == today)
        return;
    m_items = items;
    m_planned = planned;
    m_today = today;
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
    m_rows->clear();
    for (std::size_t position = 0; position < m_items.size(); ++position)
        addRow(position);
    m_rows->setVisible(m_rows->count() > 0);
}

void ChecklistEditor::addRow(std::size_t position)
{
    const auto& item = m_items[position];
    auto* line = new CheckLine(item.text.text());
    line->setChecked(item.done);
    describe(*line, item);
    connect(line, &CheckLine::toggled, this, [this, line, position](bool checked) {
        m_items[position].done = checked;
        describe(*line, m_items[position]);
        emit edited();
    });
    auto* cross = new RemoveButton(item.text.text());
    connect(cross, &QToolButton::clicked, this, [this, position] {
        m_add->field()->setFocus();
        m_items.erase(m_items.begin() + std::ptrdiff_t(position));
        rebuild();
        emit edited();
    });
    line->addTrailing(cross);
    m_rows->add(line);
}

void ChecklistEditor::describe(CheckLine& line, const ChecklistItem& item) const
{
    const auto who = roleName(item.role) + QStringLiteral(" · ") + offsetText(item.offsetDays);
    if (!m_planned.isValid())
        return line.setDetail(who);
    const auto day = m_planned.addDays(item.offsetDays);
    const auto late = !item.done && day < m_today && m_planned >= m_today;
    const auto when = late ? tr("%1, was due %2") : tr("%1, %2");
    line.setDetail(when.arg(who, shownDay(day, m_today)), late ? Ink::Pass : Ink::Second);
}

}  // namespace esperluette::ui
