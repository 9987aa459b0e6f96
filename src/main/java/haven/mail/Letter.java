package haven.mail;

import java.util.List;

/**
 * What a letter says, as keys of texts: it is written in the reader's language when it is put into the outbox.
 * {@code <key>.subject} is the subject, {@code <key>.text} the paragraphs (separated by empty lines), {@code
 * <key>.button} what the link is called.
 *
 * @param key where the texts stand, such as {@code account.mail.invitation}
 * @param once the letter's own name, such as {@code account.invitation/4711}: it is written at most once
 * @param link the path on this site to which the letter leads, or null; it opens a page with one button
 * @param arguments what fills {@code {0}} and so on in subject and text
 * @param calendar an invitation for the reader's calendar ({@link haven.calendar.CalendarText#invitation}), or null
 */
public record Letter(String key, String once, String link, List<Object> arguments, String calendar) {

    /** One that changes nobody's calendar. */
    public Letter(String key, String once, String link, List<Object> arguments) {
        this(key, once, link, arguments, null);
    }

    /** The same, with an invitation, its update or its end. */
    public Letter withCalendar(String invitation) {
        return new Letter(key, once, link, arguments, invitation);
    }
}
