package haven.access;

/** What somebody may do, within the scope of the duty that gives it. */
public enum Permission {
    /** Read what is open to everybody, without signing in. */
    READ_PUBLIC,
    /** Read what is for all staff: station pages, documents for all staff. */
    READ_STAFF_PAGES,
    /** Read what is classified for security personnel. */
    READ_SECURITY,
    /** Read what is classified for the Security Management Team. */
    READ_SMT,
    /** Upload, describe, release and withdraw country security documents; see drafts and named documents. */
    KEEP_DOCUMENTS,
    /** Keep a station's Designated Area, posts, rating, threats, measures and emergency numbers. */
    KEEP_PLACES,
    /** Write, propose and release a place's Aide-Memoire, and make and withdraw its station codes. */
    KEEP_HELP,
    /** Keep a place's emergency contacts. */
    KEEP_CONTACTS,
    /** Keep a place's custodians, their roster and kits. */
    KEEP_CUSTODIANS,
    /** Call numbers to see whether they are answered, and record it. */
    MAKE_TEST_CALLS,
    /** Keep a place's zones of residence, their wardens and who belongs to them. */
    KEEP_WARDENS,
    /** Enter where somebody is posted, visits or is away, where no file of HR does. */
    KEEP_STAYS,
    /** Book a security briefing for oneself. */
    BOOK_BRIEFING,
    /** Give security briefings: keep the times, rules and topics of a place, record who was briefed, book for others. */
    KEEP_BRIEFINGS,
    /** Read who was briefed, and who must be. */
    READ_BRIEFINGS,
    /** Read what people left for the operations centre only. */
    READ_RESIDENCES,
    /** Read the medical guidance in all its versions, drafts too. */
    READ_MEDICAL_TEXTS,
    /** Write a new version of the medical guidance. */
    KEEP_MEDICAL_TEXTS,
    /** Approve a version of the medical guidance, for the health unit. */
    APPROVE_MEDICAL_TEXTS,
    /** Read what readers report as wrong, and mark it done. */
    READ_PROBLEMS,
    /** Make, invite, deactivate and reactivate accounts; see who has one. */
    KEEP_ACCOUNTS,
    /** See the people of a place with their duties, and who has access to it, why and since when. */
    READ_PEOPLE,
    /** See at which station the people of a place are posted. */
    READ_POSTINGS,
    /** Appoint people to duties within the scope, as far as {@link Role#gives} goes, and end those duties. */
    GIVE_DUTIES,
    /** Print a one-time set-up code for somebody without e-mail and without duties. */
    PRINT_CODES,
    /** Open the pages of the audit trail; which changes they show follows from the next two. */
    OPEN_AUDIT,
    /** Read the audit trail of the places within the scope. */
    READ_AUDIT,
    /** Read the audit trail of accounts, people's duties and the portal itself. */
    READ_PORTAL_AUDIT,
    /** See jobs, mails that were not delivered, and the portal's state, and try again. */
    KEEP_PORTAL
}
