// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/filter_chip.h"

#include "ui/shared/chip.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int focusRoom = 2;
constexpr int mostCharacters = 24;

/// A user's own text in a menu, where & would underline a letter.
QString menuText(QString text) { return text.replace(u'&', u"&&"_s); }

}  // namespace

FilterChip::FilterChip(const QString& name, QWidget* parent) : QPushButton(parent), m_name(name)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    auto* menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, &FilterChip::buildMenu);
    setMenu(menu);
    setChoices({});
}

void FilterChip::setChoices(const QStringList& choices)
{
    const auto before = m_choice == all ? QString() : m_choices[m_choice];
    m_choices = choices;
    setChoice(before.isEmpty() ? all : int(choices.indexOf(before)));
    setVisible(!choices.isEmpty());
}

void FilterChip::setChoice(int choice)
{
    m_choice = choice;
    const auto chosen = choice == all ? tr("all") : m_choices[choice];
    setAccessibleName(tr("%1: %2").arg(m_name, chosen));
    updateGeometry();
    update();
}

void FilterChip::buildMenu()
{
    menu()->clear();
    auto* group = new QActionGroup(menu());
    const auto offer = [this, group](const QString& text, int choice) {
        auto* action = menu()->addAction(text);
        action->setCheckable(true);
        action->setChecked(choice == m_choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            setChoice(choice);
            emit chosen();
        });
    };
    offer(tr("All"), all);
    menu()->addSeparator();
    for (int choice = 0; choice < m_choices.size(); ++choice)
        offer(menuText(m_choices[choice]), choice);
}

QString FilterChip::shownText() const
{
    if (m_choice == all)
        return m_name + u" ▾"_s;
    auto chosen = m_choices[m_choice];
    if (chosen.size() > mostCharacters)
        chosen = chosen.left(mostCharacters - 1) + u'…';
    return tr("%1: %2").arg(m_name, chosen) + u" ▾"_s;
}

QSize FilterChip::sizeHint() const
{
    return chipSize(shownText()) + QSize(2 * focusRoom, 2 * focusRoom);
}

QSize FilterChip::minimumSizeHint() const { return sizeHint(); }

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& colours = theme(*this);
    const auto whole = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, sizeHint(), rect());
    paintChip(painter, whole.adjusted(focusRoom, focusRoom, -focusRoom, -focusRoom), shownText(),
              m_choice == all ? ChipTone::Plain : ChipTone::Brand, colours);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.client, 2));
    const auto ring = QRectF(whole).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
}

}  // namespace esperluette::ui
