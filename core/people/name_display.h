// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <memory>

namespace esperluette {

/// How people, and the names in what users typed, are shown: as they are, or as initials where
/// others look on.
///
/// A small value; copies share what they know of the names.
class NameDisplay {
public:
    /// A name of fewer letters is not looked for in texts: it would be found everywhere.
    static constexpr int fewestLetters = 3;

    /// Shows everything as it is.
    NameDisplay() = default;
    /// Shows the people of `records` as initials.
    static NameDisplay hiding(const Records& records);

    bool hidesNames() const { return m_names != nullptr; }

    /// The shown name of a person, or their initials.
    QString nameOf(const Person& person) const;
    /// What a user typed, each given, family or preferred name in it replaced by the initials of
    /// who bears it. Whole words count, whatever their case and accents; names beside each other
    /// become one when somebody bears them all. Who shares a name with others may get theirs.
    QString shownText(const QString& text) const;

    /// Whether both hide the same names; two that were made apart do not.
    friend bool operator==(const NameDisplay&, const NameDisplay&) = default;

private:
    class Names;

    std::shared_ptr<const Names> m_names;  ///< null when nothing is hidden
};

}  // namespace esperluette
