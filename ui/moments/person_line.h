// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/desk.h"

#include <QWidget>

class QPushButton;

namespace esperluette::ui {

class TextLabel;

/// What to know of the person of a moment before preparing it: who holds it when that is not plain,
/// how they like to be recognised, and before a reframing whether an informal moment was shared
/// lately. When nobody asked yet how to recognise them, the answer is noted here.
class PersonLine final : public QWidget {
    Q_OBJECT
public:
    /// @param desk  outlives the line
    explicit PersonLine(Desk& desk, QWidget* parent = nullptr);

    /// Hides itself when there is nothing to say: for a collective moment, for example.
    void showMoment(const Moment& moment, const MomentKind& kind);

signals:
    void failed(const Error& error);

private:
    void keep(RecognitionPreference preference);

    Desk& m_desk;
    std::optional<PersonId> m_person;
    TextLabel* m_text;
    QWidget* m_answers;
};

}  // namespace esperluette::ui
