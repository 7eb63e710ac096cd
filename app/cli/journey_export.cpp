// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journey_export.h"

#include "app/cli/open_logbook.h"
#include "core/foundation/verified_save.h"
#include "core/journey/kind_actions.h"
#include "core/journey/template_json.h"
#include "core/journey/typed_words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

/// The journey with this name or key; the first one in use without a name.
const JourneyTemplate* journeyNamed(const Records& records, const QString& name)
{
    for (const auto& journey : records.all<JourneyTemplate>()) {
        const auto words = shownWords(journey.name);
        const bool isMeant =
            words.french == name || words.english == name || journey.key.text() == name;
        if (name.isEmpty() ? !journey.retired : isMeant)
            return &journey;
    }
    return nullptr;
}

/// Writes a new file as a whole or not at all.
Result<> writeNew(const QString& path, const QByteArray& content)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::FileExists, path);
    return saveFileSafely(path, content);
}

}  // namespace

Outcome exportJourney(const Call& call)
{
    const auto out = call.options.value(u"out"_s);
    if (out.isEmpty())
        return wrongUsage(CommandLine::tr("Say into which new file: --out NEW."));
    const auto opened = openLogbook(call, call.arguments[1]);
    if (const auto* refused = std::get_if<Refusal>(&opened))
        return *refused;
    const auto& logbook = *std::get<std::unique_ptr<Logbook>>(opened);
    const auto name = call.options.value(u"template"_s);
    const auto* journey = journeyNamed(logbook.records(), name);
    if (!journey)
        return Refusal{CommandLine::tr("There is no journey “%1” in this logbook.").arg(name)};
    const auto guides =
        guidesOf(logbook.records(), [&](const MomentKindId& kind) { return logbook.guide(kind); });
    if (!guides)
        return refusal(guides.error());
    const auto written = writeNew(out, templateJson(logbook.records(), *journey, *guides));
    if (!written)
        return refusal(written.error());
    return {};
}

}  // namespace esperluette::cli
