// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/setting.h"

#include <QCoreApplication>

namespace esperluette {

using namespace Qt::StringLiterals;

QString settingName(Setting setting)
{
    switch (setting) {
    case Setting::Unknown: break;
    case Setting::DedicatedPlace: return QCoreApplication::translate("Setting", "dedicated place");
    case Setting::Workstation: return QCoreApplication::translate("Setting", "workstation");
    case Setting::WalkOrMeal: return QCoreApplication::translate("Setting", "walk or meal");
    case Setting::VideoCall: return QCoreApplication::translate("Setting", "video call");
    case Setting::Telephone: return QCoreApplication::translate("Setting", "telephone");
    case Setting::Message: return QCoreApplication::translate("Setting", "message");
    case Setting::BetweenTwoDoors:
        return QCoreApplication::translate("Setting", "between two doors");
    }
    return QCoreApplication::translate("Setting", "not told");
}

QString settingKey(Setting setting)
{
    switch (setting) {
    case Setting::Unknown: break;
    case Setting::DedicatedPlace: return u"dedicated_place"_s;
    case Setting::Workstation: return u"workstation"_s;
    case Setting::WalkOrMeal: return u"walk_or_meal"_s;
    case Setting::VideoCall: return u"video_call"_s;
    case Setting::Telephone: return u"telephone"_s;
    case Setting::Message: return u"message"_s;
    case Setting::BetweenTwoDoors: return u"between_two_doors"_s;
    }
    return u"unknown"_s;
}

}  // namespace esperluette
