// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <libical/ical.h>

#include <memory>

namespace esperluette {

/// Frees what libical made.
struct IcalDeleter {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
    void operator()(char* text) const { icalmemory_free_buffer(text); }
};
using IcalComponent = std::unique_ptr<icalcomponent, IcalDeleter>;
using IcalText = std::unique_ptr<char, IcalDeleter>;

/// Reads components; nullptr when there is none. Faults stay in it as X-LIC-ERROR properties.
IcalComponent parsedComponent(const QByteArray& text);
/// Lines end in CR LF and are folded at 75 octets.
QByteArray componentText(icalcomponent* component);

/// The first property of a kind; nullptr when there is none.
icalproperty* propertyOf(icalcomponent* component, icalproperty_kind kind);
/// The value of the first property of a kind as the file writes it, unescaped when it is a text;
/// empty when there is none.
QString valueOf(icalcomponent* component, icalproperty_kind kind);
/// Takes every property of a kind out.
void dropProperties(icalcomponent* component, icalproperty_kind kind);

/// A parameter of a property; empty when it has none of that name.
QString parameterOf(icalproperty* property, const char* name);

}  // namespace esperluette
