// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QTreeWidget>

namespace esperluette::ui {

/// The stages of a template with their kinds. What is retired says so.
class JourneyOutline final : public QTreeWidget {
    Q_OBJECT
public:
    explicit JourneyOutline(QWidget* parent = nullptr);

    /// Shows a template; what was chosen stays so while it is there, else the first kind is.
    void showJourney(const Records& records, const JourneyTemplateId& journey, Language language);
    /// Chooses a stage or a kind by the text of its id.
    void choose(const QString& id);

    /// The stage that is chosen; empty when a kind is.
    std::optional<StageId> chosenStage() const;
    std::optional<MomentKindId> chosenKind() const;

signals:
    /// Another stage or kind is chosen, or what is shown was made anew.
    void chosen();

private:
    QTreeWidgetItem* itemOf(const QString& id) const;
    static QTreeWidgetItem* makeItem(const QString& name, bool retired, const QString& id);
    QString chosenId(int depth) const;

    bool m_isFilling = false;
};

}  // namespace esperluette::ui
