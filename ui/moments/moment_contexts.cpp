// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/moment_contexts.h"

#include "ui/moments/preparing.h"
#include "ui/shared/date_text.h"
#include "ui/shared/moment_words.h"

#include <QCoreApplication>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) { return QCoreApplication::translate("MomentContext", text); }

QString joined(QStringList parts, const QString& separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

/// Where, how long and who may hear; for a reframing, when the person was last praised.
QString settingAdvice(const Records& records, const Moment& moment, const KindGuide& guide,
                      Language language, QDate today)
{
    const auto& kind = kindOf(records, moment);
    QStringList lines;
    if (const auto place = guide.place.in(language); !place.isEmpty())
        lines << words(QT_TRANSLATE_NOOP("MomentContext", "Recommended: %1")).arg(place);
    lines << joined({lengthText(kind), privacyText(kind.privacy)}, u" · "_s);
    if (kind.tone == Tone::Reframing && moment.person) {
        const auto praised = lastPraise(records, *moment.person, today);
        lines << (praised.isValid()
                      ? words(QT_TRANSLATE_NOOP("MomentContext", "Last praised on %1."))
                            .arg(longDay(praised))
                      : words(QT_TRANSLATE_NOOP(
                          "MomentContext", "No praise of this person is in the logbook yet.")));
    }
    return lines.join(u'\n');
}

}  // namespace

const MomentKind& kindOf(const Records& records, const Moment& moment)
{
    return records.all<MomentKind>()[records.momentKinds()[records.positionOf(moment)]];
}

QString subjectName(const Records& records, const Moment& moment, const NameDisplay& names)
{
    const auto subject = records.momentSubjects()[records.positionOf(moment)];
    if (subject.isPerson())
        return names.nameOf(records.all<Person>()[subject.position()]);
    if (subject.isTeam())
        return records.all<Team>()[subject.position()].name.text();
    return words(QT_TRANSLATE_NOOP("MomentContext", "Across teams"));
}

PreparationContext preparationContext(const Records& records, const Moment& moment,
                                      const KindGuide& guide, Language language, QDate today,
                                      const NameDisplay& names)
{
    return {.emotions = guide.pleasantEmotions + guide.unpleasantEmotions,
            .starting = startingPreparation(moment.id, guide, language),
            .settingAdvice = settingAdvice(records, moment, guide, language, today),
            .days = {moment.planned.date(), enteredPlan(moment), today},
            .names = names};
}

DebriefContext debriefContext(const Records& records, const Moment& moment, const KindGuide& guide,
                              const std::optional<Preparation>& preparation, Language language,
                              QDate today, const NameDisplay& names)
{
    DebriefContext context;
    context.collective = !moment.person;
    context.emotions = guide.pleasantEmotions + guide.unpleasantEmotions;
    context.today = today;
    context.names = names;
    if (preparation) {
        const auto detail = [&](ExpectationLayer layer) {
            return names.shownText(linesOf(*preparation, layer).join(u" · "_s));
        };
        const auto emotions = emotionNames(records, preparation->anticipatedEmotions, language);
        context.emotionalDetail = joined({emotions, detail(ExpectationLayer::Emotional)}, u" · "_s);
        context.relationalDetail = detail(ExpectationLayer::Relational);
        context.operationalDetail = detail(ExpectationLayer::Operational);
    }
    for (const auto& commitment : records.all<Commitment>()) {
        if (commitment.moment == moment.id)
            context.promised.push_back(commitment);
    }
    return context;
}

}  // namespace esperluette::ui
