// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "ui/logbook/reminder_settings.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QStackedWidget;
class QTimeEdit;
class QVBoxLayout;

namespace esperluette::ui {

class CheckLine;
class KindReminderList;
class SegmentedControl;
class TextLabel;

/// Asks which kinds of moment remind, when, and how.
class ReminderSettingsDialog final : public QDialog {
    Q_OBJECT
public:
    using Save = std::function<Result<>(const ReminderSettingsDraft&)>;

    ReminderSettingsDialog(const ReminderSettings& settings,
                           const std::vector<RemindingKind>& kinds, const DesktopAbilities& desktop,
                           Save save, QWidget* parent = nullptr);

    /// What the form holds now.
    ReminderSettingsDraft draft() const;

    /// Closes when `save` succeeds; otherwise says why.
    void accept() override;

private:
    QWidget* buildKinds(const std::vector<RemindingKind>& kinds);
    QWidget* buildManner(const ReminderSettings& settings, const DesktopAbilities& desktop);
    void buildHours(QVBoxLayout& layout, const ReminderHours& hours);
    void buildNotifications(QVBoxLayout& layout, const ReminderSettings& settings);
    void buildBackground(QVBoxLayout& layout, const ReminderSettings& settings,
                         const DesktopAbilities& desktop);
    void showExample();

    Save m_save;
    SegmentedControl* m_pages;
    QStackedWidget* m_stack;
    KindReminderList* m_kinds = nullptr;
    QTimeEdit* m_start = nullptr;
    QTimeEdit* m_quietFrom = nullptr;
    QTimeEdit* m_quietTo = nullptr;
    CheckLine* m_quietOnDaysOff = nullptr;
    CheckLine* m_notifies = nullptr;
    SegmentedControl* m_wording = nullptr;
    TextLabel* m_example = nullptr;
    CheckLine* m_tray = nullptr;
    CheckLine* m_autostart = nullptr;
    TextLabel* m_problem;
};

}  // namespace esperluette::ui
