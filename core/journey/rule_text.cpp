// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/rule_text.h"

#include "core/catalogue/catalogue_words.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace esperluette {

namespace {

/// Says a rule in words.
class RuleWords {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)

public:
    RuleWords(const PlanningRule& rule, Language language) : m_rule(rule), m_language(language) { }

    QString text() const
    {
        QStringList sentences;
        if (m_rule.off)
            sentences << tr("Switched off: nothing is planned.");
        sentences << mainSentence() << extraSentences();
        if (!isByHand())
            sentences << shiftSentence() << toleranceSentence();
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }

    static QString span(CalendarSpan length)
    {
        const auto count = std::abs(length.value);
        switch (length.unit) {
        case TimeUnit::Day: return tr("%n day(s)", nullptr, count);
        case TimeUnit::Week: return tr("%n week(s)", nullptr, count);
        case TimeUnit::Month: return tr("%n month(s)", nullptr, count);
        case TimeUnit::Year: return tr("%n year(s)", nullptr, count);
        }
        return {};
    }

    static QString every(CalendarSpan length)
    {
        const auto count = std::abs(length.value);
        switch (length.unit) {
        case TimeUnit::Day: return tr("every %n day(s)", nullptr, count);
        case TimeUnit::Week: return tr("every %n week(s)", nullptr, count);
        case TimeUnit::Month: return tr("every %n month(s)", nullptr, count);
        case TimeUnit::Year: return tr("every %n year(s)", nullptr, count);
        }
        return {};
    }

    static QString milestone(Milestone milestone)
    {
        switch (milestone) {
        case Milestone::None: break;
        case Milestone::Start: return tr("first day");
        case Milestone::TrialEnd: return tr("end of the trial period");
        case Milestone::TrialDecision: return tr("last day to announce the trial decision");
        case Milestone::End: return tr("last day");
        case Milestone::Birthday: return tr("birthday");
        case Milestone::CalendarWeek: return tr("calendar week");
        case Milestone::CalendarQuarter: return tr("calendar quarter");
        case Milestone::CalendarMonth: return tr("calendar month");
        }
        return tr("no milestone");
    }

private:
    bool isByHand() const
    {
        return m_rule.form == RuleForm::OnEvent && m_rule.event.isEmpty()
            && m_rule.checkpoints.empty();
    }

    QString eventName(const QString& key) const
    {
        const auto name = nameIn(awaitedEvents(), key).in(m_language);
        return name.isEmpty() ? key : name;
    }

    /// "7 days before: %1", with the sign of the offset.
    static QString around(CalendarSpan offset, const QString& what)
    {
        if (offset.value == 0)
            return tr("On the day: %1").arg(what);
        return offset.value < 0 ? tr("%1 before: %2").arg(span(offset), what)
                                : tr("%1 after: %2").arg(span(offset), what);
    }

    QString mainSentence() const
    {
        const auto name = milestone(m_rule.milestone);
        switch (m_rule.form) {
        case RuleForm::OnEvent: return eventSentence();
        case RuleForm::AroundMilestone: return around(m_rule.offset, name) + u'.';
        case RuleForm::Anniversary:
            return tr("%1 after: %2, then %3 from that day.")
                .arg(span(m_rule.first), name, every(m_rule.every));
        case RuleForm::Rhythm:
            return tr("%1 after: %2, then %3 from the last one held.")
                .arg(span(m_rule.first), name, every(m_rule.every));
        case RuleForm::EveryPeriod: return periodSentence();
        }
        return {};
    }

    QString eventSentence() const
    {
        if (isByHand())
            return tr("Planned by hand.");
        if (m_rule.checkpoints.empty())
            return around(m_rule.offset, eventName(m_rule.event)) + u'.';
        QStringList steps;
        for (const auto& checkpoint : m_rule.checkpoints)
            steps << u"%1 (%2)"_s.arg(checkpoint.label.in(m_language),
                                      around(checkpoint.offset, eventName(checkpoint.event)));
        return tr("One moment for each checkpoint: %1.").arg(steps.join(u"; "_s));
    }

    QString periodSentence() const
    {
        const auto rhythm = tr("Once for each team, %1").arg(every(m_rule.every));
        if (m_rule.weekday == 0)
            return tr("%1, on the first working day of the period.").arg(rhythm);
        const auto locale =
            m_language == Language::French ? QLocale(QLocale::French) : QLocale(QLocale::English);
        const auto day = locale.standaloneDayName(m_rule.weekday);
        switch (m_rule.weekOfMonth) {
        case 0: return tr("%1, on this day: %2.").arg(rhythm, day);
        case -1: return tr("%1, on the last one of the month: %2.").arg(rhythm, day);
        default:
            return tr("%1, on number %2 of the month: %3.")
                .arg(rhythm)
                .arg(m_rule.weekOfMonth)
                .arg(day);
        }
    }

    QStringList extraSentences() const
    {
        QStringList sentences;
        if (m_rule.recap.value > 0)
            sentences << tr("It looks back on all of them %1.").arg(every(m_rule.recap));
        if (m_rule.absenceMonths > 0)
            sentences << tr("Also on return from a long leave, unless it was held within the last "
                            "%n month(s).",
                            nullptr, m_rule.absenceMonths);
        if (!m_rule.notice.empty())
            sentences << noticeSentence();
        return sentences;
    }

    QString noticeSentence() const
    {
        QStringList steps;
        for (std::size_t position = 0; position < m_rule.notice.size(); ++position) {
            const auto& step = m_rule.notice[position];
            steps
                << (position + 1 < m_rule.notice.size()
                        ? tr("%1 below %2 of presence").arg(span(step.notice), span(step.presence))
                        : tr("%1 beyond").arg(span(step.notice)));
        }
        return tr("Notice: %1.").arg(steps.join(u", "_s));
    }

    QString shiftSentence() const
    {
        switch (m_rule.nonWorkingDay) {
        case NonWorkingDay::Keep: break;
        case NonWorkingDay::Previous: return tr("A day off moves it to the working day before.");
        case NonWorkingDay::Next: return tr("A day off moves it to the next working day.");
        }
        return tr("It stays on its day even when that is a day off.");
    }

    QString toleranceSentence() const
    {
        if (m_rule.earlyDays == 0 && m_rule.lateDays == 0)
            return tr("On time on that day only.");
        return tr("On time from %1 before to %2 after.")
            .arg(span({m_rule.earlyDays, TimeUnit::Day}), span({m_rule.lateDays, TimeUnit::Day}));
    }

    const PlanningRule& m_rule;
    Language m_language;
};

}  // namespace

QString ruleText(const PlanningRule& rule, Language language)
{
    return RuleWords(rule, language).text();
}

QString milestoneName(Milestone milestone) { return RuleWords::milestone(milestone); }

}  // namespace esperluette
