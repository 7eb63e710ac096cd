// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/moment_words.h"

#include <QCoreApplication>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

QString momentWords(const char* text, int count = -1)
{
    return QCoreApplication::translate("MomentWords", text, nullptr, count);
}

}  // namespace

QString roleName(ChecklistRole role)
{
    switch (role) {
    case ChecklistRole::Manager: break;
    case ChecklistRole::Hr: return momentWords(QT_TRANSLATE_NOOP("MomentWords", "HR"));
    case ChecklistRole::Buddy: return momentWords(QT_TRANSLATE_NOOP("MomentWords", "buddy"));
    case ChecklistRole::Employee:
        return momentWords(QT_TRANSLATE_NOOP("MomentWords", "the person"));
    case ChecklistRole::Team: return momentWords(QT_TRANSLATE_NOOP("MomentWords", "team"));
    case ChecklistRole::Director: return momentWords(QT_TRANSLATE_NOOP("MomentWords", "director"));
    }
    return momentWords(QT_TRANSLATE_NOOP("MomentWords", "manager"));
}

QString offsetText(int offsetDays)
{
    if (offsetDays == 0)
        return momentWords(QT_TRANSLATE_NOOP("MomentWords", "on the day"));
    return offsetDays < 0
        ? momentWords(QT_TRANSLATE_N_NOOP("MomentWords", "%n day(s) before"), -offsetDays)
        : momentWords(QT_TRANSLATE_N_NOOP("MomentWords", "%n day(s) after"), offsetDays);
}

QString noteLevelName(NoteLevel level)
{
    switch (level) {
    case NoteLevel::SharedWithThePerson: break;
    case NoteLevel::Hr: return momentWords(QT_TRANSLATE_NOOP("MomentWords", "HR"));
    case NoteLevel::PrivateMemo:
        return momentWords(QT_TRANSLATE_NOOP("MomentWords", "private memo"));
    }
    return momentWords(QT_TRANSLATE_NOOP("MomentWords", "shared"));
}

QString privacyText(Privacy privacy)
{
    switch (privacy) {
    case Privacy::OneToOne: break;
    case Privacy::WithTheTeam:
        return momentWords(QT_TRANSLATE_NOOP("MomentWords", "with the team, everyone may hear"));
    case Privacy::AsThePersonPrefers:
        return momentWords(QT_TRANSLATE_NOOP("MomentWords", "as the person prefers: ask first"));
    }
    return momentWords(
        QT_TRANSLATE_NOOP("MomentWords", "between the two of you, nobody overhears"));
}

QString lengthText(const MomentKind& kind)
{
    if (kind.minutesMax <= 0)
        return {};
    if (kind.minutesMin == kind.minutesMax || kind.minutesMin <= 0)
        return momentWords(QT_TRANSLATE_N_NOOP("MomentWords", "%n min"), kind.minutesMax);
    return momentWords(QT_TRANSLATE_NOOP("MomentWords", "%1 to %2 min"))
        .arg(kind.minutesMin)
        .arg(kind.minutesMax);
}

QString partName(Part part)
{
    switch (part) {
    case Part::Invited: break;
    case Part::Present: return momentWords(QT_TRANSLATE_NOOP("MomentWords", "there"));
    case Part::Contributor: return momentWords(QT_TRANSLATE_NOOP("MomentWords", "contributed"));
    case Part::Absent: return momentWords(QT_TRANSLATE_NOOP("MomentWords", "absent"));
    }
    return momentWords(QT_TRANSLATE_NOOP("MomentWords", "invited"));
}

QString answerName(Answer answer)
{
    switch (answer) {
    case Answer::Unknown: break;
    case Answer::No: return momentWords(QT_TRANSLATE_NOOP("MomentWords", "no"));
    case Answer::Partly: return momentWords(QT_TRANSLATE_NOOP("MomentWords", "partly"));
    case Answer::Yes: return momentWords(QT_TRANSLATE_NOOP("MomentWords", "yes"));
    }
    return momentWords(QT_TRANSLATE_NOOP("MomentWords", "not told"));
}

QString emotionNames(const Records& records, const QStringList& keys, Language language)
{
    QStringList names;
    for (const auto& key : keys) {
        for (const auto& word : records.all<EmotionWord>()) {
            if (word.key.text() == key)
                names << word.name.in(language);
        }
    }
    return names.join(u", "_s);
}

}  // namespace esperluette::ui
