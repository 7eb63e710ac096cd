// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/desk.h"

#include <QStringList>

namespace esperluette::ui {

/// Collects a line for each field that differs, and knows how the values of records read.
class FieldLines {
public:
    explicit FieldLines(const Desk& desk) : m_desk(desk) { }

    /// "label: before → after" when they differ; "label: after" when there was nothing before.
    void add(const QString& label, const QString& before, const QString& after);
    /// A text that a user wrote, shown from its start.
    void addText(const QString& label, const QString& before, const QString& after);
    /// What is in one list and not in the other.
    void addList(const QString& label, const QStringList& before, const QStringList& after);
    /// A sentence as it is.
    void addSentence(const QString& sentence) { m_lines << sentence; }

    const QStringList& lines() const { return m_lines; }

    /// What a user wrote, on one line of at most about 80 characters.
    QString shortened(const QString& typed) const;
    /// Part of a name; its first letter alone while names are hidden.
    QString namePart(const QString& name) const;
    /// Of a person, a team or a kind; says so when the record is gone.
    QString nameOf(const std::optional<PersonId>& person) const;
    QString nameOf(const std::optional<TeamId>& team) const;
    QString nameOf(const MomentKindId& kind) const;
    /// The words for feelings.
    QStringList emotions(const QStringList& keys) const;

    const Desk& desk() const { return m_desk; }

private:
    const Desk& m_desk;
    QStringList m_lines;
};

/// A label of a form, where it stands already, in the language of the program.
/// @param form  the class of the form, for example "PersonEditor"
QString labelOf(const char* form, const char* label);

/// Empty for an invalid day.
QString historyDay(QDate day);

}  // namespace esperluette::ui
