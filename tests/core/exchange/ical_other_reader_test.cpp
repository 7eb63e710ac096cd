// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/calendar_logbook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// A reader that shares nothing with ours nor with libical: python3-icalendar.
namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int moduleMissing = 77;

/// What the other reader prints of a file; std::nullopt where it is not installed.
std::optional<QJsonObject> readByPython(const QByteArray& calendar)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"moments.ics"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(calendar);
    file.close();
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {QStringLiteral(ESPERLUETTE_SOURCE_DIR "/tests/core/exchange/read_calendar.py"),
                  file.fileName()});
    if (!python.waitForFinished() || python.exitCode() == moduleMissing)
        return std::nullopt;
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().constData();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

}  // namespace

TEST(CalendarOfAnotherReader, HasTheSameInstantsOverBothChangesOfTimeAndTheSameDays)
{
    for (const auto* name :
         {"Europe/Paris", "America/New_York", "America/St_Johns", "Australia/Lord_Howe",
          "Asia/Kathmandu", "Africa/Casablanca", "Pacific/Apia", "UTC"}) {
        const QTimeZone zone(name);
        CalendarLogbook logbook;
        logbook.wanted.zone = zone;
        logbook.wanted.titles = CalendarTitles::Full;
        QHash<QString, QStringList> expected;
        const QDateTime year(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        auto instants = std::vector{year.addDays(364), QDateTime({2028, 2, 29}, {12, 0}, Qt::UTC)};
        for (const auto& change : zone.transitions(year, year.addYears(2)))
            instants.push_back(change.atUtc);
        for (const auto& instant : instants) {
            for (const int hours : {-30, -6, 6, 30}) {
                const auto local = instant.addSecs(hours * 3600).toTimeZone(zone);
                const auto minute = std::int16_t(local.time().msecsSinceStartOfDay() / 60'000);
                const auto seconds = local.toSecsSinceEpoch() - local.time().second();
                expected[uidOf(logbook.add(local.date(), minute))] = {
                    QString::number(seconds), QString::number(seconds + 37 * 60)};
            }
        }
        for (const QDate day : {QDate(2026, 12, 31), QDate(2028, 2, 29)}) {
            expected[uidOf(logbook.add(day))] = {day.toString(Qt::ISODate),
                                                 day.addDays(1).toString(Qt::ISODate)};
        }

        const auto read = readByPython(logbook.written());

        if (!read)
            GTEST_SKIP() << "python3-icalendar is not installed";
        EXPECT_EQ(read->size(), expected.size());
        for (const auto& uid : read->keys()) {
            const auto times = read->value(uid).toArray();
            EXPECT_EQ(times[0].toString().toStdString(), expected[uid][0].toStdString()) << name;
            EXPECT_EQ(times[1].toString().toStdString(), expected[uid][1].toStdString()) << name;
        }
    }
}

}  // namespace esperluette::test
