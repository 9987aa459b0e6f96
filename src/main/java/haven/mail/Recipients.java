package haven.mail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What mail must know about people, who are on a higher shelf. Asked inside a transaction. */
public interface Recipients {

    /** How this person is written to; empty where there is no such person or no e-mail address. */
    Optional<Recipient> find(long personId);

    /** The time zone of the place where this person is, by whose mornings a digest is sent. */
    ZoneId zone(long personId);

    /** The people with an address who hold a duty on this day: those for whom something may be due every day. */
    List<Long> listDutyHolders(LocalDate day);
}
