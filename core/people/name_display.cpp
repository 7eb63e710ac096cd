// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/name_display.h"

#include "core/foundation/text_folding.h"

#include <algorithm>
#include <iterator>

namespace esperluette {

namespace {

struct Word {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Accents that are characters of their own, and surrogates of rare letters, belong to a word.
bool isInWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

/// The first word at or after `from`; empty at the end of the text.
Word wordFrom(QStringView text, qsizetype from)
{
    while (from < text.size() && !isInWord(text[from]))
        ++from;
    auto end = from;
    while (end < text.size() && isInWord(text[end]))
        ++end;
    return {from, end};
}

/// Whether two names with `between` between them may be of one person: "Anne-Marie Le Goff".
bool joinsNames(QStringView between)
{
    return between.size() == 1
        && (between.front().isSpace() || QStringView(u"-\u2010\u2011'\u2019").contains(between[0]));
}

}  // namespace

/// The words that are names, and who bears them.
class NameDisplay::Names {
public:
    using Bearers = std::vector<std::uint32_t>;  ///< positions of people, ascending

    explicit Names(const Records& records)
    {
        const auto people = records.all<Person>();
        m_initials.reserve(people.size());
        for (std::size_t position = 0; position < people.size(); ++position) {
            const auto& person = people[position];
            m_initials.push_back(initials(person));
            for (const auto& name : {person.givenName, person.familyName, person.preferredName})
                add(name.text(), std::uint32_t(position));
        }
    }

    /// nullptr when the word is no name.
    const Bearers* bearersOf(QStringView word) const
    {
        if (word.size() < fewestLetters)
            return nullptr;
        const auto found = m_bearers.constFind(folded(word));
        return found == m_bearers.cend() ? nullptr : &*found;
    }

    const QString& initialsOf(std::uint32_t person) const { return m_initials[person]; }

private:
    void add(const QString& name, std::uint32_t person)
    {
        for (auto word = wordFrom(name, 0); word.begin < word.end;
             word = wordFrom(name, word.end)) {
            const auto letters = QStringView(name).mid(word.begin, word.end - word.begin);
            if (letters.size() < fewestLetters)
                continue;
            auto& bearers = m_bearers[folded(letters)];
            if (bearers.empty() || bearers.back() != person)
                bearers.push_back(person);
        }
    }

    std::vector<QString> m_initials;
    QHash<QByteArray, Bearers> m_bearers;
};

NameDisplay NameDisplay::hiding(const Records& records)
{
    NameDisplay display;
    display.m_names = std::make_shared<const Names>(records);
    return display;
}

QString NameDisplay::nameOf(const Person& person) const
{
    return hidesNames() ? initials(person) : shownName(person);
}

QString NameDisplay::shownText(const QString& text) const
{
    if (!hidesNames())
        return text;
    QString shown;
    qsizetype copied = 0;  // what of the text is in `shown`
    Word run;  // names beside each other
    Names::Bearers bearers;  // of all names of the run
    const auto endRun = [&] {
        if (bearers.empty())
            return;
        shown += QStringView(text).mid(copied, run.begin - copied);
        shown += m_names->initialsOf(bearers.front());
        copied = run.end;
        bearers.clear();
    };
    for (auto word = wordFrom(text, 0); word.begin < word.end; word = wordFrom(text, word.end)) {
        const auto* found =
            m_names->bearersOf(QStringView(text).mid(word.begin, word.end - word.begin));
        if (!found) {
            endRun();
            continue;
        }
        Names::Bearers both;
        if (!bearers.empty() && joinsNames(QStringView(text).mid(run.end, word.begin - run.end)))
            std::ranges::set_intersection(bearers, *found, std::back_inserter(both));
        if (both.empty()) {
            endRun();
            run.begin = word.begin;
            both = *found;
        }
        bearers = std::move(both);
        run.end = word.end;
    }
    endRun();
    return shown += QStringView(text).mid(copied);
}

}  // namespace esperluette
