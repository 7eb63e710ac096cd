// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ical_component.h"

namespace esperluette {

IcalComponent parsedComponent(const QByteArray& text)
{
    // By default libical ends the program over some faults of a file.
    icalerror_set_errors_are_fatal(0);
    return IcalComponent(icalparser_parse_string(text.constData()));
}

QByteArray componentText(icalcomponent* component)
{
    const IcalText text(icalcomponent_as_ical_string_r(component));
    return text ? QByteArray(text.get()) : QByteArray();
}

icalproperty* propertyOf(icalcomponent* component, icalproperty_kind kind)
{
    return icalcomponent_get_first_property(component, kind);
}

QString valueOf(icalcomponent* component, icalproperty_kind kind)
{
    const auto* property = propertyOf(component, kind);
    const auto* value = property ? icalproperty_get_value(property) : nullptr;
    if (!value)
        return {};
    if (icalvalue_isa(value) == ICAL_TEXT_VALUE)
        return QString::fromUtf8(icalvalue_get_text(value));
    const IcalText text(icalvalue_as_ical_string_r(value));
    return text ? QString::fromUtf8(text.get()) : QString();
}

void dropProperties(icalcomponent* component, icalproperty_kind kind)
{
    while (auto* property = propertyOf(component, kind)) {
        icalcomponent_remove_property(component, property);
        icalproperty_free(property);
    }
}

QString parameterOf(icalproperty* property, const char* name)
{
    const IcalText text(icalproperty_get_parameter_as_string_r(property, name));
    return text ? QString::fromUtf8(text.get()) : QString();
}

}  // namespace esperluette
