package haven.mail;

import haven.access.Language;

/**
 * Who gets a letter.
 *
 * @param personId the person, or null where the address is all that is known
 * @param address the e-mail address
 * @param name how the person is spoken to, or null
 * @param language the language of the letter
 */
public record Recipient(Long personId, String address, String name, Language language) {}
