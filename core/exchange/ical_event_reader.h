// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ical_component.h"
#include "core/exchange/ical_reader.h"

#include <QDateTime>
#include <QSet>

namespace esperluette {

/// Reads the VEVENT components of one calendar.
class IcalEventReader {
public:
    /// @param root,desk  outlive the reader; `root` holds the VTIMEZONE components of the file
    IcalEventReader(icalcomponent* root, const IcalDesk& desk) : m_root(root), m_desk(desk) { }

    /// Notes an event that takes the place of one occurrence of another. To be called for every
    /// event before the first is read.
    void noteOverride(icalcomponent* component);
    /// Adds an event, or each of its occurrences.
    void read(icalcomponent* component, std::vector<IcalEvent>& events) const;

private:
    /// A day, and a wall time where it has one, in the zone that a property names.
    struct Instant {
        QDate day;
        QTime time;  ///< invalid: a whole day
        QString tzid;  ///< empty: no zone is named
        bool utc = false;
    };

    static Instant instantOf(icalproperty* property);
    /// In seconds; negative when the file does not say.
    qint64 lengthOf(icalcomponent* component, const Instant& start) const;
    /// std::nullopt when the zone is unknown.
    std::optional<QDateTime> localTimeOf(const Instant& instant) const;
    std::vector<QDate> daysOf(icalcomponent* component, const Instant& start, QString& fault) const;
    std::optional<QDate> lastDayOfRule(const QString& rule, const Instant& start) const;
    QSet<QDate> exceptionsOf(icalcomponent* component, const Instant& start,
                             const QString& uid) const;
    QDate dayIn(const Instant& instant, const Instant& start) const;
    void place(IcalEvent& event, const Instant& start, qint64 seconds) const;
    static QString uidOfComponent(icalcomponent* component);

    icalcomponent* m_root;
    const IcalDesk& m_desk;
    QSet<std::pair<QString, QDate>> m_overrides;
};

}  // namespace esperluette
