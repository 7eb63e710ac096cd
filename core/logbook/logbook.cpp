// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/logbook.h"

#include "core/storage/logbook_file.h"

#include <QFile>

namespace esperluette {

Logbook::Logbook(QString path, std::unique_ptr<LogbookFile> file, Records records) :
    m_path(std::move(path)), m_file(std::move(file)), m_records(std::move(records))
{
}

Logbook::~Logbook() = default;

Result<std::unique_ptr<Logbook>> Logbook::create(const QString& path, const ChangeSet& beginning,
                                                 FileAccess access)
{
    if (!Records().accepts(beginning))
        return failure(ErrorCode::StaleChange);
    auto file = LogbookFile::create(path, beginning, std::move(access));
    if (!file)
        return Failure{file.error()};
    auto logbook = loaded(path, *std::move(file));
    if (!logbook)
        QFile::remove(
            path);  // it holds the beginning alone, and would stand in the way of another try
    return logbook;
}

Result<std::unique_ptr<Logbook>> Logbook::open(const QString& path, FileAccess access)
{
    auto file = LogbookFile::open(path, std::move(access));
    if (!file)
        return Failure{file.error()};
    return loaded(path, *std::move(file));
}

Result<std::unique_ptr<Logbook>> Logbook::loaded(const QString& path,
                                                 std::unique_ptr<LogbookFile> file)
{
    auto records = file->load();
    if (!records) {
        auto error = records.error();
        error.subject = path;
        return Failure{std::move(error)};
    }
    const auto actions = file->undoable(restoredSteps);
    if (!actions)
        return Failure{actions.error()};
    auto logbook =
        std::unique_ptr<Logbook>(new Logbook(path, std::move(file), *std::move(records)));
    logbook->m_history.restore(*actions);
    return logbook;
}

bool Logbook::isEncrypted() const { return m_file->isEncrypted(); }

bool Logbook::isReadOnly() const { return m_file->isReadOnly(); }

void Logbook::checkMeanwhile(std::function<void(const Result<>&)> tell)
{
    m_file->checkMeanwhile(std::move(tell));
}

const SharedKey& Logbook::key() const { return m_file->key(); }

const CareReader& Logbook::care(QDate today) const
{
    if (!m_care || m_care->today() != today)
        m_care.emplace(m_records, today);
    return *m_care;
}

Result<> Logbook::apply(const ChangeSet& changes)
{
    return changes.isEmpty() ? Result<>() : perform(changes, ActionEffect::Done);
}

Result<> Logbook::undo()
{
    const auto* step = m_history.lastDone();
    if (!step)
        return {};
    const auto changes = changesOf(*step, ActionEffect::Undone);
    return changes ? perform(*changes, ActionEffect::Undone) : Failure{changes.error()};
}

Result<> Logbook::redo()
{
    const auto* step = m_history.nextUndone();
    if (!step)
        return {};
    const auto changes = changesOf(*step, ActionEffect::Redone);
    return changes ? perform(*changes, ActionEffect::Redone) : Failure{changes.error()};
}

Result<ChangeSet> Logbook::changesOf(const History::Step& step, ActionEffect effect) const
{
    const bool back = effect == ActionEffect::Undone;
    if (!step.changes)
        return m_file->step(step.action, back ? StepDirection::Back : StepDirection::Forward);
    return back ? step.changes->inverted() : *step.changes;
}

Result<> Logbook::erase(const ChangeSet& removals)
{
    if (!m_records.accepts(removals))
        return failure(ErrorCode::StaleChange);
    if (auto written = m_file->erase(removals); !written)
        return written;
    m_history.clear();
    follow(removals);
    return {};
}

Result<> Logbook::forgetHistory()
{
    auto forgotten =
        m_file->forgetHistory(StepName{QT_TRANSLATE_NOOP("Step", "Forget the history")});
    if (forgotten)
        m_history.clear();
    return forgotten;
}

Result<> Logbook::perform(const ChangeSet& changes, ActionEffect effect)
{
    if (!m_records.accepts(changes))
        return failure(ErrorCode::StaleChange);
    if (auto written = m_file->write(changes, effect); !written) {
        if (written.error().code != ErrorCode::OpenedReadOnly
            && written.error().code != ErrorCode::StaleChange) {
            m_unwritten = {changes, effect};
            emit unwritten(written.error());
        }
        return written;
    }
    m_unwritten.reset();
    switch (effect) {
    case ActionEffect::Undone: m_history.markUndone(); break;
    case ActionEffect::Redone: m_history.markRedone(); break;
    default: m_history.remember(changes);
    }
    follow(changes);
    return {};
}

void Logbook::follow(const ChangeSet& changes)
{
    m_records.apply(changes);
    if (m_care)
        m_care->follow(changes);
    if (m_emotions)
        followEmotions(changes, *m_emotions);
    emit changed(changes);
}

Result<std::vector<HistoryEntry>> Logbook::historyOf(const PersonId& person) const
{
    return m_file->historyOf(person);
}

Result<std::vector<HistoryEntry>> Logbook::historyOf(const MomentId& moment) const
{
    return m_file->historyOf(moment);
}

Result<std::optional<Preparation>> Logbook::preparation(const MomentId& moment) const
{
    return m_file->prose<Preparation>(moment.bytes());
}

Result<std::optional<Debrief>> Logbook::debrief(const MomentId& moment) const
{
    return m_file->prose<Debrief>(moment.bytes());
}

Result<std::vector<MomentEmotions>> Logbook::emotions() const
{
    if (m_emotions)
        return *m_emotions;
    auto emotions = m_file->emotions();
    if (emotions)
        m_emotions = *emotions;
    return emotions;
}

Result<KindGuide> Logbook::guide(const MomentKindId& kind) const
{
    auto guide = m_file->prose<KindGuide>(kind.bytes());
    if (!guide)
        return Failure{guide.error()};
    // A kind of the user's own has no guide yet: an empty one.
    return guide->value_or(KindGuide{.id = kind});
}

std::map<QString, QString> Logbook::drafts() const
{
    auto drafts = m_file->drafts();
    return drafts ? *std::move(drafts) : std::map<QString, QString>();
}

Result<> Logbook::keepDraft(const QString& form, const QString& content)
{
    return m_file->keepDraft(form, content);
}

Result<> Logbook::changeKey(const SharedKey& key) { return m_file->changeKey(key); }

Result<FileSummary> Logbook::copyTo(const QString& path) const { return m_file->copyTo(path); }

Result<> Logbook::copyWithUnwritten(const QString& path) const
{
    if (const auto copied = copyTo(path); !copied)
        return Failure{copied.error()};
    if (!m_unwritten)
        return {};
    auto access = m_file->access();
    access.writing = FileAccess::Writing::Alone;
    const auto copy = open(path, std::move(access));
    return copy ? (*copy)->apply(m_unwritten->changes) : Failure{copy.error()};
}

Result<> Logbook::writeUnwritten()
{
    if (!m_unwritten)
        return {};
    const auto again = *m_unwritten;
    return perform(again.changes, again.effect);
}

Result<> Logbook::check() const { return m_file->check(); }

}  // namespace esperluette
