package haven.custodian;

import haven.contact.PublishedContact;
import java.time.LocalDate;

/**
 * A custodian as published: the contact's hours are the roster.
 *
 * @param alternate whether somebody else is called first
 * @param designatedOn the day the SMT designated them, or null
 * @param confirmedOn the day they last confirmed their details, or null: shown last, with that said
 */
public record PublishedCustodian(
        PublishedContact contact, boolean alternate, LocalDate designatedOn, LocalDate confirmedOn) {}
