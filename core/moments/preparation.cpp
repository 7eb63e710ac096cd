// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moments/moment_actions.h"

#include <algorithm>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostItems = 63;  // what Evidence holds
constexpr std::size_t mostExpectations = 100;

/// The words in the language wanted, else in the other one.
const QString& wordsIn(const LocalText& text, Language language)
{
    const auto& wanted = text.in(language);
    return wanted.isEmpty()
        ? text.in(language == Language::French ? Language::English : Language::French)
        : wanted;
}

/// The moment with the checklist counted as evidence, unless it was held already.
Moment withChecklistCounted(const Moment& moment, const std::vector<ChecklistItem>& checklist)
{
    auto counted = moment;
    if (moment.held.isValid())
        return counted;
    counted.evidence.items = std::uint8_t(checklist.size());
    counted.evidence.itemsTicked =
        std::uint8_t(std::ranges::count_if(checklist, &ChecklistItem::done));
    counted.evidence.itemsOfOthers =
        std::int8_t(std::ranges::count_if(checklist, &ChecklistItem::isOfOthers));
    return counted;
}

}  // namespace

Preparation startingPreparation(const MomentId& moment, const KindGuide& guide, Language language)
{
    Preparation preparation{.id = moment};
    for (const auto layer : allLayers) {
        for (const auto& expectation : guide.expectations(layer)) {
            if (const auto text = ExpectationText::parse(wordsIn(expectation, language)))
                preparation.expectations.push_back({layer, *text});
        }
    }
    for (const auto& item : guide.checklist) {
        const auto text = ChecklistText::parse(wordsIn(item.text, language));
        if (text && preparation.checklist.size() < mostItems)
            preparation.checklist.push_back({*text, item.role, item.offsetDays});
    }
    return preparation;
}

Result<ChangeSet> prepareMoment(const Records& records, const std::optional<Preparation>& before,
                                const Preparation& after)
{
    if (after.checklist.size() > mostItems)
        return failure(ErrorCode::InvalidInput, u"checklist"_s);
    if (after.expectations.size() > mostExpectations)
        return failure(ErrorCode::InvalidInput, u"expectations"_s);
    const auto* moment = records.find(after.id);
    if (!moment)
        return failure(ErrorCode::StaleChange);

    auto prepared = after;
    std::ranges::stable_sort(prepared.expectations, {}, &LayeredText::layer);
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Prepare a moment")});
    changes.update(*moment, withChecklistCounted(*moment, prepared.checklist));
    if (before)
        changes.update(*before, prepared);
    else
        changes.create(prepared);
    return changes;
}

}  // namespace esperluette
