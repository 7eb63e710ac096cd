// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_field.h"

#include <gtest/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

using Fields = std::vector<ImportField>;

}  // namespace

TEST(FieldsOf, KnowsTheHeadingsOfFrenchExports)
{
    using enum ImportField;
    EXPECT_EQ(fieldsOf({u"Matricule"_s, u"Nom"_s, u"Prénom"_s, u"Nom d'usage"_s, u"Date d’entrée"_s,
                        u"Fin de période d'essai"_s, u"Date de sortie"_s, u"Date de naissance"_s}),
              (Fields{EmployeeNumber, FamilyName, GivenName, UsedFamilyName, Start, TrialEnd, End,
                      Birthday}));
    EXPECT_EQ(
        fieldsOf({u"NOM COMPLET"_s, u"Fonction"_s, u"Équipe"_s, u"Établissement"_s,
                  u"Type de contrat"_s, u"Télétravail"_s, u"Horaire"_s, u"Courriel"_s, u"N+1"_s}),
        (Fields{FullName, Role, Team, Site, Contract, WorkMode, Shift, Email, Manager}));
}

TEST(FieldsOf, KnowsTheHeadingsOfEnglishExports)
{
    using enum ImportField;
    EXPECT_EQ(
        fieldsOf({u"Employee ID"_s, u"First name"_s, u"LastName"_s, u"hire_date"_s, u"Job Title"_s,
                  u"Department"_s, u"E-mail"_s, u"Reports to"_s, u"Date of birth"_s}),
        (Fields{EmployeeNumber, GivenName, FamilyName, Start, Role, Team, Email, Manager,
                Birthday}));
}

TEST(FieldsOf, LeavesRemarksInBracketsAside)
{
    using enum ImportField;
    EXPECT_EQ(fieldsOf({u"Date d'embauche (jj/mm/aaaa)"_s}), Fields{Start});
}

TEST(FieldsOf, TakesABareNameForTheFullNameWhereNoGivenNameIs)
{
    using enum ImportField;
    EXPECT_EQ(fieldsOf({u"Nom"_s, u"Poste"_s}), (Fields{FullName, Role}));
    EXPECT_EQ(fieldsOf({u"Name"_s, u"First name"_s}), (Fields{FamilyName, GivenName}));
}

TEST(FieldsOf, GivesNoFieldTwice)
{
    using enum ImportField;
    EXPECT_EQ(fieldsOf({u"Nom"_s, u"Prénom"_s, u"Nom"_s}),
              (Fields{FamilyName, GivenName, Ignored}));
    EXPECT_EQ(fieldsOf({u"Service"_s, u"Équipe"_s}), (Fields{Ignored, Team}));
}

TEST(FieldsOf, IgnoresWhatItDoesNotKnow)
{
    using enum ImportField;
    EXPECT_EQ(fieldsOf({u"Salaire"_s, QString(), u"Nom (naissance"_s}),
              (Fields{Ignored, Ignored, FullName}));
}

TEST(ImportFieldKey, IsAHeadingThatIsRecognised)
{
    using enum ImportField;
    for (int field = 1; field < importFieldCount; ++field) {
        if (ImportField(field) == OtherPopulation)
            continue;
        const auto expected = ImportField(field);
        EXPECT_EQ(fieldsOf({importFieldKey(expected), u"first name"_s}).front(),
                  expected == GivenName ? GivenName : expected)
            << importFieldKey(expected).toStdString();
    }
}

}  // namespace esperluette
