package haven.call;

import haven.contact.ContactKind;
import haven.edition.Words;

/** What the caller entered last, while it can be taken back. */
public record LastCall(long id, ContactKind kind, Words title, String digits, CallOutcome outcome) {}
