// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

Ran runCommandLine(const QTemporaryDir& home, const QStringList& arguments,
                   const std::vector<std::pair<QString, QString>>& variables)
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    for (const auto& [name, value] : variables)
        environment.insert(name, value);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(ESPERLUETTE_BINARY_DIR "/bin/esperluette-cli"),
                  arguments + QStringList{u"--today"_s, u"2026-11-23"_s, u"--language"_s, u"en"_s});
    EXPECT_TRUE(program.waitForFinished(60'000));
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    return {program.exitCode(), program.readAllStandardOutput(),
            QString::fromUtf8(program.readAllStandardError())};
}

}  // namespace esperluette::test
