// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/recovery_dialog.h"

#include "ui/logbook/passphrase_fields.h"
#include "ui/shared/error_text.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form_field.h"
#include "ui/shared/save_file.h"
#include "ui/shared/scrolling_form.h"
#include "ui/shared/text_label.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// Large letters of one width, at any size of text.
class KeyLabel final : public QLabel {
public:
    KeyLabel()
    {
        setTextFormat(Qt::PlainText);
        setObjectName(u"recoveryKey"_s);
        auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(roleFont(TextRole::Heading).pointSizeF() * 1.4);
        setFont(font);
    }
};

}  // namespace

RecoveryDialog::RecoveryDialog(const QString& path, SharedKey key, QDate day, QWidget* parent) :
    QDialog(parent), m_path(path),
    m_key(std::move(key)), m_sheet{QFileInfo(path).fileName(), day, m_key->recoveryText()},
    m_shown(new KeyLabel), m_typed(new QLineEdit),
    m_typedField(new FormField(tr("&Type the key from the sheet"), m_typed)),
    m_problem(new TextLabel({}, TextRole::Small, Ink::Pass))
{
    setWindowTitle(tr("Recovery sheet"));
    const auto form = scrollingForm(*this, 66, 23);
    auto* purpose = new TextLabel(
        tr("If the passphrase of “%1” is forgotten, only this key opens it. Print it, or save it "
           "somewhere else than on this computer.")
            .arg(QFileInfo(path).completeBaseName()),
        TextRole::Body, Ink::Second);
    purpose->setWordWrap(true);
    form.fields->addWidget(purpose);
    buildKey(*form.fields);
    m_typed->setObjectName(u"recovery"_s);
    m_typed->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_typedField->setHint(tr("Once, to be sure that the sheet can be read. Spaces, dashes and "
                             "capitals do not matter."));
    form.fields->addWidget(m_typedField);
    form.fields->addStretch();
    m_problem->setObjectName(u"formProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    form.foot->addWidget(m_problem);
    addFormButtons(*this, *form.foot, tr("Done"));
    findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel)->setText(tr("&Later"));
    m_typed->setFocus();
}

RecoveryDialog::~RecoveryDialog() { wipe(m_sheet.key); }

void RecoveryDialog::buildKey(QBoxLayout& layout)
{
    m_shown->setText(keyInLines(m_sheet.key));
    layout.addWidget(m_shown, 0, Qt::AlignHCenter);
    auto* buttons = new FlowLayout(nullptr, metrics::smallGap);
    const auto add = [&](const QString& text, const QString& name, auto action) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action);
        buttons->addWidget(button);
    };
    add(tr("&Print…"), u"print"_s, &RecoveryDialog::print);
    add(tr("&Save as PDF…"), u"save"_s, &RecoveryDialog::save);
    layout.addLayout(buttons);
}

void RecoveryDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Recovery sheet"));
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this, printer] { drawRecoverySheet(m_sheet, *printer); });
    // The dialog looks at the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void RecoveryDialog::save()
{
    askForNewFile(*this,
                  {.title = tr("Save the recovery sheet"),
                   .path = QDir::home().filePath(tr("Recovery sheet.pdf")),
                   .filter = tr("PDF (*.pdf)"),
                   .suffix = u"pdf"_s},
                  [this](const QString& path) {
                      const auto saved = saveRecoverySheet(m_sheet, path);
                      m_problem->setVisible(!saved);
                      if (!saved)
                          m_problem->setText(errorText(saved.error()));
                  });
}

void RecoveryDialog::accept()
{
    clearProblems(*this);
    const auto key = keyFromRecoveryText(m_path, m_typed->text());
    if (!key) {
        if (!explainInForm(*this, key.error())) {
            m_problem->setText(errorText(key.error()));
            m_problem->show();
        }
        return;
    }
    if (!*key || **key != *m_key) {
        m_typedField->showProblem(tr("This is the key of another sheet: compare it again."));
        return m_typed->setFocus(Qt::OtherFocusReason);
    }
    QDialog::accept();
}

void RecoveryDialog::done(int result)
{
    wipeField(*m_typed);
    m_shown->clear();
    wipe(m_sheet.key);
    QDialog::done(result);
}

}  // namespace esperluette::ui
