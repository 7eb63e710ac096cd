// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rituals/adherence.h"
#include "ui/shared/desk.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace esperluette::ui {

class AdherenceStrip;
class Card;
class RowList;
class TextLabel;

/// One ritual: when, whose turn it is, how often it was held, and whom it never reaches.
class RitualCard final : public QWidget {
    Q_OBJECT
public:
    static constexpr int turnsShown = 4;
    static constexpr int neverSinceMonths = 12;  ///< how far back it is looked who never came

    /// @param desk  outlives the card
    RitualCard(Desk& desk, const RitualId& ritual, QWidget* parent = nullptr);

    const RitualId& ritual() const { return m_id; }
    /// Shows what the records say of it now; it must be there.
    void refresh();

signals:
    /// The user opens an occurrence, to prepare it or to tell it.
    void momentActivated(const MomentId& moment);
    /// The user wants to describe it anew.
    void editRequested();
    /// The user ends it.
    void endRequested();
    /// Another host was chosen for one occurrence, or could not be.
    void done(const Result<>& outcome);

private:
    void buildButtons();
    void showTurns(const Ritual& ritual, const std::vector<RitualOccurrence>& occurrences);
    QWidget* turnRow(const RitualOccurrence& occurrence);
    QPushButton* swapButton(const RitualOccurrence& occurrence, const QString& day);
    void fillSwapMenu(QMenu& menu, const MomentId& occurrence);

    Desk& m_desk;
    RitualId m_id;
    Card* m_card;
    TextLabel* m_when;
    TextLabel* m_turnsTitle;
    RowList* m_turns;
    TextLabel* m_adherence;
    AdherenceStrip* m_strip;
    TextLabel* m_never;
    QPushButton* m_edit;
    QPushButton* m_end;
};

}  // namespace esperluette::ui
