// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/expectations_card.h"

#include "core/people/expectation_actions.h"
#include "ui/shared/add_line.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/date_text.h"
#include "ui/shared/form_field.h"
#include "ui/shared/item_row.h"
#include "ui/shared/person_words.h"
#include "ui/shared/remove_button.h"
#include "ui/shared/text_label.h"

#include <QComboBox>
#include <QLineEdit>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

ChipTone toneOfLayer(ExpectationLayer layer)
{
    switch (layer) {
    case ExpectationLayer::Emotional: break;
    case ExpectationLayer::Relational: return ChipTone::Client;
    case ExpectationLayer::Operational: return ChipTone::Plain;
    }
    return ChipTone::Brand;
}

int widestChip()
{
    int widest = 0;
    for (auto layer : allLayers)
        widest = std::max(widest, chipSize(layerName(layer)).width());
    return widest;
}

}  // namespace

ExpectationsCard::ExpectationsCard(Desk& desk, QWidget* parent) :
    QWidget(parent), m_desk(desk), m_recognition(new TextLabel({}, TextRole::Small, Ink::Second)),
    m_none(new TextLabel(tr("Nothing yet. Ask, and write it in their words."), TextRole::Body,
                         Ink::Second)),
    m_rows(new RowList), m_layer(new QComboBox)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Expectations expressed"));
    layout->addWidget(card);
    for (auto layer : allLayers)
        m_layer->addItem(layerName(layer), int(layer));
    m_add = new AddLine(
        tr("An expectation"), tr("In their words…"), [this](const QString& text) -> Result<> {
            const auto changes =
                expressExpectation(*m_person, ExpectationLayer(m_layer->currentData().toInt()),
                                   text, m_desk.today(), m_desk.ids);
            return changes ? m_desk.logbook.apply(*changes) : Failure{changes.error()};
        });
    m_add->field()->setObjectName(u"expectation"_s);
    m_recognition->setObjectName(u"recognition"_s);
    m_none->setWordWrap(true);
    m_recognition->setWordWrap(true);
    card->content()->addWidget(m_none);
    card->content()->addWidget(m_rows);
    m_add->addBeside(m_layer);
    m_add->setStacked();
    nameForReaders(*m_layer, tr("What the expectation is about"));
    card->content()->addWidget(m_add);
    card->content()->addWidget(m_recognition);
}

void ExpectationsCard::showPerson(const Person& person)
{
    if (m_person != person.id)
        m_add->clear();
    m_person = person.id;
    m_recognition->setText(tr("Recognition · %1").arg(recognitionText(person.recognition)));
    auto expectations = expectationsInOrder(m_desk.records(), person.id);
    m_none->setVisible(expectations.empty());
    m_rows->setVisible(!expectations.empty());
    if (expectations == m_shown && m_names == m_desk.display())
        return;
    m_names = m_desk.display();
    m_shown = std::move(expectations);
    m_rows->clear();
    for (const auto& expectation : m_shown)
        addRow(expectation);
}

void ExpectationsCard::addRow(const Expectation& expectation)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 7, 0, 7);
    layout->setSpacing(10);
    auto* place = new QWidget;
    place->setFixedWidth(widestChip());
    auto* chipLine = new QHBoxLayout(place);
    chipLine->setContentsMargins(0, 0, 0, 0);
    chipLine->addWidget(new Chip(layerName(expectation.layer), toneOfLayer(expectation.layer)));
    chipLine->addStretch();
    layout->addWidget(place, 0, Qt::AlignTop);
    const auto words = m_names.shownText(expectation.text.text());
    auto* text = new TextLabel(words);
    text->setWordWrap(true);
    text->setToolTip(tr("said on %1").arg(shortDay(expectation.said)));
    layout->addWidget(text, 1);
    auto* cross = new RemoveButton(words);
    connect(cross, &QToolButton::clicked, this, [this, id = expectation.id] {
        m_add->field()->setFocus();
        if (const auto* current = m_desk.records().find(id))
            m_add->showOutcome(m_desk.logbook.apply(withdrawExpectation(*current)));
    });
    layout->addWidget(cross, 0, Qt::AlignTop);
    m_rows->add(row);
}

std::vector<Expectation> expectationsInOrder(const Records& records, const PersonId& person)
{
    std::vector<Expectation> expectations;
    for (const auto& expectation : records.all<Expectation>()) {
        if (expectation.person == person)
            expectations.push_back(expectation);
    }
    std::ranges::stable_sort(expectations, {}, &Expectation::layer);
    return expectations;
}

}  // namespace esperluette::ui
