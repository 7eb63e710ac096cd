// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journey_import.h"

#include "app/cli/open_logbook.h"
#include "core/journey/kind_actions.h"
#include "core/journey/template_json.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

QString noveltyKey(KindNovelty novelty)
{
    switch (novelty) {
    case KindNovelty::New: break;
    case KindNovelty::Changed: return u"changed"_s;
    case KindNovelty::Same: return u"same"_s;
    }
    return u"new"_s;
}

QByteArray importJson(const TemplateImport& import, Language language)
{
    QJsonArray kinds;
    for (const auto& kind : import.kinds)
        kinds << QJsonObject{{u"name"_s, kind.name.in(language)},
                             {u"stage"_s, kind.stage.in(language)},
                             {u"novelty"_s, noveltyKey(kind.novelty)}};
    return QJsonDocument(QJsonObject{{u"name"_s, import.name.in(language)},
                                     {u"stages"_s, import.stages},
                                     {u"kinds"_s, kinds}})
        .toJson();
}

QByteArray importText(const TemplateImport& import, Language language)
{
    const auto kinds = CommandLine::tr("%n kinds of moment", nullptr, int(import.kinds.size()));
    auto text = CommandLine::tr("%1: %2, %3.")
                    .arg(import.name.in(language),
                         CommandLine::tr("%n stages", nullptr, import.stages), kinds)
        + u'\n';
    //: How many kinds of moment of a journey are new, changed and the same
    text +=
        CommandLine::tr("%1, %2, %3.")
            .arg(CommandLine::tr("%n that are new", nullptr, import.count(KindNovelty::New)),
                 CommandLine::tr("%n that differ", nullptr, import.count(KindNovelty::Changed)),
                 CommandLine::tr("%n that are the same", nullptr, import.count(KindNovelty::Same)))
        + u'\n';
    return text.toUtf8();
}

}  // namespace

Outcome importJourney(const Call& call)
{
    const auto& path = call.arguments[1];
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal({ErrorCode::FileUnreadable, path, file.errorString()});
    auto opened = openLogbook(call, call.options.value(u"into"_s));
    if (auto* refused = std::get_if<Refusal>(&opened))
        return *refused;
    auto& logbook = *std::get<std::unique_ptr<Logbook>>(opened);
    const auto guides =
        guidesOf(logbook.records(), [&](const MomentKindId& kind) { return logbook.guide(kind); });
    if (!guides)
        return refusal(guides.error());
    const auto import = readTemplate(logbook.records(), *guides, file.readAll(), call.ids);
    if (!import)
        return Refusal{CommandLine::tr("%1 is wrong at “%2”: %3.")
                           .arg(QDir::toNativeSeparators(path), import.error().subject,
                                import.error().detail)};
    if (!call.options.isSet(u"dry-run"_s)) {
        if (const auto kept = backUp(logbook.path(), logbook.key(), BackupReason::Import); !kept)
            return refusal(kept.error());
        if (const auto applied = logbook.apply(import->changes); !applied)
            return refusal(applied.error());
    }
    print(call.options.isSet(u"json"_s) ? importJson(*import, call.language)
                                        : importText(*import, call.language));
    return {};
}

}  // namespace esperluette::cli
