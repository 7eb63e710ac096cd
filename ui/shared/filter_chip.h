// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QStringList>

namespace esperluette::ui {

/// A filter in the shape of a chip: its menu offers the choices and "all".
class FilterChip final : public QPushButton {
    Q_OBJECT
public:
    static constexpr int all = -1;

    /// @param name  what is filtered: "Team"
    explicit FilterChip(const QString& name, QWidget* parent = nullptr);

    /// Offers other choices; keeps the chosen one if its text is among them. Hides without any.
    void setChoices(const QStringList& choices);
    /// Position of the choice, or `all`.
    int choice() const { return m_choice; }
    /// Emits nothing.
    void setChoice(int choice);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The user chose another value.
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildMenu();
    QString shownText() const;

    QString m_name;
    QStringList m_choices;
    int m_choice = all;
};

}  // namespace esperluette::ui
