// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/history_upgrade.h"

#include <QCryptographicHash>
#include <QFile>

#include <array>

/// A static library's resources are known to Qt only after this; the macro wants no namespace.
static void initializeSchemaResource() { Q_INIT_RESOURCE(schema); }

namespace esperluette {

namespace {

struct Script {
    const char* resource;
    const char* fingerprint;  ///< of the schema after it
    void (*finish)(Database& database) = nullptr;  ///< what SQL alone cannot say
};

constexpr std::array<Script, currentSchemaVersion> scripts = {{
    {":/schema/0001_initial.sql",
     "5b79d8c5b27486d2af68ac9a5d082e13cf4917415f7423ea0504683c04b0b3b5"},
    {":/schema/0002_history.sql",
     "c6b47c3a0e40a42492f21881a2b5a88f008a29d0f3c681cfc159e2bfb42567f5", upgradeHistory},
    {":/schema/0003_time.sql", "e26319c11c4ec1cd2585f22a3a2cdc7caa103ec7a66f67bdfd3c3c2e6afaa929"},
    {":/schema/0004_insight.sql",
     "5b905ef453cf52dab57a729467bf0331d71d82bd655469c5a8d6708c4aed7e32"},
    {":/schema/0005_people.sql",
     "d5265c8fb48b3c8fd567177a85e16df290bbb50d3533b86e774abe4b1c6da11a"},
}};

}  // namespace

void migrate(Database& database)
{
    initializeSchemaResource();
    for (auto version = database.integer("PRAGMA user_version"); version < currentSchemaVersion;
         ++version) {
        const auto& step = scripts[std::size_t(version)];
        QFile script(QString::fromLatin1(step.resource));
        if (!script.open(QIODevice::ReadOnly))
            throw StorageFailure(ErrorCode::StorageFailed, "a migration script is missing");
        Transaction transaction(database);
        database.run(script.readAll().constData());
        if (step.finish)
            step.finish(database);
        database.run(("PRAGMA user_version = " + QByteArray::number(version + 1)).constData());
        transaction.commit();
    }
}

QString neededProgram(const Database& database)
{
    if (database.integer("SELECT count(*) FROM sqlite_master WHERE type = 'table'"
                         " AND name = 'program'")
        == 0)
        return {};
    return database.text("SELECT max(version) FROM program");
}

QByteArray schemaFingerprint(const Database& database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto select =
        database.prepare("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name");
    while (select.step()) {
        for (int column = 0; column < 4; ++column) {
            hash.addData(select.row().utf8(column).toByteArray().simplified());
            hash.addData("\n");
        }
    }
    return hash.result().toHex();
}

bool hasKnownSchema(const Database& database, int version)
{
    return version >= 1 && version <= currentSchemaVersion
        && schemaFingerprint(database) == scripts[std::size_t(version) - 1].fingerprint;
}

}  // namespace esperluette
