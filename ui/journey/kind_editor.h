// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/kind_actions.h"

#include <QDialog>

#include <functional>

class QBoxLayout;
class QComboBox;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

namespace esperluette::ui {

class BilingualField;
class CheckLine;
class ChipChoice;
class FieldGrid;
class GuideItemsEditor;
class RuleEditor;
class TextLabel;
class WordsListEditor;

/// What a KindEditor offers and shows beside what is edited.
struct KindEditorChoices {
    Language language = Language::French;
    QString key;  ///< of the kind; empty for a new one
    std::vector<std::pair<StageId, QString>> stages;
    std::vector<std::pair<QString, QString>> pleasant;  ///< words for feelings: key and name
    std::vector<std::pair<QString, QString>> unpleasant;
    LocalText builtInName;  ///< these four are empty for a kind of the user's own
    LocalText builtInPurpose;
    LocalText builtInPlace;
    LocalText builtInCorridor;
};

/// What a change of the rule would do, in words.
struct ShownPreview {
    QString sentence;  ///< empty when nothing would happen
    QStringList lines;
};

/// Edits one KindDraft: all that a kind of moment and its guide say, in both languages. Knows
/// neither the logbook nor the rules: saving and looking ahead are functions it is given. A change
/// of the rule that would plan or move moments is shown first; saving again does it.
class KindEditor final : public QDialog {
    Q_OBJECT
public:
    using Save = std::function<Result<>(const KindDraft& draft)>;
    using Preview = std::function<Result<ShownPreview>(const KindDraft& draft)>;

    KindEditor(const KindDraft& draft, const KindEditorChoices& choices, Save save, Preview preview,
               QWidget* parent = nullptr);

    /// What the fields hold now.
    KindDraft draft() const;
    /// Forgets what was shown of a change of the rule, for example when names are hidden.
    void forgetPreview();

    /// Closes when `save` succeeds; otherwise says why and points at the field. Stays open the
    /// first time when a new rule would plan or move moments.
    void accept() override;

private:
    QVBoxLayout* addSection(const QString& title);
    void buildIdentity(const KindDraft& draft, const KindEditorChoices& choices);
    void buildChoices(FieldGrid& grid, const KindDraft& draft);
    void buildSetting(const KindDraft& draft, const KindEditorChoices& choices);
    void buildExpectations(const KindDraft& draft);
    void buildEmotions(const KindDraft& draft, const KindEditorChoices& choices);
    void buildTasks(const KindDraft& draft);
    void buildMirror(const KindDraft& draft, const KindEditorChoices& choices);
    void buildRule(const KindDraft& draft, const KindEditorChoices& choices);
    void buildReminders(const KindDraft& draft);
    void buildFrame(bool isNew);
    /// Shows what the rule would do; false when that is nothing or the draft is wrong.
    bool showPreview();
    void explain(const Error& error);

    KindDraft m_before;
    Save m_save;
    Preview m_preview;
    QVBoxLayout* m_sections;
    QLayout* m_jumps;
    QScrollArea* m_scroll;
    TextLabel* m_problem;
    QPushButton* m_keep = nullptr;
    QString m_keepText;  ///< of a draft that was not previewed
    BilingualField* m_name;
    QComboBox* m_stage;
    QComboBox* m_scope;
    QComboBox* m_privacy;
    QComboBox* m_tone;
    QComboBox* m_weight;
    CheckLine* m_consent;
    BilingualField* m_purpose;
    BilingualField* m_place;
    QSpinBox* m_minutesMin;
    QSpinBox* m_minutesMax;
    ChipChoice* m_slots;
    BilingualField* m_corridor;
    WordsListEditor* m_emotional;
    WordsListEditor* m_relational;
    WordsListEditor* m_operational;
    ChipChoice* m_pleasant;
    ChipChoice* m_unpleasant;
    GuideItemsEditor* m_checklist;
    WordsListEditor* m_signs;
    QComboBox* m_mirrorStage;
    BilingualField* m_mirror;
    RuleEditor* m_rule;
    PlanningRule m_seenRule;  ///< whose preview was shown, or which was there at first
    QWidget* m_previewBox;
    TextLabel* m_previewSentence;
    TextLabel* m_previewLines;
    CheckLine* m_remindOnDay;
    QSpinBox* m_remindDaysBefore;
};

}  // namespace esperluette::ui
