// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care.h"
#include "core/care/setting.h"

#include <QCoreApplication>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

QString notHeldText(const Moment& moment, const MomentKind& kind, QDate today)
{
    if (moment.status == MomentStatus::Cancelled)
        return QCoreApplication::translate("Care", "It was cancelled.");
    if (assess(moment, kind, {}, today).level == CareLevel::Missed)
        return QCoreApplication::translate("Care", "It was not held.");
    return QCoreApplication::translate("Care", "Known once it is held.");
}

QString preparedText(const Moment& moment)
{
    const int ticked = moment.evidence.itemsTicked;
    const int items = moment.evidence.items;
    if (items == 0)
        return QCoreApplication::translate("Care", "There was no checklist.");
    if (!moment.held.isValid())
        return QCoreApplication::translate("Care", "%1 of %n item(s) ticked so far.", nullptr,
                                           items)
            .arg(ticked);
    return QCoreApplication::translate("Care", "%1 of %n item(s) ticked before the start.", nullptr,
                                       items)
        .arg(ticked);
}

QString settingText(Setting setting, CriterionValue value)
{
    if (setting == Setting::Unknown)
        return QCoreApplication::translate("Care", "Nobody told where it was held.");
    auto name = settingName(setting);
    name[0] = name[0].toUpper();
    switch (value) {
    case CriterionValue::One:
        return QCoreApplication::translate("Care", "%1: the recommended setting, or better.")
            .arg(name);
    case CriterionValue::Half:
        return QCoreApplication::translate("Care", "%1: acceptable for this kind of moment.")
            .arg(name);
    case CriterionValue::Zero:
    case CriterionValue::Unknown: break;
    }
    if (setting == Setting::Message)
        return QCoreApplication::translate("Care", "A message, where a meeting was due.");
    return QCoreApplication::translate("Care", "%1: not a setting for this kind of moment.")
        .arg(name);
}

/// "2 days after the planned day"
QString delayText(int days)
{
    if (days < 0)
        return QCoreApplication::translate("Care", "%n day(s) before the planned day", nullptr,
                                           -days);
    return QCoreApplication::translate("Care", "%n day(s) after the planned day", nullptr, days);
}

QString onTimeText(const Moment& moment, CriterionValue value)
{
    if (!moment.planned.isValid())
        return QCoreApplication::translate("Care", "It was never planned.");
    const int days = moment.held.number() - moment.planned.number();
    if (days == 0)
        return QCoreApplication::translate("Care", "Held on the planned day.");
    switch (value) {
    case CriterionValue::One:
        return QCoreApplication::translate("Care", "Held %1, within the tolerance.")
            .arg(delayText(days));
    case CriterionValue::Half:
        return QCoreApplication::translate("Care", "Held %1, within twice the tolerance.")
            .arg(delayText(days));
    case CriterionValue::Zero:
    case CriterionValue::Unknown: break;
    }
    return QCoreApplication::translate("Care", "Held %1, beyond the tolerance.")
        .arg(delayText(days));
}

/// "25 minutes of the 30 recommended"
QString lengthText(int minutes, int recommended)
{
    if (minutes == 0)
        return QCoreApplication::translate("Care", "length not told");
    if (recommended == 0)
        return QCoreApplication::translate("Care", "%n minute(s)", nullptr, minutes);
    return QCoreApplication::translate("Care", "%n minute(s), %1 recommended", nullptr, minutes)
        .arg(recommended);
}

QString protectedTimeText(const Evidence& evidence, int recommended)
{
    const auto length = lengthText(evidence.minutes, recommended);
    switch (evidence.protectedTime) {
    case Answer::Unknown: break;
    case Answer::Yes: return QCoreApplication::translate("Care", "Uninterrupted; %1.").arg(length);
    case Answer::Partly:
    case Answer::No: return QCoreApplication::translate("Care", "Interrupted; %1.").arg(length);
    }
    if (evidence.minutes == 0)
        return QCoreApplication::translate(
            "Care", "Nobody told how long it lasted, nor whether it was interrupted.");
    return QCoreApplication::translate("Care", "Nobody told whether it was interrupted; %1.")
        .arg(length);
}

QString listeningText(Answer answer, bool collective)
{
    if (collective)
        return QCoreApplication::translate("Care", "Not asked of a collective moment.");
    switch (answer) {
    case Answer::Unknown: break;
    case Answer::Yes:
        return QCoreApplication::translate("Care", "The person spoke at least half of the time.");
    case Answer::Partly:
        return QCoreApplication::translate("Care", "The person spoke, but under half of the time.");
    case Answer::No: return QCoreApplication::translate("Care", "The person hardly spoke.");
    }
    return QCoreApplication::translate("Care", "Nobody told who did the talking.");
}

QString expectationsText(Answer answer)
{
    switch (answer) {
    case Answer::Unknown: break;
    case Answer::Yes: return QCoreApplication::translate("Care", "These expectations were met.");
    case Answer::Partly:
        return QCoreApplication::translate("Care", "These expectations were met in part.");
    case Answer::No: return QCoreApplication::translate("Care", "These expectations were not met.");
    }
    return QCoreApplication::translate("Care", "Nobody told whether these expectations were met.");
}

QString followThroughText(FollowThrough followThrough)
{
    if (followThrough.due == 0)
        return QCoreApplication::translate("Care", "No commitment is due yet.");
    return QCoreApplication::translate("Care", "%1 of %n due commitment(s) kept.", nullptr,
                                       followThrough.due)
        .arg(followThrough.kept);
}

}  // namespace

QString criterionText(Criterion criterion, const Moment& moment, const MomentKind& kind,
                      FollowThrough followThrough, QDate today)
{
    if (criterion == Criterion::Prepared)
        return preparedText(moment);
    if (!moment.held.isValid())
        return notHeldText(moment, kind, today);

    const auto& evidence = moment.evidence;
    const auto value = assess(moment, kind, followThrough, today).value(criterion);
    switch (criterion) {
    case Criterion::Prepared: break;
    case Criterion::Setting: return settingText(evidence.setting, value);
    case Criterion::OnTime: return onTimeText(moment, value);
    case Criterion::ProtectedTime: return protectedTimeText(evidence, kind.minutesMin);
    case Criterion::Listening:
        return listeningText(evidence.listening, kind.scope == MomentScope::Collective);
    case Criterion::Emotional: return expectationsText(evidence.emotional);
    case Criterion::Relational: return expectationsText(evidence.relational);
    case Criterion::Operational: return expectationsText(evidence.operational);
    case Criterion::FollowThrough: return followThroughText(followThrough);
    }
    return {};
}

QString criterionName(Criterion criterion)
{
    switch (criterion) {
    case Criterion::Prepared: return QCoreApplication::translate("Care", "Prepared");
    case Criterion::Setting: return QCoreApplication::translate("Care", "Setting");
    case Criterion::OnTime: return QCoreApplication::translate("Care", "On time");
    case Criterion::ProtectedTime: return QCoreApplication::translate("Care", "Protected time");
    case Criterion::Listening: return QCoreApplication::translate("Care", "Listening");
    case Criterion::Emotional: return QCoreApplication::translate("Care", "Emotional expectations");
    case Criterion::Relational:
        return QCoreApplication::translate("Care", "Relational expectations");
    case Criterion::Operational:
        return QCoreApplication::translate("Care", "Operational expectations");
    case Criterion::FollowThrough: break;
    }
    return QCoreApplication::translate("Care", "Follow-through");
}

QString criterionKey(Criterion criterion)
{
    switch (criterion) {
    case Criterion::Prepared: return u"prepared"_s;
    case Criterion::Setting: return u"setting"_s;
    case Criterion::OnTime: return u"on_time"_s;
    case Criterion::ProtectedTime: return u"protected_time"_s;
    case Criterion::Listening: return u"listening"_s;
    case Criterion::Emotional: return u"emotional"_s;
    case Criterion::Relational: return u"relational"_s;
    case Criterion::Operational: return u"operational"_s;
    case Criterion::FollowThrough: break;
    }
    return u"follow_through"_s;
}

QString levelName(CareLevel level)
{
    switch (level) {
    case CareLevel::NotDue: break;
    case CareLevel::Untold: return QCoreApplication::translate("Care", "untold");
    case CareLevel::Missed: return QCoreApplication::translate("Care", "missed");
    case CareLevel::InPassing: return QCoreApplication::translate("Care", "in passing");
    case CareLevel::InPart: return QCoreApplication::translate("Care", "in part");
    case CareLevel::WithCare: return QCoreApplication::translate("Care", "with care");
    }
    return QCoreApplication::translate("Care", "planned");
}

QString levelKey(CareLevel level)
{
    switch (level) {
    case CareLevel::NotDue: break;
    case CareLevel::Untold: return u"untold"_s;
    case CareLevel::Missed: return u"missed"_s;
    case CareLevel::InPassing: return u"in_passing"_s;
    case CareLevel::InPart: return u"in_part"_s;
    case CareLevel::WithCare: return u"with_care"_s;
    }
    return u"not_due"_s;
}

}  // namespace esperluette
