package haven.person;

import haven.access.Language;
import haven.mail.Recipient;
import haven.mail.Recipients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** From where mail reads who is written to, and when it is morning there. Asked inside a transaction of mail. */
@ApplicationScoped
public class PersonMail implements Recipients {

    @Inject
    PersonMailRepository people;

    @Inject
    StayRepository stays;

    @Inject
    Clock clock;

    @Override
    public Optional<Recipient> find(long personId) {
        return people.find(personId)
                .filter(person ->
                        person.getEmail() != null && !person.getEmail().isBlank())
                .map(person -> new Recipient(
                        personId,
                        person.getEmail(),
                        person.name(),
                        Language.of(person.getLanguage()).orElse(Language.EN)));
    }

    /** Of the person's station; UTC for people without one. */
    @Override
    public ZoneId zone(long personId) {
        return Home.of(stays.listForHome(personId, LocalDate.now(clock)), clock)
                .map(station -> station.getZone())
                .orElse(ZoneOffset.UTC);
    }

    @Override
    public List<Long> listDutyHolders(LocalDate day) {
        return people.listDutyHolders(day);
    }
}
