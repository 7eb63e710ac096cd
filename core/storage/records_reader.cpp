// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records_reader.h"

#include "core/storage/logbook_pages.h"
#include "core/storage/repository.h"

#include <QtEndian>

#include <atomic>
#include <future>
#include <limits>

namespace esperluette {

namespace {

/// The moments, read from the first on and from the last back until the two readers have met:
/// each reads as much as it has time for, wherever the moments lie.
class MomentsFromBothEnds {
public:
    /// Ordered by id.
    std::vector<Moment> fromTheFirst(const Database& database)
    {
        return read(database, " ORDER BY id", std::greater<MomentId>(), m_first,
                    [this](quint64 here) { return here > m_last.load(); });
    }

    /// Ordered by id, backwards.
    std::vector<Moment> fromTheLast(const Database& database)
    {
        return read(database, " ORDER BY id DESC", std::less<MomentId>(), m_last,
                    [this](quint64 here) { return here < m_first.load(); });
    }

    /// Where the readers met, some moments were read by both.
    static void append(std::vector<Moment>& moments, std::vector<Moment> backwards)
    {
        while (!backwards.empty() && !moments.empty() && backwards.back().id <= moments.back().id)
            backwards.pop_back();
        moments.insert(moments.end(), std::make_move_iterator(backwards.rbegin()),
                       std::make_move_iterator(backwards.rend()));
    }

private:
    /// How many moments a reader takes before it tells the other and looks where that one is.
    static constexpr std::size_t readAtATime = 64;

    /// @param isBeyond  whether an id is to come after another: the readers rely on it, and SQLite
    ///                  may order what no version of the program wrote otherwise
    template <typename IsBeyond, typename HaveMet>
    static std::vector<Moment> read(const Database& database, const char* order, IsBeyond isBeyond,
                                    std::atomic<quint64>& reached, HaveMet haveMet)
    {
        std::vector<Moment> moments;
        moments.reserve(expectedCount(database));
        auto select = database.prepare(selectSql<Moment>(order).constData());
        const auto row = select.row();
        std::optional<MomentId> before;
        while (select.step()) {
            moments.push_back(entityFrom<Moment>(row));
            const auto& id = moments.back().id;
            if (before && !isBeyond(id, *before))
                throw StorageFailure(ErrorCode::DamagedLogbook, "moments are not in their order");
            before = id;
            if (moments.size() % readAtATime != 0)
                continue;
            const auto here = beginning(id);
            reached.store(here);
            if (haveMet(here))
                break;
        }
        return moments;
    }

    /// Counting reads every page of the table; a guess is better: with its lines in the log, a
    /// moment takes some 300 bytes of the file.
    static std::size_t expectedCount(const Database& database)
    {
        constexpr std::int64_t bytesOfAMoment = 256;
        return std::size_t(database.integer("PRAGMA page_count")
                           * database.integer("PRAGMA page_size") / bytesOfAMoment);
    }

    /// Orders ids as SQLite does; the same for some that were given at the same time.
    static quint64 beginning(const MomentId& id)
    {
        return qFromBigEndian<quint64>(id.bytes().data());
    }

    std::atomic<quint64> m_first = 0;
    std::atomic<quint64> m_last = std::numeric_limits<quint64>::max();
};

template <typename Entity>
void loadUnlessMoment(Records& records, const Database& database)
{
    if constexpr (!std::is_same_v<Entity, Moment>)
        records.load(loadAll<Entity>(database));
}

/// What the second thread reads.
struct SecondPart {
    Records facts;  ///< all but the moments
    std::vector<Moment> moments;  ///< from the last back
};

template <typename... Entities>
SecondPart readSecondPart(const FileConnection& file, MomentsFromBothEnds& moments,
                          EntityList<Entities...>)
{
    const Database database(file.readPath(), Database::Mode::ReadOnly, file.access.key);
    SecondPart part;
    (loadUnlessMoment<Entities>(part.facts, database), ...);
    if (!file.access.checksLater)
        checkPages(database);
    part.moments = moments.fromTheLast(database);
    return part;
}

}  // namespace

Records readRecords(FileConnection& file)
{
    const auto& database = file.database();
    MomentsFromBothEnds reader;
    auto second = std::async(std::launch::async,
                             [&file, &reader] { return readSecondPart(file, reader, Facts{}); });
    auto moments = reader.fromTheFirst(database);
    auto part = second.get();
    MomentsFromBothEnds::append(moments, std::move(part.moments));
    auto records = std::move(part.facts);
    records.load(std::move(moments));
    records.finishLoading();
    return records;
}

}  // namespace esperluette
