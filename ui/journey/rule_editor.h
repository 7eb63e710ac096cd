// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/journey.h"

#include <QWidget>

class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace esperluette::ui {

class CheckLine;
class CheckpointsEditor;
class EventCombo;
class FieldGrid;
class FormField;
class NoticeEditor;
class SpanField;
class TextLabel;

/// When a kind of moment is due: only the fields that the chosen form needs, and the rule in
/// words under them.
class RuleEditor final : public QWidget {
    Q_OBJECT
public:
    /// @param kindKey  of a built-in kind, whose rule may come from the law
    RuleEditor(const QString& kindKey, Language language, QWidget* parent = nullptr);

    /// Emits nothing.
    void setRule(const PlanningRule& rule);
    PlanningRule rule() const;

signals:
    void edited();

private:
    /// How a rule is chosen here; OnEvent stands for three of them.
    enum Choice { ByHand, AfterEvent, Programme, AroundDay, Anniversary, Rhythm, EachPeriod };

    template <typename Field>
    Field* addField(const QString& label, const QString& name, Field* field, int choices);
    void buildChoice();
    void buildSpans();
    void buildPeriod();
    void buildRest();
    void addSource(const QString& kindKey);
    QComboBox* milestoneCombo() const;
    Choice choice() const;
    static Choice choiceOf(const PlanningRule& rule);
    void followChoice();
    void showWords();
    void tell();
    CalendarSpan periodSpan() const;

    Language m_language;
    QVBoxLayout* m_layout;
    FieldGrid* m_grid;
    bool m_isQuiet = false;
    std::vector<std::pair<FormField*, int>> m_fields;  ///< with the choices they are for, as bits
    CheckLine* m_on;
    QComboBox* m_choice;
    EventCombo* m_event;
    QComboBox* m_milestone;
    SpanField* m_offset;
    SpanField* m_first;
    SpanField* m_every;
    QComboBox* m_period;
    QSpinBox* m_periods;
    QComboBox* m_weekday;
    QComboBox* m_weekOfMonth;
    CheckpointsEditor* m_checkpoints;
    SpanField* m_recap;
    QSpinBox* m_absence;
    NoticeEditor* m_notice;
    QComboBox* m_shift;
    QSpinBox* m_early;
    QSpinBox* m_late;
    TextLabel* m_words;
};

}  // namespace esperluette::ui
