// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/unlock_page.h"

#include "ui/logbook/key_work.h"
#include "ui/logbook/passphrase_fields.h"
#include "ui/shared/card.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form_field.h"
#include "ui/shared/text_label.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

UnlockPage::UnlockPage(const QString& path, Occasion occasion, Open open, QWidget* parent) :
    QWidget(parent), m_path(path), m_open(std::move(open)), m_work(new KeyWork(this)),
    m_passphrase(newSecretField(u"passphrase"_s)), m_recovery(newSecretField(u"recovery"_s)),
    m_passphraseField(new FormField(tr("&Passphrase"), m_passphrase)),
    m_recoveryField(new FormField(tr("&Key of the recovery sheet"), m_recovery)),
    m_remember(new QCheckBox(tr("&Remember on this computer"))),
    m_problem(new TextLabel({}, TextRole::Small, Ink::Pass)), m_sheet(new QPushButton),
    m_backups(new QPushButton(tr("&Backups…"))), m_keep(new QPushButton)
{
    auto* card = buildCard(occasion);
    card->setMaximumWidth(560);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* centred = new QWidget;
    auto* rows = new QVBoxLayout(centred);
    rows->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                             metrics::pageMargin);
    rows->addStretch(2);
    auto* columns = new QHBoxLayout;
    columns->addStretch(1);
    columns->addWidget(card, 8);
    columns->addStretch(1);
    rows->addLayout(columns);
    rows->addStretch(3);
    scroll->setWidget(centred);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    useSheet(false);
    setBusy(false);
}

UnlockPage::~UnlockPage()
{
    wipeField(*m_passphrase);
    wipeField(*m_recovery);
}

QWidget* UnlockPage::buildCard(Occasion occasion)
{
    auto* card = new Card;
    auto* content = card->content();
    content->setSpacing(12);
    const QFileInfo file(m_path);
    const auto name = file.completeBaseName();
    auto* title = new TextLabel(occasion == Occasion::Locked ? tr("“%1” is locked").arg(name)
                                                             : tr("Open “%1”").arg(name),
                                TextRole::Title);
    title->setObjectName(u"unlockTitle"_s);
    title->setWordWrap(true);
    content->addWidget(title);
    content->addWidget(new ElidedLabel(QDir::toNativeSeparators(file.absolutePath()),
                                       TextRole::Small, Ink::Third));
    content->addWidget(m_passphraseField);
    m_recoveryField->setHint(tr("Spaces, dashes and capitals do not matter."));
    m_recovery->setEchoMode(QLineEdit::Normal);
    content->addWidget(m_recoveryField);
    m_remember->setObjectName(u"remember"_s);
    m_remember->setToolTip(tr("The key is kept by the key ring of your session, not in a file of "
                              "Esperluette."));
    m_remember->hide();
    content->addWidget(m_remember);
    m_problem->setObjectName(u"formProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    content->addWidget(m_problem);
    content->addSpacing(4);
    content->addLayout(buildButtons());
    for (auto* field : {m_passphrase, m_recovery})
        connect(field, &QLineEdit::returnPressed, this, &UnlockPage::open);
    return card;
}

QLayout* UnlockPage::buildButtons()
{
    auto* buttons = new FlowLayout(nullptr, metrics::smallGap);
    m_keep->setObjectName(u"keep"_s);
    setPrimary(*m_keep);
    connect(m_keep, &QPushButton::clicked, this, &UnlockPage::open);
    buttons->addWidget(m_keep);
    auto* leave = new QPushButton(tr("&Cancel"));
    leave->setObjectName(u"leave"_s);
    connect(leave, &QPushButton::clicked, this, &UnlockPage::leave);
    buttons->addWidget(leave);
    m_sheet->setObjectName(u"useSheet"_s);
    connect(m_sheet, &QPushButton::clicked, this, [this] { useSheet(!m_usesSheet); });
    buttons->addWidget(m_sheet);
    m_backups->setObjectName(u"backups"_s);
    m_backups->hide();
    connect(m_backups, &QPushButton::clicked, this, &UnlockPage::backupsRequested);
    buttons->addWidget(m_backups);
    return buttons;
}

void UnlockPage::offerToRemember(bool remembers)
{
    m_remember->setChecked(remembers);
    m_remember->show();
}

QLineEdit& UnlockPage::field() const { return m_usesSheet ? *m_recovery : *m_passphrase; }

void UnlockPage::useSheet(bool sheet)
{
    m_usesSheet = sheet;
    m_problem->hide();
    clearProblems(*this);
    wipeField(*m_passphrase);
    wipeField(*m_recovery);
    m_passphraseField->setVisible(!sheet);
    m_recoveryField->setVisible(sheet);
    m_sheet->setText(sheet ? tr("&Use the passphrase") : tr("&Use the recovery sheet"));
    field().setFocus(Qt::OtherFocusReason);
}

void UnlockPage::open()
{
    if (m_work->isRunning())
        return;
    m_problem->hide();
    clearProblems(*this);
    if (field().text().isEmpty())
        return explain({ErrorCode::InvalidInput, field().objectName(), {}});
    setBusy(true);
    const auto finished = [this](const Result<SharedKey>& key) { finish(key); };
    if (m_usesSheet) {
        m_work->start(
            [path = m_path, typed = m_recovery->text()]() mutable {
                auto key = keyFromRecoveryText(path, typed);
                wipe(typed);
                return key;
            },
            finished);
    } else {
        m_work->start(
            [path = m_path, typed = passphraseIn(*m_passphrase)] { return keyFor(path, *typed); },
            finished);
    }
}

void UnlockPage::finish(const Result<SharedKey>& key)
{
    setBusy(false);
    const auto outcome =
        key ? m_open(*key, m_remember->isChecked()) : Result<>(Failure{key.error()});
    if (!outcome)
        return explain(outcome.error());
    wipeField(*m_passphrase);
    wipeField(*m_recovery);
}

void UnlockPage::explain(const Error& error)
{
    if (error.code == ErrorCode::WrongPassphrase)
        m_backups->show();
    auto* form = m_usesSheet ? m_recoveryField : m_passphraseField;
    if (error.code == ErrorCode::WrongPassphrase && m_usesSheet) {
        form->showProblem(tr("This key does not open the file: is it the sheet of this logbook, "
                             "and of its present passphrase?"));
    } else if (error.code == ErrorCode::WrongPassphrase || error.subject == field().objectName()) {
        form->showProblem(errorText(error));
    } else {
        m_problem->setText(errorText(error));
        m_problem->show();
    }
    field().setFocus(Qt::OtherFocusReason);
    field().selectAll();
}

void UnlockPage::setBusy(bool busy)
{
    for (auto* widget : std::initializer_list<QWidget*>{m_passphraseField, m_recoveryField,
                                                        m_remember, m_sheet, m_keep})
        widget->setEnabled(!busy);
    m_keep->setText(busy ? tr("Opening…") : tr("&Open"));
}

void UnlockPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    field().setFocus(Qt::OtherFocusReason);
}

void UnlockPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void UnlockPage::leave()
{
    m_work->giveUp();
    emit left();
}

}  // namespace esperluette::ui
