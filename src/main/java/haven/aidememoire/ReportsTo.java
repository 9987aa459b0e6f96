package haven.aidememoire;

/** To whom a contact that must report does so. */
public enum ReportsTo {
    OIO,
    ECO,
    POLICE,
    NOBODY
}
