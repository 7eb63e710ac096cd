// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace esperluette::test {

/// A journey with one stage, one kind and its guide, and a cover.
struct SmallJourney {
    JourneyTemplate journey = someJourney();
    Stage stage = someStage(journey);
    MomentKind kind = someKind(stage);
    KindGuide guide{.id = kind.id};
    Cover cover{.id = newId<Cover>()};

    ChangeSet beginning() const { return adding(cover, journey, stage, kind, guide); }
};

/// A folder that vanishes with the test.
class TestFolder {
public:
    enum class Place {
        Disk,
        Memory,  ///< where the system has such a place: for what does not wait for a disk
    };

    explicit TestFolder(Place place = Place::Disk) :
        m_folder(QFileInfo(memory).isWritable() && place == Place::Memory
                     ? memory + QStringLiteral("/esperluette-XXXXXX")
                     : QDir::tempPath() + QStringLiteral("/esperluette-XXXXXX"))
    {
    }

    QString path(const QString& name = QStringLiteral("test.esperluette")) const
    {
        return m_folder.filePath(name);
    }

private:
    static inline const auto memory = QStringLiteral("/dev/shm");

    QTemporaryDir m_folder;
};

/// A new logbook in `folder` that begins with `beginning`; aborts the test program when it fails.
inline std::unique_ptr<Logbook> newLogbook(const TestFolder& folder, const ChangeSet& beginning)
{
    auto logbook = Logbook::create(folder.path(), beginning);
    return logbook ? *std::move(logbook) : (std::abort(), nullptr);
}

}  // namespace esperluette::test
