// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/name_dialog.h"

#include "ui/journey/bilingual_field.h"
#include "ui/journey/chip_choice.h"
#include "ui/shared/form_field.h"
#include "ui/shared/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

NameDialog::NameDialog(const Words& words, const JourneyDraft& draft, const LocalText& builtIn,
                       Save save, QWidget* parent) :
    QDialog(parent),
    m_before(draft), m_save(std::move(save)), m_name(new BilingualField(tr("Name"), u"name"_s, 1)),
    m_groups(new ChipChoice(tr("For whom"))),
    m_problem(new TextLabel({}, TextRole::Body, Ink::Pass))
{
    setWindowTitle(words.title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(12);
    if (!words.hint.isEmpty()) {
        auto* hint = new TextLabel(words.hint, TextRole::Body, Ink::Second);
        hint->setWordWrap(true);
        layout->addWidget(hint);
    }
    m_name->setWords(draft.name, builtIn);
    layout->addWidget(m_name);
    m_groups->setObjectName(u"populations"_s);
    auto* groups = new FormField(tr("For whom"), m_groups);
    groups->setHint(tr("None: for everybody. Of several journeys that fit a person, the one of "
                       "which most groups are theirs is taken."));
    m_groupsField = groups;
    m_groupsField->hide();
    layout->addWidget(m_groupsField);
    layout->addStretch(1);
    m_problem->setObjectName(u"formProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    addFormButtons(*this, *layout, words.keep);
    const auto wanted = fontMetrics().averageCharWidth() * 84;
    setMinimumWidth(parentWidget() ? std::min(wanted, parentWidget()->window()->width()) : wanted);
}

void NameDialog::offerGroups(const std::vector<std::pair<QString, QString>>& groups)
{
    m_groups->setChoices(groups);
    QStringList chosen;
    for (const auto& value : m_before.populations)
        chosen << value.text();
    m_groups->setChosen(chosen);
    m_groupsField->setVisible(!groups.empty());
}

JourneyDraft NameDialog::draft() const
{
    JourneyDraft draft{m_name->words(), m_before.populations};
    if (m_groupsField->isHidden())
        return draft;
    draft.populations.clear();
    for (const auto& text : m_groups->chosen()) {
        if (const auto id = PopulationValueId::parse(text))
            draft.populations.push_back(*id);
    }
    return draft;
}

void NameDialog::accept()
{
    m_problem->hide();
    clearProblems(*this);
    const auto saved = m_save(draft());
    if (saved)
        return QDialog::accept();
    explainRefusal(*this, *m_problem, saved.error());
}

}  // namespace esperluette::ui
