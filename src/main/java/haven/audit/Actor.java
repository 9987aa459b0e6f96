package haven.audit;

import haven.access.Grant;

/**
 * Who did it, as they were called then.
 *
 * @param name the person's or the job's; null for nobody and for the portal
 * @param behalf for whom they acted, or null
 */
record Actor(Kind kind, Long accountId, Long personId, String name, Grant.Behalf behalf) {

    /** Published values, not to be renamed. */
    enum Kind {
        /** Somebody who was signed in. */
        PERSON,
        /** Somebody who was not signed in, or was promised to stay unknown. */
        NOBODY,
        /** A job of the portal. */
        JOB,
        /** The portal itself, when it starts. */
        PORTAL
    }

    static final Actor NOBODY = new Actor(Kind.NOBODY, null, null, null, null);
    static final Actor PORTAL = new Actor(Kind.PORTAL, null, null, null, null);

    static Actor job(String name) {
        return new Actor(Kind.JOB, null, null, name, null);
    }
}
