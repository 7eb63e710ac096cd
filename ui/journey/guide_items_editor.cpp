// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/guide_items_editor.h"

#include "ui/journey/row_stack.h"
#include "ui/journey/words_row.h"
#include "ui/shared/form_field.h"
#include "ui/shared/moment_words.h"

#include <QComboBox>
#include <QSpinBox>

namespace esperluette::ui {

namespace {

constexpr int mostDaysAway = 365;

/// A number of days that reads "3 days before", "on the day", "2 days after".
class OffsetBox final : public QSpinBox {
public:
    OffsetBox()
    {
        setRange(-mostDaysAway, mostDaysAway);
        setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    }

protected:
    QString textFromValue(int value) const override { return offsetText(value); }
    int valueFromText(const QString& typed) const override
    {
        const auto days = digitsOf(typed);
        const bool isBefore = typed.startsWith(u'-') || (value() < 0 && !typed.startsWith(u'+'));
        return isBefore ? -days : days;
    }
    QValidator::State validate(QString& typed, int&) const override
    {
        return typed == offsetText(0) || digitsOf(typed) <= mostDaysAway ? QValidator::Acceptable
                                                                         : QValidator::Invalid;
    }

private:
    static int digitsOf(const QString& typed)
    {
        QString digits;
        for (const auto letter : typed) {
            if (letter.isDigit())
                digits += letter;
        }
        return digits.toInt();
    }
};

}  // namespace

GuideItemsEditor::GuideItemsEditor(QWidget* parent) :
    QWidget(parent), m_rows(new RowStack(tr("+ Something to do")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    setFocusProxy(m_rows);
    connect(m_rows, &RowStack::addRequested, this, [this] {
        addRow({{}, ChecklistRole::Manager, -1});
    });
    connect(m_rows, &RowStack::edited, this, &GuideItemsEditor::edited);
}

void GuideItemsEditor::addRow(const GuideItem& item)
{
    auto* row = new WordsRow(tr("Something to do"), item.text);
    auto* role = new QComboBox;
    role->setObjectName(QStringLiteral("itemRole"));
    for (auto offered : {ChecklistRole::Manager, ChecklistRole::Hr, ChecklistRole::Buddy,
                         ChecklistRole::Employee, ChecklistRole::Team, ChecklistRole::Director})
        role->addItem(roleName(offered), int(offered));
    role->setCurrentIndex(role->findData(int(item.role)));
    auto* offset = new OffsetBox;
    offset->setObjectName(QStringLiteral("itemOffset"));
    offset->setValue(item.offsetDays);
    row->addField(role);
    row->addField(offset);
    nameForReaders(*role, tr("Who does it"));
    nameForReaders(*offset, tr("When, in days from the moment"));
    connect(role, &QComboBox::currentIndexChanged, this, &GuideItemsEditor::edited);
    connect(offset, &QSpinBox::valueChanged, this, &GuideItemsEditor::edited);
    m_rows->addRow(row);
}

void GuideItemsEditor::setItems(const std::vector<GuideItem>& items)
{
    m_rows->clear();
    for (const auto& item : items)
        addRow(item);
}

std::vector<GuideItem> GuideItemsEditor::items() const
{
    std::vector<GuideItem> items;
    for (const auto* row : m_rows->rows()) {
        const auto* role = row->findChild<QComboBox*>(QStringLiteral("itemRole"));
        const auto* offset = row->findChild<QSpinBox*>(QStringLiteral("itemOffset"));
        items.push_back(
            {row->words(), ChecklistRole(role->currentData().toInt()), offset->value()});
    }
    return items;
}

}  // namespace esperluette::ui
