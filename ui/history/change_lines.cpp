// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/change_lines.h"

#include "core/care/setting.h"
#include "core/moments/missed_cause.h"
#include "core/people/attention.h"
#include "core/planning/planning.h"
#include "ui/history/field_lines.h"
#include "ui/shared/date_text.h"
#include "ui/shared/moment_words.h"
#include "ui/shared/person_words.h"

#include <QCoreApplication>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

QString lineWords(const char* text, int count = -1)
{
    return QCoreApplication::translate("History", text, nullptr, count);
}

QString ofPerson(const char* label) { return labelOf("PersonEditor", label); }

QString ofStory(const char* label) { return labelOf("DebriefPanel", label); }

QString ofPreparation(const char* label) { return labelOf("PreparationPanel", label); }

QString yesOrNo(bool yes) { return answerName(yes ? Answer::Yes : Answer::No); }

QString answerText(Answer answer)
{
    return answer == Answer::Unknown ? QString() : answerName(answer);
}

QString settingText(Setting setting)
{
    return setting == Setting::Unknown ? QString() : settingName(setting);
}

QString rhythmText(int days)
{
    return days == 0
        ? lineWords(QT_TRANSLATE_N_NOOP("History", "as usual (%n day(s))"), defaultRhythmDays)
        : lineWords(QT_TRANSLATE_N_NOOP("History", "%n day(s)"), days);
}

/// E-mail addresses are made of names.
QString addressText(const FieldLines& lines, const EmailAddress& address)
{
    return lines.desk().names->areHidden() && !address.isEmpty() ? u"…"_s : address.text();
}

QStringList populationsOf(const Records& records, const Person& person)
{
    QStringList labels;
    for (const auto& id : person.populations) {
        if (const auto* value = records.find(id))
            labels << value->label.text();
    }
    return labels;
}

void addIdentity(FieldLines& lines, const Person& before, const Person& after)
{
    const auto addName = [&](const char* label, const PersonName& was, const PersonName& is) {
        if (was != is)
            lines.add(ofPerson(label), lines.namePart(was.text()), lines.namePart(is.text()));
    };
    addName("First name", before.givenName, after.givenName);
    addName("Last name", before.familyName, after.familyName);
    addName("Name they go by", before.preferredName, after.preferredName);
    lines.add(ofPerson("Employee number"), before.employeeNumber.text(),
              after.employeeNumber.text());
    if (before.email != after.email)
        lines.addSentence(lineWords(QT_TRANSLATE_NOOP("History", "%1: %2 → %3"))
                              .arg(ofPerson("E-mail"), addressText(lines, before.email),
                                   addressText(lines, after.email)));
    lines.addText(ofPerson("Role"), before.role.text(), after.role.text());
}

void addPlace(FieldLines& lines, const Person& before, const Person& after)
{
    const auto& records = lines.desk().records();
    lines.add(ofPerson("Team"), lines.nameOf(before.team), lines.nameOf(after.team));
    lines.add(ofPerson("Status"), statusName(before.status), statusName(after.status));
    lines.addList(ofPerson("Where they work"), populationsOf(records, before),
                  populationsOf(records, after));
    lines.add(ofPerson("Manager"), lines.nameOf(before.manager), lines.nameOf(after.manager));
    lines.add(ofPerson("Buddy"), lines.nameOf(before.buddy), lines.nameOf(after.buddy));
}

void addDays(FieldLines& lines, const Person& before, const Person& after)
{
    const auto add = [&](const char* label, QDate was, QDate is) {
        lines.add(ofPerson(label), historyDay(was), historyDay(is));
    };
    add("First day", before.start, after.start);
    add("End of the trial period", before.trialEnd, after.trialEnd);
    add("Last day", before.end, after.end);
    lines.add(ofPerson("Reason for leaving"), departureName(before.departure),
              departureName(after.departure));
    lines.add(ofPerson("Job offer"), offerName(before.offer), offerName(after.offer));
    add("Offer made on", before.offerDay, after.offerDay);
    add("Birthday", before.birthday, after.birthday);
    lines.add(ofPerson("Agrees that it is celebrated"), yesOrNo(before.birthdayShared),
              yesOrNo(after.birthdayShared));
    lines.add(ofPerson("Likes to be praised"), recognitionText(before.recognition),
              recognitionText(after.recognition));
    lines.add(ofPerson("At most this long without a moment"), rhythmText(before.rhythmDays),
              rhythmText(after.rhythmDays));
}

void addLines(FieldLines& lines, const Change<Person>& change)
{
    if (!change.before)
        return;
    if (!change.after)
        return lines.addSentence(
            lineWords(QT_TRANSLATE_NOOP("History", "Taken out of the logbook")));
    addIdentity(lines, *change.before, *change.after);
    addPlace(lines, *change.before, *change.after);
    addDays(lines, *change.before, *change.after);
}

void addLines(FieldLines& lines, const Change<Expectation>& change)
{
    const auto text = [&](const Expectation& expectation) {
        return u"%1 (%2)"_s.arg(lines.shortened(expectation.text.text()),
                                layerName(expectation.layer));
    };
    lines.addList(lineWords(QT_TRANSLATE_NOOP("History", "Expectation")),
                  change.before ? QStringList(text(*change.before)) : QStringList(),
                  change.after ? QStringList(text(*change.after)) : QStringList());
}

MomentState stateOf(MomentStatus status)
{
    switch (status) {
    case MomentStatus::Planned: break;
    case MomentStatus::Held: return MomentState::Held;
    case MomentStatus::Told: return MomentState::Told;
    case MomentStatus::Cancelled: return MomentState::Cancelled;
    }
    return MomentState::Planned;
}

QString plannedText(const Moment& moment)
{
    auto day = historyDay(moment.planned.date());
    if (!day.isEmpty() && moment.minuteOfDay != Moment::wholeDay)
        day += u' ' + shownHour(moment.minuteOfDay);
    return day;
}

void addEvidence(FieldLines& lines, const Evidence& before, const Evidence& after)
{
    const auto add = [&](const char* label, Answer was, Answer is) {
        lines.add(ofStory(label), answerText(was), answerText(is));
    };
    const auto minutes = [](int count) {
        return count == 0 ? QString() : lineWords(QT_TRANSLATE_N_NOOP("History", "%n min"), count);
    };
    const auto rating = [](int felt) {
        return felt == 0 ? QString() : lineWords(QT_TRANSLATE_NOOP("History", "%1 of 5")).arg(felt);
    };
    const auto cause = [](MissedCause why) {
        return why == MissedCause::NotTold ? QString() : causeName(why);
    };
    lines.add(ofStory("How long"), minutes(before.minutes), minutes(after.minutes));
    lines.add(ofStory("Where it was held"), settingText(before.setting),
              settingText(after.setting));
    add("It was between two doors", before.saidBetweenTwoDoors, after.saidBetweenTwoDoors);
    add("The time was protected", before.protectedTime, after.protectedTime);
    add("They spoke at least half of the time", before.listening, after.listening);
    add("What they hoped to feel was met", before.emotional, after.emotional);
    add("What they expected of the relation was met", before.relational, after.relational);
    add("What needed settling was settled", before.operational, after.operational);
    lines.add(ofStory("Their own rating"), rating(before.felt), rating(after.felt));
    lines.add(lineWords(QT_TRANSLATE_NOOP("History", "Why it was missed")), cause(before.cause),
              cause(after.cause));
}

void addLines(FieldLines& lines, const Change<Moment>& change)
{
    if (!change.before)
        return;
    if (!change.after)
        return lines.addSentence(
            lineWords(QT_TRANSLATE_NOOP("History", "Taken out of the logbook")));
    const auto& before = *change.before;
    const auto& after = *change.after;
    lines.add(lineWords(QT_TRANSLATE_NOOP("History", "With")), lines.nameOf(before.person),
              lines.nameOf(after.person));
    lines.add(lineWords(QT_TRANSLATE_NOOP("History", "Kind of moment")), lines.nameOf(before.kind),
              lines.nameOf(after.kind));
    lines.addText(lineWords(QT_TRANSLATE_NOOP("History", "Title")), before.title.text(),
                  after.title.text());
    lines.add(lineWords(QT_TRANSLATE_NOOP("History", "Planned for")), plannedText(before),
              plannedText(after));
    lines.add(lineWords(QT_TRANSLATE_NOOP("History", "Where it stands")),
              stateName(stateOf(before.status)), stateName(stateOf(after.status)));
    lines.add(ofStory("Held on"), historyDay(before.held.date()), historyDay(after.held.date()));
    addEvidence(lines, before.evidence, after.evidence);
}

void addLines(FieldLines& lines, const Change<Gathering>& change)
{
    if (!change.before || !change.after)
        return;
    lines.add(ofPerson("Team"), lines.nameOf(change.before->team),
              lines.nameOf(change.after->team));
    lines.add(lineWords(QT_TRANSLATE_NOOP("History", "Host")), lines.nameOf(change.before->host),
              lines.nameOf(change.after->host));
    const auto partIn = [](const Gathering& gathering, const PersonId& person) {
        const auto found = std::ranges::find(gathering.attendances, person, &Attendance::person);
        return found == gathering.attendances.end() ? QString() : partName(found->part);
    };
    for (const auto& attendance : change.after->attendances)
        lines.add(lines.nameOf(attendance.person), partIn(*change.before, attendance.person),
                  partName(attendance.part));
    for (const auto& attendance : change.before->attendances) {
        if (partIn(*change.after, attendance.person).isEmpty())
            lines.add(lines.nameOf(attendance.person), partName(attendance.part), {});
    }
}

QString stateText(CommitmentState state)
{
    switch (state) {
    case CommitmentState::Open: break;
    case CommitmentState::Kept: return lineWords(QT_TRANSLATE_NOOP("History", "kept"));
    case CommitmentState::Broken: return lineWords(QT_TRANSLATE_NOOP("History", "not kept"));
    case CommitmentState::Released: return lineWords(QT_TRANSLATE_NOOP("History", "released"));
    }
    return lineWords(QT_TRANSLATE_NOOP("History", "open"));
}

void addLines(FieldLines& lines, const Change<Commitment>& change)
{
    const auto label = labelOf("CommitmentDrafts", "Commitment");
    const auto text = [&](const std::optional<Commitment>& commitment) {
        return commitment ? QStringList(lines.shortened(commitment->text.text())) : QStringList();
    };
    lines.addList(label, text(change.before), text(change.after));
    if (!change.before || !change.after)
        return;
    const auto what = u"%1 (%2)"_s.arg(label, text(change.after).constFirst());
    lines.add(what, stateText(change.before->state), stateText(change.after->state));
    lines.add(what, historyDay(change.before->due), historyDay(change.after->due));
}

QStringList expectationsIn(const FieldLines& lines, const Preparation& preparation,
                           ExpectationLayer layer)
{
    QStringList texts;
    for (const auto& expectation : preparation.expectations) {
        if (expectation.layer == layer)
            texts << lines.shortened(expectation.text.text());
    }
    return texts;
}

QStringList itemsOf(const FieldLines& lines, const Preparation& preparation)
{
    QStringList texts;
    for (const auto& item : preparation.checklist)
        texts << lines.shortened(item.text.text());
    return texts;
}

bool isDone(const Preparation& preparation, const ChecklistText& text)
{
    const auto found = std::ranges::find(preparation.checklist, text, &ChecklistItem::text);
    return found != preparation.checklist.end() && found->done;
}

void addTicks(FieldLines& lines, const Preparation& before, const Preparation& after)
{
    for (const auto& item : after.checklist) {
        if (item.done == isDone(before, item.text))
            continue;
        const auto sentence = item.done
            ? lineWords(QT_TRANSLATE_NOOP("History", "Done: %1"))
            : lineWords(QT_TRANSLATE_NOOP("History", "Not done any more: %1"));
        lines.addSentence(sentence.arg(lines.shortened(item.text.text())));
    }
}

void addLines(FieldLines& lines, const Change<Preparation>& change)
{
    const Preparation nothing{.id = change.id()};
    const auto& before = change.before ? *change.before : nothing;
    const auto& after = change.after ? *change.after : nothing;
    const std::pair<const char*, ExpectationLayer> layers[] = {
        {"What they may feel", ExpectationLayer::Emotional},
        {"What they expect of the relation", ExpectationLayer::Relational},
        {"What needs settling", ExpectationLayer::Operational},
    };
    for (const auto& [label, layer] : layers)
        lines.addList(ofPreparation(label), expectationsIn(lines, before, layer),
                      expectationsIn(lines, after, layer));
    lines.addList(ofPreparation("What they may feel"), lines.emotions(before.anticipatedEmotions),
                  lines.emotions(after.anticipatedEmotions));
    // The first step of preparing also writes down what the kind of moment asks for.
    if (change.before && change.after)
        lines.addList(lineWords(QT_TRANSLATE_NOOP("History", "To do")), itemsOf(lines, before),
                      itemsOf(lines, after));
    addTicks(lines, before, after);
    lines.add(ofPreparation("Where it is planned"), settingText(before.plannedSetting),
              settingText(after.plannedSetting));
    lines.addText(ofPreparation("Notes to prepare"), before.notes.text(), after.notes.text());
}

QStringList emotionsOf(const FieldLines& lines, const Debrief& debrief, EmotionSource source)
{
    QStringList keys;
    for (const auto& emotion : debrief.emotions) {
        if (emotion.source == source)
            keys << emotion.key;
    }
    return lines.emotions(keys);
}

void addLines(FieldLines& lines, const Change<Debrief>& change)
{
    const Debrief nothing{.id = change.id()};
    const auto& before = change.before ? *change.before : nothing;
    const auto& after = change.after ? *change.after : nothing;
    const auto addEmotions = [&](const char* label, EmotionSource source) {
        lines.addList(ofStory(label), emotionsOf(lines, before, source),
                      emotionsOf(lines, after, source));
    };
    lines.addText(ofStory("Their words"), before.feltWords.text(), after.feltWords.text());
    addEmotions("Emotions they named", EmotionSource::DeclaredByThePerson);
    addEmotions("My impression", EmotionSource::ManagersImpression);
    lines.addText(ofStory("Notes"), before.notes.text(), after.notes.text());
    lines.add(ofStory("Who may read these notes"), noteLevelName(before.noteLevel),
              noteLevelName(after.noteLevel));
}

template <typename Entity>
void addAll(FieldLines& lines, const ChangeSet& changes)
{
    for (const auto& change : changes.of<Entity>())
        addLines(lines, change);
}

}  // namespace

QStringList changeLines(const Desk& desk, const ChangeSet& changes)
{
    FieldLines lines(desk);
    addAll<Person>(lines, changes);
    addAll<Expectation>(lines, changes);
    addAll<Moment>(lines, changes);
    addAll<Gathering>(lines, changes);
    addAll<Preparation>(lines, changes);
    addAll<Debrief>(lines, changes);
    addAll<Commitment>(lines, changes);
    return lines.lines();
}

}  // namespace esperluette::ui
