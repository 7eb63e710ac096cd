// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/name_display.h"
#include "ui/moments/preparing.h"

#include <QWidget>

class QPushButton;

namespace esperluette::ui {

class Card;
class ChecklistEditor;
class EmotionPicker;
class ExpectationList;
class NoteField;
class SettingButtons;
class TextLabel;

/// What the panel shows beside the preparation itself.
struct PreparationContext {
    QStringList emotions;  ///< keys offered as chips
    Preparation starting;  ///< the suggestions
    QString settingAdvice;  ///< where, how long, who may hear; plain text
    ChecklistDays days;
    NameDisplay names = {};
};

/// Prepares a moment in the order of the layers: what the person may feel, what they expect of the
/// relation, and only then what needs settling. Knows neither the logbook nor the rules.
class PreparationPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PreparationPanel(QWidget* parent = nullptr);

    /// Another moment: forgets what is typed and folds what is not due.
    void open(const Records& records, Language language, const PreparationContext& context,
              const Preparation& preparation);
    /// The same moment after a change: what is being typed stays.
    void update(const PreparationContext& context, const Preparation& preparation);
    /// What the fields hold now.
    Preparation preparation() const;
    /// Takes over what is being typed.
    void flush();

    /// Shows the operational card although the two others are empty.
    void unfold();
    bool isFolded() const;
    /// Where a step of the page begins.
    QWidget* firstCard() const;
    QWidget* settingCard() const;

signals:
    /// Something changed that is to be kept as one step.
    void edited();

private:
    void buildLayers();
    void buildOperational();
    void buildSetting();
    void showPreparation(const PreparationContext& context, const Preparation& preparation);
    void followFold();
    void setFolded(bool folded);

    Preparation m_shown;
    bool m_keptFolded = true;
    Card* m_emotionalCard;
    Card* m_relationalCard;
    Card* m_operationalCard;
    Card* m_settingCard;
    EmotionPicker* m_emotions;
    ExpectationList* m_emotional;
    ExpectationList* m_relational;
    ExpectationList* m_operational;
    ChecklistEditor* m_checklist;
    QPushButton* m_foldButton;
    TextLabel* m_foldHint;
    QWidget* m_foldable;
    SettingButtons* m_setting;
    TextLabel* m_advice;
    NoteField* m_notes;
};

}  // namespace esperluette::ui
