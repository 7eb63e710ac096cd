// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

const QDir root(QStringLiteral(ESPERLUETTE_SOURCE_DIR));

QString textOf(const QString& path)
{
    QFile file(root.filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

QString SourceFile::folder() const
{
    const auto parts = path.split(u'/');
    const bool hasFeatures = parts.first() == "core"_L1 || parts.first() == "ui"_L1;
    return hasFeatures && parts.size() > 2 ? parts[0] + u'/' + parts[1] : parts.first();
}

QString SourceFile::code() const
{
    // Strings are matched too, and left alone: they may hold what looks like a comment.
    static const QRegularExpression comment(
        uR"("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'|//[^\n]*|/\*.*?\*/)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    auto result = text;
    for (auto matches = comment.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        auto blank = match.captured();
        if (!blank.startsWith(u'/'))
            continue;
        for (auto& character : blank)
            character = character == u'\n' ? character : QChar(u' ');
        result.replace(match.capturedStart(), match.capturedLength(), blank);
    }
    return result;
}

std::vector<SourceFile> filesBelow(const QStringList& folders, const QStringList& endings)
{
    std::vector<SourceFile> files;
    for (const auto& folder : folders) {
        QDirIterator entries(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const auto path = root.relativeFilePath(entries.next());
            if (std::ranges::any_of(endings, [&](const auto& end) { return path.endsWith(end); }))
                files.push_back({path, textOf(path)});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

std::vector<SourceFile> sourcesBelow(const QStringList& folders)
{
    return filesBelow(folders, {u".h"_s, u".cpp"_s});
}

QStringList featureFolders()
{
    QStringList found;
    for (const auto& top : {u"core"_s, u"ui"_s}) {
        const auto names = QDir(root.filePath(top)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const auto& name : names)
            found << top + u'/' + name;
    }
    return found;
}

QString placeOf(const SourceFile& file, qsizetype at, const QString& what)
{
    const auto line = QStringView(file.text).left(at).count(u'\n') + 1;
    return u"%1:%2: %3"_s.arg(file.path).arg(line).arg(what);
}

}  // namespace esperluette::test
