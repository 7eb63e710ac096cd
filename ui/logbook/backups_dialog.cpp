// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/backups_dialog.h"

#include "ui/logbook/backups_model.h"
#include "ui/shared/date_text.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/text_label.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

BackupsDialog::BackupsDialog(const QString& logbook, QDate today, Actions actions,
                             QWidget* parent) :
    QDialog(parent),
    m_today(today), m_actions(std::move(actions)), m_model(new BackupsModel(today, this)),
    m_whoseLabel(new TextLabel(tr("Backups &of"), TextRole::Body)), m_whose(new QComboBox),
    m_table(new QTableView), m_what(new TextLabel({}, TextRole::Body, Ink::Second)),
    m_folder(new TextLabel({}, TextRole::Small, Ink::Second)),
    m_now(new QPushButton(tr("&Back up now"))), m_open(new QPushButton(tr("&Look inside"))),
    m_revert(new QPushButton(tr("&Go back to it…"))), m_waiting(new QTimer(this))
{
    setWindowTitle(tr("Backups of %1").arg(logbook));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin,
                               metrics::gap);
    layout->setSpacing(metrics::gap);
    auto* explanation = new TextLabel(
        tr("All backups of two days are kept, then one for each of seven days, four weeks and "
           "twelve months. Going back keeps the present logbook as another backup."),
        TextRole::Body, Ink::Second);
    explanation->setWordWrap(true);
    layout->addWidget(explanation);
    layout->addLayout(buildShelves());
    buildTable();
    layout->addWidget(m_table, 1);
    m_what->setObjectName(u"whatIsInside"_s);
    m_what->setWordWrap(true);
    layout->addWidget(m_what);
    layout->addLayout(buildButtons());
    m_waiting->setInterval(50ms);
    connect(m_waiting, &QTimer::timeout, this, &BackupsDialog::showLook);
    sizeDialog(*this, 95, 28);
    if (m_actions.list)
        refresh();
}

// A backup that is still being opened is waited for: it takes part of a second.
BackupsDialog::~BackupsDialog() = default;

QLayout* BackupsDialog::buildShelves()
{
    auto* line = new QHBoxLayout;
    m_whose->setObjectName(u"whoseBackups"_s);
    m_whoseLabel->setBuddy(m_whose);
    connect(m_whose, &QComboBox::activated, this, &BackupsDialog::showShelf);
    line->addWidget(m_whoseLabel);
    line->addWidget(m_whose);
    line->addStretch(1);
    return line;
}

void BackupsDialog::buildTable()
{
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("Backups"));
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSectionResizeMode(BackupsModel::ReasonColumn,
                                                      QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false);
    const auto character = fontMetrics().averageCharWidth();
    for (const auto& [column, characters] : {std::pair{BackupsModel::DayColumn, 20},
                                             {BackupsModel::TimeColumn, 10},
                                             {BackupsModel::SizeColumn, 14}})
        m_table->setColumnWidth(column, characters * character);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BackupsDialog::showCurrent);
    connect(m_table, &QTableView::activated, this, [this] {
        if (const auto* backup = current())
            m_actions.openReadOnly(*backup);
    });
}

QLayout* BackupsDialog::buildButtons()
{
    auto* lines = new QVBoxLayout;
    auto* place = new QHBoxLayout;
    m_folder->setObjectName(u"backupFolder"_s);
    m_folder->setWordWrap(true);
    auto* choose = new QPushButton(tr("Another &folder…"));
    setSmall(*choose);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this] { m_actions.chooseFolder(); });
    place->addWidget(m_folder, 1);
    place->addWidget(choose, 0, Qt::AlignTop);
    lines->addLayout(place);
    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_now->setVisible(bool(m_actions.backUpNow));
    connect(m_now, &QPushButton::clicked, this, &BackupsDialog::backUpNow);
    connect(m_open, &QPushButton::clicked, this, [this] { m_actions.openReadOnly(*current()); });
    connect(m_revert, &QPushButton::clicked, this, &BackupsDialog::askToRevert);
    for (auto* button : {close, m_now, m_open, m_revert})
        button->setAutoDefault(false);
    buttons->addWidget(close);
    buttons->addWidget(m_now);
    buttons->addStretch(1);
    buttons->addWidget(m_open);
    buttons->addWidget(m_revert);
    lines->addLayout(buttons);
    return lines;
}

void BackupsDialog::setActions(Actions actions)
{
    m_actions = std::move(actions);
    m_now->setVisible(bool(m_actions.backUpNow));
    refresh();
}

void BackupsDialog::refresh()
{
    m_shelves = m_actions.list();
    showShelves();
    showShelf();
}

/// The choice is there when there is something to choose.
void BackupsDialog::showShelves()
{
    const auto chosen = std::max(0, m_whose->currentIndex());
    m_whose->clear();
    for (const auto& shelf : m_shelves) {
        const auto newest = shelf.backups.empty()
            ? tr("none")
            : shownDay(shelf.backups.front().made.toLocalTime().date(), m_today);
        m_whose->addItem(m_whose->count() == 0 ? tr("%1 (this logbook)").arg(shelf.logbook)
                                               : tr("%1, last one: %2").arg(shelf.logbook, newest));
    }
    m_whose->setCurrentIndex(chosen < m_whose->count() ? chosen : 0);
    for (QWidget* widget : {static_cast<QWidget*>(m_whose), static_cast<QWidget*>(m_whoseLabel)})
        widget->setVisible(m_shelves.size() > 1);
}

void BackupsDialog::showShelf()
{
    const auto& shelf = m_shelves[std::size_t(std::max(0, m_whose->currentIndex()))];
    std::vector<BackupRow> rows;
    for (const auto& backup : shelf.backups)
        rows.push_back({backup.path, backup});
    m_model->setRows(std::move(rows));
    m_folder->setText(tr("Kept in %1").arg(QDir::toNativeSeparators(shelf.folder)));
    if (!shelf.backups.empty())
        m_table->selectRow(0);
    showCurrent();
}

const Backup* BackupsDialog::current() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_model->row(index.row()).backup : nullptr;
}

void BackupsDialog::showCurrent()
{
    const auto* backup = current();
    m_open->setEnabled(backup);
    m_revert->setEnabled(backup);
    if (!backup) {
        m_what->setText(tr("There is no backup yet. One is made when a changed logbook is closed, "
                           "and before every import."));
        return;
    }
    m_what->setText(tr("Opening it…"));
    if (!m_waiting->isActive())
        showLook();
}

/// Opens one backup at a time; when the selection moved on meanwhile, the next.
void BackupsDialog::showLook()
{
    if (m_look.valid()) {
        if (m_look.wait_for(0s) != std::future_status::ready)
            return;
        const auto found = m_look.get();
        const auto* backup = current();
        if (backup && backup->path == m_lookedAt) {
            m_waiting->stop();
            m_what->setText(found ? tr("It holds %1 and %2, and every page of it is whole.")
                                        .arg(tr("%n people", nullptr, int(found->people)),
                                             tr("%n moments", nullptr, int(found->moments)))
                                  : errorText(found.error()));
            // One with another passphrase can be gone back to: it is asked for then.
            m_revert->setEnabled(found || found.error().code == ErrorCode::WrongPassphrase
                                 || found.error().code == ErrorCode::PassphraseNeeded);
            return;
        }
    }
    const auto* backup = current();
    if (!backup)
        return m_waiting->stop();
    m_lookedAt = backup->path;
    m_look = std::async(std::launch::async,
                        [look = m_actions.look, backup = *backup] { return look(backup); });
    m_waiting->start();
}

void BackupsDialog::backUpNow()
{
    if (const auto made = m_actions.backUpNow(); !made)
        m_what->setText(errorText(made.error()));
    else
        refresh();
}

void BackupsDialog::askToRevert()
{
    const auto backup = *current();
    auto* box = new QMessageBox(
        QMessageBox::Question, windowTitle(),
        tr("Go back to this backup? The present logbook is kept: it becomes the newest backup."),
        QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const auto* agree = box->addButton(tr("Go back"), QMessageBox::AcceptRole);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, agree, backup](const QAbstractButton* pressed) {
                if (pressed == agree)
                    m_actions.revert(backup);
            });
    box->open();
}

}  // namespace esperluette::ui
