// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/chart_card.h"

#include "core/insight/chart_table.h"
#include "core/insight/export_words.h"
#include "core/insight/wording.h"
#include "ui/insight/chart_image.h"
#include "ui/shared/card.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/save_file.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/text_label.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>

namespace esperluette::ui {

ChartCard::ChartCard(const ChartDefinition& chart, Language language, QWidget* parent) :
    QWidget(parent), m_definition(chart), m_language(language), m_card(new Card(chartTitle(chart))),
    m_view(new ChartView(chart, language)), m_sentence(new TextLabel({}, TextRole::Body)),
    m_hint(new TextLabel({}, TextRole::Small, Ink::Third)),
    m_tableToggle(new QPushButton(tr("Show table"))), m_export(new QPushButton(tr("Export")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_card->content()->addWidget(m_view, 1);
    m_card->content()->addWidget(m_sentence);
    m_card->content()->addLayout(buildFooter());
    connect(m_view, &ChartView::pointedAt, this, &ChartCard::showHint);
    connect(m_view, &ChartView::markActivated, this, &ChartCard::markActivated);
}

QLayout* ChartCard::buildFooter()
{
    auto* footer = new QHBoxLayout;
    footer->setSpacing(metrics::smallGap);
    m_hint->setWordWrap(true);
    footer->addWidget(m_hint, 1);
    for (auto* button : {m_tableToggle, m_export}) {
        setSmall(*button);
        button->setAutoDefault(false);
        footer->addWidget(button, 0, Qt::AlignBottom);
    }
    const auto title = chartTitle(m_definition);
    m_tableToggle->setCheckable(true);
    m_tableToggle->setAccessibleName(tr("Show table: %1").arg(title));
    m_export->setAccessibleName(tr("Export: %1").arg(title));
    connect(m_tableToggle, &QPushButton::toggled, this, [this](bool shown) {
        if (shown && !m_table)
            buildTable();
        m_table->setVisible(shown);
        m_tableToggle->setText(shown ? tr("Hide table") : tr("Show table"));
    });

    buildExportMenu();
    return footer;
}

void ChartCard::showData(ChartData data, const QString& scope, QDate day)
{
    m_scope = scope;
    m_day = day;
    m_card->setNote(chartCountsText(data, m_language));
    m_sentence->setText(data.sentence);

    m_view->setData(std::move(data));
    m_view->setVisible(m_view->hasPicture());
    m_hint->setVisible(m_view->hasPicture());
    m_tableToggle->setVisible(m_view->hasPicture());
    m_export->setVisible(m_view->hasPicture());
    if (m_table) {
        m_table->setVisible(m_view->hasPicture() && m_tableToggle->isChecked());
        fillTable();
    }
    showHint({});
}

void ChartCard::showHint(const QString& text)
{
    m_hint->setInk(text.isEmpty() ? Ink::Third : Ink::Second);
    m_hint->setText(text.isEmpty() ? invitation() : text);
}

QString ChartCard::invitation() const
{
    if (m_definition.counts == ChartCounts::Entered)
        return tr("Point at a column to read its figure.");
    switch (m_definition.shape) {
    case ChartShape::StackedBars:
    case ChartShape::Butterfly: return tr("Click a bar to see its moments.");
    case ChartShape::Columns:
    case ChartShape::Pareto: return tr("Click a column to see its moments.");
    case ChartShape::HeatMap: return tr("Click a square to see its moments.");
    case ChartShape::Ring: return tr("Click a figure to see its moments.");
    case ChartShape::LineWithBand:
    case ChartShape::Dots:
    case ChartShape::Scatter:
    case ChartShape::Steps:
    case ChartShape::LivedCurve: break;
    }
    return tr("Click a point to see its moments.");
}

void ChartCard::buildTable()
{
    m_cells = new QStandardItemModel(this);
    m_table = new QTableView;
    m_table->setModel(m_cells);
    setUpTable(*m_table, chartTitle(m_definition));
    m_table->setSortingEnabled(false);
    m_table->setFont(roleFont(TextRole::Small));
    m_table->horizontalHeader()->setFont(roleFont(TextRole::Small));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_card->content()->addWidget(m_table);
    fillTable();
}

void ChartCard::fillTable()
{
    const auto table =
        chartTable(m_definition, m_view->data(), localeOf(m_language), TableUse::Reading);
    m_cells->clear();
    m_cells->setHorizontalHeaderLabels(table.header);
    for (const auto& row : table.rows) {
        QList<QStandardItem*> items;
        for (const auto& cell : row) {
            auto* item = new QStandardItem(cell);
            const auto side = items.isEmpty() ? Qt::AlignLeft : Qt::AlignRight;
            item->setTextAlignment(side | Qt::AlignVCenter);
            items << item;
        }
        m_cells->appendRow(items);
    }
    for (int column = 1; column < m_cells->columnCount(); ++column)
        m_cells->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    fitTable();
}

void ChartCard::fitTable()
{
    auto& header = *m_table->horizontalHeader();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setFixedHeight(header.sizeHint().height() + m_table->verticalHeader()->length()
                            + m_table->horizontalScrollBar()->sizeHint().height());
}

void ChartCard::buildExportMenu()
{
    auto* menu = new QMenu(m_export);
    menu->addAction(tr("Copy image"), this, &ChartCard::copyImage);
    menu->addAction(tr("Copy data"), this, &ChartCard::copyData);
    menu->addSeparator();
    for (const auto& format : exportFormats())
        menu->addAction(QCoreApplication::translate("ChartExport", format.command), this,
                        [this, &format] { save(format); });
    m_export->setMenu(menu);
}

ChartExport ChartCard::exported() const
{
    return {.chart = &m_definition,
            .data = m_view->data(),
            .scope = m_scope,
            .day = m_day,
            .language = m_language};
}

void ChartCard::copyImage()
{
    QGuiApplication::clipboard()->setImage(
        renderChart(m_definition, m_view->data(), m_scope, m_day, m_language));
    showHint(tr("Copied."));
}

void ChartCard::copyData()
{
    QGuiApplication::clipboard()->setMimeData(chartMimeData(exported()).release());
    showHint(tr("Data copied."));
}

void ChartCard::save(const ExportFormat& format)
{
    const auto suffix = QString::fromLatin1(format.suffix);
    const auto name =
        QStringLiteral("%1_%2.%3")
            .arg(QLatin1StringView(m_definition.key), m_day.toString(Qt::ISODate), suffix);
    saveWhereAsked(
        *this,
        {.title = chartTitle(m_definition),
         .path = inDocuments(name),
         .filter = QCoreApplication::translate("ChartExport", format.filter),
         .suffix = suffix},
        [this, &format] { return format.bytes(exported()); },
        [this](const Result<QString>& path) {
            showHint(path ? tr("Saved in %1.").arg(QDir::toNativeSeparators(*path))
                          : errorText(path.error()));
        });
}

}  // namespace esperluette::ui
