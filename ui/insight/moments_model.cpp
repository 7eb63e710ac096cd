// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/moments_model.h"

#include "core/care/setting.h"
#include "ui/shared/care_glyph.h"
#include "ui/shared/date_text.h"

#include <algorithm>

namespace esperluette::ui {

namespace {

using Row = MomentBehind;

QString whose(const Records& records, MomentSubject subject, const NameDisplay& names)
{
    if (subject.isPerson())
        return names.nameOf(records.all<Person>()[subject.position()]);
    if (subject.isTeam())
        return names.shownText(records.all<Team>()[subject.position()].name.text());
    return MomentsModel::tr("Everyone");
}

QVariant whoseText(const Row& row) { return row.whose; }

QVariant kind(const Row& row) { return row.kind; }

QVariant day(const Row& row) { return row.day; }

QVariant setting(const Row& row)
{
    return row.setting == Setting::Unknown ? QStringLiteral("–") : settingName(row.setting);
}

QVariant care(const Row& row) { return careGlyphText(row.level) + u' ' + levelName(row.level); }

QVariant careOrder(const Row& row) { return int(row.level); }

}  // namespace

MomentsModel::MomentsModel(QDate today, QObject* parent) :
    RowsModel({{tr("Day"), [today](const Row& row) { return shownDay(row.day, today); }, day, {}},
               {tr("Person"), whoseText, {}, {}},
               {tr("Moment"), kind, {}, {}},
               {tr("Setting"), setting, {}, {}},
               {tr("Care"), care, careOrder, {}}},
              parent)
{
}

std::vector<MomentBehind> momentsBehind(const Records& records, const CareReader& care,
                                        const std::vector<std::uint32_t>& positions,
                                        Language language, const NameDisplay& names)
{
    std::vector<MomentBehind> rows;
    rows.reserve(positions.size());
    for (const auto position : positions) {
        const auto& moment = records.all<Moment>()[position];
        const auto& kind = records.all<MomentKind>()[records.momentKinds()[position]];
        rows.push_back(
            {moment.id, moment.person, moment.day().date(),
             whose(records, records.momentSubjects()[position], names),
             moment.title.isEmpty() ? kind.name.in(language) : names.shownText(moment.title.text()),
             moment.evidence.setting, care(position).level});
    }
    std::ranges::stable_sort(rows, std::greater(), &MomentBehind::day);
    return rows;
}

}  // namespace esperluette::ui
