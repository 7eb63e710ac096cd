// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moments/day_words.h"
#include "core/moments/moment_actions.h"

#include <QHash>

namespace esperluette {

/// What one typed line says of a moment: "félicitations Léa hier vitrine d’octobre".
struct QuickLine {
    std::optional<MomentKindId> kind;
    std::vector<PersonId> people;  ///< whose name fits: several when one has to say more
    std::optional<TeamId> team;  ///< of a collective moment; the only one need not be named
    QDate day;  ///< today when the line names none
    std::int16_t minuteOfDay = Moment::wholeDay;
    Setting setting = Setting::Unknown;
    QString text;  ///< the words that say nothing else
    bool happened = true;  ///< false: it is to be planned

    friend bool operator==(const QuickLine&, const QuickLine&) = default;
};

/// Reads lines in French and in English alike, whatever order and case their words have.
///
/// The first day named counts, then names of people (first, family or usual name, one or several
/// words), then the kind of moment by the words of its name in either language, then the team and
/// the place. Small words before what was understood ("à Léa", "with Léa") are dropped; the rest is
/// the text.
class QuickLineReader {
public:
    /// @param records  is read here and not kept
    explicit QuickLineReader(const Records& records);

    /// @param minuteNow  of the day: an hour of today that is still to come is planned
    QuickLine read(QStringView line, QDate today, std::int16_t minuteNow) const;

private:
    struct Kind {
        MomentKindId id;
        CatalogueKey key;
        MomentScope scope = MomentScope::Individual;
        std::vector<QByteArray> words;  ///< of its names
    };
    struct Group {
        TeamId id;
        std::vector<QByteArray> words;
    };
    class Reading;

    bool isCollective(const QuickLine& line) const;

    QHash<QByteArray, std::vector<PersonId>> m_people;  ///< by each word of their names
    std::vector<Kind> m_kinds;
    QHash<QByteArray, int> m_kindsWithWord;
    std::vector<Group> m_teams;
};

/// The draft of a line; without a person when the line leaves open which one.
MomentDraft draftOf(const QuickLine& line);

/// The change that notes or plans what a line says.
/// @error as noteMoment and planMoment
Result<ChangeSet> keepQuickLine(const Records& records, const QuickLine& line, QDate today,
                                UtcMinute now, IdSource& ids);

}  // namespace esperluette
