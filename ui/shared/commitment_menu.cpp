// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/commitment_menu.h"

#include "core/commitments/commitment_actions.h"
#include "ui/shared/commitment_sides.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/renegotiate_dialog.h"

#include <QMenu>
#include <QMessageBox>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

CommitmentMenu::CommitmentMenu(Desk& desk, const Commitment& commitment, QWidget* parent) :
    QPushButton(u"…"_s, parent), m_desk(desk), m_id(commitment.id), m_menu(new QMenu(this))
{
    setObjectName(u"commitmentMenu"_s);
    setAutoDefault(false);
    setSmall(*this);
    setToolTip(tr("What became of it"));
    setAccessibleName(tr("What became of it: %1").arg(desk.shownText(commitment.text.text())));
    setMenu(m_menu);
    build(commitment);
}

void CommitmentMenu::build(const Commitment& commitment)
{
    if (commitment.state == CommitmentState::Open) {
        m_menu->addAction(tr("Renegotiate…"), this, &CommitmentMenu::renegotiate);
        const auto by = beneficiaryText(m_desk, beneficiaryOf(commitment));
        m_menu->addAction(by.isEmpty() ? tr("You release from it…") : tr("Released by %1…").arg(by),
                          this, &CommitmentMenu::askForRelease);
        m_menu->addAction(tr("It was not kept"), this, [this] {
            perform([this](const Commitment& now) -> Result<ChangeSet> {
                return breakCommitment(now, m_desk.today());
            });
        });
    } else {
        m_menu->addAction(tr("Reopen"), this, [this] {
            perform(
                [](const Commitment& now) -> Result<ChangeSet> { return reopenCommitment(now); });
        });
    }
    m_menu->addAction(tr("Delete"), this, [this] {
        perform([](const Commitment& now) -> Result<ChangeSet> { return removeCommitment(now); });
    });
}

void CommitmentMenu::offerEditing()
{
    auto* removal = m_menu->actions().back();
    auto* edit = new QAction(tr("Edit…"), m_menu);
    connect(edit, &QAction::triggered, this, &CommitmentMenu::editRequested);
    m_menu->insertAction(removal, edit);
}

void CommitmentMenu::offerPlaces()
{
    const auto& commitment = *m_desk.records().find(m_id);
    m_menu->addSeparator();
    if (commitment.moment)
        m_menu->addAction(tr("Open the moment it was made in"), this,
                          [this, moment = *commitment.moment] { emit momentActivated(moment); });
    const auto person = commitment.person ? commitment.person : commitment.owner;
    if (person)
        m_menu->addAction(
            tr("Open the page of %1").arg(beneficiaryText(m_desk, {.person = person, .team = {}})),
            this, [this, id = *person] { emit personActivated(id); });
}

void CommitmentMenu::renegotiate()
{
    const auto* commitment = m_desk.records().find(m_id);
    if (!commitment)
        return;
    auto& desk = m_desk;
    auto* dialog = new RenegotiateDialog(
        desk.shownText(commitment->text.text()), commitment->due, desk.today(),
        [&desk, id = m_id](QDate due) -> Result<> {
            const auto* now = desk.records().find(id);
            if (!now)
                return failure(ErrorCode::StaleChange);
            const auto changes = renegotiateCommitment(*now, due, desk.today(), desk.ids);
            return changes ? desk.logbook.apply(*changes) : Failure{changes.error()};
        },
        window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CommitmentMenu::askForRelease()
{
    const auto* commitment = m_desk.records().find(m_id);
    if (!commitment)
        return;
    const auto by = beneficiaryOf(*commitment);
    const auto name = beneficiaryText(m_desk, by);
    const auto question = name.isEmpty()
        ? tr("You no longer expect it, and say so? It then counts neither as kept nor as not kept.")
        : tr("Did %1 say that it is no longer expected? Nobody else can. It then counts neither as "
             "kept nor as not kept.")
              .arg(name);
    auto* box = new QMessageBox(QMessageBox::Question, tr("Release"), question, QMessageBox::Cancel,
                                window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const auto* agree = box->addButton(
        name.isEmpty() ? tr("Release") : tr("Released by %1").arg(name), QMessageBox::AcceptRole);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, agree, by](const QAbstractButton* pressed) {
                if (pressed == agree)
                    perform([this, by](const Commitment& now) {
                        return releaseCommitment(now, by, m_desk.today());
                    });
            });
    box->open();
}

template <typename Action>
void CommitmentMenu::perform(Action action)
{
    const auto* now = m_desk.records().find(m_id);
    if (!now)
        return emit done(failure(ErrorCode::StaleChange));
    const Result<ChangeSet> changes = action(*now);
    if (!changes)
        return emit done(Failure{changes.error()});
    emit done(m_desk.logbook.apply(*changes));
}

}  // namespace esperluette::ui
