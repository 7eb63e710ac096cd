// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/disk_model.h"

#include <algorithm>

namespace esperluette::test {

namespace {

constexpr qsizetype sectorSize = 512;

bool coin(std::mt19937_64& random) { return (random() >> 33 & 1) != 0; }

void put(QByteArray& file, qsizetype offset, QByteArrayView bytes)
{
    if (file.size() < offset + bytes.size())
        file.append(offset + bytes.size() - file.size(), '\0');
    std::ranges::copy(bytes, file.begin() + offset);
}

void cutTo(QByteArray& file, qsizetype size)
{
    if (file.size() > size)
        file.truncate(size);
    else
        file.append(size - file.size(), '\0');
}

}  // namespace

void DiskModel::found(const std::string& path, const QByteArray& content)
{
    m_names[path] = m_durableNames[path] = std::make_shared<Content>(Content{content, {}, false});
}

void DiskModel::created(const std::string& path, bool syncsFolder)
{
    auto content = std::make_shared<Content>();
    content->syncsFolder = syncsFolder;
    m_names[path] = content;
    m_namings.push_back({path, content});
}

void DiskModel::write(const std::string& path, qsizetype offset, const QByteArray& bytes)
{
    m_names.at(path)->pending.push_back({false, offset, bytes});
}

void DiskModel::truncate(const std::string& path, qsizetype size)
{
    m_names.at(path)->pending.push_back({true, size, {}});
}

void DiskModel::sync(const std::string& path)
{
    auto& content = *m_names.at(path);
    std::mt19937_64 unused;
    content.durable = surviving(content, Survival::Everything, unused);
    content.pending.clear();
    if (std::exchange(content.syncsFolder, false))
        syncFolder();
}

void DiskModel::remove(const std::string& path, bool syncsFolder)
{
    m_names.erase(path);
    m_namings.push_back({path, nullptr});
    if (syncsFolder)
        syncFolder();
}

void DiskModel::syncFolder()
{
    m_durableNames = m_names;
    m_namings.clear();
}

DiskModel::Files DiskModel::afterPowerCut(std::mt19937_64& random) const
{
    const auto survival = Survival(random() % 4);
    const auto survives = [&] {
        return survival == Survival::Everything || (survival != Survival::Nothing && coin(random));
    };
    auto names = m_durableNames;
    for (const auto& naming : m_namings) {
        if (!survives())
            continue;
        if (naming.content)
            names[naming.path] = naming.content;
        else
            names.erase(naming.path);
    }
    Files files;
    for (const auto& [path, content] : names)
        files[path] = surviving(*content, survival, random);
    return files;
}

QByteArray DiskModel::surviving(const Content& content, Survival survival, std::mt19937_64& random)
{
    auto file = content.durable;
    if (survival == Survival::Nothing)
        return file;
    for (const auto& operation : content.pending) {
        if (!operation.truncates)
            writeSectors(file, operation, survival, random);
        else if (survival == Survival::Everything || coin(random))
            cutTo(file, operation.offset);
    }
    return file;
}

void DiskModel::writeSectors(QByteArray& file, const Operation& operation, Survival survival,
                             std::mt19937_64& random)
{
    if (survival == Survival::Everything) {
        put(file, operation.offset, operation.bytes);
        return;
    }
    const auto end = operation.offset + operation.bytes.size();
    for (auto from = operation.offset; from < end;) {
        const auto to = std::min(end, (from / sectorSize + 1) * sectorSize);
        auto length = to - from;
        if (coin(random)) {
            if (survival == Survival::TornSectors && coin(random))
                length = qsizetype(random() % quint64(length + 1));
            put(file, from,
                QByteArrayView(operation.bytes).sliced(from - operation.offset, length));
        }
        from = to;
    }
}

}  // namespace esperluette::test
