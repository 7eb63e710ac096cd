// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include "core/catalogue/catalogue_words.h"
#include "core/catalogue/resource_file.h"

#include <array>

using namespace Qt::StringLiterals;

namespace esperluette {

namespace {

struct BuiltInValue {
    const char16_t* cut;
    const char16_t* meaning;
    const char16_t* french;
    const char16_t* english;
};

constexpr std::array builtInValues = {
    BuiltInValue{cuts::workMode, u"on_site", u"Sur site", u"On site"},
    BuiltInValue{cuts::workMode, u"hybrid", u"Hybride", u"Hybrid"},
    BuiltInValue{cuts::workMode, u"remote", u"À distance", u"Remote"},
    BuiltInValue{cuts::shift, u"day", u"Jour", u"Day"},
    BuiltInValue{cuts::shift, u"night", u"Nuit", u"Night"},
};

void addPopulations(ChangeSet& changes, Language language, IdSource& ids)
{
    for (const auto& value : builtInValues) {
        const auto* label = language == Language::French ? value.french : value.english;
        changes.create(PopulationValue{
            ids.next<PopulationValue>(), *PopulationCut::parse(QString::fromUtf16(value.cut)),
            *PopulationLabel::parse(QString::fromUtf16(label)),
            *PopulationMeaning::parse(QString::fromUtf16(value.meaning))});
    }
}

}  // namespace

Result<ChangeSet> beginLogbook(const LogbookBeginning& beginning, IdSource& ids)
{
    const auto title = LogbookTitle::parse(beginning.title);
    if (!title)
        return failure(ErrorCode::InvalidInput, u"title"_s);
    const auto keeper = PersonName::parse(beginning.keeper);
    if (!keeper)
        return failure(ErrorCode::InvalidInput, u"keeper"_s);

    ChangeSet changes(StepName{QT_TRANSLATE_NOOP("Step", "New logbook")});
    changes.create(Cover{ids.next<Cover>(), *title, *keeper, beginning.language, beginning.sample,
                         beginning.frenchHolidays, beginning.today});
    addPopulations(changes, beginning.language, ids);
    const auto catalogue = parseCatalogue(builtInCatalogue(), ids);
    if (!catalogue)
        return Failure{catalogue.error()};
    changes.append(*catalogue);
    return changes;
}

QByteArray builtInCatalogue() { return resourceFile(u":/catalogue/journey.json"_s); }

LocalText mirrorStageName(QStringView key) { return nameIn(mirrorStages(), key); }

}  // namespace esperluette
