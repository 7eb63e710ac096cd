// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_dialog.h"

#include "ui/history/step_delegate.h"
#include "ui/shared/date_text.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/names_key.h"
#include "ui/shared/text_label.h"

#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

QString hourOf(const ShownStep& step) { return step.when.time().toString(u"HH:mm"_s); }

/// A heading over the steps of a day; arrow keys pass over it.
QStandardItem* dayItem(QDate day)
{
    auto* item = new QStandardItem(longDay(day));
    item->setFlags(Qt::NoItemFlags);
    return item;
}

QStandardItem* stepItem(const ShownStep& step)
{
    const auto title = HistoryDialog::tr("%1 · %2").arg(hourOf(step), step.title);
    auto* item = new QStandardItem(title);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(step.lines, StepDelegate::LinesRole);
    const QStringList all{longDay(step.when.date()), title, step.lines.join(u"; "_s)};
    item->setData(all.join(u", "_s), Qt::AccessibleTextRole);
    return item;
}

}  // namespace

HistoryDialog::HistoryDialog(Desk& desk, std::function<QString()> subject, Read read,
                             QWidget* parent) :
    QDialog(parent),
    m_desk(desk), m_subject(std::move(subject)), m_read(std::move(read)),
    m_heading(new TextLabel({}, TextRole::Heading)), m_empty(new EmptyState({})),
    m_steps(new QStandardItemModel(this)), m_list(new QListView)
{
    build();
    refresh();
    connect(m_desk.names.get(), &NamesOnScreen::changed, this, &HistoryDialog::refresh);
    hideNamesByKey(*this, *m_desk.names);
}

void HistoryDialog::build()
{
    setWindowTitle(tr("History"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin,
                               metrics::gap);
    layout->setSpacing(metrics::gap);
    m_heading->setObjectName(u"historyOf"_s);
    m_heading->setWordWrap(true);
    m_list->setObjectName(u"steps"_s);
    m_list->setModel(m_steps);
    m_list->setItemDelegate(new StepDelegate(*m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // lines wrap at one width
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(m_heading);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    sizeDialog(*this, 90, 32);
}

void HistoryDialog::refresh()
{
    m_heading->setText(m_subject());
    m_list->setAccessibleName(tr("History of %1").arg(m_heading->text()));
    const auto entries = m_read();
    const auto steps = entries ? shownHistory(m_desk, *entries) : std::vector<ShownStep>();
    const auto isEmpty = !tellsAChange(steps);
    m_empty->setSentence(entries ? tr("Nothing was changed since it was noted.")
                                 : errorText(entries.error()));
    m_empty->setVisible(isEmpty);
    fill(steps);
    m_list->setVisible(!steps.empty());
}

void HistoryDialog::fill(const std::vector<ShownStep>& steps)
{
    m_steps->clear();
    QDate day;
    for (const auto& step : steps) {
        if (step.when.date() != day) {
            day = step.when.date();
            m_steps->appendRow(dayItem(day));
        }
        m_steps->appendRow(stepItem(step));
    }
    if (!steps.empty())
        m_list->setCurrentIndex(m_steps->index(1, 0));
}

HistoryDialog* showHistory(Desk& desk, const PersonId& person, QWidget* parent)
{
    const auto subject = [&desk, person] {
        const auto* found = desk.records().find(person);
        return found ? desk.nameOf(*found) : QString();
    };
    auto* dialog = new HistoryDialog(
        desk, subject, [&desk, person] { return desk.logbook.historyOf(person); }, parent);
    dialog->open();
    return dialog;
}

HistoryDialog* showHistory(Desk& desk, const MomentId& moment, QWidget* parent)
{
    const auto subject = [&desk, moment] {
        const auto& records = desk.records();
        const auto* found = records.find(moment);
        return found ? desk.titleOf(*found, *records.find(found->kind)) : QString();
    };
    auto* dialog = new HistoryDialog(
        desk, subject, [&desk, moment] { return desk.logbook.historyOf(moment); }, parent);
    dialog->open();
    return dialog;
}

}  // namespace esperluette::ui
