// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/sample_random.h"
#include "core/catalogue/sample_script.h"
#include "core/catalogue/sample_staff.h"

namespace esperluette {

/// How well a moment of the sample is handled.
enum class Handling { Careful, Partly, Passing };

/// Prepares and tells moments of the sample: their evidence, and the prose that belongs to it.
class SampleTeller {
public:
    /// @param logbook  holds the kinds and their guides; outlives the teller
    SampleTeller(const SampleScript& script, const ChangeSet& logbook, Language language,
                 SampleRandom& random);

    /// Ticks `percent` of the checklist before the start and gives the moment an hour.
    void prepare(Moment& moment, const MomentKind& kind, int percent);
    /// Tells how a moment was held, on a day.
    ///
    /// @param member  nullptr for a collective moment
    void tell(Moment& moment, const MomentKind& kind, const SampleMember* member, Handling handling,
              QDate held);
    /// Notes that a moment was held, and nothing more.
    void holdUntold(Moment& moment, QDate held) const;

    /// The preparations and debriefs written so far.
    const ChangeSet& prose() const { return m_prose; }

private:
    Setting settingOf(const MomentKind& kind, const SampleMember* member, Handling handling);
    Answer answer(Handling handling);
    std::uint8_t feltIn(Handling handling);
    void writeDebrief(const Moment& moment, const MomentKind& kind, const SampleMember* member,
                      Handling handling);
    std::vector<ToldEmotion> emotionsIn(const KindGuide& guide, Handling handling);
    QString noteOn(const MomentKind& kind, const SampleMember* member, Handling handling);

    const SampleScript& m_script;
    Language m_language;
    SampleRandom& m_random;
    std::map<MomentKindId, const KindGuide*> m_guides;
    ChangeSet m_prose;
};

}  // namespace esperluette
