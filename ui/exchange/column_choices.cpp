// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/column_choices.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/form_field.h"
#include "ui/shared/text_label.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostBoxes = 60;  // beyond, a list is no list of people; the others keep their meaning
constexpr int boxCharacters = 20;

/// The heading, or where there is none what the first row holds.
QString titleOf(const PeopleList& list, int column)
{
    auto heading = list.heading(column);
    if (!heading.isEmpty())
        return heading;
    const auto example = list.cell(0, column).trimmed().left(30).toString();
    return example.isEmpty() ? ColumnChoices::tr("Column %1").arg(column + 1)
                             : ColumnChoices::tr("“%1”").arg(example);
}

}  // namespace

ColumnChoices::ColumnChoices(QWidget* parent) : QWidget(parent)
{
    new FlowLayout(this, metrics::smallGap);
}

void ColumnChoices::showList(const PeopleList& list)
{
    const auto count = std::min(list.columnCount(), mostBoxes);
    if (int(m_boxes.size()) != count) {
        qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
        m_boxes.clear();
    }
    for (int column = 0; column < count; ++column) {
        if (column == int(m_boxes.size()))
            addBox(list, column);
        auto* box = m_boxes[std::size_t(column)];
        const auto title = titleOf(list, column);
        nameForReaders(*box, tr("What the column %1 becomes").arg(title));
        box->parentWidget()->findChild<ElidedLabel*>()->setText(title);
        box->setCurrentIndex(box->findData(int(list.fields()[std::size_t(column)])));
    }
}

void ColumnChoices::addBox(const PeopleList& list, int column)
{
    auto* place = new QWidget;
    auto* box = new QComboBox;
    for (int field = 0; field < importFieldCount; ++field)
        box->addItem(importFieldName(ImportField(field)), field);
    box->setObjectName(u"column%1"_s.arg(column));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    place->setFixedWidth(fontMetrics().averageCharWidth() * boxCharacters + 40);
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(new ElidedLabel(titleOf(list, column), TextRole::Small, Ink::Second));
    layout->addWidget(box);
    this->layout()->addWidget(place);
    const auto position = m_boxes.size();
    m_boxes.push_back(box);
    connect(box, &QComboBox::activated, this, [this, position] { choose(position); });
}

void ColumnChoices::choose(std::size_t column)
{
    std::vector<ImportField> fields;
    for (const auto* box : m_boxes)
        fields.push_back(ImportField(box->currentData().toInt()));
    for (std::size_t other = 0; other < fields.size(); ++other) {
        if (other != column && fields[other] == fields[column]
            && fields[column] != ImportField::OtherPopulation)
            fields[other] = ImportField::Ignored;
    }
    emit chosen(fields);
}

}  // namespace esperluette::ui
