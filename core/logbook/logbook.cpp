// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/logbook.h"

#include "core/storage/logbook_file.h"

namespace esperluette {

Logbook::Logbook(QString path, std::unique_ptr<LogbookFile> file, Records records) :
    m_path(std::move(path)), m_file(std::move(file)), m_records(std::move(records))
{
}

Logbook::~Logbook() = default;

Result<std::unique_ptr<Logbook>> Logbook::create(const QString& path, const ChangeSet& beginning,
                                                 Device device)
{
    if (!Records().accepts(beginning))
        return failure(ErrorCode::StaleChange);
    auto file = LogbookFile::create(path, beginning, std::move(device));
    if (!file)
        return Failure{file.error()};
    return loaded(path, *std::move(file));
}

Result<std::unique_ptr<Logbook>> Logbook::open(const QString& path, Device device)
{
    auto file = LogbookFile::open(path, std::move(device));
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
    return std::unique_ptr<Logbook>(new Logbook(path, std::move(file), *std::move(records)));
}

const CareReader& Logbook::care(QDate today) const
{
    if (!m_care || m_care->today() != today)
        m_care.emplace(m_records, today);
    return *m_care;
}

Result<> Logbook::apply(const ChangeSet& changes)
{
    if (changes.isEmpty())
        return {};
    return perform(changes, [&] { m_history.remember(changes); });
}

Result<> Logbook::undo()
{
    const auto* step = m_history.lastDone();
    return step ? perform(step->inverted(), [this] { m_history.markUndone(); }) : Result<>();
}

Result<> Logbook::redo()
{
    const auto* step = m_history.nextUndone();
    return step ? perform(*step, [this] { m_history.markRedone(); }) : Result<>();
}

Result<> Logbook::perform(const ChangeSet& changes, const std::function<void()>& remember)
{
    if (!m_records.accepts(changes))
        return failure(ErrorCode::StaleChange);
    if (auto written = m_file->write(changes); !written)
        return written;
    m_records.apply(changes);
    if (m_care)
        m_care->follow(changes);
    remember();
    emit changed(changes);
    return {};
}

Result<std::optional<Preparation>> Logbook::preparation(const MomentId& moment) const
{
    return m_file->prose<Preparation>(moment.bytes());
}

Result<std::optional<Debrief>> Logbook::debrief(const MomentId& moment) const
{
    return m_file->prose<Debrief>(moment.bytes());
}

Result<KindGuide> Logbook::guide(const MomentKindId& kind) const
{
    auto guide = m_file->prose<KindGuide>(kind.bytes());
    if (!guide)
        return Failure{guide.error()};
    // A kind of the user's own has no guide yet: an empty one.
    return guide->value_or(KindGuide{.id = kind});
}

Result<> Logbook::check() const { return m_file->check(); }

}  // namespace esperluette
