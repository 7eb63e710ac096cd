// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/expectation_list.h"

#include "core/records/moment.h"
#include "ui/shared/add_line.h"
#include "ui/shared/check_line.h"
#include "ui/shared/item_row.h"
#include "ui/shared/remove_button.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace esperluette::ui {

ExpectationList::ExpectationList(const QString& name, const QString& placeholder, QWidget* parent) :
    QWidget(parent), m_rows(new RowList)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_rows);
    m_add = new AddLine(name, placeholder, [this](const QString& text) -> Result<> {
        if (!ExpectationText::parse(text))
            return failure(ErrorCode::InvalidInput, QStringLiteral("text"));
        if (take(text))
            emit edited();
        return {};
    });
    m_add->setAddsOnLeaving(true);
    layout->addWidget(m_add);
}

bool ExpectationList::take(const QString& text)
{
    if (m_lines.contains(text))
        return false;
    m_lines << text;
    rebuild();
    return true;
}

void ExpectationList::setLines(const QStringList& suggestions, const QStringList& lines,
                               const NameDisplay& names)
{
    if (m_suggestions == suggestions && m_lines == lines && m_names == names)
        return;
    m_names = names;
    m_suggestions = suggestions;
    m_lines = lines;
    rebuild();
}

void ExpectationList::flush() { m_add->flush(); }

void ExpectationList::clearTyped() { m_add->clear(); }

void ExpectationList::rebuild()
{
    m_rows->clear();
    for (const auto& text : m_suggestions)
        addSuggestion(text);
    for (const auto& text : m_lines) {
        if (!m_suggestions.contains(text))
            addOwn(text);
    }
    m_rows->setVisible(m_rows->count() > 0);
}

void ExpectationList::addSuggestion(const QString& text)
{
    auto* line = new CheckLine(text);
    line->setChecked(m_lines.contains(text));
    connect(line, &CheckLine::toggled, this, [this, text](bool checked) {
        m_lines.removeAll(text);
        if (checked)
            m_lines << text;
        emit edited();
    });
    m_rows->add(line);
}

void ExpectationList::addOwn(const QString& text)
{
    const auto shown = m_names.shownText(text);
    auto* line = new CheckLine(shown);
    line->setChecked(true);
    const auto remove = [this, text] {
        m_add->field()->setFocus();
        m_lines.removeAll(text);
        rebuild();
        emit edited();
    };
    connect(line, &CheckLine::toggled, this, remove);
    auto* cross = new RemoveButton(shown);
    connect(cross, &QToolButton::clicked, this, remove);
    line->addTrailing(cross);
    m_rows->add(line);
}

}  // namespace esperluette::ui
