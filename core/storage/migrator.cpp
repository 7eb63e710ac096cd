// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

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
};

constexpr std::array<Script, currentSchemaVersion> scripts = {{
    {":/schema/0001_initial.sql",
     "5b79d8c5b27486d2af68ac9a5d082e13cf4917415f7423ea0504683c04b0b3b5"},
}};

}  // namespace

void migrate(Database& database)
{
    initializeSchemaResource();
    for (auto version = database.integer("PRAGMA user_version"); version < currentSchemaVersion;
         ++version) {
        QFile script(QString::fromLatin1(scripts[std::size_t(version)].resource));
        if (!script.open(QIODevice::ReadOnly))
            throw StorageFailure(ErrorCode::StorageFailed, "a migration script is missing");
        Transaction transaction(database);
        database.run(script.readAll().constData());
        database.run(("PRAGMA user_version = " + QByteArray::number(version + 1)).constData());
        transaction.commit();
    }
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
