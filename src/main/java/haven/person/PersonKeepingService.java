package haven.person;

import haven.access.Allowed;
import haven.access.Language;
import haven.access.Permission;
import haven.account.AccountStage;
import haven.account.OpenKeys;
import haven.mail.Letter;
import haven.mail.Outbox;
import haven.mail.Recipient;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/** Records people by hand. What HR's import brings is kept by the import. */
@ApplicationScoped
@Transactional
public class PersonKeepingService {

    @Inject
    OpenKeys keys;

    @Inject
    PersonRepository people;

    @Inject
    Outbox outbox;

    /** Records somebody. @return their id */
    @Allowed(Permission.KEEP_ACCOUNTS)
    public long add(PersonDraft typed) {
        var draft = typed.checked();
        mustBeUnique(draft, null);
        var person = new Person(draft.givenName(), draft.familyName(), draft.category());
        draft.writeTo(person, supervisor(draft.supervisor()));
        people.add(person);
        return person.getId();
    }

    /**
     * Changes what is written about somebody. Whoever has an account is told at the old address when it changes.
     *
     * @param seen the {@link PersonView#version} that was seen; nobody's changes are overwritten unseen
     */
    @Allowed(Permission.KEEP_ACCOUNTS)
    public void change(long id, int seen, PersonDraft typed) {
        var person = people.find(id).orElseThrow(() -> new NotThere("person"));
        if (person.getVersion() != seen) {
            throw new RuleViolation("person.error.changedMeanwhile");
        }
        var draft = typed.checked();
        mustBeUnique(draft, person);
        var address = person.getEmail();
        draft.writeTo(person, supervisor(draft.supervisor()));
        people.flush();
        if (address != null && !address.equalsIgnoreCase(draft.email())) {
            tellOldAddress(person, address);
            keys.endOfPerson(id); // links that went to the old address
        }
    }

    /** So that somebody whose account is being taken over by way of another address notices. */
    private void tellOldAddress(Person person, String address) {
        var stage = people.stages(List.of(person.getId())).getOrDefault(person.getId(), AccountStage.NONE);
        if (stage != AccountStage.NONE) {
            var language = Language.of(person.getLanguage()).orElse(Language.EN);
            outbox.send(
                    new Recipient(person.getId(), address, person.name(), language),
                    new Letter(
                            "person.mail.emailChanged", // person.mail.emailChanged.subject and the others
                            "person.emailChanged/" + person.getId() + "/" + person.getVersion(),
                            null,
                            List.of()));
        }
    }

    private Person supervisor(String handle) {
        return handle == null
                ? null
                : people.find(handle).orElseThrow(() -> RuleViolation.at("supervisor", "person.error.unknown", handle));
    }

    private void mustBeUnique(PersonDraft draft, Person self) {
        mustBeFree(draft.staffNumber(), self, "staffNumber", "person.error.staffNumberTaken");
        mustBeFree(draft.email(), self, "email", "person.error.emailTaken");
    }

    private void mustBeFree(String handle, Person self, String field, String rule) {
        if (handle != null
                && people.find(handle)
                        .filter(other -> self == null || !Objects.equals(other.getId(), self.getId()))
                        .isPresent()) {
            throw RuleViolation.at(field, rule);
        }
    }
}
