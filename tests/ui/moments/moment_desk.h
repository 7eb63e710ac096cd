// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/logbooks.h"
#include "ui/shared/desk.h"

#include <QLabel>
#include <QPushButton>

namespace esperluette::test {

/// A word for a feeling.
EmotionWord someEmotion(const QString& key, int valence, int intensity = 2);

/// A desk on a logbook with one person, a praise interview with its guide, and words for feelings;
/// the day is `today`, at noon.
class MomentDesk {
public:
    MomentDesk();

    ui::Desk& desk() { return m_desk; }
    Logbook& logbook() { return *m_logbook; }
    const Records& records() const { return m_logbook->records(); }
    const Person& person() const { return m_person; }
    const MomentKind& kind() const { return m_small.kind; }
    const Stage& stage() const { return m_small.stage; }

    /// Puts records into the logbook; aborts the test program when they are refused.
    template <typename... Entities>
    void add(const Entities&... records)
    {
        if (!m_logbook->apply(adding(records...)))
            std::abort();
    }
    /// What is in the logbook now about a moment.
    Moment current(const MomentId& moment) const { return *records().find(moment); }
    std::optional<Preparation> preparation(const MomentId& moment) const
    {
        return *m_logbook->preparation(moment);
    }
    std::optional<Debrief> debrief(const MomentId& moment) const
    {
        return *m_logbook->debrief(moment);
    }

private:
    static SmallJourney journeyWithGuide();

    TestFolder m_folder;
    SmallJourney m_small = journeyWithGuide();
    Person m_person = somePerson();
    std::unique_ptr<Logbook> m_logbook = newLogbook(m_folder, m_small.beginning());
    ui::Desk m_desk;
};

/// The text of a label or a button of a page, by object name; fails the test when it is not there.
QString textOf(const QWidget& page, const QString& objectName);

/// The child of a page with an object name; aborts the test program when it is not there.
template <typename Widget>
Widget& child(const QWidget& page, const QString& objectName)
{
    auto* found = page.findChild<Widget*>(objectName);
    return found ? *found : (qFatal("no %s", qPrintable(objectName)), *found);
}

/// Shows what was added to a page and deletes what was taken away, as the event loop does.
void settle();

/// The child of a page with an accessible name; nullptr when there is none.
QWidget* named(const QWidget& page, const QString& accessibleName);

/// Whether one of the labels of a page that are not hidden has this text.
bool shows(const QWidget& page, const QString& text);

}  // namespace esperluette::test
