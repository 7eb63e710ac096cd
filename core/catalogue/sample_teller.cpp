// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sample_teller.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace esperluette {

namespace {

constexpr std::array<std::int16_t, 6> hours = {9 * 60,  10 * 60 + 30, 11 * 60,
                                               14 * 60, 15 * 60 + 30, 16 * 60 + 30};

constexpr std::array inPersonOutOfTheWay = {Setting::Workstation, Setting::WalkOrMeal,
                                            Setting::Workstation};

Preparation preparationOf(const Moment& moment, const KindGuide& guide, Language language)
{
    Preparation preparation{.id = moment.id};
    for (const auto layer : allLayers)
        preparation.expectations.push_back(
            {layer, *ExpectationText::parse(guide.expectations(layer).front().in(language))});
    for (const auto& item : guide.checklist)
        preparation.checklist.push_back(
            {*ChecklistText::parse(item.text.in(language)), item.role, item.offsetDays,
             preparation.checklist.size() < moment.evidence.itemsTicked});
    preparation.anticipatedEmotions = {guide.pleasantEmotions.first(),
                                       guide.unpleasantEmotions.first()};
    preparation.plannedSetting =
        guide.checklist.empty() ? Setting::Unknown : Setting::DedicatedPlace;
    return preparation;
}

/// "praise_", "reframing_" or nothing.
QString toneOf(const MomentKind& kind)
{
    return kind.tone == Tone::Praise   ? u"praise_"_s
        : kind.tone == Tone::Reframing ? u"reframing_"_s
                                       : QString();
}

QString wordOf(Handling handling)
{
    return handling == Handling::Careful ? u"careful"_s
        : handling == Handling::Partly   ? u"partly"_s
                                         : u"passing"_s;
}

}  // namespace

SampleTeller::SampleTeller(const SampleScript& script, const ChangeSet& logbook, Language language,
                           SampleRandom& random) :
    m_script(script),
    m_language(language), m_random(random)
{
    for (const auto& change : logbook.of<KindGuide>())
        m_guides.emplace(change.after->id, &*change.after);
}

void SampleTeller::prepare(Moment& moment, const MomentKind& kind, int percent)
{
    auto& evidence = moment.evidence;
    evidence.itemsTicked = std::uint8_t((evidence.items * percent + 50) / 100);
    if (evidence.itemsTicked == 0)
        return;
    if (kind.scope == MomentScope::Individual)
        moment.minuteOfDay = m_random.of(hours);
    auto preparation = preparationOf(moment, *m_guides.at(kind.id), m_language);
    evidence.itemsOfOthers =
        std::int8_t(std::ranges::count_if(preparation.checklist, &ChecklistItem::isOfOthers));
    m_prose.create(std::move(preparation));
}

void SampleTeller::tell(Moment& moment, const MomentKind& kind, const SampleMember* member,
                        Handling handling, QDate held)
{
    const bool careful = handling == Handling::Careful;
    if (moment.planned.isValid() && moment.evidence.itemsTicked == 0) {
        prepare(moment, kind,
                careful                            ? m_random.between(8, 10) * 10
                    : handling == Handling::Partly ? m_random.between(2, 6) * 10
                                                   : m_random.below(3) * 10);
    }
    moment.status = MomentStatus::Told;
    moment.held = held;
    auto& evidence = moment.evidence;
    evidence.setting = settingOf(kind, member, handling);
    const int minutes = careful ? m_random.between(kind.minutesMin, kind.minutesMax)
        : handling == Handling::Partly
        ? m_random.between(kind.minutesMin * 6 / 10 + 1, kind.minutesMin + 5)
        : m_random.between(2, std::max(3, kind.minutesMin / 3));
    evidence.minutes = std::uint16_t(minutes);
    evidence.protectedTime = answer(handling);
    evidence.emotional = answer(handling);
    evidence.relational = answer(handling);
    evidence.operational = answer(handling);
    if (kind.scope == MomentScope::Individual) {
        evidence.listening = answer(handling);
        evidence.felt = feltIn(handling);
    }
    writeDebrief(moment, kind, member, handling);
}

void SampleTeller::holdUntold(Moment& moment, QDate held) const
{
    moment.status = MomentStatus::Held;
    moment.held = held;
}

Setting SampleTeller::settingOf(const MomentKind& kind, const SampleMember* member,
                                Handling handling)
{
    const bool faraway =
        member && member->remote && (member->story == SampleStory::NeverMet || m_random.chance(85));
    if (faraway)
        return handling == Handling::Passing ? Setting::Message
            : m_random.chance(85)            ? Setting::VideoCall
                                             : Setting::Telephone;
    switch (handling) {
    case Handling::Careful: return Setting::DedicatedPlace;
    case Handling::Partly: return m_random.of(inPersonOutOfTheWay);
    case Handling::Passing: break;
    }
    const bool inTheCorridor = kind.privacy == Privacy::OneToOne || m_random.chance(50);
    return inTheCorridor && m_random.chance(75) ? Setting::BetweenTwoDoors : Setting::Workstation;
}

Answer SampleTeller::answer(Handling handling)
{
    if (m_random.chance(6))
        return Answer::Unknown;
    switch (handling) {
    case Handling::Careful: return m_random.chance(85) ? Answer::Yes : Answer::Partly;
    case Handling::Partly: return m_random.chance(30) ? Answer::Yes : Answer::Partly;
    case Handling::Passing: break;
    }
    return m_random.chance(35) ? Answer::Partly : Answer::No;
}

std::uint8_t SampleTeller::feltIn(Handling handling)
{
    if (m_random.chance(35))
        return 0;
    switch (handling) {
    case Handling::Careful: return std::uint8_t(m_random.chance(80) ? m_random.between(4, 5) : 3);
    case Handling::Partly: return std::uint8_t(m_random.between(2, 4));
    case Handling::Passing: break;
    }
    return std::uint8_t(m_random.between(1, 3));
}

void SampleTeller::writeDebrief(const Moment& moment, const MomentKind& kind,
                                const SampleMember* member, Handling handling)
{
    Debrief debrief{.id = moment.id};
    const auto felt = moment.evidence.felt;
    if (kind.scope == MomentScope::Individual)
        debrief.emotions = emotionsIn(*m_guides.at(kind.id), handling);
    if (felt > 0 && m_random.chance(40)) {
        const auto key = felt >= 4 ? u"good"_s : felt == 3 ? u"mixed"_s : u"poor"_s;
        debrief.feltWords = *LongText::parse(m_random.of(m_script.feltWords.at(key)));
    }
    debrief.notes = *LongText::parse(noteOn(kind, member, handling));
    if (kind.tone == Tone::Reframing && m_random.chance(30))
        debrief.noteLevel = NoteLevel::Hr;
    m_prose.create(std::move(debrief));
}

std::vector<ToldEmotion> SampleTeller::emotionsIn(const KindGuide& guide, Handling handling)
{
    if (m_random.chance(45))
        return {};
    const bool pleasant =
        handling == Handling::Careful || (handling == Handling::Partly && m_random.chance(60));
    const auto source = m_random.chance(70) ? EmotionSource::DeclaredByThePerson
                                            : EmotionSource::ManagersImpression;
    return {{m_random.of(pleasant ? guide.pleasantEmotions : guide.unpleasantEmotions), source}};
}

QString SampleTeller::noteOn(const MomentKind& kind, const SampleMember* member, Handling handling)
{
    if (member && member->story == SampleStory::CarefulArrival) {
        const auto note = m_script.arrivalNotes.find(kind.key.text());
        if (note != m_script.arrivalNotes.end())
            return note->second;
    }
    if (kind.tone == Tone::None && m_random.chance(60))
        return {};
    return m_random.of(m_script.notes.at(toneOf(kind) + wordOf(handling)));
}

}  // namespace esperluette
