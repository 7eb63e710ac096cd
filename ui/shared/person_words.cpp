// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/person_words.h"

#include <QCoreApplication>

namespace esperluette::ui {

QString statusName(PersonStatus status)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("People", text); };
    switch (status) {
    case PersonStatus::Candidate: return words(QT_TRANSLATE_NOOP("People", "Candidate"));
    case PersonStatus::Present: return words(QT_TRANSLATE_NOOP("People", "Present"));
    case PersonStatus::OnLeave: return words(QT_TRANSLATE_NOOP("People", "On leave"));
    case PersonStatus::Left: return words(QT_TRANSLATE_NOOP("People", "Left"));
    }
    return {};
}

QString departureName(Departure departure)
{
    const auto words = [](const char* text) {
        return QCoreApplication::translate("Departure", text);
    };
    switch (departure) {
    case Departure::NotTold: break;
    case Departure::Voluntary: return words(QT_TRANSLATE_NOOP("Departure", "their own choice"));
    case Departure::Other: return words(QT_TRANSLATE_NOOP("Departure", "another reason"));
    }
    return {};
}

QString offerName(JobOffer offer)
{
    const auto words = [](const char* text) {
        return QCoreApplication::translate("JobOffer", text);
    };
    switch (offer) {
    case JobOffer::None: break;
    case JobOffer::Made: return words(QT_TRANSLATE_NOOP("JobOffer", "made, no answer yet"));
    case JobOffer::Accepted: return words(QT_TRANSLATE_NOOP("JobOffer", "accepted"));
    case JobOffer::Declined: return words(QT_TRANSLATE_NOOP("JobOffer", "declined"));
    }
    return {};
}

QString recognitionText(RecognitionPreference preference)
{
    const auto words = [](const char* text) {
        return QCoreApplication::translate("Recognition", text);
    };
    switch (preference) {
    case RecognitionPreference::NotAsked: break;
    case RecognitionPreference::Private:
        return words(QT_TRANSLATE_NOOP("Recognition", "asked: in private"));
    case RecognitionPreference::WithTheTeam:
        return words(QT_TRANSLATE_NOOP("Recognition", "asked: in front of the team"));
    case RecognitionPreference::InWriting:
        return words(QT_TRANSLATE_NOOP("Recognition", "asked: in writing"));
    }
    return words(QT_TRANSLATE_NOOP("Recognition", "not asked yet"));
}

QString layerName(ExpectationLayer layer)
{
    const auto words = [](const char* text) {
        return QCoreApplication::translate("ExpectationLayer", text);
    };
    switch (layer) {
    case ExpectationLayer::Emotional: break;
    case ExpectationLayer::Relational:
        return words(QT_TRANSLATE_NOOP("ExpectationLayer", "relation"));
    case ExpectationLayer::Operational:
        return words(QT_TRANSLATE_NOOP("ExpectationLayer", "practice"));
    }
    return words(QT_TRANSLATE_NOOP("ExpectationLayer", "emotion"));
}

}  // namespace esperluette::ui
