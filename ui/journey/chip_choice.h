// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <utility>
#include <vector>

namespace esperluette::ui {

class ChipButton;

/// Words of which any number may be chosen.
class ChipChoice final : public QWidget {
    Q_OBJECT
public:
    /// @param name  what is chosen, for screen readers
    explicit ChipChoice(const QString& name, QWidget* parent = nullptr);

    /// @param choices  key and word of each, in the order in which they are shown
    void setChoices(const std::vector<std::pair<QString, QString>>& choices);
    /// Emits nothing; what is not offered stays chosen.
    void setChosen(const QStringList& keys);
    QStringList chosen() const;

signals:
    void edited();

private:
    QString m_name;
    std::vector<std::pair<QString, ChipButton*>> m_chips;
    QStringList m_before;  ///< chosen at first, in this order
};

}  // namespace esperluette::ui
