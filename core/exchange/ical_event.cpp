// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ical_event.h"

#include <QCryptographicHash>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ourHost = "@esperluette"_L1;

}  // namespace

QString uidOf(const MomentId& moment) { return moment.text() + ourHost; }

std::optional<MomentId> momentOfUid(const QString& uid)
{
    return uid.endsWith(ourHost) ? MomentId::parse(QStringView(uid).chopped(ourHost.size()))
                                 : std::nullopt;
}

IdBytes derivedIdBytes(const QString& seed)
{
    const auto hash = QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha256);
    IdBytes bytes;
    std::memcpy(bytes.data(), hash.constData(), bytes.size());
    bytes[6] = std::uint8_t(0x80 | (bytes[6] & 0x0F));
    bytes[8] = std::uint8_t(0x80 | (bytes[8] & 0x3F));
    return bytes;
}

}  // namespace esperluette
