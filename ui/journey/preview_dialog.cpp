// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/preview_dialog.h"

#include "ui/shared/dialog_size.h"
#include "ui/shared/error_text.h"
#include "ui/shared/form_field.h"
#include "ui/shared/text_label.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

PreviewDialog::PreviewDialog(const QString& title, const ShownPreview& preview, const QString& keep,
                             Perform perform, QWidget* parent) :
    QDialog(parent),
    m_perform(std::move(perform)), m_sentence(new TextLabel({}, TextRole::Heading)),
    m_lines(new TextLabel({}, TextRole::Body, Ink::Second)),
    m_problem(new TextLabel({}, TextRole::Body, Ink::Pass))
{
    setWindowTitle(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(12);
    m_sentence->setObjectName(u"previewSentence"_s);
    m_lines->setObjectName(u"previewLines"_s);
    m_lines->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    for (auto* label : {m_sentence, m_lines, m_problem})
        label->setWordWrap(true);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("The moments concerned"));
    scroll->setWidget(m_lines);
    layout->addWidget(m_sentence);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
    m_problem->hide();
    addFormButtons(*this, *layout, keep);
    sizeDialog(*this, 70, 22);
    showPreview(preview);
}

void PreviewDialog::showPreview(const ShownPreview& preview)
{
    m_sentence->setText(preview.sentence);
    m_lines->setText(preview.lines.join(u'\n'));
}

void PreviewDialog::accept()
{
    const auto made = m_perform();
    if (made)
        return QDialog::accept();
    m_problem->setText(u"⚠ "_s + errorText(made.error()));
    m_problem->show();
}

}  // namespace esperluette::ui
