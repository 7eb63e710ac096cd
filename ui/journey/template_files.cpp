// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/template_files.h"

#include "core/foundation/verified_save.h"
#include "core/journey/kind_actions.h"
#include "ui/journey/template_import_dialog.h"

#include <QFile>

namespace esperluette::ui {

namespace {

Result<std::vector<KindGuide>> allGuides(const Desk& desk)
{
    return guidesOf(desk.records(),
                    [&](const MomentKindId& kind) { return desk.logbook.guide(kind); });
}

}  // namespace

Result<> exportTemplate(const Desk& desk, const JourneyTemplateId& id, const QString& path)
{
    const auto* journey = desk.records().find(id);
    if (!journey)
        return failure(ErrorCode::StaleChange);
    const auto guides = allGuides(desk);
    if (!guides)
        return Failure{guides.error()};
    return saveFileSafely(path, templateJson(desk.records(), *journey, *guides));
}

Result<TemplateImportDialog*> importTemplate(Desk& desk, const QString& path, QWidget* parent,
                                             std::function<void(const JourneyTemplateId&)> done)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    const auto guides = allGuides(desk);
    if (!guides)
        return Failure{guides.error()};
    const auto import = readTemplate(desk.records(), *guides, file.readAll(), desk.ids);
    if (!import)
        return Failure{import.error()};
    const auto perform = [&desk, changes = import->changes, done = std::move(done)]() -> Result<> {
        if (auto applied = desk.logbook.apply(changes); !applied)
            return applied;
        done(changes.of<JourneyTemplate>().front().id());
        return {};
    };
    auto* dialog = new TemplateImportDialog(*import, desk.language, perform, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

}  // namespace esperluette::ui
