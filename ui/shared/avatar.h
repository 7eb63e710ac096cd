// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/person.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace esperluette::ui {

/// The ground and the text of an avatar; the same for the same id, in every run.
struct AvatarColours {
    QColor ground;
    QColor text;
};
AvatarColours avatarColours(const IdBytes& id, const Theme& theme);

/// The diameter of an avatar in a row, at the present size of text.
int avatarDiameter();

/// Draws initials on a disc in the middle of `area`, for delegates.
void paintAvatar(QPainter& painter, const QRect& area, const QString& initials, const IdBytes& id,
                 const Theme& theme);

/// The initials of a person or a team on a soft disc. Decoration: names stand beside it.
class Avatar final : public QWidget {
    Q_OBJECT
public:
    /// @param scale  times the diameter of an avatar in a row
    Avatar(const QString& initials, const IdBytes& id, double scale = 1, QWidget* parent = nullptr);
    explicit Avatar(const Person& person, double scale = 1, QWidget* parent = nullptr);
    explicit Avatar(const Team& team, double scale = 1, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_initials;
    IdBytes m_id;
    double m_scale;
};

}  // namespace esperluette::ui
