// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/template_import_dialog.h"

#include "ui/shared/dialog_size.h"
#include "ui/shared/error_text.h"
#include "ui/shared/form_field.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/text_label.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

TemplateImportDialog::TemplateImportDialog(const TemplateImport& import, Language language,
                                           Import perform, QWidget* parent) :
    QDialog(parent),
    m_perform(std::move(perform)), m_problem(new TextLabel({}, TextRole::Body, Ink::Pass))
{
    setWindowTitle(tr("Import a journey"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(12);
    const auto add = [&](const QString& text, TextRole role, Ink ink, const QString& name) {
        auto* label = new TextLabel(text, role, ink);
        label->setObjectName(name);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    add(import.name.in(language), TextRole::Heading, Ink::First, u"importName"_s);
    add(tr("%1, %2: %3, %4, %5.")
            .arg(tr("%n stage(s)", nullptr, import.stages),
                 tr("%n kind(s) of moment", nullptr, int(import.kinds.size())),
                 tr("%n new", nullptr, import.count(KindNovelty::New)),
                 tr("%n changed", nullptr, import.count(KindNovelty::Changed)),
                 tr("%n the same", nullptr, import.count(KindNovelty::Same))),
        TextRole::Body, Ink::First, u"importCounts"_s);
    add(tr("It comes beside the journeys that are there; nothing of these is changed."),
        TextRole::Body, Ink::Second, u"importHint"_s);
    layout->addWidget(listOf(import, language), 1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    addFormButtons(*this, *layout, tr("&Import"));
    sizeDialog(*this, 84, 30);
}

QWidget* TemplateImportDialog::listOf(const TemplateImport& import, Language language)
{
    auto* model = new QStandardItemModel(0, 3, this);
    model->setHorizontalHeaderLabels({tr("Kind of moment"), tr("Stage"), tr("In your logbook")});
    for (const auto& kind : import.kinds) {
        const auto novelty = kind.novelty == KindNovelty::New ? tr("new")
            : kind.novelty == KindNovelty::Changed            ? tr("changed")
                                                              : tr("the same");
        QList<QStandardItem*> row;
        for (const auto& text : {kind.name.in(language), kind.stage.in(language), novelty}) {
            auto* item = new QStandardItem(text);
            item->setEditable(false);
            row << item;
        }
        model->appendRow(row);
    }
    auto* table = new QTableView;
    setUpTable(*table, tr("Kinds of moment of the file"));
    table->setSortingEnabled(false);
    table->setModel(model);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setColumnWidth(1, fontMetrics().averageCharWidth() * 22);
    table->setColumnWidth(2, fontMetrics().averageCharWidth() * 15);
    return table;
}

void TemplateImportDialog::accept()
{
    if (const auto imported = m_perform(); imported)
        return QDialog::accept();
    else
        m_problem->setText(u"⚠ "_s + errorText(imported.error()));
    m_problem->show();
}

}  // namespace esperluette::ui
