// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/mirror_pairs.h"

#include "core/foundation/text_folding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

bool isMaturity(int value) { return value >= 0 && value <= MirrorPair::mostMature; }

bool takeText(MirrorText& field, const QString& typed)
{
    auto text = MirrorText::parse(typed);
    if (!text)
        return false;
    field = *std::move(text);
    return true;
}

/// The pair a draft describes, under an id.
Result<MirrorPair> pairFrom(const Records& records, const MirrorDraft& draft,
                            const MirrorPairId& id)
{
    const auto name = MirrorName::parse(draft.name);
    const auto isTaken = [&](const MirrorPair& other) {
        return other.id != id && folded(other.name.text()) == folded(name->text());
    };
    if (!name || std::ranges::any_of(records.all<MirrorPair>(), isTaken))
        return failure(ErrorCode::InvalidInput, u"mirrorName"_s);
    MirrorPair pair{
        .id = id, .name = *name, .customers = draft.customers, .employees = draft.employees};
    if (!takeText(pair.forCustomers, draft.forCustomers))
        return failure(ErrorCode::InvalidInput, u"forCustomers"_s);
    if (!takeText(pair.forEmployees, draft.forEmployees))
        return failure(ErrorCode::InvalidInput, u"forEmployees"_s);
    if (!takeText(pair.nextStep, draft.nextStep))
        return failure(ErrorCode::InvalidInput, u"nextStep"_s);
    if (!isMaturity(draft.customers))
        return failure(ErrorCode::InvalidInput, u"customers"_s);
    if (!isMaturity(draft.employees))
        return failure(ErrorCode::InvalidInput, u"employees"_s);
    return pair;
}

}  // namespace

MirrorDraft draftOf(const MirrorPair& pair)
{
    return {pair.name.text(), pair.forCustomers.text(), pair.forEmployees.text(),
            pair.customers,   pair.employees,           pair.nextStep.text()};
}

Result<ChangeSet> addMirrorPair(const Records& records, const MirrorDraft& draft, IdSource& ids)
{
    const auto pair = pairFrom(records, draft, ids.next<MirrorPair>());
    if (!pair)
        return Failure{pair.error()};
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Add a pair of practices")});
    changes.create(*pair);
    return changes;
}

Result<ChangeSet> changeMirrorPair(const Records& records, const MirrorPairId& pair,
                                   const MirrorDraft& draft)
{
    const auto* before = records.find(pair);
    if (!before)
        return failure(ErrorCode::StaleChange);
    const auto after = pairFrom(records, draft, pair);
    if (!after)
        return Failure{after.error()};
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Change a pair of practices")});
    changes.update(*before, *after);
    return changes;
}

ChangeSet removeMirrorPair(const MirrorPair& pair)
{
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Remove a pair of practices")});
    changes.remove(pair);
    return changes;
}

QString maturityText(int maturity)
{
    static constexpr std::array<const char*, MirrorPair::mostMature + 1> words{
        QT_TRANSLATE_NOOP("Chart", "0: nothing"),
        QT_TRANSLATE_NOOP("Chart", "1: begun"),
        QT_TRANSLATE_NOOP("Chart", "2: here and there"),
        QT_TRANSLATE_NOOP("Chart", "3: nearly everywhere"),
        QT_TRANSLATE_NOOP("Chart", "4: everywhere, as a matter of course"),
    };
    return QCoreApplication::translate("Chart", words[std::size_t(std::clamp(maturity, 0, 4))]);
}

std::vector<const MirrorPair*> pairsByGap(const Records& records)
{
    std::vector<const MirrorPair*> pairs;
    for (const auto& pair : records.all<MirrorPair>())
        pairs.push_back(&pair);
    std::ranges::sort(pairs, [](const MirrorPair* left, const MirrorPair* right) {
        if (gapOf(*left) != gapOf(*right))
            return gapOf(*left) > gapOf(*right);
        return QString::localeAwareCompare(left->name.text(), right->name.text()) < 0;
    });
    return pairs;
}

std::optional<double> symmetryIndex(const std::vector<const MirrorPair*>& pairs)
{
    int both = 0;
    int customers = 0;
    for (const auto* pair : pairs) {
        both += std::min(pair->customers, pair->employees);
        customers += pair->customers;
    }
    return customers == 0 ? std::nullopt : std::optional(100.0 * both / customers);
}

}  // namespace esperluette
