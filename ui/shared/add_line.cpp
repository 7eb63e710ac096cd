// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/add_line.h"

#include "core/foundation/bounded_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace esperluette::ui {

AddLine::AddLine(const QString& name, const QString& placeholder, Add add, QWidget* parent) :
    QWidget(parent), m_field(new QLineEdit), m_button(new QPushButton(tr("Add"))),
    m_problem(new TextLabel({}, TextRole::Small, Ink::Pass)), m_line(new QHBoxLayout),
    m_below(new QHBoxLayout), m_add(std::move(add))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_line->setSpacing(metrics::smallGap);
    m_line->addWidget(m_field, 1);
    m_line->addWidget(m_button);
    m_below->setSpacing(metrics::smallGap);
    layout->addLayout(m_line);
    layout->addLayout(m_below);
    layout->addWidget(m_problem);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_field->setAccessibleName(name);
    m_field->setPlaceholderText(placeholder);
    m_button->setAccessibleName(tr("Add: %1").arg(name));
    m_button->setAutoDefault(false);
    setFocusProxy(m_field);
    connect(m_button, &QPushButton::clicked, this, &AddLine::flush);
    connect(m_field, &QLineEdit::returnPressed, this, &AddLine::flush);
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        if (m_addsOnLeaving && !m_field->hasFocus())
            flush();
    });
}

void AddLine::setAddsOnLeaving(bool adds) { m_addsOnLeaving = adds; }

void AddLine::addBeside(QWidget* widget) { m_line->insertWidget(m_line->count() - 1, widget); }

void AddLine::setStacked()
{
    while (m_line->count() > 1) {
        auto* widget = m_line->itemAt(1)->widget();
        m_line->removeWidget(widget);
        m_below->addWidget(widget);
    }
    m_below->insertStretch(m_below->count() - 1, 1);
}

bool AddLine::flush()
{
    const auto text = typed();
    const auto added = text.isEmpty() ? Result<>() : m_add(text);
    showOutcome(added);
    if (added)
        m_field->clear();
    return added.has_value();
}

void AddLine::showOutcome(const Result<>& outcome)
{
    m_problem->setVisible(!outcome);
    m_problem->setText(outcome ? QString() : QStringLiteral("⚠ ") + errorText(outcome.error()));
    m_field->setProperty("invalid", !outcome);
    m_field->setAccessibleDescription(m_problem->text());
    m_field->update();
}

void AddLine::clear()
{
    m_field->clear();
    showOutcome({});
}

QString AddLine::typed() const { return cleanedText(m_field->text()); }

}  // namespace esperluette::ui
