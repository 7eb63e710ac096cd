// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/calendar_export_dialog.h"

#include "ui/shared/esperluette_style.h"
#include "ui/shared/form_field.h"
#include "ui/shared/names_key.h"
#include "ui/shared/save_file.h"
#include "ui/shared/scrolling_form.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/text_label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

enum CalendarForm { FileForm, FolderForm };

constexpr int alarmChoices[] = {0, 10, 30, 60, 24 * 60};

QString alarmText(int minutes)
{
    switch (minutes) {
    case 0: return CalendarExportDialog::tr("No alarm");
    case 60: return CalendarExportDialog::tr("1 hour before");
    case 24 * 60: return CalendarExportDialog::tr("The day before");
    default: return CalendarExportDialog::tr("%n minutes before", nullptr, minutes);
    }
}

QDateEdit* dayEdit(const QString& name)
{
    auto* edit = new QDateEdit;
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    return edit;
}

/// Choices side by side at the left, under what is chosen.
QWidget* labelled(const QString& label, SegmentedControl* control, const QString& hint)
{
    auto* field = new QWidget;
    auto* layout = new QVBoxLayout(field);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(new TextLabel(label));
    layout->addWidget(control, 0, Qt::AlignLeft);
    if (hint.isEmpty())
        return field;
    auto* below = new TextLabel(hint, TextRole::Small, Ink::Second);
    below->setWordWrap(true);
    layout->addWidget(below);
    return field;
}

}  // namespace

CalendarExportDialog::CalendarExportDialog(const Desk& desk, CalendarExportDraft draft, Save save,
                                           std::function<void()> stop, QWidget* parent) :
    QDialog(parent),
    m_desk(desk), m_before(std::move(draft)), m_save(std::move(save)),
    m_form(new SegmentedControl(tr("What is written"))), m_whom(new QComboBox),
    m_split(new SegmentedControl(tr("Files in the folder"))), m_from(dayEdit(u"from"_s)),
    m_until(dayEdit(u"until"_s)), m_titles(new SegmentedControl(tr("Titles"))),
    m_example(new TextLabel({}, TextRole::Small, Ink::Second)), m_alarm(new QComboBox),
    m_path(new QLineEdit), m_meaning(new TextLabel({}, TextRole::Small, Ink::Second)),
    m_problem(new TextLabel({}, TextRole::Small, Ink::Pass)),
    m_stop(new QPushButton(tr("&Stop keeping it up to date")))
{
    setWindowTitle(tr("Export a calendar"));
    const auto form = scrollingForm(*this, 72, 36);
    buildWhat(*form.fields);
    buildHow(*form.fields);
    buildWhere(*form.fields);
    form.fields->addStretch(1);
    m_problem->setObjectName(u"formProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    form.foot->addWidget(m_problem);
    m_stop->setObjectName(u"stop"_s);
    m_stop->setAutoDefault(false);
    m_stop->setVisible(bool(stop));
    connect(m_stop, &QPushButton::clicked, this, [this, stop = std::move(stop)] {
        stop();
        reject();
    });
    form.foot->addWidget(m_stop, 0, Qt::AlignLeft);
    m_keep = addFormButtons(*this, *form.foot, tr("Export"));
    show(m_before);
    hideNamesByKey(*this, *desk.names);
    connect(desk.names.get(), &NamesOnScreen::changed, this, [this] {
        const auto now = this->draft();
        fillSubjects();
        show(now);
    });
}

void CalendarExportDialog::buildWhat(QLayout& layout)
{
    m_form->setObjectName(u"form"_s);
    m_form->addOption(FileForm, tr("One file"));
    m_form->addOption(FolderForm, tr("A folder kept up to date"));
    connect(m_form, &SegmentedControl::chosen, this, [this] {
        m_path->clear();
        showForm();
    });
    layout.addWidget(m_form);
    m_whom->setObjectName(u"whom"_s);
    fillSubjects();
    connect(m_whom, &QComboBox::activated, this, &CalendarExportDialog::showExample);
    m_whomField = new FormField(tr("&Whose moments"), m_whom);
    layout.addWidget(m_whomField);
    m_split->setObjectName(u"split"_s);
    m_split->addOption(int(CalendarSplit::One), tr("One for all"));
    m_split->addOption(int(CalendarSplit::Teams), tr("One for each team"));
    m_split->addOption(int(CalendarSplit::People), tr("One for each person"));
    m_splitField =
        labelled(tr("Files in the folder"), m_split, tr("From a month back to a year ahead."));
    layout.addWidget(m_splitField);
    m_days = new QWidget;
    auto* days = new QHBoxLayout(m_days);
    days->setContentsMargins({});
    days->setSpacing(metrics::gap);
    days->addWidget(new FormField(tr("&From"), m_from), 0, Qt::AlignTop);
    days->addWidget(new FormField(tr("&Until"), m_until), 0, Qt::AlignTop);
    days->addStretch(1);
    layout.addWidget(m_days);
    for (auto* edit : {m_from, m_until})
        connect(edit, &QDateEdit::dateChanged, this, &CalendarExportDialog::showExample);
}

void CalendarExportDialog::buildHow(QLayout& layout)
{
    m_titles->setObjectName(u"titles"_s);
    m_titles->addOption(int(CalendarTitles::Discreet), tr("Discreet"));
    m_titles->addOption(int(CalendarTitles::Kind), tr("The kind"));
    m_titles->addOption(int(CalendarTitles::Full), tr("The title and the name"));
    connect(m_titles, &SegmentedControl::chosen, this, &CalendarExportDialog::showExample);
    auto* titles = labelled(tr("Titles"), m_titles, {});
    m_example->setObjectName(u"example"_s);
    m_example->setWordWrap(true);
    titles->layout()->addWidget(m_example);
    layout.addWidget(titles);
    m_alarm->setObjectName(u"alarm"_s);
    for (const auto minutes : alarmChoices)
        m_alarm->addItem(alarmText(minutes), minutes);
    auto* alarm = new FormField(tr("&Alarm"), m_alarm);
    alarm->setHint(tr("For a moment without an hour: at nine on its day."));
    layout.addWidget(alarm);
}

void CalendarExportDialog::buildWhere(QLayout& layout)
{
    m_path->setObjectName(u"file"_s);
    auto* choose = new QPushButton(tr("&Browse…"));
    choose->setObjectName(u"browse"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &CalendarExportDialog::browse);
    m_pathField = new FormField(tr("&Kept in"), m_path);
    m_pathField->addBeside(choose);
    layout.addWidget(m_pathField);
    m_meaning->setObjectName(u"meaning"_s);
    m_meaning->setWordWrap(true);
    layout.addWidget(m_meaning);
}

void CalendarExportDialog::fillSubjects()
{
    m_whom->clear();
    m_subjects.clear();
    const auto add = [this](const QString& name, const Subject& subject) {
        m_whom->addItem(name);
        m_subjects.push_back(subject);
    };
    add(tr("Everybody"), {});
    for (const auto& team : m_desk.records().all<Team>())
        add(tr("The team %1").arg(m_desk.shownText(team.name.text())), {{}, team.id});
    std::vector<std::pair<QString, PersonId>> people;
    for (const auto& person : m_desk.records().all<Person>()) {
        if (person.status != PersonStatus::Left)
            people.emplace_back(m_desk.nameOf(person), person.id);
    }
    std::ranges::sort(people, [](const auto& left, const auto& right) {
        return QString::localeAwareCompare(left.first, right.first) < 0;
    });
    for (const auto& person : people)
        add(person.first, {person.second, {}});
}

void CalendarExportDialog::show(const CalendarExportDraft& draft)
{
    m_form->setValue(draft.folder ? FolderForm : FileForm);
    const auto subject = std::ranges::find_if(m_subjects, [&draft](const Subject& each) {
        return each.person == draft.what.person && each.team == draft.what.team;
    });
    m_whom->setCurrentIndex(subject == m_subjects.end() ? 0 : int(subject - m_subjects.begin()));
    m_split->setValue(int(draft.split));
    m_from->setDate(draft.what.from);
    m_until->setDate(draft.what.until);
    m_titles->setValue(int(draft.what.titles));
    m_alarm->setCurrentIndex(std::max(0, m_alarm->findData(draft.what.alarmMinutes)));
    m_path->setText(QDir::toNativeSeparators(draft.path));
    showForm();
}

bool CalendarExportDialog::wantsFolder() const { return m_form->value() == FolderForm; }

void CalendarExportDialog::showForm()
{
    const bool folder = wantsFolder();
    m_whomField->setVisible(!folder);
    m_days->setVisible(!folder);
    m_splitField->setVisible(folder);
    m_keep->setText(folder ? tr("Keep up to date") : tr("Export"));
    m_meaning->setText(
        folder ? tr("The files are written again after each change, while this logbook is open. "
                    "They are not encrypted: whoever reads the folder sees when moments take "
                    "place, and what the titles tell.")
               : tr("The file is not encrypted. Exporting into the same file again brings it up to "
                    "date, and a calendar program sees what moved."));
    showExample();
}

void CalendarExportDialog::showExample()
{
    const auto wanted = draft().what;
    const auto moments = momentsOfCalendar(m_desk.records(), wanted);
    if (moments.empty()) {
        m_example->setText(tr("There is no moment in these days."));
        return;
    }
    // One that will take place says more than one of long ago.
    const auto coming = std::ranges::find_if(
        moments, [this](const Moment* moment) { return moment->day() >= Day(m_desk.today()); });
    const auto& moment = coming == moments.end() ? *moments.back() : **coming;
    m_example->setText(tr("%n moments, each shown like this: “%1”", nullptr, int(moments.size()))
                           .arg(m_desk.shownText(calendarTitle(m_desk.records(), moment, wanted))));
}

void CalendarExportDialog::browse()
{
    const auto show = [this](const QString& path) {
        m_path->setText(QDir::toNativeSeparators(path));
    };
    const auto present = QDir::fromNativeSeparators(m_path->text());
    if (!wantsFolder()) {
        askForNewFile(*this,
                      {.title = tr("Export into"),
                       .path = QFileInfo(present).absoluteFilePath(),
                       .filter = tr("Calendars (*.ics)"),
                       .suffix = u"ics"_s,
                       .asksBeforeReplacing = false},  // it is brought up to date
                      show);
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Choose a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setDirectory(present);
    connect(dialog, &QFileDialog::fileSelected, this, show);
    dialog->open();
}

CalendarExportDraft CalendarExportDialog::draft() const
{
    auto draft = m_before;
    draft.folder = wantsFolder();
    draft.split = CalendarSplit(m_split->value().value_or(0));
    draft.what.titles = CalendarTitles(m_titles->value().value_or(0));
    draft.what.alarmMinutes = m_alarm->currentData().toInt();
    const auto chosen = std::size_t(std::max(0, m_whom->currentIndex()));
    draft.what.person = draft.folder ? std::nullopt : m_subjects[chosen].person;
    draft.what.team = draft.folder ? std::nullopt : m_subjects[chosen].team;
    draft.what.from = m_from->date();
    draft.what.until = m_until->date();
    draft.path = QDir::fromNativeSeparators(m_path->text().trimmed());
    return draft;
}

void CalendarExportDialog::accept()
{
    m_problem->hide();
    clearProblems(*this);
    const auto typed = draft();
    Result<> saved = typed.path.isEmpty() ? Result<>(failure(ErrorCode::InvalidInput, u"file"_s))
        : typed.what.until < typed.what.from && !typed.folder
        ? Result<>(failure(ErrorCode::InvalidInput, u"until"_s))
        : m_save(typed);
    if (saved)
        return QDialog::accept();
    explainRefusal(*this, *m_problem, saved.error());
}

}  // namespace esperluette::ui
