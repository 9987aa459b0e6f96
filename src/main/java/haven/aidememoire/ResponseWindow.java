package haven.aidememoire;

import java.util.List;

/** The windows after an incident, shown together, never as a countdown, each with what still helps in it. */
public enum ResponseWindow {
    WITHIN_2_HOURS(Care.PEP),
    UP_TO_72_HOURS(
            Care.PEP,
            Care.EMERGENCY_CONTRACEPTION,
            Care.STI_PREVENTION,
            Care.TETANUS,
            Care.HEPATITIS_B,
            Care.COUNSELLING,
            Care.FORENSIC),
    UP_TO_120_HOURS(
            Care.EMERGENCY_CONTRACEPTION, Care.STI_PREVENTION, Care.TETANUS, Care.HEPATITIS_B, Care.COUNSELLING),
    LATER(Care.STI_PREVENTION, Care.TETANUS, Care.HEPATITIS_B, Care.COUNSELLING);

    private final List<Care> helps;

    ResponseWindow(Care... helps) {
        this.helps = List.of(helps);
    }

    /** What still helps in this window. */
    public List<Care> helps() {
        return helps;
    }
}
