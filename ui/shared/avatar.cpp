// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/avatar.h"

#include <QEvent>
#include <QPainter>

#include <array>

namespace esperluette::ui {

namespace {

const std::array lightColours = {
    AvatarColours{QColor(0xF3E6E3), QColor(0xA8442C)},
    AvatarColours{QColor(0xE3EBF0), QColor(0x2B6A8C)},
    AvatarColours{QColor(0xEBE7F1), QColor(0x6B4E96)},
    AvatarColours{QColor(0xDEEFEB), QColor(0x0A755B)},
    AvatarColours{QColor(0xEFECE1), QColor(0x7A6114)},
    AvatarColours{QColor(0xF4E5EB), QColor(0xA83264)},
};
const std::array darkColours = {
    AvatarColours{QColor(0x3A2A25), QColor(0xE58A6E)},
    AvatarColours{QColor(0x22333D), QColor(0x7DB8D8)},
    AvatarColours{QColor(0x2F2A3D), QColor(0xB39DDB)},
    AvatarColours{QColor(0x1D3A32), QColor(0x3FBF98)},
    AvatarColours{QColor(0x35301E), QColor(0xD3B55B)},
    AvatarColours{QColor(0x3B2530), QColor(0xE58AB0)},
};

}  // namespace

AvatarColours avatarColours(const IdBytes& id, const Theme& theme)
{
    const auto& colours = theme.isDark ? darkColours : lightColours;
    return colours[id.back() % colours.size()];
}

int avatarDiameter() { return qRound(QFontMetrics(roleFont(TextRole::Body)).height() * 1.8); }

void paintAvatar(QPainter& painter, const QRect& area, const QString& initials, const IdBytes& id,
                 const Theme& theme)
{
    const auto side = std::min(area.width(), area.height());
    QRectF disc(0, 0, side, side);
    disc.moveCenter(QRectF(area).center());
    const auto colours = avatarColours(id, theme);
    auto font = roleFont(TextRole::Strong);
    font.setPixelSize(std::max(6, qRound(side * 0.36)));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawEllipse(disc);
    painter.setPen(colours.text);
    painter.setFont(font);
    painter.drawText(disc, Qt::AlignCenter, initials);
    painter.restore();
}

Avatar::Avatar(const QString& initials, const IdBytes& id, double scale, QWidget* parent) :
    QWidget(parent), m_initials(initials), m_id(id), m_scale(scale)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Avatar::Avatar(const Person& person, double scale, QWidget* parent) :
    Avatar(initials(person), person.id.bytes(), scale, parent)
{
}

Avatar::Avatar(const Team& team, double scale, QWidget* parent) :
    Avatar(team.name.text().left(2).toUpper(), team.id.bytes(), scale, parent)
{
}

QSize Avatar::sizeHint() const
{
    const auto diameter = qRound(avatarDiameter() * m_scale);
    return {diameter, diameter};
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_initials, m_id, theme(*this));
}

void Avatar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

}  // namespace esperluette::ui
