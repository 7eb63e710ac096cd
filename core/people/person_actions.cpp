// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_actions.h"

#include "core/foundation/text_folding.h"
#include "core/people/groups.h"

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRhythm = 3650;  // ten years

Failure refused(const char* subject)
{
    return failure(ErrorCode::InvalidInput, QLatin1String(subject));
}

/// Puts the text into the field; false when it is too long, or blank where it must not be.
template <typename Text>
bool take(Text& field, const QString& typed)
{
    auto parsed = Text::parse(typed);
    if (!parsed)
        return false;
    field = std::move(*parsed);
    return true;
}

/// Somebody@somewhere: enough to notice a wrong column or a slip, no more.
bool looksLikeAddress(const QString& text)
{
    const auto at = text.indexOf(u'@');
    if (at < 1 || at == text.size() - 1 || text.indexOf(u'@', at + 1) >= 0)
        return false;
    return std::ranges::none_of(text, [](QChar character) {
        return character.isSpace() || character == u',' || character == u';';
    });
}

/// Whether a folded reference is this person's number, e-mail or name.
bool answersTo(const Person& person, const QByteArray& reference)
{
    const auto is = [&reference](const QString& text) {
        return !text.isEmpty() && folded(text) == reference;
    };
    return is(person.employeeNumber.text()) || is(person.email.text()) || is(shownName(person));
}

/// The one person that is meant; nullptr when there is none, or several.
const Person* findOnly(const Records& records, const QString& reference)
{
    const auto wanted = folded(reference.trimmed());
    const Person* found = nullptr;
    for (const auto& person : records.all<Person>()) {
        if (!answersTo(person, wanted))
            continue;
        if (found)
            return nullptr;
        found = &person;
    }
    return found;
}

/// The shortest of name, e-mail and number that means this person and no other.
QString referenceTo(const Records& records, const std::optional<PersonId>& id)
{
    const auto* person = id ? records.find(*id) : nullptr;
    if (!person)
        return {};
    for (const auto& reference :
         {shownName(*person), person->email.text(), person->employeeNumber.text()}) {
        if (!reference.isEmpty() && findOnly(records, reference) == person)
            return reference;
    }
    return shownName(*person);
}

/// Whether `person` is found when going up from `manager`.
bool leadsBackTo(const Records& records, const PersonId& person, const PersonId& manager)
{
    std::optional<PersonId> above = manager;
    for (auto steps = records.all<Person>().size() + 1; above && steps > 0; --steps) {
        if (*above == person)
            return true;
        const auto* next = records.find(*above);
        above = next ? next->manager : std::nullopt;
    }
    return false;
}

bool isTaken(const Records& records, const Person& person)
{
    const auto number = folded(person.employeeNumber.text());
    return !number.isEmpty()
        && std::ranges::any_of(records.all<Person>(), [&](const Person& other) {
               return other.id != person.id && folded(other.employeeNumber.text()) == number;
           });
}

/// What stays the same when the reference is the one the form was opened with.
struct Reference {
    QString typed;
    QString before;
};

Result<> choosePeople(const Records& records, Person& person, const PersonDraft& before,
                      const PersonDraft& draft)
{
    const auto choose = [&records](std::optional<PersonId>& field, const Reference& reference) {
        if (reference.typed == reference.before)
            return true;
        if (reference.typed.trimmed().isEmpty()) {
            field.reset();
            return true;
        }
        const auto* found = findOnly(records, reference.typed);
        if (found)
            field = found->id;
        return found != nullptr;
    };
    if (!choose(person.manager, {draft.manager, before.manager})
        || (person.manager && leadsBackTo(records, person.id, *person.manager)))
        return refused("manager");
    if (!choose(person.buddy, {draft.buddy, before.buddy}) || person.buddy == person.id)
        return refused("buddy");
    return {};
}

/// Values keep their place, so that the same labels give the same person.
Result<> choosePopulations(const Records& records, Person& person, const PersonDraft& draft,
                           Groups& groups, IdSource& ids)
{
    auto wanted = draft.populations;
    std::vector<PopulationValueId> chosen;
    const auto choose = [&](const QString& cutText, const QString& labelText) {
        if (labelText.trimmed().isEmpty())
            return true;
        const auto cut = PopulationCut::parse(cutText);
        const auto label = PopulationLabel::parse(labelText);
        if (cut && label)
            chosen.push_back(groups.population(*cut, *label, ids));
        return cut && label;
    };
    for (const auto& id : person.populations) {
        const auto* value = records.find(id);
        const auto node = value ? wanted.extract(value->cut.text()) : decltype(wanted)::node_type();
        if (node && !choose(node.key(), node.mapped()))
            return refused("populations");
    }
    for (const auto& [cut, label] : wanted) {
        if (!choose(cut, label))
            return refused("populations");
    }
    person.populations = std::move(chosen);
    return {};
}

Result<> chooseTeam(Person& person, const PersonDraft& draft, Groups& groups, IdSource& ids)
{
    if (draft.team.trimmed().isEmpty()) {
        person.team.reset();
        return {};
    }
    const auto name = TeamName::parse(draft.team);
    if (!name)
        return refused("team");
    person.team = groups.team(*name, ids);
    return {};
}

/// What the draft says about the person alone.
Result<> describe(Person& person, const PersonDraft& draft)
{
    if (!take(person.givenName, draft.givenName))
        return refused("givenName");
    if (!take(person.familyName, draft.familyName))
        return refused("familyName");
    if (!take(person.preferredName, draft.preferredName))
        return refused("preferredName");
    if (!take(person.employeeNumber, draft.employeeNumber))
        return refused("employeeNumber");
    if (!take(person.role, draft.role))
        return refused("role");
    if (!take(person.email, draft.email))
        return refused("email");
    person.start = draft.start;
    person.trialEnd = draft.trialEnd;
    person.end = draft.end;
    person.birthday = draft.birthday;
    person.birthdayShared = draft.birthdayShared;
    person.recognition = draft.recognition;
    person.status = draft.status;
    person.rhythmDays = draft.rhythmDays;
    person.departure = draft.departure;
    person.offer = draft.offer;
    person.offerDay = draft.offer == JobOffer::None ? QDate() : draft.offerDay;
    return {};
}

/// `person` with everything the draft says; new teams and population values go to `groups`.
Result<Person> described(const Records& records, Person person, const PersonDraft& before,
                         const PersonDraft& draft, QDate today, Groups& groups, IdSource& ids)
{
    if (const auto alone = describe(person, draft); !alone)
        return Failure{alone.error()};
    if (const auto checked = checkPerson(person, today); !checked)
        return Failure{checked.error()};
    if (isTaken(records, person))
        return refused("employeeNumber");
    if (const auto people = choosePeople(records, person, before, draft); !people)
        return Failure{people.error()};
    if (const auto team = chooseTeam(person, draft, groups, ids); !team)
        return Failure{team.error()};
    if (const auto chosen = choosePopulations(records, person, draft, groups, ids); !chosen)
        return Failure{chosen.error()};
    return person;
}

}  // namespace

PersonDraft draftOf(const Records& records, const Person& person)
{
    PersonDraft draft;
    draft.givenName = person.givenName.text();
    draft.familyName = person.familyName.text();
    draft.preferredName = person.preferredName.text();
    draft.employeeNumber = person.employeeNumber.text();
    draft.role = person.role.text();
    draft.email = person.email.text();
    if (const auto* team = person.team ? records.find(*person.team) : nullptr)
        draft.team = team->name.text();
    for (const auto& id : person.populations) {
        if (const auto* value = records.find(id))
            draft.populations[value->cut.text()] = value->label.text();
    }
    draft.manager = referenceTo(records, person.manager);
    draft.buddy = referenceTo(records, person.buddy);
    draft.start = person.start;
    draft.trialEnd = person.trialEnd;
    draft.end = person.end;
    draft.birthday = person.birthday;
    draft.birthdayShared = person.birthdayShared;
    draft.recognition = person.recognition;
    draft.status = person.status;
    draft.rhythmDays = person.rhythmDays;
    draft.departure = person.departure;
    draft.offer = person.offer;
    draft.offerDay = person.offerDay;
    return draft;
}

Result<> checkPerson(const Person& person, QDate today)
{
    const auto before = [&person](QDate day) {
        return day.isValid() && person.start.isValid() && day < person.start;
    };
    if (person.givenName.isEmpty() && person.familyName.isEmpty())
        return refused("givenName");
    if (!person.email.isEmpty() && !looksLikeAddress(person.email.text()))
        return refused("email");
    if (before(person.end))
        return refused("end");
    if (before(person.trialEnd))
        return refused("trialEnd");
    if (person.birthday.isValid() && person.birthday > today)
        return refused("birthday");
    if (person.offerDay.isValid() && person.offerDay > today)
        return refused("offerDay");
    if (person.rhythmDays < 0 || person.rhythmDays > longestRhythm)
        return refused("rhythmDays");
    return {};
}

Result<ChangeSet> addPerson(const Records& records, const PersonDraft& draft, QDate today,
                            IdSource& ids)
{
    Groups groups(records);
    Person blank{.id = ids.next<Person>()};
    blank.knownSince = today;
    auto person = described(records, std::move(blank), {}, draft, today, groups, ids);
    if (!person)
        return Failure{person.error()};
    ChangeSet changes(StepName{QT_TRANSLATE_NOOP("Step", "Add a person")});
    groups.addMade(changes);
    changes.create(*std::move(person));
    return changes;
}

Result<ChangeSet> editPerson(const Records& records, const Person& person, const PersonDraft& draft,
                             QDate today, IdSource& ids)
{
    Groups groups(records);
    auto edited = described(records, person, draftOf(records, person), draft, today, groups, ids);
    if (!edited)
        return Failure{edited.error()};
    ChangeSet changes(StepName{QT_TRANSLATE_NOOP("Step", "Edit a person")});
    groups.addMade(changes);
    changes.update(person, *std::move(edited));
    return changes;
}

QString populationLabel(const Records& records, const Person& person, QStringView cut)
{
    for (const auto& id : person.populations) {
        if (const auto* value = records.find(id); value && value->cut.text() == cut)
            return value->label.text();
    }
    return {};
}

bool isRemote(const Records& records, const Person& person)
{
    return std::ranges::any_of(person.populations, [&records](const PopulationValueId& id) {
        const auto* value = records.find(id);
        return value && value->cut.text() == QStringView(cuts::workMode)
            && value->meaning.text() == "remote"_L1;
    });
}

}  // namespace esperluette
