// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/json_node.h"
#include "core/records/insight.h"
#include "core/records/journey.h"

#include <array>
#include <map>

namespace esperluette {

/// A person of the sample, as resources/sample/sample.json describes them; days count from today.
struct SamplePerson {
    QString givenName;
    QString familyName;
    QString preferredName;
    QString role;
    QString team;  ///< key
    QString contract;  ///< key
    QString workMode;  ///< meaning of a population value
    QString shift;  ///< meaning of a population value
    QString story;  ///< "careful_arrival", "hurried_arrival", "never_met", or empty
    bool leadsTheTeam = false;
    bool directs = false;  ///< looks after those who lead the other teams
    int daysHere = 0;  ///< negative: starts in so many days
    int trialMonths = 0;  ///< 0: no trial period is known
    int knownForDays = 0;  ///< 0: since shortly before the hire date
    int anniversaryInDays = 0;  ///< with years: an anniversary in so many days
    int years = 0;
    int onLeaveForDays = 0;  ///< 0: not on leave
    int leavesInDays = 0;  ///< 0: stays; negative: has left
    QString birthday;  ///< "MM-dd", or empty
};

/// A team of the sample.
struct SampleTeam {
    QString key;
    QString site;  ///< key
    QString name;
};

/// A figure that somebody read elsewhere.
struct SampleFigure {
    MeasureSubject subject;
    QString source;
    int value = 0;
    int n = 0;  ///< 0: not told
    int quartersAgo = 0;  ///< 0: on the last day of the last quarter that is over
};

/// A practice for customers and the one for employees.
struct SamplePractice {
    QString name;
    QString forCustomers;
    QString forEmployees;
    QString nextStep;
    int customers = 0;  ///< maturity, 0 to 4
    int employees = 0;
};

/// The words and people of the sample organisation, in one language.
struct SampleScript {
    QString title;
    QString keeper;
    QString mailDomain;
    std::map<QString, QString> sites;
    std::map<QString, QString> contracts;
    std::vector<SampleTeam> teams;
    std::vector<SamplePerson> people;
    std::map<QString, QStringList> notes;  ///< by how it was handled: "careful", "praise_passing"
    std::map<QString, QString> arrivalNotes;  ///< by kind, of the careful arrival
    std::map<QString, QStringList> feltWords;  ///< "good", "mixed", "poor"
    QStringList commitments;
    QStringList requests;  ///< what people take on
    std::map<QString, QString> rituals;  ///< names, by kind
    std::array<QStringList, 3> expectations;  ///< by layer
    std::vector<SampleFigure> figures;
    std::vector<SamplePractice> practices;
};

/// The sample that is built into the program.
/// @error InvalidInput  subject is the place of the first fault
Result<SampleScript> readSampleScript(const QByteArray& json, Language language);

}  // namespace esperluette
