// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/page.h"

namespace esperluette::ui {

class Card;
class RitualCard;
class TextLabel;

/// The collective moments that come back: whose turn it is, whether they are held, and whom they
/// never reach.
class RitualsPage final : public Page {
    Q_OBJECT
public:
    /// @param desk  outlives the page
    explicit RitualsPage(Desk& desk, QWidget* parent = nullptr);

signals:
    /// The user opens an occurrence, to prepare it or to tell it.
    void momentActivated(const MomentId& moment);

protected:
    void refresh() override;

private:
    void buildActions();
    RitualCard* cardOf(const RitualId& ritual);
    void add();
    void end(const RitualId& ritual);
    void say(const Result<>& outcome);

    TextLabel* m_problem;
    QVBoxLayout* m_cards;
    std::vector<RitualCard*> m_shown;
    Card* m_nothing;
};

}  // namespace esperluette::ui
