// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/lived_card.h"

#include "ui/person/lived_table.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/text_label.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

LivedCard::LivedCard(QWidget* parent) :
    QWidget(parent), m_card(new Card(tr("What they lived"))), m_chart(new LivedChart),
    m_model(new LivedTable(this)), m_table(new QTableView),
    m_sentence(new TextLabel({}, TextRole::Small, Ink::Second)),
    m_empty(new EmptyState(tr("Too few moments are told to draw a curve: it needs three with a "
                              "word or a rating from the person. Nothing is guessed."))),
    m_toggle(new QPushButton)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_toggle->setObjectName(u"livedToggle"_s);
    m_toggle->setAutoDefault(false);
    setSmall(*m_toggle);
    m_card->addAfterTitle(m_toggle);
    m_sentence->setObjectName(u"livedSentence"_s);
    m_sentence->setWordWrap(true);
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("What they lived"));
    m_table->setMinimumHeight(m_chart->sizeHint().height());
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (auto* widget : std::initializer_list<QWidget*>{m_empty, m_chart, m_table, m_sentence})
        m_card->content()->addWidget(widget);
    m_card->content()->addStretch(1);
    connect(m_toggle, &QPushButton::clicked, this, [this] { showTable(m_table->isHidden()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit momentActivated(m_model->row(index.row()).id);
    });
    showPoints({});
}

void LivedCard::showPoints(std::vector<ShownLivedPoint> points)
{
    const auto told = std::ranges::count_if(
        points, [](const ShownLivedPoint& point) { return point.felt.has_value(); });
    const auto enough = std::size_t(told) >= fewest;
    const auto sentence = enough ? livedSentence(points) : QString();
    m_empty->setVisible(!enough);
    m_toggle->setVisible(!points.empty());
    m_sentence->setText(sentence);
    m_sentence->setVisible(enough);
    m_card->setNote(enough ? tr("╌ expected   ─ felt") : QString());
    m_chart->setAccessibleName(tr("Curve: %1").arg(sentence));
    auto latest = points;
    if (latest.size() > mostInCurve)
        latest.erase(latest.begin(), latest.end() - std::ptrdiff_t(mostInCurve));
    m_chart->showPoints(enough ? std::move(latest) : std::vector<ShownLivedPoint>());
    m_model->setRows(std::move(points));
    showTable(!m_table->isHidden() && m_model->rowCount() > 0);
}

void LivedCard::showTable(bool table)
{
    m_table->setVisible(table);
    m_chart->setVisible(!table && m_empty->isHidden());
    m_toggle->setText(table ? tr("Hide the table") : tr("As a table"));
}

QString livedSentence(const std::vector<ShownLivedPoint>& points)
{
    const auto words = [](const char* text) {
        return QCoreApplication::translate("LivedCurve", text);
    };
    int compared = 0;
    int below = 0;
    const ShownLivedPoint* lowest = nullptr;
    for (const auto& point : points) {
        if (!point.felt)
            continue;
        if (!lowest || *point.felt < *lowest->felt)
            lowest = &point;
        compared += point.expected.has_value();
        below += point.expected && *point.felt < *point.expected;
    }
    if (!lowest)
        return {};
    auto sentence = compared == 0
        ? words(QT_TRANSLATE_NOOP("LivedCurve",
                                  "No moment has both what was expected and what "
                                  "was felt."))
        : words(QT_TRANSLATE_NOOP("LivedCurve",
                                  "Felt below what was expected in %1 of the %2 moments that say "
                                  "both."))
              .arg(below)
              .arg(compared);
    const auto word =
        lowest->word.isEmpty() ? lowest->moment : lowest->moment + u", "_s + lowest->word;
    return sentence + u' ' + words(QT_TRANSLATE_NOOP("LivedCurve", "Lowest: %1.")).arg(word);
}

QString feelingText(std::optional<double> feeling)
{
    const auto words = [](const char* text) {
        return QCoreApplication::translate("LivedCurve", text);
    };
    if (!feeling)
        return words(QT_TRANSLATE_NOOP("LivedCurve", "not told"));
    if (*feeling > 0.6)
        return words(QT_TRANSLATE_NOOP("LivedCurve", "very pleasant"));
    if (*feeling > 0.15)
        return words(QT_TRANSLATE_NOOP("LivedCurve", "pleasant"));
    if (*feeling >= -0.15)
        return words(QT_TRANSLATE_NOOP("LivedCurve", "mixed"));
    return *feeling >= -0.6 ? words(QT_TRANSLATE_NOOP("LivedCurve", "unpleasant"))
                            : words(QT_TRANSLATE_NOOP("LivedCurve", "very unpleasant"));
}

}  // namespace esperluette::ui
