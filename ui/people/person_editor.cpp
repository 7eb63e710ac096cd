// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_editor.h"

#include "core/people/attention.h"
#include "ui/people/day_field.h"
#include "ui/people/people_rows.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/form_field.h"
#include "ui/shared/person_words.h"
#include "ui/shared/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// In a narrower dialog, fields stand one under the other.
constexpr int twoColumns = 70;  ///< characters
constexpr int longestRhythm = 3650;

/// A heading with a grid of fields under it.
struct Section {
    QWidget* widget;
    QGridLayout* grid;
};

Section section(const QString& title, int columns)
{
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(12);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    grid->addWidget(new TextLabel(title, TextRole::Heading), 0, 0, 1, columns);
    return {widget, grid};
}

/// Adds a widget at the next free place of the grid.
void append(QGridLayout& grid, QWidget* widget)
{
    const auto place = grid.count() - 1;
    const auto columns = grid.columnCount();
    grid.addWidget(widget, 1 + place / columns, place % columns, Qt::AlignTop);
}

template <typename Field>
Field* append(QGridLayout& grid, const QString& label, const QString& name, Field* field)
{
    field->setObjectName(name);
    append(grid, new FormField(label, field));
    return field;
}

/// A combo box that also takes what it does not offer.
QComboBox* openChoice(const QString& text, const QStringList& choices)
{
    auto* box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItem({});
    box->addItems(choices);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setCurrentText(text);
    return box;
}

QLineEdit* personField(const QString& text, const QStringList& people)
{
    auto* field = new QLineEdit(text);
    auto* completer = new QCompleter(people, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    field->setClearButtonEnabled(true);
    return field;
}

/// A combo box of values, each with its words.
template <typename Value>
struct Choice {
    QString text;
    Value value;
};

template <typename Value>
QComboBox* choiceBox(std::initializer_list<Choice<Value>> choices, Value chosen)
{
    auto* box = new QComboBox;
    for (const auto& choice : choices)
        box->addItem(choice.text, int(choice.value));
    box->setCurrentIndex(box->findData(int(chosen)));
    return box;
}

QComboBox* statusBox(PersonStatus chosen)
{
    const auto choice = [](PersonStatus status) {
        return Choice<PersonStatus>{statusName(status), status};
    };
    return choiceBox({choice(PersonStatus::Candidate), choice(PersonStatus::Present),
                      choice(PersonStatus::OnLeave), choice(PersonStatus::Left)},
                     chosen);
}

}  // namespace

PersonEditor::PersonEditor(const PersonDraft& draft, const PersonChoices& choices, Save save,
                           QWidget* parent) :
    QDialog(parent),
    m_before(draft), m_save(std::move(save)), m_scroll(new QScrollArea),
    m_problem(new TextLabel({}, TextRole::Body, Ink::Pass))
{
    const QFontMetrics metrics(font());
    const QSize wanted(metrics.averageCharWidth() * 92, metrics.height() * 42);
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
    m_columns = width() < metrics.averageCharWidth() * twoColumns ? 1 : 2;
    const auto isNew = draft.givenName.isEmpty() && draft.familyName.isEmpty();
    setWindowTitle(isNew ? tr("Add a person") : tr("Edit a person"));
    auto* body = new QWidget;
    auto* sections = new QVBoxLayout(body);
    sections->setSpacing(metrics::pageMargin);
    sections->addWidget(buildIdentity(draft));
    sections->addWidget(buildWork(draft, choices));
    sections->addWidget(buildDays(draft));
    sections->addWidget(buildAttention(draft));
    sections->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(body);

    m_problem->setObjectName(u"formProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_problem);
    addFormButtons(*this, *layout, isNew ? tr("&Add") : tr("&Save"));
    m_givenName->setFocus();
}

QWidget* PersonEditor::buildIdentity(const PersonDraft& draft)
{
    const auto [widget, grid] = section(tr("Who it is"), m_columns);
    m_givenName = append(*grid, tr("First name"), u"givenName"_s, new QLineEdit(draft.givenName));
    m_familyName = append(*grid, tr("Last name"), u"familyName"_s, new QLineEdit(draft.familyName));
    m_preferredName = append(*grid, tr("Name they go by"), u"preferredName"_s,
                             new QLineEdit(draft.preferredName));
    m_preferredName->setPlaceholderText(tr("if it is not the first name"));
    m_employeeNumber = append(*grid, tr("Employee number"), u"employeeNumber"_s,
                              new QLineEdit(draft.employeeNumber));
    m_email = append(*grid, tr("E-mail"), u"email"_s, new QLineEdit(draft.email));
    m_role = append(*grid, tr("Role"), u"role"_s, new QLineEdit(draft.role));
    return widget;
}

QWidget* PersonEditor::buildWork(const PersonDraft& draft, const PersonChoices& choices)
{
    const auto [widget, grid] = section(tr("Where they work"), m_columns);
    m_team = append(*grid, tr("Team"), u"team"_s, openChoice(draft.team, choices.teams));
    m_status = append(*grid, tr("Status"), u"status"_s, statusBox(draft.status));
    addPopulation(*grid, tr("Site"), cuts::site, draft, choices.sites);
    addPopulation(*grid, tr("Contract"), cuts::contract, draft, choices.contracts);
    addPopulation(*grid, tr("Work mode"), cuts::workMode, draft, choices.workModes);
    addPopulation(*grid, tr("Shift"), cuts::shift, draft, choices.shifts);
    m_manager =
        append(*grid, tr("Manager"), u"manager"_s, personField(draft.manager, choices.people));
    m_buddy = append(*grid, tr("Buddy"), u"buddy"_s, personField(draft.buddy, choices.people));
    return widget;
}

void PersonEditor::addPopulation(QGridLayout& grid, const QString& label, QStringView cutName,
                                 const PersonDraft& draft, const QStringList& choices)
{
    const auto cut = cutName.toString();
    const auto found = draft.populations.find(cut);
    const auto text = found == draft.populations.end() ? QString() : found->second;
    m_populations[cut] = append(grid, label, cut, openChoice(text, choices));
}

QWidget* PersonEditor::buildDays(const PersonDraft& draft)
{
    const auto [widget, grid] = section(tr("Their days with you"), m_columns);
    m_start = append(*grid, tr("First day"), u"start"_s, new DayField(draft.start));
    m_trialEnd =
        append(*grid, tr("End of the trial period"), u"trialEnd"_s, new DayField(draft.trialEnd));
    m_end = append(*grid, tr("Last day"), u"end"_s, new DayField(draft.end));
    m_departure =
        append(*grid, tr("Reason for leaving"), u"departure"_s,
               choiceBox<Departure>({{tr("Not told"), Departure::NotTold},
                                     {departureName(Departure::Voluntary), Departure::Voluntary},
                                     {departureName(Departure::Other), Departure::Other}},
                                    draft.departure));
    m_offer = append(*grid, tr("Job offer"), u"offer"_s,
                     choiceBox<JobOffer>({{tr("None in this logbook"), JobOffer::None},
                                          {offerName(JobOffer::Made), JobOffer::Made},
                                          {offerName(JobOffer::Accepted), JobOffer::Accepted},
                                          {offerName(JobOffer::Declined), JobOffer::Declined}},
                                         draft.offer));
    m_offerDay = append(*grid, tr("Offer made on"), u"offerDay"_s, new DayField(draft.offerDay));
    const auto follow = [this] {
        m_offerDay->setEnabled(JobOffer(m_offer->currentData().toInt()) != JobOffer::None);
    };
    connect(m_offer, &QComboBox::currentIndexChanged, this, follow);
    follow();
    return widget;
}

QWidget* PersonEditor::buildAttention(const PersonDraft& draft)
{
    const auto [widget, grid] = section(tr("How to take care of them"), m_columns);
    m_birthday = append(*grid, tr("Birthday"), u"birthday"_s, new DayField(draft.birthday));
    using Preference = RecognitionPreference;
    m_recognition =
        append(*grid, tr("Likes to be praised"), u"recognition"_s,
               choiceBox<Preference>({{tr("Not asked yet"), Preference::NotAsked},
                                      {tr("In private"), Preference::Private},
                                      {tr("In front of the team"), Preference::WithTheTeam},
                                      {tr("In writing"), Preference::InWriting}},
                                     draft.recognition));
    m_birthdayShared = new QCheckBox(tr("Agrees that it is celebrated"));
    m_birthdayShared->setObjectName(u"birthdayShared"_s);
    m_birthdayShared->setChecked(draft.birthdayShared);
    m_rhythm = new QSpinBox;
    m_rhythm->setRange(0, longestRhythm);
    m_rhythm->setSpecialValueText(tr("as usual (%n day(s))", nullptr, defaultRhythmDays));
    m_rhythm->setSuffix(tr(" days"));
    m_rhythm->setValue(draft.rhythmDays);
    append(*grid, m_birthdayShared);
    append(*grid, tr("At most this long without a moment"), u"rhythmDays"_s, m_rhythm);
    return widget;
}

PersonDraft PersonEditor::draft() const
{
    auto draft = m_before;
    draft.givenName = m_givenName->text();
    draft.familyName = m_familyName->text();
    draft.preferredName = m_preferredName->text();
    draft.employeeNumber = m_employeeNumber->text();
    draft.role = m_role->text();
    draft.email = m_email->text();
    draft.team = m_team->currentText();
    for (const auto& [cut, box] : m_populations)
        draft.populations[cut] = box->currentText();
    draft.manager = m_manager->text();
    draft.buddy = m_buddy->text();
    draft.start = m_start->day();
    draft.trialEnd = m_trialEnd->day();
    draft.end = m_end->day();
    draft.departure = Departure(m_departure->currentData().toInt());
    draft.offer = JobOffer(m_offer->currentData().toInt());
    draft.offerDay = m_offerDay->day();
    draft.birthday = m_birthday->day();
    draft.birthdayShared = m_birthdayShared->isChecked();
    draft.recognition = RecognitionPreference(m_recognition->currentData().toInt());
    draft.status = PersonStatus(m_status->currentData().toInt());
    draft.rhythmDays = m_rhythm->value();
    return draft;
}

void PersonEditor::accept()
{
    m_problem->hide();
    clearProblems(*this);
    if (!daysAreReadable())
        return;
    if (const auto saved = m_save(draft()); saved)
        QDialog::accept();
    else
        explain(saved.error());
}

bool PersonEditor::daysAreReadable()
{
    for (auto* field : findChildren<FormField*>()) {
        const auto* typed = qobject_cast<const DayField*>(field->field());
        if (!typed || !typed->isUnreadable())
            continue;
        pointAt(*field,
                tr("This is not a day that exists. Write it like %1.").arg(DayField::example()));
        return false;
    }
    return true;
}

void PersonEditor::explain(const Error& error)
{
    const auto isMeant = [&](const FormField& field) {
        const auto name = field.field()->objectName();
        if (error.subject != "populations"_L1)
            return !error.subject.isEmpty() && name == error.subject;
        const auto box = m_populations.find(name);
        return box != m_populations.end()
            && box->second->currentText().trimmed().size() > PopulationLabel::maxLength;
    };
    for (auto* field : findChildren<FormField*>()) {
        if (isMeant(*field))
            return pointAt(*field, errorText(error));
    }
    m_problem->setText(errorText(error));
    m_problem->show();
}

void PersonEditor::pointAt(FormField& field, const QString& problem)
{
    field.showProblem(problem);
    field.field()->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(&field);
}

}  // namespace esperluette::ui
