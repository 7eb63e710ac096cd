// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/people_import_dialog.h"

#include "core/exchange/csv_format.h"
#include "core/exchange/people_csv.h"
#include "core/exchange/people_import.h"
#include "core/foundation/verified_save.h"
#include "core/planning/event_actions.h"
#include "ui/exchange/column_choices.h"
#include "ui/exchange/import_model.h"
#include "ui/exchange/short_area.h"
#include "ui/exchange/verdict_delegate.h"
#include "ui/shared/date_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/form_field.h"
#include "ui/shared/progress_line.h"
#include "ui/shared/save_file.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/text_label.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int everything = -1;
constexpr qint64 stepMilliseconds = 12;  // of work before the window is served again

QString separatorName(char16_t separator)
{
    switch (separator) {
    case u',': return PeopleImportDialog::tr("Comma");
    case u';': return PeopleImportDialog::tr("Semicolon");
    case u'\t': return PeopleImportDialog::tr("Tab");
    default: return PeopleImportDialog::tr("Vertical bar");
    }
}

/// A date of the list that may be read two ways.
QString unclearDate(const PeopleList& list)
{
    for (const auto& column : list.columns()) {
        for (qsizetype row = 0; isDateField(column.field) && row < list.rowCount(); ++row) {
            DateEvidence evidence;
            evidence.add(list.cell(row, column.index));
            if (evidence.isAmbiguous())
                return list.cell(row, column.index).trimmed().toString();
        }
    }
    return {};
}

QVBoxLayout* columnIn(QWidget* widget)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::smallGap);
    return layout;
}

}  // namespace

void choosePeopleList(QWidget* parent, std::function<void(const QString&)> chosen)
{
    auto* dialog =
        new QFileDialog(parent, PeopleImportDialog::tr("Choose a list of people"),
                        QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
                        PeopleImportDialog::tr("Lists (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

PeopleImportDialog::PeopleImportDialog(Desk& desk, const QString& path, QWidget* parent) :
    QDialog(parent), m_desk(desk), m_fileName(new ElidedLabel({}, TextRole::Heading)),
    m_chooseFile(new QPushButton(tr("Another &file…"))), m_encoding(new QComboBox),
    m_separator(new QComboBox), m_header(new QCheckBox(tr("The first line &names the columns"))),
    m_dateText(new TextLabel({})), m_dateOrder(new SegmentedControl(tr("Order of the dates"))),
    m_columns(new ColumnChoices), m_filter(new SegmentedControl(tr("Rows that are shown"))),
    m_model(new ImportModel(desk.records(), this)), m_table(new QTableView),
    m_progress(new ProgressLine), m_totals(new TextLabel({}, TextRole::Strong)),
    m_happened(new TextLabel({}, TextRole::Small, Ink::Second)),
    m_problem(new TextLabel({}, TextRole::Small, Ink::Pass)),
    m_saveRefused(new QPushButton(tr("&Save refused rows…"))), m_import(new QPushButton)
{
    setWindowTitle(tr("Import people"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(14);
    layout->addWidget(buildFile());
    layout->addWidget(buildContent(), 1);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
    layout->addLayout(buildButtons());
    m_import->setDefault(true);
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 42);

    m_work.setInterval(0);
    connect(&m_work, &QTimer::timeout, this, &PeopleImportDialog::planSome);
    connect(&desk.logbook, &Logbook::changed, this, &PeopleImportDialog::plan);
    readFile(path);
}

PeopleImportDialog::~PeopleImportDialog() = default;

QWidget* PeopleImportDialog::buildFile()
{
    connect(m_chooseFile, &QPushButton::clicked, this,
            [this] { choosePeopleList(this, [this](const QString& path) { readFile(path); }); });
    auto* file = new QWidget;
    auto* line = new QHBoxLayout(file);
    line->setContentsMargins({});
    line->addWidget(m_fileName, 1);
    line->addWidget(m_chooseFile);
    return file;
}

QWidget* PeopleImportDialog::buildContent()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(14);
    layout->addWidget(buildFormat());
    layout->addWidget(buildColumns());
    layout->addWidget(buildDateQuestion());
    layout->addWidget(buildRows(), 1);
    return content;
}

QWidget* PeopleImportDialog::buildFormat()
{
    for (const auto encoding : {TextEncoding::Utf8, TextEncoding::Windows1252,
                                TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian})
        m_encoding->addItem(encodingName(encoding), int(encoding));
    for (const auto separator : separators)
        m_separator->addItem(separatorName(separator), int(separator));
    m_encoding->setObjectName(u"encoding"_s);
    m_separator->setObjectName(u"separator"_s);
    m_header->setObjectName(u"header"_s);
    connect(m_encoding, &QComboBox::activated, this, &PeopleImportDialog::chooseFormat);
    connect(m_separator, &QComboBox::activated, this, &PeopleImportDialog::chooseFormat);
    connect(m_header, &QCheckBox::toggled, this, &PeopleImportDialog::chooseFormat);

    auto* format = new QWidget;
    auto* line = new QHBoxLayout(format);
    line->setContentsMargins({});
    line->setSpacing(metrics::gap);
    line->addWidget(new FormField(tr("&Characters"), m_encoding));
    line->addWidget(new FormField(tr("Se&parator"), m_separator));
    line->addWidget(m_header, 0, Qt::AlignBottom);
    line->addStretch(1);
    return format;
}

QWidget* PeopleImportDialog::buildColumns()
{
    auto* columns = new QWidget;
    auto* layout = columnIn(columns);
    layout->addWidget(new SectionLabel(tr("What the columns become")));
    auto* area = new ShortArea(8);
    area->setWidget(m_columns);
    layout->addWidget(area);
    connect(m_columns, &ColumnChoices::chosen, this, &PeopleImportDialog::chooseFields);
    return columns;
}

QWidget* PeopleImportDialog::buildDateQuestion()
{
    m_dateQuestion = new QWidget;
    m_dateQuestion->setObjectName(u"dateQuestion"_s);
    auto* line = new QHBoxLayout(m_dateQuestion);
    line->setContentsMargins({});
    line->setSpacing(metrics::gap);
    m_dateText->setWordWrap(true);
    m_dateOrder->setObjectName(u"dateOrder"_s);
    m_dateOrder->addOption(int(DateOrder::DayMonthYear), tr("The day"));
    m_dateOrder->addOption(int(DateOrder::MonthDayYear), tr("The month"));
    connect(m_dateOrder, &SegmentedControl::chosen, this, &PeopleImportDialog::chooseDateOrder);
    line->addWidget(m_dateText, 1);
    line->addWidget(m_dateOrder);
    m_dateQuestion->hide();
    return m_dateQuestion;
}

QWidget* PeopleImportDialog::buildRows()
{
    m_filter->addOption(everything, tr("All"));
    for (const auto verdict : {Verdict::New, Verdict::Changed, Verdict::Same, Verdict::Refused})
        m_filter->addOption(int(verdict), verdictName(verdict));
    m_filter->setValue(everything);
    connect(m_filter, &SegmentedControl::chosen, this, [this] {
        const auto value = m_filter->value().value_or(everything);
        m_model->showOnly(value == everything ? std::nullopt : std::optional(Verdict(value)));
        m_table->setColumnHidden(ImportModel::RemarkColumn, !m_model->hasRemarks());
    });
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("People of the list"));
    m_table->setSortingEnabled(false);
    m_table->setItemDelegateForColumn(
        ImportModel::VerdictColumn,
        new VerdictDelegate([this](int row) { return m_model->verdict(row); }, m_table));
    m_totals->setObjectName(u"totals"_s);

    auto* rows = new QWidget;
    auto* layout = columnIn(rows);
    auto* line = new QHBoxLayout;
    line->addWidget(m_totals, 1);
    line->addWidget(m_filter);
    layout->addLayout(line);
    m_happened->setObjectName(u"happened"_s);
    m_happened->setWordWrap(true);
    layout->addWidget(m_happened);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    return rows;
}

QLayout* PeopleImportDialog::buildButtons()
{
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    m_saveRefused->setObjectName(u"saveRefused"_s);
    m_import->setObjectName(u"import"_s);
    setPrimary(*m_import);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_saveRefused, &QPushButton::clicked, this, &PeopleImportDialog::askWhereToSave);
    connect(m_import, &QPushButton::clicked, this, &PeopleImportDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::smallGap);
    buttons->addWidget(m_saveRefused);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    return buttons;
}

void PeopleImportDialog::readFile(const QString& path)
{
    m_path = path;
    m_settings = {};
    m_fileName->setText(QFileInfo(path).fileName());
    read();
}

void PeopleImportDialog::read()
{
    m_work.stop();
    m_planner.reset();
    m_model->clear();
    m_plan.reset();
    m_list.reset();
    auto list = PeopleList::read(m_path, m_settings);
    if (!list) {
        say(listErrorText(list.error()));
        showTotals();
        return;
    }
    m_list.emplace(*std::move(list));
    showFormat();
    m_columns->showList(*m_list);
    showDateQuestion();
    plan();
}

void PeopleImportDialog::showFormat()
{
    m_encoding->setCurrentIndex(m_encoding->findData(int(m_list->encoding())));
    const auto& format = m_list->format();
    if (m_separator->findData(int(format.separator)) < 0)
        m_separator->addItem(QString(QChar(format.separator)), int(format.separator));
    m_separator->setCurrentIndex(m_separator->findData(int(format.separator)));
    const QSignalBlocker blocker(m_header);
    m_header->setChecked(format.header);
}

void PeopleImportDialog::showDateQuestion()
{
    const auto asked = m_list->dateOrderIsUnclear() || m_settings.dateOrder;
    m_dateQuestion->setVisible(asked);
    if (!asked)
        return;
    const auto example = unclearDate(*m_list);
    const auto day = [&](DateOrder order) {
        return longDay(parseDate(example, order, TwoDigitYear::Work, m_desk.today()));
    };
    m_dateText->setText(
        example.isEmpty()
            ? tr("Which comes first in the dates of this list?")
            : tr("“%1” may be %2 or %3. Which comes first in this list?")
                  .arg(example, day(DateOrder::DayMonthYear), day(DateOrder::MonthDayYear)));
    m_dateOrder->setValue(m_settings.dateOrder ? std::optional(int(*m_settings.dateOrder))
                                               : std::nullopt);
}

void PeopleImportDialog::chooseFormat()
{
    const auto quote = m_list ? m_list->format().quote : u'"';
    m_settings.encoding = TextEncoding(m_encoding->currentData().toInt());
    m_settings.format =
        CsvFormat{char16_t(m_separator->currentData().toInt()), quote, m_header->isChecked()};
    m_settings.fields.clear();
    read();
}

void PeopleImportDialog::chooseFields(const std::vector<ImportField>& fields)
{
    if (!m_list)
        return;
    m_work.stop();
    m_planner.reset();
    m_model->clear();
    m_plan.reset();
    m_list->setFields(fields);
    m_columns->showList(*m_list);
    showDateQuestion();
    plan();
}

void PeopleImportDialog::chooseDateOrder()
{
    const auto chosen = m_dateOrder->value();
    if (!m_list || !chosen)
        return;
    m_settings.dateOrder = DateOrder(*chosen);
    m_planner.reset();
    m_list->setDateOrder(m_settings.dateOrder);
    plan();
}

void PeopleImportDialog::plan()
{
    if (!m_list)
        return;
    m_model->clear();
    m_plan.reset();
    say({});
    m_planner = std::make_unique<ImportPlanner>(m_desk.records(), *m_list, m_desk.today());
    m_work.start();
    showTotals();
}

void PeopleImportDialog::planSome()
{
    QElapsedTimer spent;
    spent.start();
    bool more = true;
    while (more && spent.elapsed() < stepMilliseconds)
        more = m_planner->advance();
    if (more) {
        showTotals();
        return;
    }
    m_work.stop();
    m_plan.emplace(m_planner->takePlan());
    m_planner.reset();
    showPlan();
}

void PeopleImportDialog::showPlan()
{
    m_model->show(*m_list, *m_plan, m_desk.today());
    m_table->setColumnHidden(ImportModel::RemarkColumn, !m_model->hasRemarks());
    const auto character = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, character * 20);
    m_table->setColumnWidth(ImportModel::LineColumn, character * 8);
    m_table->setColumnWidth(ImportModel::VerdictColumn, character * 14);
    m_table->setColumnWidth(ImportModel::RemarkColumn, character * 46);
    showTotals();
    const auto* focus = focusWidget();
    if (!focus || focus == m_chooseFile || !focus->isVisible()) {
        if (m_list->dateOrderIsUnclear())
            m_dateOrder->setFocus();
        else
            m_import->setFocus();
    }
    if (!m_list->hasNames() && m_plan->counts().imported() == 0)
        say(tr("Choose which column holds the names."));
    else if (m_list->dateOrderIsUnclear())
        say(tr("Say first how the dates are written."));
}

void PeopleImportDialog::showTotals()
{
    const auto counts = m_plan ? m_plan->counts() : ImportCounts{};
    m_progress->setVisible(m_planner != nullptr);
    m_totals->setVisible(m_plan.has_value());
    showHappened();
    if (m_planner) {
        m_progress->show(int(m_planner->done()), int(m_planner->total()),
                         tr("%1 of %2 lines read").arg(m_planner->done()).arg(m_planner->total()));
    }
    const auto dot = u" · "_s;
    m_totals->setText(tr("%n new", nullptr, counts.added) + dot
                      + tr("%n changed", nullptr, counts.changed) + dot
                      + tr("%n the same", nullptr, counts.same) + dot
                      + tr("%n refused", nullptr, counts.refused));
    m_saveRefused->setEnabled(counts.refused > 0);
    m_import->setText(m_plan ? tr("&Import %n people", nullptr, counts.imported()) : tr("&Import"));
    m_import->setEnabled(m_plan && counts.imported() > 0 && !m_list->dateOrderIsUnclear());
}

void PeopleImportDialog::showHappened()
{
    QString text;
    if (m_plan && m_plan->counts().changed > 0 && !m_list->dateOrderIsUnclear()) {
        auto changes =
            changesThatMeanEvents(m_desk.records(), *m_list, *m_plan, m_desk.today(), m_desk.ids);
        recordWhatHappened(m_desk.records(), m_desk.today(), m_desk.ids, changes);
        text = happenedText(countHappened(changes));
    }
    m_happened->setText(text.isEmpty() ? text : tr("Events found: %1.").arg(text));
    m_happened->setVisible(!text.isEmpty());
}

void PeopleImportDialog::accept()
{
    if (!m_import->isEnabled())
        return;
    const auto count = m_plan->counts().imported();
    // Writing cannot be taken apart: it is one step, or none.
    m_progress->show(0, 0, tr("Writing…"));
    m_progress->setVisible(true);
    m_progress->repaint();
    disconnect(&m_desk.logbook, nullptr, this, nullptr);
    if (const auto written = write(); !written) {
        connect(&m_desk.logbook, &Logbook::changed, this, &PeopleImportDialog::plan);
        say(errorText(written.error()));
        showTotals();
        return;
    }
    emit imported(count);
    QDialog::accept();
}

Result<> PeopleImportDialog::write()
{
    if (m_backUpFirst) {
        if (auto kept = m_backUpFirst(); !kept)
            return kept;
    }
    auto changes = importChanges(m_desk.records(), *m_list, *m_plan, m_desk.today(), m_desk.ids);
    recordWhatHappened(m_desk.records(), m_desk.today(), m_desk.ids, changes);
    return m_desk.applyAndPlan(changes);
}

Result<> PeopleImportDialog::saveRefusedRows(const QString& path) const
{
    return m_plan ? saveFileSafely(path, refusedRowsCsv(*m_list, *m_plan)) : Result<>();
}

void PeopleImportDialog::askWhereToSave()
{
    const QFileInfo file(m_path);
    const auto name = tr("%1 - refused.csv").arg(file.completeBaseName());
    askForNewFile(*this,
                  {.title = tr("Save refused rows"),
                   .path = file.absolutePath() + u'/' + name,
                   .filter = tr("CSV (*.csv)"),
                   .suffix = u"csv"_s},
                  [this](const QString& path) {
                      const auto saved = saveRefusedRows(path);
                      say(saved ? QString() : errorText(saved.error()));
                  });
}

void PeopleImportDialog::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

}  // namespace esperluette::ui
