// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/notice_editor.h"

#include "core/journey/rule_check.h"
#include "ui/journey/span_field.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/remove_button.h"
#include "ui/shared/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace esperluette::ui {

NoticeEditor::NoticeEditor(QWidget* parent) :
    QWidget(parent), m_rows(new QVBoxLayout),
    m_none(new TextLabel(tr("As the law says: 24 hours below 8 days of presence, 48 hours below a "
                            "month, 2 weeks below three months, then a month."),
                         TextRole::Body, Ink::Second)),
    m_add(new QPushButton(tr("+ Step of notice")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_none->setWordWrap(true);
    layout->addWidget(m_none);
    layout->addLayout(m_rows);
    m_add->setAutoDefault(false);
    setSmall(*m_add);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addStep({{1, TimeUnit::Month}, {2, TimeUnit::Week}});
        emit edited();
    });
    showLimits();
}

void NoticeEditor::addStep(const NoticeStep& step)
{
    Step added{new QWidget, new SpanField(tr("Notice"), SpanField::Sign::Positive, 1),
               new SpanField(tr("Presence"), SpanField::Sign::Positive, 1),
               new TextLabel({}, TextRole::Body, Ink::Second)};
    auto* flow = new FlowLayout(added.row, metrics::smallGap);
    added.notice->setSpan(step.notice);
    added.presence->setSpan(step.presence);
    added.beyond->setMinimumHeight(added.notice->sizeHint().height());
    auto* cross = new RemoveButton(tr("Step of notice"));
    for (QWidget* part : {static_cast<QWidget*>(added.notice), static_cast<QWidget*>(added.beyond),
                          static_cast<QWidget*>(added.presence), static_cast<QWidget*>(cross)})
        flow->addWidget(part);
    connect(added.notice, &SpanField::edited, this, &NoticeEditor::edited);
    connect(added.presence, &SpanField::edited, this, &NoticeEditor::edited);
    connect(cross, &QToolButton::clicked, this, [this, row = added.row] { remove(row); });
    m_rows->addWidget(added.row);
    m_steps.push_back(added);
    showLimits();
}

void NoticeEditor::remove(const QWidget* row)
{
    for (const auto& step : m_steps) {
        if (step.row == row)
            step.row->deleteLater();
    }
    std::erase_if(m_steps, [row](const Step& step) { return step.row == row; });
    m_add->setFocus();
    showLimits();
    emit edited();
}

/// The last step has no limit.
void NoticeEditor::showLimits()
{
    m_none->setVisible(m_steps.empty());
    m_add->setEnabled(m_steps.size() < rule_limits::noticeSteps);
    for (const auto& step : m_steps) {
        const bool isLast = step.row == m_steps.back().row;
        step.presence->setVisible(!isLast);
        step.beyond->setText(isLast ? tr("beyond") : tr("for a presence of less than"));
    }
}

void NoticeEditor::setSteps(const std::vector<NoticeStep>& steps)
{
    for (const auto& step : m_steps)
        delete step.row;
    m_steps.clear();
    for (const auto& step : steps)
        addStep(step);
    showLimits();
}

std::vector<NoticeStep> NoticeEditor::steps() const
{
    std::vector<NoticeStep> steps;
    for (const auto& step : m_steps) {
        const bool isLast = step.row == m_steps.back().row;
        steps.push_back({isLast ? CalendarSpan() : step.presence->span(), step.notice->span()});
    }
    return steps;
}

}  // namespace esperluette::ui
