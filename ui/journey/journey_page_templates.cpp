// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journey_actions.h"
#include "core/journey/kind_actions.h"
#include "ui/journey/journey_outline.h"
#include "ui/journey/journey_page.h"
#include "ui/journey/name_dialog.h"
#include "ui/journey/template_files.h"
#include "ui/shared/save_file.h"
#include "ui/shared/text_label.h"

#include <QAction>
#include <QFileDialog>
#include <QStandardPaths>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// Applies what a form asks for; the form says why it is refused.
Result<> keep(Desk& desk, const Result<ChangeSet>& changes)
{
    if (!changes)
        return Failure{changes.error()};
    return changes->isEmpty() ? Result<>() : desk.logbook.apply(*changes);
}

void openDialog(NameDialog& dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.open();
}

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

}  // namespace

void JourneyPage::addStageHere()
{
    if (!journey())
        return;
    openDialog(*new NameDialog(
        {tr("Add a stage"), {}, tr("&Add")}, {}, {},
        [this, id = journey()->id](const JourneyDraft& draft) {
            const auto changes = addStage(records(), id, draft.name, desk().ids);
            auto kept = keep(desk(), changes);
            if (kept)
                m_outline->choose(changes->of<Stage>().front().id().text());
            return kept;
        },
        window()));
}

void JourneyPage::editStage()
{
    const auto* stage = chosenStage();
    if (!stage)
        return;
    openDialog(*new NameDialog(
        {tr("Rename a stage"), {}, tr("&Save")},
        {{stage->name.in(Language::French), stage->name.in(Language::English)}, {}},
        stage->name.builtIn,
        [this, id = stage->id](const JourneyDraft& draft) -> Result<> {
            const auto* edited = records().find(id);
            if (!edited)
                return failure(ErrorCode::StaleChange);
            return keep(desk(), renameStage(*edited, draft.name));
        },
        window()));
}

void JourneyPage::offerGroups(NameDialog& dialog) const
{
    std::vector<std::pair<QString, QString>> groups;
    for (const auto& value : records().all<PopulationValue>())
        groups.emplace_back(value.id.text(), value.label.text());
    dialog.offerGroups(groups);
}

void JourneyPage::editTemplate()
{
    if (!journey())
        return;
    auto* dialog = new NameDialog(
        {tr("Name and groups"), {}, tr("&Save")}, draftOf(*journey()), journey()->name.builtIn,
        [this, id = journey()->id](const JourneyDraft& draft) {
            return performAndPlan(editJourney(records(), id, draft), tr("Name and groups"),
                                  tr("Save"));
        },
        window());
    offerGroups(*dialog);
    openDialog(*dialog);
}

void JourneyPage::copyTemplate()
{
    if (!journey())
        return;
    auto* dialog = new NameDialog(
        {tr("New journey"),
         tr("It begins as a copy of “%1”: its stages and kinds of moment can then be changed "
            "without touching that one.")
             .arg(journey()->name.in(language())),
         tr("&Add")},
        {}, {},
        [this, id = journey()->id](const JourneyDraft& draft) -> Result<> {
            const auto guides = guidesOf(
                records(), [this](const MomentKindId& kind) { return desk().logbook.guide(kind); });
            if (!guides)
                return Failure{guides.error()};
            const auto changes = copyJourney(records(), id, *guides, draft, desk().ids);
            if (!changes)
                return Failure{changes.error()};
            return performAndPlan(
                changes, tr("New journey"), tr("Add"),
                [this, made = changes->of<JourneyTemplate>().front().id()] { showTemplate(made); });
        },
        window());
    offerGroups(*dialog);
    openDialog(*dialog);
}

void JourneyPage::retireTemplate()
{
    if (const auto* shown = journey())
        tell(performAndPlan(shown->retired ? Result<ChangeSet>(bringBackJourney(*shown))
                                           : retireJourney(records(), *shown),
                            m_retire->text()));
}

void JourneyPage::chooseExport()
{
    if (!journey())
        return;
    askForNewFile(*this,
                  {.title = tr("Export the journey"),
                   .path = inDocuments(journey()->key.text() + u".json"_s),
                   .filter = tr("Journeys (*.json)"),
                   .suffix = u"json"_s},
                  [this, id = journey()->id](const QString& path) {
                      tell(exportTemplate(desk(), id, path));
                  });
}

void JourneyPage::chooseImport()
{
    auto* dialog = new QFileDialog(this, tr("Import a journey"), documents(),
                                   tr("Journeys (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const auto shown = importTemplate(
            desk(), path, window(), [this](const JourneyTemplateId& id) { showTemplate(id); });
        if (shown)
            return m_problem->hide();
        const auto& error = shown.error();
        if (error.code != ErrorCode::InvalidInput)
            return tell(Failure{error});
        m_problem->setText(tr("⚠ This file cannot be imported: “%1” is wrong in it (%2).")
                               .arg(error.subject, error.detail));
        m_problem->show();
    });
    dialog->open();
}

}  // namespace esperluette::ui
