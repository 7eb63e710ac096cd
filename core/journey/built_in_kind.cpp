// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/built_in_kind.h"

#include "core/catalogue/catalogue.h"

#include <map>

namespace esperluette {

namespace {

std::map<QString, BuiltInKind> readBuiltInKinds()
{
    IdSource ids([] { return std::int64_t(0); }, [] { return std::uint64_t(0); });
    std::map<QString, BuiltInKind> kinds;
    const auto catalogue = parseCatalogue(builtInCatalogue(), ids);
    if (!catalogue)
        return kinds;
    std::map<MomentKindId, const KindGuide*> guides;
    for (const auto& change : catalogue->of<KindGuide>())
        guides.emplace(change.after->id, &*change.after);
    for (const auto& change : catalogue->of<MomentKind>())
        kinds.emplace(change.after->key.text(),
                      BuiltInKind{*change.after, *guides.at(change.after->id)});
    return kinds;
}

}  // namespace

const BuiltInKind* builtInKind(QStringView key)
{
    static const auto kinds = readBuiltInKinds();
    const auto found = kinds.find(key.toString());
    return found == kinds.end() ? nullptr : &found->second;
}

}  // namespace esperluette
