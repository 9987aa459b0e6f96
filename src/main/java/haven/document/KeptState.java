package haven.document;

/** {@link CountryDocument#state()} as a condition on {@code d}, for the keepers' filter. */
final class KeptState {

    private static final String IN_FORCE = """
            exists (select r.id from DocumentDecision r where r.document = d
                and r.outcome = haven.document.Outcome.RELEASED
                and not exists (select x.id from DocumentDecision x where x.document = d and x.id > r.id
                    and (x.outcome = haven.document.Outcome.RELEASED or x.version = r.version)))
            """;

    private static final String NEWEST =
            "exists (select n.id from DocumentVersion n where n.document = d and n.number ="
                    + " (select max(m.number) from DocumentVersion m where m.document = d) and %s"
                    + " (select y.id from DocumentDecision y where y.version = n))";

    private KeptState() {}

    static String jpql(VersionState state) {
        return switch (state) {
            case RELEASED -> IN_FORCE;
            case DRAFT -> NEWEST.formatted("not exists");
            case WITHDRAWN, SUPERSEDED -> "not " + IN_FORCE + " and " + NEWEST.formatted("exists");
        };
    }
}
