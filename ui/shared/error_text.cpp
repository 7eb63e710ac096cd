// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/error_text.h"

#include <QCoreApplication>
#include <QDir>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

QString errorWords(const char* text) { return QCoreApplication::translate("Error", text); }

struct FieldSentence {
    QLatin1String subject;
    const char* text;
};

/// What each field asks for; the subjects are those of the actions in core.
constexpr FieldSentence fieldSentences[] = {
    {"kind"_L1, QT_TRANSLATE_NOOP("Error", "Choose what kind of moment it is.")},
    {"person"_L1, QT_TRANSLATE_NOOP("Error", "Choose who this moment is for.")},
    {"team"_L1, QT_TRANSLATE_NOOP("Error", "Choose which team this moment is for.")},
    {"title"_L1, QT_TRANSLATE_NOOP("Error", "The title is too long: 200 characters at most.")},
    {"day"_L1,
     QT_TRANSLATE_NOOP("Error", "This day does not fit: plan from today on, note until today.")},
    {"held"_L1, QT_TRANSLATE_NOOP("Error", "Give the day it was held: today or before.")},
    {"minutes"_L1,
     QT_TRANSLATE_NOOP("Error", "The length is in minutes, from 1 to 1440 (one day).")},
    {"felt"_L1, QT_TRANSLATE_NOOP("Error", "The rating goes from 1 to 5.")},
    {"feltWords"_L1, QT_TRANSLATE_NOOP("Error", "These words are too long: shorten them.")},
    {"notes"_L1, QT_TRANSLATE_NOOP("Error", "This note is too long: shorten it.")},
    {"commitment"_L1,
     QT_TRANSLATE_NOOP("Error",
                       "Say what was promised in at most 500 characters, for a day that "
                       "is not before the moment.")},
    {"checklist"_L1, QT_TRANSLATE_NOOP("Error", "A checklist holds 63 items at most.")},
    {"expectations"_L1, QT_TRANSLATE_NOOP("Error", "A moment holds 100 expectations at most.")},
    {"givenName"_L1,
     QT_TRANSLATE_NOOP("Error", "Give a first name or a last name, of 200 characters at most.")},
    {"familyName"_L1,
     QT_TRANSLATE_NOOP("Error", "Give a first name or a last name, of 200 characters at most.")},
    {"preferredName"_L1,
     QT_TRANSLATE_NOOP("Error", "This name is too long: 200 characters at most.")},
    {"role"_L1, QT_TRANSLATE_NOOP("Error", "This role is too long: 200 characters at most.")},
    {"employeeNumber"_L1,
     QT_TRANSLATE_NOOP("Error",
                       "This employee number is somebody else’s, or longer than 60 characters.")},
    {"populations"_L1,
     QT_TRANSLATE_NOOP("Error", "This group is too long: 200 characters at most.")},
    {"email"_L1,
     QT_TRANSLATE_NOOP("Error", "This is not an e-mail address: write it as name@company.com.")},
    {"start"_L1, QT_TRANSLATE_NOOP("Error", "This is not a day that exists.")},
    {"file"_L1, QT_TRANSLATE_NOOP("Error", "Choose where the calendar is kept.")},
    {"until"_L1, QT_TRANSLATE_NOOP("Error", "This day is before the first one.")},
    {"first"_L1, QT_TRANSLATE_NOOP("Error", "Give the first day.")},
    {"last"_L1,
     QT_TRANSLATE_NOOP("Error",
                       "The last day is before the first, or more than three years after it.")},
    {"end"_L1, QT_TRANSLATE_NOOP("Error", "The last day is before the first: check both days.")},
    {"trialEnd"_L1,
     QT_TRANSLATE_NOOP("Error", "The trial period ends before the first day: check both days.")},
    {"manager"_L1,
     QT_TRANSLATE_NOOP("Error",
                       "Choose a manager who is in the logbook and does not report to "
                       "this person.")},
    {"buddy"_L1,
     QT_TRANSLATE_NOOP("Error", "Choose a buddy who is in the logbook, and somebody else.")},
    {"birthday"_L1, QT_TRANSLATE_NOOP("Error", "The birthday is in the future: check the year.")},
    {"offerDay"_L1, QT_TRANSLATE_NOOP("Error", "The offer is in the future: check its day.")},
    {"rhythmDays"_L1, QT_TRANSLATE_NOOP("Error", "The rhythm is a number of days, from 1 on.")},
    {"pauseEnd"_L1, QT_TRANSLATE_NOOP("Error", "Choose a day after today, within a year.")},
    {"reason"_L1, QT_TRANSLATE_NOOP("Error", "Say why in at most 500 characters.")},
    {"event"_L1,
     QT_TRANSLATE_NOOP("Error", "Choose what happened, or name it in at most 60 characters.")},
    {"people"_L1, QT_TRANSLATE_NOOP("Error", "Choose a person, a team, or everybody.")},
    {"about"_L1, QT_TRANSLATE_NOOP("Error", "This name is too long: 200 characters at most.")},
    {"agreed"_L1,
     QT_TRANSLATE_NOOP("Error", "Note this only when the person agreed, and tick that they did.")},
    {"text"_L1, QT_TRANSLATE_NOOP("Error", "Say it in words, in at most 500 characters.")},
    {"due"_L1, QT_TRANSLATE_NOOP("Error", "Choose a day from today on, or none.")},
    {"beneficiary"_L1,
     QT_TRANSLATE_NOOP("Error",
                       "A commitment has two sides: choose somebody else than its owner.")},
    {"released"_L1, QT_TRANSLATE_NOOP("Error", "Only whoever it was for can release from it.")},
    {"state"_L1, QT_TRANSLATE_NOOP("Error", "It is closed already: reopen it first.")},
    {"name"_L1, QT_TRANSLATE_NOOP("Error", "Give it a name, of 200 characters at most.")},
    {"hosts"_L1, QT_TRANSLATE_NOOP("Error", "Everybody hosts once in a round, and is known here.")},
    {"host"_L1, QT_TRANSLATE_NOOP("Error", "Choose somebody for a moment that is still to come.")},
    {"path"_L1, QT_TRANSLATE_NOOP("Error", "Choose where the logbook is kept.")},
    {"passphrase"_L1, QT_TRANSLATE_NOOP("Error", "Type a passphrase, of 1024 characters at most.")},
    {"repetition"_L1,
     QT_TRANSLATE_NOOP("Error", "This is not the same passphrase: type both again.")},
    {"recovery"_L1,
     QT_TRANSLATE_NOOP("Error",
                       "A letter of this key is wrong or missing: compare it with the sheet.")},
    {"keeper"_L1, QT_TRANSLATE_NOOP("Error", "This name is too long: 200 characters at most.")},
    {"stage"_L1,
     QT_TRANSLATE_NOOP("Error", "A stage that has kinds of moment cannot be removed: retire it.")},
    {"scope"_L1,
     QT_TRANSLATE_NOOP("Error",
                       "There are moments of this kind already: it stays with one person, or with "
                       "several.")},
    {"minutesMin"_L1, QT_TRANSLATE_NOOP("Error", "The length is from 1 to 1440 minutes.")},
    {"minutesMax"_L1,
     QT_TRANSLATE_NOOP("Error", "The length at most is not shorter than the length at least.")},
    {"purpose"_L1, QT_TRANSLATE_NOOP("Error", "This text is too long: 2000 characters at most.")},
    {"place"_L1, QT_TRANSLATE_NOOP("Error", "This place is too long: shorten it.")},
    {"corridorVersion"_L1,
     QT_TRANSLATE_NOOP("Error", "This text is too long: 2000 characters at most.")},
    {"emotional"_L1, QT_TRANSLATE_NOOP("Error", "This text is too long: 2000 characters at most.")},
    {"relational"_L1,
     QT_TRANSLATE_NOOP("Error", "This text is too long: 2000 characters at most.")},
    {"operational"_L1,
     QT_TRANSLATE_NOOP("Error", "This text is too long: 2000 characters at most.")},
    {"signsOfCare"_L1,
     QT_TRANSLATE_NOOP("Error", "This text is too long: 2000 characters at most.")},
    {"mirrorName"_L1,
     QT_TRANSLATE_NOOP("Error", "Say what both are for in at most 60 characters, and once only.")},
    {"forCustomers"_L1,
     QT_TRANSLATE_NOOP("Error", "This text is too long: 300 characters at most.")},
    {"forEmployees"_L1,
     QT_TRANSLATE_NOOP("Error", "This text is too long: 300 characters at most.")},
    {"nextStep"_L1, QT_TRANSLATE_NOOP("Error", "This text is too long: 300 characters at most.")},
    {"mirror"_L1, QT_TRANSLATE_NOOP("Error", "This text is too long: 2000 characters at most.")},
    {"form"_L1,
     QT_TRANSLATE_NOOP("Error",
                       "A moment with several people is planned by hand, after an event, or for "
                       "each team every period; only that last way is not for one person.")},
    {"checkpoints"_L1,
     QT_TRANSLATE_NOOP("Error", "Give each checkpoint a name and an event; 20 at most.")},
    {"notice"_L1,
     QT_TRANSLATE_NOOP("Error",
                       "Each step of notice is for a longer presence than the one before; the last "
                       "one has no limit.")},
    {"every"_L1, QT_TRANSLATE_NOOP("Error", "Say how long until the next one: 1 at least.")},
    {"viewName"_L1,
     QT_TRANSLATE_NOOP("Error",
                       "Give the view a name of 100 characters at most that no other view has.")},
    {"figure"_L1,
     QT_TRANSLATE_NOOP("Error",
                       "Give a number of this unit and within its limits, with two decimals at "
                       "most; people are counted whole.")},
    {"measureDay"_L1,
     QT_TRANSLATE_NOOP("Error",
                       "Choose a day until today for which this figure is not entered yet.")},
    {"answers"_L1,
     QT_TRANSLATE_NOOP("Error", "Give how many people or answers: from 0 to 100 million.")},
    {"measureSource"_L1,
     QT_TRANSLATE_NOOP("Error", "This source is too long: 200 characters at most.")},
};

QString inputText(const QString& subject)
{
    for (const auto& sentence : fieldSentences) {
        if (subject == sentence.subject)
            return errorWords(sentence.text);
    }
    return errorWords(QT_TRANSLATE_NOOP("Error", "“%1” is not right: check it.")).arg(subject);
}

const char* sentenceOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput: break;
    case ErrorCode::StaleChange:
        return QT_TRANSLATE_NOOP("Error",
                                 "This changed while you were editing it. Look at it "
                                 "again, then make your change once more.");
    case ErrorCode::StorageFailed:
        return QT_TRANSLATE_NOOP("Error",
                                 "It could not be written to disk, and nothing was "
                                 "changed. Check that the disk has room and is "
                                 "connected, then try again.");
    case ErrorCode::FileMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is not there any more. It may have been moved, or "
                                 "its disk is not connected.");
    case ErrorCode::FileExists:
        return QT_TRANSLATE_NOOP("Error", "“%1” exists already. Choose another name.");
    case ErrorCode::FileEmpty:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is empty. Its copy may not be finished: wait, or "
                                 "take another copy.");
    case ErrorCode::FolderNotWritable:
        return QT_TRANSLATE_NOOP("Error",
                                 "The folder of “%1” cannot be written to. Choose another "
                                 "folder, or ask for the right to write there.");
    case ErrorCode::FileReadOnly:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” cannot be written to. Ask for the right to write, "
                                 "or work on a copy.");
    case ErrorCode::NotALogbook:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is not an Esperluette logbook. Nothing was "
                                 "changed in it.");
    case ErrorCode::DamagedLogbook:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is damaged and was left as it is. Open a copy from "
                                 "before, and keep this one.");
    case ErrorCode::NewerLogbook:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” was written by a newer version of Esperluette. "
                                 "Install that version to open it.");
    case ErrorCode::ChangedElsewhere:
        return QT_TRANSLATE_NOOP("Error",
                                 "Another program wrote to the logbook meanwhile, so this "
                                 "was not saved. Close the logbook and open it again.");
    case ErrorCode::FileUnreadable:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” cannot be read. Check that you may read it and "
                                 "that its disk is connected.");
    case ErrorCode::PassphraseNeeded:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” asks for its passphrase. If it is not an Esperluette "
                                 "logbook, choose another file.");
    case ErrorCode::WrongPassphrase:
        return QT_TRANSLATE_NOOP("Error",
                                 "This passphrase does not open “%1”, or the beginning of the file "
                                 "is damaged. Type it again; if it is right, open a backup.");
    case ErrorCode::NotEnoughMemory:
        return QT_TRANSLATE_NOOP(
            "Error",
            "Checking a passphrase takes 256 MB of memory, which are not free. "
            "Close other programs and try again.");
    case ErrorCode::EncryptionMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is not encrypted although it should be. Nothing was stored "
                                 "in it. Install Esperluette again.");
    case ErrorCode::OpenElsewhere:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is open in another program. Close it there, or open it here "
                                 "for reading only.");
    case ErrorCode::OpenElsewherePerhaps:
        return QT_TRANSLATE_NOOP("Error",
                                 "Another computer has opened “%1” and did not say that it has "
                                 "finished. Close it there, or open it here for reading only.");
    case ErrorCode::OpenedReadOnly:
        return QT_TRANSLATE_NOOP("Error",
                                 "The logbook is open for reading only, so nothing was changed.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("Error",
                                 "The disk is full, so this was not saved. Make room, then try "
                                 "again. Deleting in the logbook needs room too.");
    case ErrorCode::Cancelled: return QT_TRANSLATE_NOOP("Error", "Stopped. Nothing was changed.");
    }
    return "";
}

}  // namespace

QString errorText(const Error& error)
{
    if (error.code == ErrorCode::InvalidInput)
        return inputText(error.subject);
    const auto sentence = errorWords(sentenceOf(error.code));
    return sentence.contains("%1"_L1) ? sentence.arg(QDir::toNativeSeparators(error.subject))
                                      : sentence;
}

}  // namespace esperluette::ui
