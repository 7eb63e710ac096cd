// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was written into an encrypted logbook is nowhere on the disk, and what was erased is not in
// the file.
#include "core/logbook/backups.h"
#include "core/logbook/unlocking.h"
#include "tests/support/fault_rounds.h"
#include "tests/support/stored_logbook.h"

#include <QDirIterator>

#include <bitset>
#include <cstring>
#include <unordered_set>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

/// Texts that nothing else on a disk contains.
const QStringList planted = {u"Zéphyrine Quatrevaux-Plancté"_s, u"mutation à Kervignac refusée"_s,
                             u"jurée d’assises depuis hier"_s, u"augmentation de 4217 euros brut"_s,
                             u"ne supporte plus l’équipe Xylophage"_s};

using Run = std::uint64_t;  // eight bytes

Run runAt(const char* bytes)
{
    Run run = 0;
    std::memcpy(&run, bytes, sizeof run);
    return run;
}

/// Every run of eight bytes of the planted texts, in UTF-8 and UTF-16.
std::unordered_set<Run> plantedRuns()
{
    std::unordered_set<Run> runs;
    for (const auto& text : planted) {
        const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        for (const auto& form : {text.toUtf8(), utf16}) {
            for (qsizetype at = 0; at + 8 <= form.size(); ++at)
                runs.insert(runAt(form.constData() + at));
        }
    }
    return runs;
}

/// How often a run of the planted texts is in `bytes`.
int secretsIn(const QByteArray& bytes)
{
    static const auto runs = plantedRuns();
    static const auto beginnings = [] {
        std::bitset<65'536> some;
        for (const auto run : runs)
            some.set(run & 0xFFFF);
        return some;
    }();
    int found = 0;
    for (qsizetype at = 0; at + 8 <= bytes.size(); ++at) {
        const auto run = runAt(bytes.constData() + at);
        found += beginnings[run & 0xFFFF] && runs.contains(run) ? 1 : 0;
    }
    return found;
}

/// What was found in all files below a folder.
int secretsBelow(const QString& folder)
{
    int found = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        found += secretsIn(bytesOf(files.next()));
    return found;
}

/// A person and a told moment with the planted texts.
struct Planted {
    Person person = somePerson(planted[0], u"X"_s);
    Moment moment;
    Debrief debrief;
    Preparation preparation;

    explicit Planted(const MomentKind& kind) :
        moment(carefulMoment(person, kind)), debrief{.id = moment.id}, preparation{.id = moment.id}
    {
        person.role = text<JobRole>(planted[1]);
        debrief.notes = text<LongText>(planted[2]);
        preparation.notes = text<LongText>(planted[3]);
    }

    ChangeSet adding() const { return test::adding(person, moment, preparation, debrief); }
    ChangeSet removing() const { return adding().inverted(); }
};

class SecretsOnDisk : public testing::TestWithParam<Protection> {
protected:
    QString root() const { return QFileInfo(folder.path()).path(); }

    /// Everything a user does with texts, while whatever stands on the disk is looked at between
    /// any two calls to the system, journals in the middle of a transaction included.
    int secretsWhileWorking()
    {
        int found = 0;
        int journals = 0;
        FaultyVfs vfs;
        vfs.skipSyncs();
        auto logbook = *Logbook::create(folder.path(), journey.beginning(),
                                        {Device::temporary(), keyFor(GetParam())});
        int calls = 0;
        vfs.beforeEachCall([&] {
            if (++calls % 3 != 0)
                return;
            journals += QFile::exists(folder.path() + u"-journal"_s) ? 1 : 0;
            found += secretsBelow(root());
        });
        const Planted secrets(journey.kind);
        EXPECT_TRUE(logbook->apply(secrets.adding()));
        EXPECT_TRUE(logbook->keepDraft(u"debrief"_s, planted[4]));
        EXPECT_TRUE(logbook->undo());
        EXPECT_TRUE(logbook->redo());
        EXPECT_TRUE(logbook->copyTo(folder.path(u"copy.esperluette"_s)));
        const BackupFolder backups(folder.path(u"backups"_s), folder.path());
        const QDateTime now(today, QTime(12, 0), Qt::UTC);
        EXPECT_TRUE(backups.make(logbook->key(), BackupReason::Asked, now));
        if (GetParam() == Protection::Encrypted) {
            EXPECT_TRUE(logbook->changeKey(quickKey(9)));
        }
        vfs.beforeEachCall({});
        found += secretsBelow(root());
        EXPECT_GT(journals, 0);
        tellFigures(std::string("secrets, ") + nameOf(GetParam()) + ": " + std::to_string(found)
                    + " hits in all files at " + std::to_string(calls / 3) + " moments, "
                    + std::to_string(journals) + " of them with a journal");
        return found;
    }

    TestFolder folder{TestFolder::Place::Memory};
    SmallJourney journey;
};

}  // namespace

TEST_P(SecretsOnDisk, AreThereOnlyInAPlainFile)
{
    const QDir temporary(QDir::tempPath());
    const auto before = temporary.entryList(QDir::Files | QDir::Hidden);
    const int found = secretsWhileWorking();
    EXPECT_EQ(found > 0, GetParam() == Protection::Plain);  // which is the control

    for (const auto& name : temporary.entryList(QDir::Files | QDir::Hidden)) {
        if (!before.contains(name)) {
            EXPECT_EQ(secretsIn(bytesOf(temporary.filePath(name))), 0) << qPrintable(name);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Storage, SecretsOnDisk,
                         testing::Values(Protection::Plain, Protection::Encrypted),
                         [](const auto& each) { return std::string(nameOf(each.param)); });

TEST(Erasing, LeavesNothingOfAPersonInThePlainFile)
{
    const TestFolder folder(TestFolder::Place::Memory);
    const SmallJourney journey;
    const Planted secrets(journey.kind);
    {
        const auto logbook = newLogbook(folder, journey.beginning());
        ASSERT_TRUE(logbook->apply(secrets.adding()));
        auto changed = secrets.person;
        changed.role = text<JobRole>(u"Autre"_s);
        ChangeSet edit(StepName{"Edit"});
        edit.update(secrets.person, changed);
        ASSERT_TRUE(logbook->apply(edit));
        ASSERT_TRUE(logbook->undo());
        ASSERT_GT(secretsIn(bytesOf(folder.path())), 0);

        ASSERT_TRUE(logbook->erase(secrets.removing()));
        EXPECT_TRUE(logbook->check());
    }
    EXPECT_EQ(secretsIn(bytesOf(folder.path())), 0);
    tellFigures("secrets, after erasing from a plain file: "
                + std::to_string(secretsIn(bytesOf(folder.path()))) + " hits");
}

namespace {

class Passphrases : public testing::Test {
protected:
    /// What opening with a passphrase ends with.
    std::optional<ErrorCode> problemWith(const QString& typed)
    {
        const auto before = bytesOf(folder.path());
        const auto key = esperluette::keyFor(folder.path(), Passphrase(typed));
        const auto opened = Logbook::open(folder.path(), {Device::temporary(), *key});
        EXPECT_EQ(bytesOf(folder.path()), before);
        return opened ? std::nullopt : std::optional(opened.error().code);
    }

    void createWith(const QString& typed)
    {
        const auto key = newKey(Passphrase(typed));
        ASSERT_TRUE(Logbook::create(folder.path(), SmallJourney().beginning(),
                                    {Device::temporary(), *key}));
    }

    TestFolder folder{TestFolder::Place::Memory};
};

}  // namespace

TEST_F(Passphrases, OpenOnlyWhenTheyAreRight)
{
    const auto right = u"une clé très sûre, n° 7"_s;
    createWith(right);

    EXPECT_EQ(problemWith(right), std::nullopt);
    EXPECT_EQ(problemWith(right.normalized(QString::NormalizationForm_D)), std::nullopt);
    for (const auto& wrong :
         {QString(), right.chopped(1) + u'8', right.left(7) + QChar(u'\0') + right.mid(7),
          QString(10'000'000, u'x')})
        EXPECT_EQ(problemWith(wrong), ErrorCode::WrongPassphrase) << qPrintable(wrong.left(40));
}

}  // namespace esperluette::test
