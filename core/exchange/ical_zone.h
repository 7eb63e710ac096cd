// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ical_component.h"

#include <QDate>
#include <QTimeZone>

#include <optional>

namespace esperluette {

/// The VTIMEZONE of a zone for the days from `first` to `last`: its offset before, and each change
/// between, as the zone really has them.
IcalComponent zoneComponent(const QTimeZone& zone, QDate first, QDate last);

/// The zone that a TZID names: an IANA name, with or without a prefix such as
/// "/freeassociation.sourceforge.net/", or the name that Windows gives it ("Romance Standard
/// Time"). std::nullopt when the name is unknown.
std::optional<QTimeZone> zoneOfTzid(const QString& tzid);

}  // namespace esperluette
