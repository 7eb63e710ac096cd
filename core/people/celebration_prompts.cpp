// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/celebration_prompts.h"

#include <QCoreApplication>

namespace esperluette {

namespace {

QString words(const char* text, int count = -1)
{
    return QCoreApplication::translate("CelebrationPrompts", text, nullptr, count);
}

/// The last praise that was held and says what for; nullptr when there is none.
const Moment* lastPraise(const Records& records, std::size_t person)
{
    const Moment* last = nullptr;
    for (const auto position : records.momentsOf(person)) {
        const auto& moment = records.all<Moment>()[position];
        const auto& kind = records.all<MomentKind>()[records.momentKinds()[position]];
        if (kind.tone == Tone::Praise && moment.held.isValid() && !moment.title.isEmpty()
            && (!last || last->held < moment.held))
            last = &moment;
    }
    return last;
}

/// What the person said last, of all they expect; nullptr when nothing was said.
const Expectation* lastExpectation(const Records& records, const PersonId& person)
{
    const Expectation* last = nullptr;
    for (const auto& expectation : records.all<Expectation>()) {
        if (expectation.person == person && (!last || last->said <= expectation.said))
            last = &expectation;
    }
    return last;
}

QString ofPraise(const Moment* praise)
{
    return praise ? words(QT_TRANSLATE_NOOP("CelebrationPrompts",
                                            "You praised “%1”: what has it changed since?"))
                        .arg(praise->title.text())
                  : words(QT_TRANSLATE_NOOP("CelebrationPrompts",
                                            "What would have gone otherwise without them? One "
                                            "fact, and when it was."));
}

QString ofExpectation(const Expectation* expectation)
{
    return expectation ? words(QT_TRANSLATE_NOOP("CelebrationPrompts",
                                                 "They hope for “%1”: what can you say of it "
                                                 "today?"))
                             .arg(expectation->text.text())
                       : words(QT_TRANSLATE_NOOP("CelebrationPrompts",
                                                 "What do they hope for next? Ask, and take the "
                                                 "time to hear the answer."));
}

QString ofTime(int years)
{
    return years > 0 ? words(QT_TRANSLATE_N_NOOP("CelebrationPrompts",
                                                 "What did they do on the first day, %n year(s) "
                                                 "ago, and what do they do today?"),
                             years)
                     : words(QT_TRANSLATE_NOOP("CelebrationPrompts",
                                               "Which moment of this year made you smile "
                                               "together? Two sentences are enough."));
}

}  // namespace

QStringList celebrationPrompts(const Records& records, std::size_t person, int years)
{
    const auto& id = records.all<Person>()[person].id;
    return {ofPraise(lastPraise(records, person)), ofExpectation(lastExpectation(records, id)),
            ofTime(years)};
}

}  // namespace esperluette
