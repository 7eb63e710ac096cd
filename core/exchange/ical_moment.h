// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ical_component.h"
#include "core/exchange/ical_writer.h"

namespace esperluette {

/// The VEVENT of a moment, without what tells its versions apart: DTSTAMP, SEQUENCE and
/// LAST-MODIFIED.
IcalComponent eventComponent(const Records& records, const Moment& moment,
                             const CalendarExport& wanted);

/// What is left of an event whose moment is gone: its UID and its time, cancelled.
IcalComponent cancelledEvent(icalcomponent* event);

/// The one word for a moment in a calendar that others may see.
QString discreetTitle();

}  // namespace esperluette
