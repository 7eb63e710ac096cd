// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace esperluette::test {

/// What a disk holds for sure of some files, and what only its cache knows: writes that nobody
/// waited for, and names that were made or removed while the folder was not synced.
class DiskModel {
public:
    using Files = std::map<std::string, QByteArray>;

    /// A file that was there before anything began.
    void found(const std::string& path, const QByteArray& content);
    /// A new file.
    /// @param syncsFolder  whether the first sync of it also syncs its folder, as SQLite does for
    ///                     journals
    void created(const std::string& path, bool syncsFolder);
    bool knows(const std::string& path) const { return m_names.contains(path); }

    void write(const std::string& path, qsizetype offset, const QByteArray& bytes);
    void truncate(const std::string& path, qsizetype size);
    void sync(const std::string& path);
    void remove(const std::string& path, bool syncsFolder);

    /// What may be found after a power cut now. Of what was not synced all, nothing, or some
    /// sectors of 512 bytes survive, whole or torn, and some names.
    Files afterPowerCut(std::mt19937_64& random) const;

private:
    enum class Survival { Everything, Nothing, SomeSectors, TornSectors };
    struct Operation {
        bool truncates = false;
        qsizetype offset = 0;  ///< the new size when it truncates
        QByteArray bytes;
    };
    struct Content {
        QByteArray durable;
        std::vector<Operation> pending;
        bool syncsFolder = false;
    };
    struct Naming {
        std::string path;
        std::shared_ptr<Content> content;  ///< nothing: the name was removed
    };
    using Names = std::map<std::string, std::shared_ptr<Content>>;

    void syncFolder();
    static QByteArray surviving(const Content& content, Survival survival, std::mt19937_64& random);
    static void writeSectors(QByteArray& file, const Operation& operation, Survival survival,
                             std::mt19937_64& random);

    Names m_names;  ///< as the program sees them
    Names m_durableNames;
    std::vector<Naming> m_namings;  ///< what was not synced
};

}  // namespace esperluette::test
