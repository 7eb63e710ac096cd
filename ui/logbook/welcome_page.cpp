// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/welcome_page.h"

#include "ui/shared/card.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/item_row.h"
#include "ui/shared/text_label.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>

namespace esperluette::ui {

WelcomePage::WelcomePage(QWidget* parent) :
    QWidget(parent), m_recent(new RowList), m_recentCard(new Card(tr("Recent logbooks")))
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(metrics::pageMargin, 48, metrics::pageMargin, metrics::pageMargin);
    layout->setSpacing(metrics::gap);
    layout->addWidget(new TextLabel(tr("Welcome to Esperluette"), TextRole::Title));
    auto* purpose =
        new TextLabel(tr("See the moments that matter in the life of your team, prepare each one "
                         "from what the person may feel, and tell in a minute how it went."),
                      TextRole::Body, Ink::Second);
    purpose->setWordWrap(true);
    layout->addWidget(purpose);
    layout->addWidget(buildStart());
    m_recentCard->content()->addWidget(m_recent);
    layout->addWidget(m_recentCard);
    auto* promise =
        new TextLabel(tr("A logbook is one file on this computer. Nothing is ever sent anywhere."),
                      TextRole::Small, Ink::Third);
    promise->setWordWrap(true);
    layout->addWidget(promise);
    layout->addStretch(1);
    column->setMaximumWidth(780);

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* centred = new QWidget;
    auto* centre = new QHBoxLayout(centred);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addStretch(1);
    centre->addWidget(column, 8);
    centre->addStretch(1);
    scroll->setWidget(centred);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    showRecent({});
}

QWidget* WelcomePage::buildStart()
{
    auto* card = new Card;
    auto* rows = new RowList;
    const auto add = [&](const QString& title, const QString& detail, const QString& action,
                         const QString& name, auto signal) {
        auto* row = new ItemRow(title, {}, detail);
        row->setActivatable(false);
        auto* button = new QPushButton(action);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, signal);
        row->addTrailing(button);
        rows->add(row);
        return button;
    };
    auto* begin = add(tr("Begin with your own team"), tr("Then import your people from a list"),
                      tr("New logbook…"), QStringLiteral("new"), &WelcomePage::newRequested);
    setPrimary(*begin);
    add(tr("Continue"), tr("A logbook that is on this computer"), tr("Open…"),
        QStringLiteral("open"), &WelcomePage::openRequested);
    add(tr("Look around first"), tr("38 invented people and two years of moments, in a file apart"),
        tr("Try with a sample"), QStringLiteral("sample"), &WelcomePage::sampleRequested);
    card->content()->addWidget(rows);
    return card;
}

void WelcomePage::showRecent(const QStringList& paths)
{
    m_recent->clear();
    m_recentCard->setVisible(!paths.isEmpty());
    for (const auto& path : paths) {
        const QFileInfo file(path);
        const auto exists = file.exists();
        const auto folder = QDir::toNativeSeparators(file.absolutePath());
        auto* row = new ItemRow(file.completeBaseName(), {},
                                exists ? folder : tr("Not there any more: %1").arg(folder));
        row->setEnabled(exists);
        row->setActivatable(exists);
        connect(row, &QPushButton::clicked, this, [this, path] { emit recentRequested(path); });
        m_recent->add(row);
    }
}

}  // namespace esperluette::ui
