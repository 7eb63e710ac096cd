// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_field.h"

#include "core/foundation/text_folding.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace esperluette {

using namespace Qt::StringLiterals;
using enum ImportField;

namespace {

/// A heading without accents, case, spaces, signs and small words.
struct Heading {
    const char* key;
    ImportField field;
};

/// For each field the better known headings come first.
constexpr Heading headings[] = {
    {"employeenumber", EmployeeNumber},
    {"employeeid", EmployeeNumber},
    {"matricule", EmployeeNumber},
    {"numeromatricule", EmployeeNumber},
    {"matriculesalarie", EmployeeNumber},
    {"matriculecollaborateur", EmployeeNumber},
    {"nmatricule", EmployeeNumber},
    {"employeeno", EmployeeNumber},
    {"employeecode", EmployeeNumber},
    {"personnelnumber", EmployeeNumber},
    {"staffid", EmployeeNumber},
    {"staffnumber", EmployeeNumber},
    {"workerid", EmployeeNumber},
    {"payrollnumber", EmployeeNumber},
    {"empid", EmployeeNumber},
    {"identifiant", EmployeeNumber},
    {"identifiantsalarie", EmployeeNumber},
    {"idsalarie", EmployeeNumber},
    {"codesalarie", EmployeeNumber},
    {"numerosalarie", EmployeeNumber},
    {"id", EmployeeNumber},

    {"fullname", FullName},
    {"nomcomplet", FullName},
    {"prenomnom", FullName},
    {"prenometnom", FullName},
    {"displayname", FullName},
    {"employeename", FullName},
    {"workername", FullName},
    {"employee", FullName},
    {"salarie", FullName},
    {"collaborateur", FullName},
    {"collaboratrice", FullName},
    {"nomcollaborateur", FullName},
    {"nomsalarie", FullName},
    {"personne", FullName},
    {"person", FullName},

    {"fullnamefamilyfirst", FullNameFamilyFirst},
    {"nomprenom", FullNameFamilyFirst},
    {"nometprenom", FullNameFamilyFirst},
    {"nomprenoms", FullNameFamilyFirst},
    {"lastnamefirstname", FullNameFamilyFirst},

    {"givenname", GivenName},
    {"firstname", GivenName},
    {"prenom", GivenName},
    {"prenoms", GivenName},
    {"forename", GivenName},
    {"legalfirstname", GivenName},

    {"familyname", FamilyName},
    {"lastname", FamilyName},
    {"surname", FamilyName},
    {"nomfamille", FamilyName},
    {"nom", FamilyName},
    {"name", FamilyName},
    {"nomnaissance", FamilyName},
    {"nompatronymique", FamilyName},
    {"nomjeunefille", FamilyName},
    {"legallastname", FamilyName},
    {"birthname", FamilyName},

    {"familynameuse", UsedFamilyName},
    {"nomusage", UsedFamilyName},
    {"nomusuel", UsedFamilyName},
    {"nommarital", UsedFamilyName},
    {"marriedname", UsedFamilyName},

    {"preferredname", PreferredName},
    {"prenomusage", PreferredName},
    {"prenomusuel", PreferredName},
    {"preferredfirstname", PreferredName},
    {"knownas", PreferredName},
    {"nickname", PreferredName},
    {"surnom", PreferredName},

    {"email", Email},
    {"workemail", Email},
    {"emailprofessionnel", Email},
    {"emailpro", Email},
    {"adresseemailprofessionnelle", Email},
    {"adresseemail", Email},
    {"emailaddress", Email},
    {"courriel", Email},
    {"courrielprofessionnel", Email},
    {"mail", Email},
    {"mailprofessionnel", Email},
    {"mailpro", Email},
    {"adressemail", Email},
    {"adressecourriel", Email},
    {"mel", Email},

    {"jobtitle", Role},
    {"role", Role},
    {"poste", Role},
    {"intituleposte", Role},
    {"libelleposte", Role},
    {"fonction", Role},
    {"emploi", Role},
    {"libelleemploi", Role},
    {"intituleemploi", Role},
    {"metier", Role},
    {"position", Role},
    {"job", Role},
    {"title", Role},
    {"jobrole", Role},

    {"hiredate", Start},
    {"startdate", Start},
    {"datehired", Start},
    {"dateentree", Start},
    {"dateembauche", Start},
    {"dateentreeentreprise", Start},
    {"dateentreesociete", Start},
    {"datedebut", Start},
    {"datedebutcontrat", Start},
    {"datearrivee", Start},
    {"dateprisefonction", Start},
    {"dateprisefonctions", Start},
    {"datepriseposte", Start},
    {"dateofjoining", Start},
    {"datejoining", Start},
    {"joiningdate", Start},
    {"employmentstartdate", Start},
    {"contractstartdate", Start},
    {"dateanciennete", Start},
    {"entree", Start},
    {"embauche", Start},
    {"entre", Start},
    {"start", Start},
    {"hired", Start},

    {"trialperiodend", TrialEnd},
    {"finperiodeessai", TrialEnd},
    {"datefinperiodeessai", TrialEnd},
    {"finessai", TrialEnd},
    {"datefinessai", TrialEnd},
    {"endtrialperiod", TrialEnd},
    {"trialend", TrialEnd},
    {"trialenddate", TrialEnd},
    {"trialperiodenddate", TrialEnd},
    {"probationend", TrialEnd},
    {"probationenddate", TrialEnd},
    {"endprobation", TrialEnd},

    {"lastday", End},
    {"enddate", End},
    {"datesortie", End},
    {"datedepart", End},
    {"datefin", End},
    {"datefincontrat", End},
    {"fincontrat", End},
    {"dateleaving", End},
    {"leavingdate", End},
    {"leavedate", End},
    {"terminationdate", End},
    {"exitdate", End},
    {"contractenddate", End},
    {"employmentenddate", End},
    {"sortie", End},
    {"depart", End},
    {"end", End},

    {"birthday", Birthday},
    {"datenaissance", Birthday},
    {"dateofbirth", Birthday},
    {"datebirth", Birthday},
    {"birthdate", Birthday},
    {"dob", Birthday},
    {"anniversaire", Birthday},
    {"naissance", Birthday},
    {"ne", Birthday},

    {"birthdayshared", BirthdayShared},
    {"anniversairepartage", BirthdayShared},
    {"accordanniversaire", BirthdayShared},

    {"status", Status},
    {"employmentstatus", Status},
    {"situation", Status},
    {"statutsalarie", Status},
    {"statutcollaborateur", Status},

    {"team", Team},
    {"equipe", Team},
    {"department", Team},
    {"service", Team},
    {"departement", Team},
    {"uniteorganisationnelle", Team},
    {"unite", Team},
    {"direction", Team},
    {"orgunit", Team},
    {"organizationalunit", Team},
    {"division", Team},

    {"site", Site},
    {"etablissement", Site},
    {"location", Site},
    {"worklocation", Site},
    {"lieutravail", Site},
    {"officelocation", Site},
    {"office", Site},
    {"agence", Site},
    {"magasin", Site},
    {"boutique", Site},
    {"branch", Site},
    {"store", Site},
    {"ville", Site},

    {"contract", Contract},
    {"contrat", Contract},
    {"typecontrat", Contract},
    {"contracttype", Contract},
    {"naturecontrat", Contract},
    {"employmenttype", Contract},

    {"workmode", WorkMode},
    {"modetravail", WorkMode},
    {"teletravail", WorkMode},
    {"workarrangement", WorkMode},
    {"remote", WorkMode},
    {"remotework", WorkMode},
    {"worklocationtype", WorkMode},

    {"shift", Shift},
    {"horaire", Shift},
    {"horaires", Shift},
    {"poste2x8", Shift},
    {"shiftpattern", Shift},
    {"workschedule", Shift},
    {"rythme", Shift},

    {"manager", Manager},
    {"managerid", Manager},
    {"managernumber", Manager},
    {"matriculemanager", Manager},
    {"matriculeresponsable", Manager},
    {"managerstaffid", Manager},
    {"manageremail", Manager},
    {"emailmanager", Manager},
    {"emailresponsable", Manager},
    {"mailmanager", Manager},
    {"n1", Manager},
    {"responsable", Manager},
    {"responsablehierarchique", Manager},
    {"superieurhierarchique", Manager},
    {"superieur", Manager},
    {"nommanager", Manager},
    {"managername", Manager},
    {"linemanager", Manager},
    {"reportsto", Manager},
    {"supervisor", Manager},

    {"buddy", Buddy},
    {"parrain", Buddy},
    {"marraine", Buddy},
    {"tuteur", Buddy},
    {"tutrice", Buddy},
    {"referent", Buddy},
    {"mentor", Buddy},
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
    return field == Start || field == TrialEnd || field == End || field == Birthday;
}

bool isPopulationField(ImportField field) { return field >= Site && field <= OtherPopulation; }

bool isKnownHeading(QStringView heading) { return rankOf(heading).has_value(); }

std::vector<ImportField> fieldsOf(const QStringList& names)
{
    std::vector<ImportField> fields(size_t(names.size()), Ignored);
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
    const auto family = columns[size_t(FamilyName)];
    const auto named = columns[size_t(GivenName)] >= 0 || columns[size_t(FullName)] >= 0
        || columns[size_t(FullNameFamilyFirst)] >= 0;
    if (family >= 0 && !named && isBareName(names[family]))
        fields[size_t(family)] = FullName;
    return fields;
}

}  // namespace esperluette
