// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_words.h"

#include "core/catalogue/catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace esperluette {

namespace {

LocalText wordsOf(const QJsonValue& name)
{
    return {name["fr"_L1].toString(), name["en"_L1].toString()};
}

/// The words of a list of {id, name}.
std::vector<CatalogueWord> listedWords(const QJsonValue& list)
{
    std::vector<CatalogueWord> words;
    const auto entries = list.toArray();
    for (const auto& entry : entries)
        words.push_back({entry["id"_L1].toString(), wordsOf(entry["name"_L1])});
    return words;
}

/// The words of an object, by name of its members.
std::vector<CatalogueWord> memberWords(const QJsonValue& object)
{
    std::vector<CatalogueWord> words;
    const auto members = object.toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        words.push_back({member.key(), wordsOf(member.value())});
    return words;
}

/// Anchors that stand for a day of a person's life or of the calendar, not for an event.
bool isMilestone(const QString& anchor)
{
    return anchor.endsWith("_date"_L1) ? anchor != "rollout_date"_L1
                                       : anchor.startsWith("calendar_"_L1)
            || anchor == "trial_decision_deadline"_L1 || anchor == "birthday"_L1;
}

/// What the built-in catalogue says beside its moments.
struct BuiltInWords {
    std::vector<CatalogueWord> avoidable;
    std::vector<CatalogueWord> events;
    std::vector<CatalogueWord> mirrors;
    std::map<QString, LegalSource> sources;  ///< by key of the kind
};

std::map<QString, LegalSource> readSources(const QJsonObject& document)
{
    std::map<QString, LegalSource> sources;
    const auto rules = document["computed_rules"_L1].toObject();
    const auto moments = document["moments"_L1].toArray();
    for (const auto& moment : moments) {
        const auto trigger = moment["trigger"_L1];
        const auto rule = trigger[trigger["rule"_L1].isString() ? "rule"_L1 : "computed_from"_L1];
        const auto law = rules[rule.toString()];
        if (law.isObject())
            sources[moment["id"_L1].toString()] = {
                law["ref"_L1].toString(),
                QDate::fromString(law["checked_on"_L1].toString(), Qt::ISODate)};
    }
    return sources;
}

BuiltInWords readWords()
{
    const auto document = QJsonDocument::fromJson(builtInCatalogue()).object();
    BuiltInWords words{memberWords(document["avoid_slots"_L1]), memberWords(document["events"_L1]),
                       listedWords(document["mirror_stages"_L1]), readSources(document)};
    for (auto& anchor : memberWords(document["anchors"_L1])) {
        const bool isThere =
            std::ranges::find(words.events, anchor.key, &CatalogueWord::key) != words.events.end();
        if (!isMilestone(anchor.key) && !isThere)
            words.events.push_back(std::move(anchor));
    }
    return words;
}

const BuiltInWords& builtInWords()
{
    static const auto words = readWords();
    return words;
}

}  // namespace

const std::vector<CatalogueWord>& avoidableSlots() { return builtInWords().avoidable; }

const std::vector<CatalogueWord>& awaitedEvents() { return builtInWords().events; }

const std::vector<CatalogueWord>& mirrorStages() { return builtInWords().mirrors; }

LocalText nameIn(const std::vector<CatalogueWord>& words, QStringView key)
{
    const auto found =
        std::ranges::find_if(words, [key](const CatalogueWord& word) { return word.key == key; });
    return found == words.end() ? LocalText() : found->name;
}

std::optional<LegalSource> legalSourceOf(QStringView kindKey)
{
    const auto found = builtInWords().sources.find(kindKey.toString());
    return found == builtInWords().sources.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace esperluette
