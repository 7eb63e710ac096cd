// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moments/moment_actions.h"
#include "core/people/name_display.h"
#include "ui/shared/form_field.h"

#include <functional>

class QCheckBox;
class QDateEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace esperluette::ui {

class AnswerRow;
class AttendanceList;
class Card;
class CommitmentDrafts;
class EmotionPicker;
class NoteField;
class SegmentedControl;
class SettingButtons;
class StarRating;
class TextLabel;

/// What the panel shows beside the draft itself.
struct DebriefContext {
    bool collective = false;
    QStringList emotions;  ///< keys offered as chips
    QString emotionalDetail;  ///< what was expected, by layer; plain text
    QString relationalDetail;
    QString operationalDetail;
    std::vector<Commitment> promised;  ///< in this moment, already in the logbook
    QDate today;
    NameDisplay names = {};
};

/// Tells how a moment was held, in one minute. Knows neither the logbook nor the rules: saving is
/// a function it is given.
class DebriefPanel final : public QWidget {
    Q_OBJECT
public:
    using Save = std::function<Result<>(const DebriefDraft& draft)>;

    explicit DebriefPanel(Save save, QWidget* parent = nullptr);

    /// Shows a draft, with nothing to keep.
    void showDraft(const Records& records, Language language, const DebriefContext& context,
                   const DebriefDraft& draft);
    /// Shows a draft somebody left before keeping it.
    void resumeDraft(const Records& records, Language language, const DebriefContext& context,
                     const DebriefDraft& draft);
    /// What the fields hold now.
    DebriefDraft draft() const;
    /// Whether the user changed something that was not kept yet.
    bool isChanged() const { return m_changed; }
    /// Keeps the story; otherwise says why, beside the field concerned.
    void keep();

signals:
    /// The user changed something.
    void edited();

private:
    void buildFacts(QVBoxLayout& layout);
    void buildAnswers(QVBoxLayout& layout);
    void buildFeelings(QVBoxLayout& layout);
    void buildImpression(QVBoxLayout& layout);
    void buildNotes(QVBoxLayout& layout);
    void buildEnd(QVBoxLayout& layout);
    void connectEdits();
    void fill(const Records& records, const DebriefDraft& draft, const DebriefContext& context);
    void explain(const Error& error);
    void setChanged(bool changed);
    void showImpression(bool shown);

    Save m_save;
    bool m_changed = false;
    bool m_filling = false;
    Card* m_card;
    QDateEdit* m_held;
    QSpinBox* m_minutes;
    SettingButtons* m_setting;
    QCheckBox* m_betweenTwoDoors;
    AttendanceList* m_attendances;
    AnswerRow* m_protected;
    AnswerRow* m_listening;
    AnswerRow* m_emotional;
    AnswerRow* m_relational;
    AnswerRow* m_operational;
    QWidget* m_feelings;
    EmotionPicker* m_declared;
    QPushButton* m_showImpression;
    TextLabel* m_impressionLabel;
    EmotionPicker* m_impression;
    StarRating* m_felt;
    NoteField* m_feltWords;
    CommitmentDrafts* m_commitments;
    NoteField* m_notes;
    SegmentedControl* m_noteLevel;
    TextLabel* m_problem;
    TextLabel* m_notKept;
    QPushButton* m_keep;
};

}  // namespace esperluette::ui
