// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moments/quick_line.h"

#include "core/foundation/text_folding.h"
#include "core/planning/journey_choice.h"

#include <algorithm>
#include <array>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

using PeopleIds = std::vector<PersonId>;

/// What people call a kind whose name has other words.
struct Nickname {
    const char* word;
    const char* kind;
};
constexpr Nickname nicknames[] = {
    {"bravo", "praise_interview"},
    {"merci", "praise_interview"},
    {"thanks", "praise_interview"},
    {"kudos", "praise_interview"},
    {"congrats", "praise_interview"},
    {"congratulations", "praise_interview"},
    {"1:1", "one_to_one"},
    {"1-1", "one_to_one"},
    {"embauche", "recruitment_interview"},
    {"hiring", "recruitment_interview"},
    {"onboarding", "first_day"},
};

struct PlaceName {
    const char* words;  ///< one or several, a space between them
    Setting setting;
    bool isPlain = false;  ///< it means the place even without a small word before: "en", "by"
};
constexpr PlaceName placeNames[] = {
    {"entre deux portes", Setting::BetweenTwoDoors, true},
    {"between two doors", Setting::BetweenTwoDoors, true},
    {"couloir", Setting::BetweenTwoDoors},
    {"corridor", Setting::BetweenTwoDoors},
    {"bureau", Setting::DedicatedPlace},
    {"office", Setting::DedicatedPlace},
    {"visio", Setting::VideoCall, true},
    {"video", Setting::VideoCall},
    {"telephone", Setting::Telephone},
    {"phone", Setting::Telephone},
    {"tel", Setting::Telephone},
    {"dejeuner", Setting::WalkOrMeal},
    {"lunch", Setting::WalkOrMeal},
    {"promenade", Setting::WalkOrMeal},
    {"walk", Setting::WalkOrMeal},
    {"poste", Setting::Workstation},
    {"workstation", Setting::Workstation},
    {"sms", Setting::Message},
    {"mail", Setting::Message},
    {"e-mail", Setting::Message},
    {"email", Setting::Message},
    {"courriel", Setting::Message},
    {"message", Setting::Message},
};

constexpr std::array planWords = {"planifier", "prevoir", "plan", "schedule"};
constexpr std::array smallWords = {"a",    "au",  "aux", "avec", "by",  "chez", "de", "des", "du",
                                   "en",   "for", "in",  "la",   "le",  "les",  "of", "on",  "par",
                                   "pour", "sur", "the", "to",   "via", "with", "at"};
constexpr std::array wordsBeforeText = {"pour", "for", "about", "sur", "-", "–", "—", "&", ":", ""};

bool isAmong(const QByteArray& word, const auto& words)
{
    return std::ranges::any_of(words, [&](const char* each) { return word == each; });
}

/// The words of a name that are long enough to know it by.
std::vector<QByteArray> wordsOfName(const QString& name)
{
    constexpr qsizetype shortest = 3;
    std::vector<QByteArray> words;
    for (const auto& word : typedWords(name)) {
        if (word.folded.size() >= shortest && !isAmong(word.folded, smallWords))
            words.push_back(word.folded);
    }
    return words;
}

/// How much a typed word is a known one: 1 for the same, less for one of the same family, as
/// "felicite" and "felicitations" or "praised" and "praise".
double likeness(const QByteArray& typed, const QByteArray& known)
{
    if (typed == known)
        return 1;
    constexpr qsizetype least = 6;
    const auto shorter = std::min(typed.size(), known.size());
    qsizetype same = 0;
    while (same < shorter && typed[same] == known[same])
        ++same;
    return same >= least && same >= shorter - 1 ? 0.6 : 0;
}

}  // namespace

/// One line while it is being read: which of its words are understood.
class QuickLineReader::Reading {
public:
    Reading(const QuickLineReader& reader, QStringView line) :
        m_reader(reader), m_line(line), m_words(typedWords(line)),
        m_understood(m_words.size(), false), m_isName(m_words.size(), false)
    {
    }

    /// @return the minute at which the part of the day begins that is named, as in "this evening"
    std::int16_t findDay(QuickLine& found, QDate today)
    {
        for (std::size_t at = 0; at < m_words.size(); ++at) {
            if (const auto named = namedDay(from(at), today)) {
                found.day = named->day;
                take(at, named->words);
                return named->from;
            }
        }
        return 0;
    }

    void findHour(QuickLine& found)
    {
        for (std::size_t at = 0; at < m_words.size(); ++at) {
            const auto minute = m_understood[at] ? std::nullopt : namedHour(m_words[at]);
            if (!minute)
                continue;
            found.minuteOfDay = *minute;
            return take(at, 1);
        }
    }

    bool findPlanWord()
    {
        if (m_words.empty() || !isAmong(m_words[0].folded, planWords))
            return false;
        take(0, 1);
        return true;
    }

    /// The first word that names people, and further ones as long as they leave somebody. A small
    /// word ("Le Goff") counts beside another name only.
    void findPeople(QuickLine& found)
    {
        auto& people = found.people;
        for (std::size_t at = 0; at < m_words.size(); ++at) {
            const auto& word = m_words[at].folded;
            const bool isSmall = word.size() < 3 || isAmong(word, smallWords);
            const bool isNext = at > 0 && m_isName[at - 1];
            // A name apart from the first one is only looked for when several people have that.
            if (m_understood[at] || (isSmall && !isNext) || (people.size() == 1 && !isNext))
                continue;
            const auto named = m_reader.m_people.value(word);
            auto both = people.empty() ? named : common(people, named);
            if (both.empty())
                continue;
            people = std::move(both);
            m_isName[at] = true;
            take(at, 1);
        }
    }

    /// The first word that means a kind counts twice: what follows may be the text.
    void findKind(QuickLine& found)
    {
        const Kind* best = nullptr;
        double most = 0.3;  // a word that many kinds share says nothing
        const auto first = firstKindWord();
        for (const auto& kind : m_reader.m_kinds) {
            double score = 0;
            for (std::size_t at = first; at < m_words.size(); ++at) {
                if (!m_understood[at])
                    score += (at == first ? 2 : 1) * weightOf(kind, m_words[at].folded);
            }
            const bool isTie = best && score == most
                && weightOf(kind, m_words[first].folded) > weightOf(*best, m_words[first].folded);
            if (score > most || isTie) {
                best = &kind;
                most = score;
            }
        }
        if (!best)
            return;
        found.kind = best->id;
        for (std::size_t at = 0; at < m_words.size(); ++at) {
            if (!m_understood[at] && weightOf(*best, m_words[at].folded) > 0)
                take(at, 1);
        }
    }

    void findTeam(QuickLine& found)
    {
        for (const auto& team : m_reader.m_teams) {
            if (const auto at = placeOf(team.words)) {
                found.team = team.id;
                return take(*at, team.words.size());
            }
        }
        if (m_reader.m_teams.size() == 1 && found.people.size() != 1)
            found.team = m_reader.m_teams.front().id;
    }

    void findPlace(QuickLine& found)
    {
        for (const auto& place : placeNames) {
            std::vector<QByteArray> words;
            for (const auto& word : QByteArray(place.words).split(' '))
                words.push_back(word);
            const auto at = placeOf(words);
            if (!at
                || (!place.isPlain && (*at == 0 || !isAmong(m_words[*at - 1].folded, smallWords))))
                continue;
            found.setting = place.setting;
            return take(*at, words.size());
        }
    }

    QString text() const
    {
        QStringList left;
        for (std::size_t at = 0; at < m_words.size(); ++at) {
            const bool isLead = left.isEmpty() && isAmong(m_words[at].folded, wordsBeforeText);
            if (!m_understood[at] && !isLead)
                left << m_line.sliced(m_words[at].start, m_words[at].length).toString();
        }
        return left.join(u' ');
    }

private:
    std::span<const TypedWord> from(std::size_t at) const { return std::span(m_words).subspan(at); }

    /// They are understood, and with them a small word before: "à Léa", "en visio".
    void take(std::size_t at, std::size_t count)
    {
        std::fill_n(m_understood.begin() + std::ptrdiff_t(at), count, true);
        if (at > 0 && isAmong(m_words[at - 1].folded, smallWords))
            m_understood[at - 1] = true;
    }

    /// Where these words stand one after the other, not understood yet.
    std::optional<std::size_t> placeOf(const std::vector<QByteArray>& words) const
    {
        for (std::size_t at = 0; at + words.size() <= m_words.size() && !words.empty(); ++at) {
            bool fits = true;
            for (std::size_t word = 0; word < words.size(); ++word)
                fits = fits && !m_understood[at + word] && m_words[at + word].folded == words[word];
            if (fits)
                return at;
        }
        return std::nullopt;
    }

    static PeopleIds common(const PeopleIds& one, const PeopleIds& other)
    {
        PeopleIds both;
        std::ranges::copy_if(one, std::back_inserter(both), [&](const PersonId& person) {
            return std::ranges::find(other, person) != other.end();
        });
        return both;
    }

    std::size_t firstKindWord() const
    {
        for (std::size_t at = 0; at < m_words.size(); ++at) {
            const auto means = [&](const Kind& kind) {
                return weightOf(kind, m_words[at].folded) > 0;
            };
            if (!m_understood[at] && std::ranges::any_of(m_reader.m_kinds, means))
                return at;
        }
        return m_words.size();
    }

    /// How much a word tells that this kind is meant: less when others have it too.
    double weightOf(const Kind& kind, const QByteArray& word) const
    {
        for (const auto& nickname : nicknames) {
            if (word == nickname.word && kind.key.text() == QLatin1String(nickname.kind))
                return 2;
        }
        double weight = 0;
        for (const auto& known : kind.words) {
            weight =
                std::max(weight, likeness(word, known) / m_reader.m_kindsWithWord.value(known, 1));
        }
        return weight;
    }

    const QuickLineReader& m_reader;
    QStringView m_line;
    std::vector<TypedWord> m_words;
    std::vector<bool> m_understood;
    std::vector<bool> m_isName;
};

QuickLineReader::QuickLineReader(const Records& records)
{
    for (const auto& person : records.all<Person>()) {
        if (person.status == PersonStatus::Left)
            continue;
        for (const auto& name :
             {person.givenName.text(), person.familyName.text(), person.preferredName.text()}) {
            for (const auto& word : typedWords(name)) {
                auto& people = m_people[word.folded];
                if (people.empty() || people.back() != person.id)
                    people.push_back(person.id);
            }
        }
    }
    for (const auto& kind : records.all<MomentKind>()) {
        const bool isThere = std::ranges::find(m_kinds, kind.key, &Kind::key) != m_kinds.end();
        if (isThere || !isInUse(records, kind))
            continue;  // of several templates, keepQuickLine() takes that of the person
        auto words = wordsOfName(kind.name.in(Language::French));
        std::ranges::move(wordsOfName(kind.name.in(Language::English)), std::back_inserter(words));
        std::ranges::sort(words);
        words.erase(std::unique(words.begin(), words.end()), words.end());
        for (const auto& word : words)
            ++m_kindsWithWord[word];
        m_kinds.push_back({kind.id, kind.key, kind.scope, std::move(words)});
    }
    for (const auto& team : records.all<Team>()) {
        std::vector<QByteArray> words;
        for (const auto& word : typedWords(team.name.text()))
            words.push_back(word.folded);
        m_teams.push_back({team.id, std::move(words)});
    }
}

QuickLine QuickLineReader::read(QStringView line, QDate today, std::int16_t minuteNow) const
{
    QuickLine found;
    Reading reading(*this, line);
    const bool asksToPlan = reading.findPlanWord();
    const auto partBegins = reading.findDay(found, today);
    if (!found.day.isValid() || found.day >= today)  // the hour of a day before is not kept
        reading.findHour(found);
    if (!found.day.isValid())
        found.day = today;
    const auto begins = found.minuteOfDay == Moment::wholeDay ? partBegins : found.minuteOfDay;
    found.happened =
        found.day < today || (found.day == today && !asksToPlan && begins <= minuteNow);
    reading.findPeople(found);
    reading.findKind(found);
    if (isCollective(found))
        reading.findTeam(found);
    if (found.happened)
        reading.findPlace(found);
    found.text = reading.text();
    return found;
}

bool QuickLineReader::isCollective(const QuickLine& line) const
{
    return line.kind && std::ranges::any_of(m_kinds, [&](const Kind& kind) {
               return kind.id == *line.kind && kind.scope == MomentScope::Collective;
           });
}

MomentDraft draftOf(const QuickLine& line)
{
    MomentDraft draft{.kind = line.kind,
                      .team = line.team,
                      .title = line.text,
                      .day = line.day,
                      .minuteOfDay = line.happened ? Moment::wholeDay : line.minuteOfDay,
                      .setting = line.setting};
    if (line.people.size() != 1)
        return draft;
    draft.person = line.people.front();
    if (!draft.team)  // of a collective moment
        draft.attendances = {{*draft.person, line.happened ? Part::Present : Part::Invited}};
    return draft;
}

Result<ChangeSet> keepQuickLine(const Records& records, const QuickLine& line, QDate today,
                                UtcMinute now, IdSource& ids)
{
    auto draft = draftOf(line);
    const auto* kind = draft.kind ? records.find(*draft.kind) : nullptr;
    const auto* person = draft.person ? records.find(*draft.person) : nullptr;
    if (kind && person)
        draft.kind = kindFor(records, *kind, *person).id;
    return line.happened ? noteMoment(records, draft, today, now, ids)
                         : planMoment(records, draft, today, now, ids);
}

}  // namespace esperluette
