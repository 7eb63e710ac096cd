// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planning.h"

#include "core/planning/event_names.h"
#include "core/planning/event_planner.h"
#include "core/planning/rhythm.h"
#include "core/planning/rule_days.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// Says why one moment is on its day.
class Explanation {
    Q_DECLARE_TR_FUNCTIONS(Planning)

public:
    Explanation(const Records& records, const Moment& moment, const WorkingCalendar& calendar,
                Language language) :
        m_records(records),
        m_moment(moment), m_kind(*records.find(moment.kind)), m_rule(m_kind.rule),
        m_person(moment.person ? records.find(*moment.person) : nullptr), m_calendar(calendar),
        m_language(language),
        m_locale(language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                              : QLocale(QLocale::English, QLocale::UnitedKingdom))
    {
    }

    QStringList sentences()
    {
        if (!m_moment.planned.isValid()) {
            add(tr("It was never planned."));
            return m_sentences;
        }
        if (m_moment.due.isValid()) {
            if (const auto* ritual = ritualOf())
                explainRitual(*ritual);
            else if (m_rule.form == RuleForm::OnEvent)
                explainEvent();
            else if (m_rule.form == RuleForm::Rhythm)
                explainRhythm();
            else if (m_rule.form == RuleForm::EveryPeriod)
                explainPeriod();
            else
                explainSeries();
            explainShift();
        }
        explainTolerance();
        explainLastMove();
        return m_sentences;
    }

private:
    void add(const QString& sentence) { m_sentences << sentence; }
    QString text(QDate day) const { return m_locale.toString(day, QLocale::LongFormat); }
    QDate due() const { return m_moment.due.date(); }

    /// "7 days", "12 months"; the sign is left out.
    static QString text(CalendarSpan span)
    {
        const auto count = std::abs(span.value);
        switch (span.unit) {
        case TimeUnit::Day: return tr("%n days", nullptr, count);
        case TimeUnit::Week: return tr("%n weeks", nullptr, count);
        case TimeUnit::Month: return tr("%n months", nullptr, count);
        case TimeUnit::Year: return tr("%n years", nullptr, count);
        }
        return {};
    }

    /// "every month", "every 3 months".
    static QString everyText(CalendarSpan span)
    {
        const auto count = std::abs(span.value);
        switch (span.unit) {
        case TimeUnit::Day: return tr("every %n days", nullptr, count);
        case TimeUnit::Week: return tr("every %n weeks", nullptr, count);
        case TimeUnit::Month: return tr("every %n months", nullptr, count);
        case TimeUnit::Year: return tr("every %n years", nullptr, count);
        }
        return {};
    }

    /// Whether the milestone is known.
    bool explainMilestone()
    {
        const auto day = m_person ? milestoneDay(*m_person, m_rule) : QDate();
        if (!day.isValid()) {
            add(tr("The date it depends on is not known any more."));
            return false;
        }
        switch (m_rule.milestone) {
        case Milestone::Start: add(tr("Hire date: %1.").arg(text(day))); break;
        case Milestone::TrialEnd: add(tr("End of the trial period: %1.").arg(text(day))); break;
        case Milestone::TrialDecision:
            add(tr("The trial period ends on %1; the last day to announce the decision with the "
                   "notice due is %2.")
                    .arg(text(m_person->trialEnd), text(day)));
            break;
        case Milestone::End: add(tr("Last day: %1.").arg(text(day))); break;
        case Milestone::Birthday:
            add(tr("Birthday, shared by the person: %1.").arg(text(day)));
            break;
        case Milestone::None:
        case Milestone::CalendarWeek:
        case Milestone::CalendarQuarter:
        case Milestone::CalendarMonth: break;
        }
        return true;
    }

    void explainSeries()
    {
        if (!explainMilestone())
            return;
        const auto milestone = milestoneDay(*m_person, m_rule);
        if (m_rule.form == RuleForm::Anniversary) {
            add(tr("The rule asks for it after %1, then %2; this is number %3.")
                    .arg(text(m_rule.first), everyText(m_rule.every))
                    .arg(m_moment.ordinal));
        } else {
            explainOffset(m_rule.offset);
        }
        if (occurrenceDay(milestone, m_rule, m_moment.ordinal) != due())
            add(tr("That date changed after this moment was planned."));
        else if (m_rule.form == RuleForm::Anniversary)
            explainClamp(milestone, m_rule.first, m_rule.every, m_moment.ordinal - 1);
        else if (m_rule.milestone == Milestone::Birthday)
            explainClamp(milestone, {0, TimeUnit::Year}, {1, TimeUnit::Year}, m_moment.ordinal);
        else
            explainClamp(milestone, m_rule.offset, {}, 0);
    }

    void explainOffset(CalendarSpan offset)
    {
        if (m_rule.milestone == Milestone::Birthday)
            add(tr("It comes back every year; this is number %1.").arg(m_moment.ordinal));
        if (offset.value == 0)
            add(tr("The rule asks for it on that very day."));
        else if (offset.value < 0)
            add(tr("The rule asks for it %1 before.").arg(text(offset)));
        else
            add(tr("The rule asks for it %1 after.").arg(text(offset)));
    }

    void explainEvent()
    {
        if (const auto key = kindAwaited(m_rule); !key.isEmpty())
            return explainFollowUp(key);
        const auto* event = eventBehind();
        if (!event)
            return add(tr("The event it follows from is not there any more."));
        const auto place = std::size_t(checkpointOf(m_moment.ordinal));
        add(event->name.text().isEmpty()
                ? tr("%1: %2.").arg(eventName(event->event.text()), text(event->day))
                : tr("%1 (%2): %3.")
                      .arg(eventName(event->event.text()), event->name.text(), text(event->day)));
        explainOffset(m_rule.checkpoints.empty() ? m_rule.offset
                                                 : m_rule.checkpoints[place].offset);
    }

    const LifeEvent* eventBehind() const
    {
        const auto events = m_records.all<LifeEvent>();
        const auto found = std::ranges::find_if(events, [this](const LifeEvent& event) {
            return followsFrom(m_moment, m_records, event);
        });
        return found == events.end() ? nullptr : &*found;
    }

    void explainFollowUp(QStringView key)
    {
        for (const auto& kind : m_records.all<MomentKind>()) {
            const auto* held =
                kind.key.text() == key ? lastHeldBefore(m_records, m_moment, kind) : nullptr;
            if (!held)
                continue;
            add(tr("It follows \"%1\", held on %2.")
                    .arg(kind.name.in(m_language), text(held->held.date())));
            return explainOffset(m_rule.offset);
        }
        add(tr("The moment it follows is not there any more."));
    }

    void explainRhythm()
    {
        const auto* before = momentBefore();
        const auto from = before ? before->day().date() : QDate();
        const auto days = m_person ? rhythmDays(*m_person, m_rule, from) : std::nullopt;
        if (!days || days->from != from) {
            explainMilestone();
            add(tr("The rule asks for it after %1, then %2.")
                    .arg(text(m_rule.first), everyText(m_rule.every)));
        } else {
            add(before->held.isValid()
                    ? tr("Last held on %1.").arg(text(from))
                    : tr("The one before, on %1, was not held.").arg(text(from)));
            add(tr("The rule asks for it %1.").arg(everyText(m_rule.every)));
        }
        if (isReturnFromLeave())
            add(tr("It is due on the return from a long leave: none was held in the %n months "
                   "before.",
                   nullptr, m_rule.absenceMonths));
        if (isRecap(from))
            add(tr("It also looks back over the last %1.").arg(text(m_rule.recap)));
        const auto times = days ? days->timesTo(due()) : std::nullopt;
        if (times)
            explainClamp(days->from, days->first, days->every, *times);
    }

    bool isReturnFromLeave() const
    {
        return m_rule.absenceMonths > 0
            && std::ranges::any_of(m_records.all<LifeEvent>(), [this](const LifeEvent& event) {
                   return event.event.text() == "long_leave_end"_L1
                       && event.person == m_moment.person && event.day == due();
               });
    }

    /// Whether a whole number of recaps after the milestone lies between the moment before and this
    /// one.
    bool isRecap(QDate before) const
    {
        const auto milestone = m_person ? milestoneDay(*m_person, m_rule) : QDate();
        if (m_rule.recap.value <= 0 || !milestone.isValid())
            return false;
        const auto last = before.isValid() ? before : milestone;
        auto recap = plus(milestone, m_rule.recap);
        for (int times = 1; recap <= last && times < lastOrdinal; ++times)
            recap = seriesDay(milestone, m_rule.recap, m_rule.recap, times);
        return recap <= due();
    }

    /// The moment of the same kind and person that came last before this one was due; nullptr
    /// when it is the first.
    const Moment* momentBefore() const
    {
        const Moment* last = nullptr;
        if (!m_person)
            return last;
        for (const auto position : m_records.momentsOf(m_records.positionOf(*m_person))) {
            const auto& other = m_records.all<Moment>()[position];
            const bool counts = other.held.isValid() || other.ordinal > 0;
            if (other.kind == m_moment.kind && other.id != m_moment.id && counts
                && other.day() < m_moment.due && (!last || last->day() < other.day()))
                last = &other;
        }
        return last;
    }

    /// nullptr when the moment is not an occurrence of a ritual.
    const Ritual* ritualOf() const
    {
        const auto* gathering = m_records.gatheringOf(m_moment.id);
        return gathering && gathering->ritual ? m_records.find(*gathering->ritual) : nullptr;
    }

    void explainRitual(const Ritual& ritual)
    {
        const auto weekday = m_locale.dayName(ritual.weekday);
        if (ritual.weekOfMonth == 0)
            add(tr("It is a ritual of every %n week(s), on this day of the week: %1.", nullptr,
                   ritual.everyWeeks)
                    .arg(weekday));
        else
            add(tr("It is a ritual of every month, on this day of the week: %1.").arg(weekday));
    }

    void explainPeriod()
    {
        const auto start = periodStart(m_moment.ordinal, m_rule.milestone);
        const auto end = periodStart(m_moment.ordinal + 1, m_rule.milestone).addDays(-1);
        const auto* runs = m_rule.milestone == Milestone::CalendarQuarter
            ? QT_TR_NOOP("The quarter runs from %1 to %2.")
            : m_rule.milestone == Milestone::CalendarMonth
            ? QT_TR_NOOP("The month runs from %1 to %2.")
            : QT_TR_NOOP("The week runs from %1 to %2.");
        add(tr(runs).arg(text(start), text(end)));
        add(tr("The rule asks for it %1, for each team.").arg(everyText(m_rule.every)));
    }

    void explainClamp(QDate from, CalendarSpan first, CalendarSpan every, int times)
    {
        if (isClamped(from, first, every, times))
            add(tr("There is no day %1 in %2: the last day of the month is taken.")
                    .arg(from.day())
                    .arg(m_locale.toString(due(), QStringLiteral("MMMM yyyy"))));
    }

    void explainShift()
    {
        auto worked = workedDay(due(), m_rule.nonWorkingDay, m_calendar);
        if (worked != due() && m_moment.plannedBy == PlannedBy::Rule && m_moment.planned.isValid())
            worked = m_moment.planned.date();
        if (worked > due())
            add(tr("%1 is not worked: the next working day is %2.").arg(text(due()), text(worked)));
        else if (worked < due())
            add(tr("%1 is not worked: the working day before is %2.")
                    .arg(text(due()), text(worked)));
    }

    void explainTolerance()
    {
        const auto window = windowOf(m_moment, m_kind);
        add(window.first == window.last
                ? tr("It is on time on %1 only.").arg(text(window.first))
                : tr("It is on time from %1 to %2.").arg(text(window.first), text(window.last)));
    }

    void explainLastMove()
    {
        const auto planned = text(m_moment.planned.date());
        switch (m_moment.plannedBy) {
        case PlannedBy::Rule: add(tr("The rule placed it on %1.").arg(planned)); break;
        case PlannedBy::RuleThenHand: add(tr("It was moved by hand to %1.").arg(planned)); break;
        case PlannedBy::Hand: add(tr("It was placed by hand on %1.").arg(planned)); break;
        }
    }

    const Records& m_records;
    const Moment& m_moment;
    const MomentKind& m_kind;
    const PlanningRule& m_rule;
    const Person* m_person;
    const WorkingCalendar& m_calendar;
    Language m_language;
    QLocale m_locale;
    QStringList m_sentences;
};

}  // namespace

QStringList whyThisDate(const Records& records, const Moment& moment,
                        const WorkingCalendar& calendar, Language language)
{
    const auto own = moment.person ? withAbsences(calendar, records, *moment.person) : calendar;
    return Explanation(records, moment, own, language).sentences();
}

}  // namespace esperluette
