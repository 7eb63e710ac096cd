// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ical_draft.h"

#include "core/foundation/text_folding.h"
#include "core/moments/moment_actions.h"

#include <algorithm>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesOfADayOff = 6 * 60;  // what lasts less is no day off
constexpr int longestDayOff = 1'100;  // in days

CalendarOutcome refusedFor(CalendarReason reason)
{
    return {.row = {Verdict::Refused, reason, {}}};
}

/// What names an event for ever, in what it becomes.
QString seedOf(const IcalEvent& event, const QString& purpose)
{
    return purpose + u'\n' + event.uid + u'\n' + event.occurrence.toString(Qt::ISODate);
}

/// The words of a text, each between spaces: a name is looked for as whole words.
QByteArray wordsOf(const QString& text)
{
    QString words = u" "_s;
    for (const auto character : text)
        words += character.isLetterOrNumber() ? character : QChar(u' ');
    return folded((words + u' ').simplified()).prepend(' ').append(' ');
}

bool isNamedIn(const QByteArray& words, const PersonName& given, const PersonName& family)
{
    const auto holds = [&words](const PersonName& name) {
        return !name.isEmpty() && words.contains(wordsOf(name.text()));
    };
    return holds(given) && (family.isEmpty() || holds(family));
}

/// The people that a title names with both of their names.
std::vector<PersonId> peopleNamedIn(const Records& records, const QString& title)
{
    const auto words = wordsOf(title);
    std::vector<PersonId> named;
    for (const auto& person : records.all<Person>()) {
        if (isNamedIn(words, person.givenName, person.familyName)
            || isNamedIn(words, person.preferredName, person.familyName))
            named.push_back(person.id);
    }
    return named;
}

bool isHeldOrCancelled(const Moment& moment)
{
    return moment.held.isValid() || moment.status != MomentStatus::Planned;
}

}  // namespace

CalendarOutcome CalendarJudge::judge(const IcalEvent& event) const
{
    if (!event.fault.isEmpty())
        return refusedFor(CalendarReason::NotUnderstood);
    const auto own = momentOfUid(event.uid);
    if (m_settings.target != CalendarTarget::Moments)
        return own ? refusedFor(CalendarReason::OwnMoment) : dayOff(event);
    return own ? ownMoment(event, *own) : moment(event);
}

CalendarOutcome CalendarJudge::dayOff(const IcalEvent& event) const
{
    const bool absence = m_settings.target == CalendarTarget::Absences;
    if (absence && !m_settings.person)
        return refusedFor(CalendarReason::NobodyChosen);
    const auto purpose = absence ? u"absence "_s + m_settings.person->text() : u"holiday"_s;
    const DayOffId id(derivedIdBytes(seedOf(event, purpose)));
    const auto* before = m_records.find(id);
    CalendarOutcome outcome;
    if (absence)
        outcome.row.person = m_settings.person;
    if (before)
        outcome.dayOffBefore = *before;
    if (event.cancelled) {
        if (!before)
            return refusedFor(CalendarReason::Cancelled);
        outcome.row.verdict = Verdict::Changed;
        outcome.row.reason = CalendarReason::TakenAway;
        return outcome;
    }
    if (event.minuteOfDay != Moment::wholeDay && event.minutes < minutesOfADayOff)
        return refusedFor(CalendarReason::PartOfADay);
    if (event.first.daysTo(event.last) >= longestDayOff)
        return refusedFor(CalendarReason::TooLong);
    const auto name = DayOffName::parse(event.summary.left(DayOffName::maxLength));
    outcome.dayOff = DayOff{id, absence ? m_settings.person : std::nullopt, event.first, event.last,
                            name.value_or(DayOffName())};
    outcome.row.verdict = !before    ? Verdict::New
        : *before == *outcome.dayOff ? Verdict::Same
                                     : Verdict::Changed;
    return outcome;
}

CalendarOutcome CalendarJudge::ownMoment(const IcalEvent& event, const MomentId& id) const
{
    const auto* before = m_records.find(id);
    if (!before)
        return refusedFor(CalendarReason::DeletedMoment);
    auto outcome = moved(event, *before);
    outcome.row.person = before->person;
    return outcome;
}

/// The moment that is there already, on the day and at the hour of the event.
CalendarOutcome CalendarJudge::moved(const IcalEvent& event, const Moment& before) const
{
    CalendarOutcome outcome{.row = {Verdict::Same, CalendarReason::None, before.person}};
    const bool wasCancelled = before.status == MomentStatus::Cancelled;
    const bool hourCounts = !before.held.isValid() || before.held == before.planned;
    const auto minute = hourCounts ? before.minuteOfDay : Moment::wholeDay;
    const bool sameTime = before.day() == Day(event.first) && minute == event.minuteOfDay;
    if (wasCancelled == event.cancelled && (sameTime || event.cancelled))
        return outcome;
    if (isHeldOrCancelled(before))
        return refusedFor(CalendarReason::AlreadyHeld);
    const auto change = event.cancelled
        ? Result<ChangeSet>(cancelMoment(before))
        : moveMoment(before, event.first, event.minuteOfDay, m_today);
    if (!change)
        return refusedFor(CalendarReason::Past);
    outcome.row.verdict = Verdict::Changed;
    if (event.cancelled)
        outcome.row.reason = CalendarReason::TakenAway;
    outcome.momentBefore = before;
    outcome.moment = change->of<Moment>().front().after;
    return outcome;
}

CalendarOutcome CalendarJudge::moment(const IcalEvent& event) const
{
    const auto* kind = m_settings.kind ? m_records.find(*m_settings.kind) : nullptr;
    if (!kind)
        return refusedFor(CalendarReason::NoKind);
    const MomentId id(derivedIdBytes(seedOf(event, u"moment"_s)));
    if (const auto* before = m_records.find(id))
        return moved(event, *before);
    if (event.cancelled)
        return refusedFor(CalendarReason::Cancelled);
    if (event.first < m_today)
        return refusedFor(CalendarReason::Past);
    return newMoment(event, *kind, id);
}

CalendarOutcome CalendarJudge::newMoment(const IcalEvent& event, const MomentKind& kind,
                                         const MomentId& id) const
{
    MomentDraft draft{.kind = kind.id};
    auto reason = CalendarReason::None;
    if (kind.scope == MomentScope::Individual)
        draft.person = personOf(event, reason);
    else if (m_settings.team)
        draft.team = m_settings.team;
    else
        reason = CalendarReason::NoTeam;
    if (reason != CalendarReason::None)
        return refusedFor(reason);
    draft.title = event.summary.left(MomentTitle::maxLength);
    draft.day = event.first;
    draft.minuteOfDay = event.minuteOfDay;
    IdSource unused([] { return 0; }, [] { return 0U; });
    const auto changes = planMoment(m_records, draft, m_today, m_now, unused);
    if (!changes)
        return refusedFor(CalendarReason::NobodyNamed);
    CalendarOutcome outcome{.row = {Verdict::New, CalendarReason::None, draft.person}};
    if (event.summary.size() > MomentTitle::maxLength)
        outcome.row.reason = CalendarReason::TitleShortened;
    outcome.moment = changes->of<Moment>().front().after;
    outcome.moment->id = id;
    if (!changes->of<Gathering>().empty()) {
        outcome.gathering = changes->of<Gathering>().front().after;
        outcome.gathering->id = id;
    }
    return outcome;
}

std::optional<PersonId> CalendarJudge::personOf(const IcalEvent& event,
                                                CalendarReason& reason) const
{
    if (m_settings.person)
        return m_settings.person;
    const auto named = peopleNamedIn(m_records, event.summary);
    if (named.size() == 1)
        return named.front();
    reason = named.empty() ? CalendarReason::NobodyNamed : CalendarReason::SeveralNamed;
    return std::nullopt;
}

}  // namespace esperluette
