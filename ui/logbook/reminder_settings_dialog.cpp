// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/reminder_settings_dialog.h"

#include "ui/logbook/kind_reminder_list.h"
#include "ui/shared/check_line.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/form_field.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/text_label.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int formMargin = 24;

/// A page of the form that scrolls where it does not fit.
QScrollArea* scrolling(QWidget* page)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    return scroll;
}

QTimeEdit* hourField(const QString& name, int minuteOfDay)
{
    auto* field = new QTimeEdit(QTime(0, 0).addSecs(minuteOfDay * 60));
    field->setObjectName(name);
    field->setDisplayFormat(u"HH:mm"_s);
    return field;
}

int minuteOf(const QTimeEdit& field) { return QTime(0, 0).secsTo(field.time()) / 60; }

TextLabel* quietText(const QString& text)
{
    auto* label = new TextLabel(text, TextRole::Body, Ink::Second);
    label->setWordWrap(true);
    return label;
}

CheckLine* checkLine(const QString& name, const QString& text, bool isChecked)
{
    auto* line = new CheckLine(text);
    line->box()->setObjectName(name);
    line->setChecked(isChecked);
    return line;
}

}  // namespace

ReminderSettingsDialog::ReminderSettingsDialog(const ReminderSettings& settings,
                                               const std::vector<RemindingKind>& kinds,
                                               const DesktopAbilities& desktop, Save save,
                                               QWidget* parent) :
    QDialog(parent),
    m_save(std::move(save)), m_pages(new SegmentedControl(tr("Part of the form"))),
    m_stack(new QStackedWidget), m_problem(new TextLabel({}, TextRole::Body, Ink::Pass))
{
    setWindowTitle(tr("Reminders"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 20, 0, 18);
    layout->setSpacing(12);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(formMargin, 0, formMargin, 0);
    m_pages->setObjectName(u"pages"_s);
    m_pages->addOption(0, tr("Which moments"));
    m_pages->addOption(1, tr("When and how"));
    m_pages->setValue(0);
    head->addWidget(m_pages, 0, Qt::AlignLeft);
    layout->addLayout(head);
    m_stack->addWidget(scrolling(buildKinds(kinds)));
    m_stack->addWidget(scrolling(buildManner(settings, desktop)));
    connect(m_pages, &SegmentedControl::chosen, this,
            [this] { m_stack->setCurrentIndex(m_pages->value().value_or(0)); });
    layout->addWidget(m_stack, 1);

    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(formMargin, 0, formMargin, 0);
    m_problem->setObjectName(u"formProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    foot->addWidget(m_problem);
    layout->addLayout(foot);
    addFormButtons(*this, *foot, tr("Save"));
    sizeDialog(*this, 78, 38);
}

QWidget* ReminderSettingsDialog::buildKinds(const std::vector<RemindingKind>& kinds)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(formMargin, 0, formMargin, 8);
    layout->setSpacing(12);
    layout->addWidget(
        quietText(tr("Of these kinds of moment, Esperluette reminds you on the day, some days "
                     "before, or both. What is not seen in time waits on the Today page.")));
    m_kinds = new KindReminderList(kinds);
    auto* line = new QHBoxLayout;
    auto* all = new QPushButton(tr("All, on the day"));
    auto* none = new QPushButton(tr("None"));
    for (auto* button : {all, none}) {
        button->setAutoDefault(false);
        setSmall(*button);
        line->addWidget(button);
    }
    all->setObjectName(u"all"_s);
    none->setObjectName(u"none"_s);
    connect(all, &QPushButton::clicked, this, [this] { m_kinds->setAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_kinds->setAll(false); });
    line->addStretch(1);
    layout->addLayout(line);
    layout->addWidget(m_kinds);
    layout->addStretch(1);
    return page;
}

QWidget* ReminderSettingsDialog::buildManner(const ReminderSettings& settings,
                                             const DesktopAbilities& desktop)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(formMargin, 0, formMargin, 8);
    layout->setSpacing(10);
    buildHours(*layout, settings.hours);
    buildNotifications(*layout, settings);
    buildBackground(*layout, settings, desktop);
    layout->addStretch(1);
    return page;
}

void ReminderSettingsDialog::buildHours(QVBoxLayout& layout, const ReminderHours& hours)
{
    m_start = hourField(u"start"_s, hours.start);
    m_quietFrom = hourField(u"quietFrom"_s, hours.quietFrom);
    m_quietTo = hourField(u"quietTo"_s, hours.quietTo);
    layout.addWidget(new SectionLabel(tr("Hours")));
    auto* fields = new QHBoxLayout;
    fields->setSpacing(metrics::gap);
    fields->addWidget(new FormField(tr("&Remind at"), m_start), 1);
    fields->addWidget(new FormField(tr("&Quiet from"), m_quietFrom), 1);
    fields->addWidget(new FormField(tr("Quiet &to"), m_quietTo), 1);
    layout.addLayout(fields);
    layout.addWidget(
        quietText(tr("A moment with an early hour reminds an hour before. What comes due in the "
                     "quiet hours is notified when they are over.")));
    m_quietOnDaysOff = checkLine(u"quietOnDaysOff"_s, tr("Quiet at week-ends and on days off"),
                                 hours.quietOnDaysOff);
    layout.addWidget(m_quietOnDaysOff);
}

void ReminderSettingsDialog::buildNotifications(QVBoxLayout& layout,
                                                const ReminderSettings& settings)
{
    layout.addSpacing(metrics::smallGap);
    layout.addWidget(new SectionLabel(tr("Notifications")));
    m_notifies = checkLine(u"notifies"_s, tr("Notify on the desktop"), settings.notifies);
    m_notifies->setDetail(tr("Without it, reminders are on the Today page alone."));
    layout.addWidget(m_notifies);
    m_wording = new SegmentedControl(tr("What a notification says"));
    m_wording->setObjectName(u"wording"_s);
    m_wording->addOption(int(ReminderWording::Discreet), tr("Discreet"));
    m_wording->addOption(int(ReminderWording::Kind), tr("The kind"));
    m_wording->addOption(int(ReminderWording::KindAndName), tr("Kind and name"));
    m_wording->setValue(int(settings.wording));
    m_wording->setEnabled(settings.notifies);
    m_example = quietText({});
    m_example->setObjectName(u"example"_s);
    connect(m_notifies, &CheckLine::toggled, m_wording, &QWidget::setEnabled);
    connect(m_wording, &SegmentedControl::chosen, this, &ReminderSettingsDialog::showExample);
    layout.addWidget(m_wording, 0, Qt::AlignLeft);
    layout.addWidget(m_example);
    showExample();
}

void ReminderSettingsDialog::showExample()
{
    const auto example = [this] {
        switch (ReminderWording(m_wording->value().value_or(0))) {
        case ReminderWording::Discreet: break;
        case ReminderWording::Kind: return tr("“A moment to prepare today: praise interview”");
        case ReminderWording::KindAndName:
            return tr("“A moment to prepare today: praise interview · Nadia Benali”. Who passes by "
                      "your screen can read the name.");
        }
        return tr("“A moment to prepare today”, without a name and without saying which.");
    }();
    m_example->setText(example);
}

void ReminderSettingsDialog::buildBackground(QVBoxLayout& layout, const ReminderSettings& settings,
                                             const DesktopAbilities& desktop)
{
    const bool hasTray = desktop.whyNoTray.isEmpty();
    layout.addSpacing(metrics::smallGap);
    layout.addWidget(new SectionLabel(tr("In the background")));
    m_tray = checkLine(u"tray"_s, tr("Stay in the notification area"), settings.showsTrayIcon);
    m_tray->setDetail(
        hasTray ? tr("Closing the window then leaves Esperluette running, so that it can remind.")
                : desktop.whyNoTray);
    m_tray->box()->setEnabled(hasTray || settings.showsTrayIcon);
    layout.addWidget(m_tray);
    m_autostart = checkLine(u"autostart"_s, tr("Start with the session"),
                            settings.startsWithSession && settings.showsTrayIcon);
    m_autostart->setDetail(tr("Hidden in the notification area, with the last logbook. One with "
                              "a passphrase reminds once it is unlocked."));
    m_autostart->setEnabled(settings.showsTrayIcon);
    m_autostart->setVisible(desktop.startsWithSession);
    connect(m_tray, &CheckLine::toggled, this, [this](bool shown) {
        m_autostart->setEnabled(shown);
        if (!shown)
            m_autostart->setChecked(false);
    });
    layout.addWidget(m_autostart);
}

ReminderSettingsDraft ReminderSettingsDialog::draft() const
{
    return {.settings = {.hours = {.start = minuteOf(*m_start),
                                   .quietFrom = minuteOf(*m_quietFrom),
                                   .quietTo = minuteOf(*m_quietTo),
                                   .quietOnDaysOff = m_quietOnDaysOff->isChecked()},
                         .wording = ReminderWording(m_wording->value().value_or(0)),
                         .notifies = m_notifies->isChecked(),
                         .showsTrayIcon = m_tray->isChecked(),
                         .startsWithSession = m_autostart->isChecked()},
            .kinds = m_kinds->reminders()};
}

void ReminderSettingsDialog::accept()
{
    m_problem->hide();
    const auto saved = m_save(draft());
    if (saved)
        return QDialog::accept();
    m_problem->setText(u"⚠ "_s + errorText(saved.error()));
    m_problem->show();
}

}  // namespace esperluette::ui
