// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/person.h"

#include <QHash>

#include <span>
#include <vector>

namespace esperluette {

/// Finds people by employee number, e-mail and name, whatever the case, the accents and the order
/// of the names.
///
/// People are numbered in the order in which they are added.
class PeopleIndex {
public:
    /// Who was found.
    struct Match {
        static constexpr int nobody = -1;
        int person = nobody;
        bool several = false;  ///< more than one person may be meant; then `person` is nobody

        bool found() const { return person != nobody; }
    };

    /// Begins with these people.
    explicit PeopleIndex(std::span<const Person> people);

    /// The number of the person that is added.
    int add(const Person& person);
    /// Also finds somebody who is there by a number, e-mail or start date that is new.
    void update(int number, const Person& person);

    /// The same person: by employee number; else by e-mail, unless both have employee numbers;
    /// else by name and start date, unless both have employee numbers. Where one of the two start
    /// dates is unknown, name alone decides if nobody else has it and both e-mails are not known.
    Match findSame(const Person& person) const;

    /// Somebody named in a cell: by employee number, e-mail, or name.
    Match findNamed(QStringView reference) const;

private:
    struct Known {
        QDate start;
        bool hasNumber = false;
        bool hasEmail = false;
    };
    struct Named {
        int person;
        int next;  ///< in m_named; -1 ends
    };

    /// People of one name, as far as they may be confused with each other.
    struct Namesakes {
        bool haveNumbers;
        QDate start;  ///< invalid when unknown
        bool anyStart = false;
    };

    static QByteArray keyOf(const QByteArray& name, const Namesakes& namesakes);
    void addName(const QByteArray& name, int person);
    void chain(const QByteArray& key, int person);
    Match findByName(const Person& person) const;
    void collect(const Person& person, const QByteArray& key, Match& match) const;

    std::vector<Known> m_people;
    std::vector<Named> m_named;
    QHash<QByteArray, int> m_byNumber;
    QHash<QByteArray, int> m_byEmail;
    QHash<QByteArray, int> m_byName;  ///< first position in m_named, by keyOf()
};

}  // namespace esperluette
