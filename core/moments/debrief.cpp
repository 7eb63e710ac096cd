// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moments/moment_actions.h"

#include <algorithm>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMinutes = 1440;
constexpr int mostFelt = 5;

/// Each emotion once from each source.
std::vector<ToldEmotion> eachOnce(const std::vector<ToldEmotion>& emotions)
{
    std::vector<ToldEmotion> told;
    for (const auto& emotion : emotions) {
        if (std::ranges::find(told, emotion) == told.end())
            told.push_back(emotion);
    }
    return told;
}

Evidence evidenceFrom(const Evidence& before, const DebriefDraft& draft)
{
    auto evidence = before;
    evidence.setting = draft.setting;
    evidence.protectedTime = draft.protectedTime;
    evidence.listening = draft.listening;
    evidence.emotional = draft.emotional;
    evidence.relational = draft.relational;
    evidence.operational = draft.operational;
    evidence.saidBetweenTwoDoors = draft.betweenTwoDoors ? Answer::Yes : Answer::Unknown;
    evidence.cause = MissedCause::NotTold;
    evidence.felt = std::uint8_t(draft.felt);
    evidence.minutes = std::uint16_t(draft.minutes);
    return evidence;
}

/// The words of a draft as a record.
Result<Debrief> wordsOf(const MomentId& moment, const DebriefDraft& draft)
{
    const auto feltWords = LongText::parse(draft.feltWords);
    if (!feltWords)
        return failure(ErrorCode::InvalidInput, u"feltWords"_s);
    const auto notes = LongText::parse(draft.notes);
    if (!notes)
        return failure(ErrorCode::InvalidInput, u"notes"_s);
    return Debrief{moment, eachOnce(draft.emotions), *feltWords, *notes, draft.noteLevel};
}

bool isBlank(const Debrief& debrief)
{
    return debrief.emotions.empty() && debrief.feltWords.isEmpty() && debrief.notes.isEmpty();
}

/// The subject of the first fact that cannot be; empty when all can.
QString faultOfFacts(const Records& records, const DebriefDraft& draft, QDate today)
{
    if (!draft.held.isValid() || draft.held > today)
        return u"held"_s;
    if (draft.minutes < 0 || draft.minutes > mostMinutes)
        return u"minutes"_s;
    if (draft.felt < 0 || draft.felt > mostFelt)
        return u"felt"_s;
    const auto isKnown = [&records](const Attendance& attendance) {
        return records.find(attendance.person) != nullptr;
    };
    return std::ranges::all_of(draft.attendances, isKnown) ? QString() : u"attendances"_s;
}

/// Adds the new commitments to `changes`; false when one of them cannot be.
bool addCommitments(ChangeSet& changes, const DebriefDraft& draft, const Moment& moment,
                    const Gathering* gathering, IdSource& ids)
{
    for (const auto& typed : draft.commitments) {
        const auto text = CommitmentText::parse(typed.text);
        if (!text || (typed.due.isValid() && typed.due < draft.held))
            return false;
        const auto toThem = typed.owedByThePerson ? std::nullopt : moment.person;
        changes.create(Commitment{.id = ids.next<Commitment>(),
                                  .moment = moment.id,
                                  .person = toThem,
                                  .team = gathering ? gathering->team : std::nullopt,
                                  .text = *text,
                                  .promised = draft.held,
                                  .due = typed.due,
                                  .kind = typed.kind,
                                  .owner = typed.owedByThePerson ? moment.person : std::nullopt});
    }
    return true;
}

void updateAttendances(ChangeSet& changes, const Gathering& gathering,
                       const std::vector<Attendance>& attendances)
{
    if (attendances.empty())
        return;
    auto attended = gathering;
    attended.attendances = attendances;
    changes.update(gathering, attended);
}

}  // namespace

DebriefDraft debriefDraft(const Records& records, const Moment& moment,
                          const std::optional<Debrief>& told, QDate today)
{
    const auto& evidence = moment.evidence;
    DebriefDraft draft{.held =
                           moment.day().isValid() ? std::min(moment.day().date(), today) : today,
                       .minutes = evidence.minutes,
                       .setting = evidence.setting,
                       .protectedTime = evidence.protectedTime,
                       .listening = evidence.listening,
                       .emotional = evidence.emotional,
                       .relational = evidence.relational,
                       .operational = evidence.operational,
                       .betweenTwoDoors = evidence.saidBetweenTwoDoors == Answer::Yes,
                       .felt = evidence.felt};
    if (told) {
        draft.feltWords = told->feltWords.text();
        draft.emotions = told->emotions;
        draft.notes = told->notes.text();
        draft.noteLevel = told->noteLevel;
    }
    if (const auto* gathering = records.gatheringOf(moment.id))
        draft.attendances = gathering->attendances;
    return draft;
}

Result<ChangeSet> tellMoment(const Records& records, const MomentId& id,
                             const std::optional<Debrief>& before, const DebriefDraft& draft,
                             QDate today, IdSource& ids)
{
    const auto* moment = records.find(id);
    if (!moment)
        return failure(ErrorCode::StaleChange);
    if (const auto subject = faultOfFacts(records, draft, today); !subject.isEmpty())
        return failure(ErrorCode::InvalidInput, subject);
    const auto words = wordsOf(id, draft);
    if (!words)
        return Failure{words.error()};

    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Tell a moment")});
    const auto* gathering = records.gatheringOf(id);
    if (!addCommitments(changes, draft, *moment, gathering, ids))
        return failure(ErrorCode::InvalidInput, u"commitment"_s);
    if (gathering)
        updateAttendances(changes, *gathering, draft.attendances);
    if (before)
        changes.update(*before, *words);
    else if (!isBlank(*words))
        changes.create(*words);

    auto told = *moment;
    told.held = draft.held;
    told.status = MomentStatus::Told;
    told.evidence = evidenceFrom(moment->evidence, draft);
    changes.update(*moment, told);
    return changes;
}

}  // namespace esperluette
