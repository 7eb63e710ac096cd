// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/field_lines.h"

#include "ui/shared/date_text.h"

#include <QCoreApplication>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 80;

QString fieldWords(const char* text) { return QCoreApplication::translate("History", text); }

QString goneText()
{
    return fieldWords(QT_TRANSLATE_NOOP("History", "not in the logbook any more"));
}

}  // namespace

void FieldLines::add(const QString& label, const QString& before, const QString& after)
{
    if (before == after)
        return;
    const auto nothing = u"—"_s;
    if (before.isEmpty())
        m_lines << fieldWords(QT_TRANSLATE_NOOP("History", "%1: %2")).arg(label, after);
    else
        m_lines << fieldWords(QT_TRANSLATE_NOOP("History", "%1: %2 → %3"))
                       .arg(label, before, after.isEmpty() ? nothing : after);
}

void FieldLines::addText(const QString& label, const QString& before, const QString& after)
{
    if (before == after)
        return;
    const auto was = shortened(before);
    const auto is = shortened(after);
    if (was == is)
        addSentence(fieldWords(QT_TRANSLATE_NOOP("History", "%1, changed: %2")).arg(label, is));
    else
        add(label, was, is);
}

void FieldLines::addList(const QString& label, const QStringList& before, const QStringList& after)
{
    for (const auto& text : after) {
        if (!before.contains(text))
            addSentence(fieldWords(QT_TRANSLATE_NOOP("History", "%1, added: %2")).arg(label, text));
    }
    for (const auto& text : before) {
        if (!after.contains(text))
            addSentence(
                fieldWords(QT_TRANSLATE_NOOP("History", "%1, removed: %2")).arg(label, text));
    }
}

QString FieldLines::shortened(const QString& typed) const
{
    const auto line = m_desk.shownText(typed).simplified();
    return line.size() <= longestText ? line : line.left(longestText - 1).trimmed() + u'…';
}

QString FieldLines::namePart(const QString& name) const
{
    return m_desk.names->areHidden() ? name.left(1).toUpper() : name;
}

QString FieldLines::nameOf(const std::optional<PersonId>& person) const
{
    if (!person)
        return {};
    const auto* found = m_desk.records().find(*person);
    return found ? m_desk.nameOf(*found) : goneText();
}

QString FieldLines::nameOf(const std::optional<TeamId>& team) const
{
    if (!team)
        return {};
    const auto* found = m_desk.records().find(*team);
    return found ? found->name.text() : goneText();
}

QString FieldLines::nameOf(const MomentKindId& kind) const
{
    const auto* found = m_desk.records().find(kind);
    return found ? found->name.in(m_desk.language) : goneText();
}

QStringList FieldLines::emotions(const QStringList& keys) const
{
    QStringList names;
    for (const auto& word : m_desk.records().all<EmotionWord>()) {
        if (keys.contains(word.key.text()))
            names << word.name.in(m_desk.language);
    }
    return names;
}

QString labelOf(const char* form, const char* label)
{
    return QCoreApplication::translate(QByteArray("esperluette::ui::").append(form).constData(),
                                       label);
}

QString historyDay(QDate day) { return day.isValid() ? shortDay(day) : QString(); }

}  // namespace esperluette::ui
