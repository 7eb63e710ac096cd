// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/checkpoints_editor.h"

#include "ui/journey/event_combo.h"
#include "ui/journey/row_stack.h"
#include "ui/journey/span_field.h"
#include "ui/journey/words_row.h"
#include "ui/shared/form_field.h"

namespace esperluette::ui {

CheckpointsEditor::CheckpointsEditor(Language language, QWidget* parent) :
    QWidget(parent), m_language(language), m_rows(new RowStack(tr("+ Checkpoint")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    setFocusProxy(m_rows);
    connect(m_rows, &RowStack::addRequested, this, [this] {
        addRow({QStringLiteral("pilot_start"), {}, {}});
    });
    connect(m_rows, &RowStack::edited, this, &CheckpointsEditor::edited);
}

void CheckpointsEditor::addRow(const Checkpoint& checkpoint)
{
    auto* row = new WordsRow(tr("Checkpoint"), checkpoint.label);
    auto* event = new EventCombo(m_language);
    event->setEvent(checkpoint.event);
    auto* offset = new SpanField(tr("Checkpoint"), SpanField::Sign::BeforeOrAfter);
    offset->setSpan(checkpoint.offset);
    row->addField(offset);
    row->addField(event);
    nameForReaders(*event, tr("Counted from"));
    connect(event, &QComboBox::currentIndexChanged, this, &CheckpointsEditor::edited);
    connect(offset, &SpanField::edited, this, &CheckpointsEditor::edited);
    m_rows->addRow(row);
}

void CheckpointsEditor::setCheckpoints(const std::vector<Checkpoint>& checkpoints)
{
    m_rows->clear();
    for (const auto& checkpoint : checkpoints)
        addRow(checkpoint);
}

std::vector<Checkpoint> CheckpointsEditor::checkpoints() const
{
    std::vector<Checkpoint> checkpoints;
    for (const auto* row : m_rows->rows())
        checkpoints.push_back({row->findChild<EventCombo*>()->chosenEvent(),
                               row->findChild<SpanField*>()->span(), row->words()});
    return checkpoints;
}

}  // namespace esperluette::ui
