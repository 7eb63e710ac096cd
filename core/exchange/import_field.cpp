// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_field.h"

#include "core/foundation/text_folding.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace esperluette {

using namespace Qt::StringLiterals;
using Field = ImportField;

namespace {

/// A heading without accents, case, spaces, signs and small words.
struct Heading {
    const char* key;
    ImportField field;
};

/// For each field the better known headings come first.
constexpr Heading headings[] = {
    {"employeenumber", Field::EmployeeNumber},
    {"employeeid", Field::EmployeeNumber},
    {"matricule", Field::EmployeeNumber},
    {"numeromatricule", Field::EmployeeNumber},
    {"matriculesalarie", Field::EmployeeNumber},
    {"matriculecollaborateur", Field::EmployeeNumber},
    {"nmatricule", Field::EmployeeNumber},
    {"employeeno", Field::EmployeeNumber},
    {"employeecode", Field::EmployeeNumber},
    {"personnelnumber", Field::EmployeeNumber},
    {"staffid", Field::EmployeeNumber},
    {"staffnumber", Field::EmployeeNumber},
    {"workerid", Field::EmployeeNumber},
    {"payrollnumber", Field::EmployeeNumber},
    {"empid", Field::EmployeeNumber},
    {"identifiant", Field::EmployeeNumber},
    {"identifiantsalarie", Field::EmployeeNumber},
    {"idsalarie", Field::EmployeeNumber},
    {"codesalarie", Field::EmployeeNumber},
    {"numerosalarie", Field::EmployeeNumber},
    {"id", Field::EmployeeNumber},

    {"fullname", Field::FullName},
    {"nomcomplet", Field::FullName},
    {"prenomnom", Field::FullName},
    {"prenometnom", Field::FullName},
    {"displayname", Field::FullName},
    {"employeename", Field::FullName},
    {"workername", Field::FullName},
    {"employee", Field::FullName},
    {"salarie", Field::FullName},
    {"collaborateur", Field::FullName},
    {"collaboratrice", Field::FullName},
    {"nomcollaborateur", Field::FullName},
    {"nomsalarie", Field::FullName},
    {"personne", Field::FullName},
    {"person", Field::FullName},

    {"fullnamefamilyfirst", Field::FullNameFamilyFirst},
    {"nomprenom", Field::FullNameFamilyFirst},
    {"nometprenom", Field::FullNameFamilyFirst},
    {"nomprenoms", Field::FullNameFamilyFirst},
    {"lastnamefirstname", Field::FullNameFamilyFirst},

    {"givenname", Field::GivenName},
    {"firstname", Field::GivenName},
    {"prenom", Field::GivenName},
    {"prenoms", Field::GivenName},
    {"forename", Field::GivenName},
    {"legalfirstname", Field::GivenName},

    {"familyname", Field::FamilyName},
    {"lastname", Field::FamilyName},
    {"surname", Field::FamilyName},
    {"nomfamille", Field::FamilyName},
    {"nom", Field::FamilyName},
    {"name", Field::FamilyName},
    {"nomnaissance", Field::FamilyName},
    {"nompatronymique", Field::FamilyName},
    {"nomjeunefille", Field::FamilyName},
    {"legallastname", Field::FamilyName},
    {"birthname", Field::FamilyName},

    {"familynameuse", Field::UsedFamilyName},
    {"nomusage", Field::UsedFamilyName},
    {"nomusuel", Field::UsedFamilyName},
    {"nommarital", Field::UsedFamilyName},
    {"marriedname", Field::UsedFamilyName},

    {"preferredname", Field::PreferredName},
    {"prenomusage", Field::PreferredName},
    {"prenomusuel", Field::PreferredName},
    {"preferredfirstname", Field::PreferredName},
    {"knownas", Field::PreferredName},
    {"nickname", Field::PreferredName},
    {"surnom", Field::PreferredName},

    {"email", Field::Email},
    {"workemail", Field::Email},
    {"emailprofessionnel", Field::Email},
    {"emailpro", Field::Email},
    {"adresseemailprofessionnelle", Field::Email},
    {"adresseemail", Field::Email},
    {"emailaddress", Field::Email},
    {"courriel", Field::Email},
    {"courrielprofessionnel", Field::Email},
    {"mail", Field::Email},
    {"mailprofessionnel", Field::Email},
    {"mailpro", Field::Email},
    {"adressemail", Field::Email},
    {"adressecourriel", Field::Email},
    {"mel", Field::Email},

    {"jobtitle", Field::Role},
    {"role", Field::Role},
    {"poste", Field::Role},
    {"intituleposte", Field::Role},
    {"libelleposte", Field::Role},
    {"fonction", Field::Role},
    {"emploi", Field::Role},
    {"libelleemploi", Field::Role},
    {"intituleemploi", Field::Role},
    {"metier", Field::Role},
    {"position", Field::Role},
    {"job", Field::Role},
    {"title", Field::Role},
    {"jobrole", Field::Role},

    {"hiredate", Field::Start},
    {"startdate", Field::Start},
    {"datehired", Field::Start},
    {"dateentree", Field::Start},
    {"dateembauche", Field::Start},
    {"dateentreeentreprise", Field::Start},
    {"dateentreesociete", Field::Start},
    {"datedebut", Field::Start},
    {"datedebutcontrat", Field::Start},
    {"datearrivee", Field::Start},
    {"dateprisefonction", Field::Start},
    {"dateprisefonctions", Field::Start},
    {"datepriseposte", Field::Start},
    {"dateofjoining", Field::Start},
    {"datejoining", Field::Start},
    {"joiningdate", Field::Start},
    {"employmentstartdate", Field::Start},
    {"contractstartdate", Field::Start},
    {"dateanciennete", Field::Start},
    {"entree", Field::Start},
    {"embauche", Field::Start},
    {"entre", Field::Start},
    {"start", Field::Start},
    {"hired", Field::Start},

    {"trialperiodend", Field::TrialEnd},
    {"finperiodeessai", Field::TrialEnd},
    {"datefinperiodeessai", Field::TrialEnd},
    {"finessai", Field::TrialEnd},
    {"datefinessai", Field::TrialEnd},
    {"endtrialperiod", Field::TrialEnd},
    {"trialend", Field::TrialEnd},
    {"trialenddate", Field::TrialEnd},
    {"trialperiodenddate", Field::TrialEnd},
    {"probationend", Field::TrialEnd},
    {"probationenddate", Field::TrialEnd},
    {"endprobation", Field::TrialEnd},

    {"lastday", Field::End},
    {"enddate", Field::End},
    {"datesortie", Field::End},
    {"datedepart", Field::End},
    {"datefin", Field::End},
    {"datefincontrat", Field::End},
    {"fincontrat", Field::End},
    {"dateleaving", Field::End},
    {"leavingdate", Field::End},
    {"leavedate", Field::End},
    {"terminationdate", Field::End},
    {"exitdate", Field::End},
    {"contractenddate", Field::End},
    {"employmentenddate", Field::End},
    {"sortie", Field::End},
    {"depart", Field::End},
    {"end", Field::End},

    {"departure", Field::Departure},
    {"motifsortie", Field::Departure},
    {"motifdepart", Field::Departure},
    {"motiffincontrat", Field::Departure},
    {"motifrupture", Field::Departure},
    {"raisondepart", Field::Departure},
    {"reasonleaving", Field::Departure},
    {"leavingreason", Field::Departure},
    {"terminationreason", Field::Departure},
    {"terminationtype", Field::Departure},
    {"exitreason", Field::Departure},

    {"birthday", Field::Birthday},
    {"datenaissance", Field::Birthday},
    {"dateofbirth", Field::Birthday},
    {"datebirth", Field::Birthday},
    {"birthdate", Field::Birthday},
    {"dob", Field::Birthday},
    {"anniversaire", Field::Birthday},
    {"naissance", Field::Birthday},
    {"ne", Field::Birthday},

    {"birthdayshared", Field::BirthdayShared},
    {"anniversairepartage", Field::BirthdayShared},
    {"accordanniversaire", Field::BirthdayShared},

    {"status", Field::Status},
    {"employmentstatus", Field::Status},
    {"situation", Field::Status},
    {"statutsalarie", Field::Status},
    {"statutcollaborateur", Field::Status},

    {"team", Field::Team},
    {"equipe", Field::Team},
    {"department", Field::Team},
    {"service", Field::Team},
    {"departement", Field::Team},
    {"uniteorganisationnelle", Field::Team},
    {"unite", Field::Team},
    {"direction", Field::Team},
    {"orgunit", Field::Team},
    {"organizationalunit", Field::Team},
    {"division", Field::Team},

    {"site", Field::Site},
    {"etablissement", Field::Site},
    {"location", Field::Site},
    {"worklocation", Field::Site},
    {"lieutravail", Field::Site},
    {"officelocation", Field::Site},
    {"office", Field::Site},
    {"agence", Field::Site},
    {"magasin", Field::Site},
    {"boutique", Field::Site},
    {"branch", Field::Site},
    {"store", Field::Site},
    {"ville", Field::Site},

    {"contract", Field::Contract},
    {"contrat", Field::Contract},
    {"typecontrat", Field::Contract},
    {"contracttype", Field::Contract},
    {"naturecontrat", Field::Contract},
    {"employmenttype", Field::Contract},

    {"workmode", Field::WorkMode},
    {"modetravail", Field::WorkMode},
    {"teletravail", Field::WorkMode},
    {"workarrangement", Field::WorkMode},
    {"remote", Field::WorkMode},
    {"remotework", Field::WorkMode},
    {"worklocationtype", Field::WorkMode},

    {"shift", Field::Shift},
    {"horaire", Field::Shift},
    {"horaires", Field::Shift},
    {"poste2x8", Field::Shift},
    {"shiftpattern", Field::Shift},
    {"workschedule", Field::Shift},
    {"rythme", Field::Shift},

    {"manager", Field::Manager},
    {"managerid", Field::Manager},
    {"managernumber", Field::Manager},
    {"matriculemanager", Field::Manager},
    {"matriculeresponsable", Field::Manager},
    {"managerstaffid", Field::Manager},
    {"manageremail", Field::Manager},
    {"emailmanager", Field::Manager},
    {"emailresponsable", Field::Manager},
    {"mailmanager", Field::Manager},
    {"n1", Field::Manager},
    {"responsable", Field::Manager},
    {"responsablehierarchique", Field::Manager},
    {"superieurhierarchique", Field::Manager},
    {"superieur", Field::Manager},
    {"nommanager", Field::Manager},
    {"managername", Field::Manager},
    {"linemanager", Field::Manager},
    {"reportsto", Field::Manager},
    {"supervisor", Field::Manager},

    {"buddy", Field::Buddy},
    {"parrain", Field::Buddy},
    {"marraine", Field::Buddy},
    {"tuteur", Field::Buddy},
    {"tutrice", Field::Buddy},
    {"referent", Field::Buddy},
    {"mentor", Field::Buddy},
};

bool isSmallWord(QByteArrayView word)
{
    constexpr std::array<const char*, 14> smallWords = {
        "d", "de", "du", "des", "l", "la", "le", "les", "of", "the", "a", "en", "in", "dans"};
    return std::ranges::any_of(smallWords, [&](const char* small) { return word == small; });
}

/// The heading as the table has it; what stands in brackets is a remark.
QByteArray headingKey(QStringView heading)
{
    const auto text = folded(heading.left(200)) + ' ';
    QByteArray key;
    QByteArray word;
    int brackets = 0;
    for (const auto letter : text) {
        if (letter == '(' || letter == '[')
            ++brackets;
        if (brackets == 0
            && ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))) {
            word += letter;
            continue;
        }
        if (letter == ')' || letter == ']')
            --brackets;
        if (!isSmallWord(word))
            key += word;
        word.clear();
    }
    return key;
}

/// Position in the table; none for a heading nobody knows.
std::optional<int> rankOf(QStringView heading)
{
    static const auto ranks = [] {
        QHash<QByteArray, int> ranks;
        for (int rank = 0; rank < int(std::size(headings)); ++rank)
            ranks.insert(headings[rank].key, rank);
        return ranks;
    }();
    const auto found = ranks.constFind(headingKey(heading));
    return found == ranks.cend() ? std::nullopt : std::optional(*found);
}

bool isBareName(QStringView heading)
{
    const auto key = headingKey(heading);
    return key == "nom" || key == "name";
}

struct FieldWords {
    const char* key;
    const char* name;
};

constexpr std::array<FieldWords, importFieldCount> fieldWords = {{
    {"ignored", QT_TRANSLATE_NOOP("ImportField", "Not imported")},
    {"employee_number", QT_TRANSLATE_NOOP("ImportField", "Employee number")},
    {"full_name", QT_TRANSLATE_NOOP("ImportField", "Full name, given name first")},
    {"full_name_family_first", QT_TRANSLATE_NOOP("ImportField", "Full name, family name first")},
    {"given_name", QT_TRANSLATE_NOOP("ImportField", "Given name")},
    {"family_name", QT_TRANSLATE_NOOP("ImportField", "Family name")},
    {"family_name_in_use", QT_TRANSLATE_NOOP("ImportField", "Family name in use")},
    {"preferred_name", QT_TRANSLATE_NOOP("ImportField", "Preferred name")},
    {"email", QT_TRANSLATE_NOOP("ImportField", "E-mail")},
    {"role", QT_TRANSLATE_NOOP("ImportField", "Role")},
    {"hire_date", QT_TRANSLATE_NOOP("ImportField", "Hire date")},
    {"trial_period_end", QT_TRANSLATE_NOOP("ImportField", "End of trial period")},
    {"last_day", QT_TRANSLATE_NOOP("ImportField", "Last day")},
    {"departure", QT_TRANSLATE_NOOP("ImportField", "Reason for leaving")},
    {"birthday", QT_TRANSLATE_NOOP("ImportField", "Birthday")},
    {"birthday_shared", QT_TRANSLATE_NOOP("ImportField", "Birthday may be celebrated")},
    {"status", QT_TRANSLATE_NOOP("ImportField", "Status")},
    {"team", QT_TRANSLATE_NOOP("ImportField", "Team")},
    {"site", QT_TRANSLATE_NOOP("ImportField", "Site")},
    {"contract", QT_TRANSLATE_NOOP("ImportField", "Contract")},
    {"work_mode", QT_TRANSLATE_NOOP("ImportField", "Work mode")},
    {"shift", QT_TRANSLATE_NOOP("ImportField", "Shift")},
    {"population", QT_TRANSLATE_NOOP("ImportField", "Population of its own")},
    {"manager", QT_TRANSLATE_NOOP("ImportField", "Manager")},
    {"buddy", QT_TRANSLATE_NOOP("ImportField", "Buddy")},
}};

}  // namespace

QString importFieldName(ImportField field)
{
    return QCoreApplication::translate("ImportField", fieldWords[size_t(field)].name);
}

QString importFieldKey(ImportField field) { return QLatin1String(fieldWords[size_t(field)].key); }

bool isDateField(ImportField field)
{
    return field == Field::Start || field == Field::TrialEnd || field == Field::End
        || field == Field::Birthday;
}

bool isPopulationField(ImportField field)
{
    return field >= Field::Site && field <= Field::OtherPopulation;
}

bool isKnownHeading(QStringView heading) { return rankOf(heading).has_value(); }

std::vector<ImportField> fieldsOf(const QStringList& names)
{
    std::vector<ImportField> fields(size_t(names.size()), Field::Ignored);
    std::array<int, importFieldCount> columns;
    std::array<int, importFieldCount> ranks;
    columns.fill(-1);
    ranks.fill(int(std::size(headings)));
    for (int column = 0; column < names.size(); ++column) {
        const auto rank = rankOf(names[column]);
        if (!rank)
            continue;
        const auto field = size_t(headings[*rank].field);
        if (*rank < ranks[field]) {
            columns[field] = column;
            ranks[field] = *rank;
        }
    }
    for (size_t field = 0; field < columns.size(); ++field) {
        if (columns[field] >= 0)
            fields[size_t(columns[field])] = ImportField(field);
    }
    const auto family = columns[size_t(Field::FamilyName)];
    const auto named = columns[size_t(Field::GivenName)] >= 0
        || columns[size_t(Field::FullName)] >= 0
        || columns[size_t(Field::FullNameFamilyFirst)] >= 0;
    if (family >= 0 && !named && isBareName(names[family]))
        fields[size_t(family)] = Field::FullName;
    return fields;
}

}  // namespace esperluette
