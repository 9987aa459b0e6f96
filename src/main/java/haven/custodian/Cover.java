package haven.custodian;

import haven.board.BoardState;

/**
 * PEP-05: how a duty station is covered on a day. Only counted: which kit or custodian is missing is not its matter.
 *
 * @param known how many custodians it has or had; 0 where nobody ever was
 * @param there custodians who are there today and confirmed their details
 * @param thereSoon those of them who will still be custodian some weeks from now
 * @param kits kits that are sealed there, good, and somebody's
 * @param kitsSoon those of them that will still be good some weeks from now
 */
public record Cover(int known, int there, int thereSoon, int kits, int kitsSoon, CoverRule rule) {

    /** So many custodians are missing. */
    public int missingCustodians() {
        return Math.max(0, rule.custodians() - there);
    }

    /** So many kits are missing. */
    public int missingKits() {
        return Math.max(0, rule.kits() - kits);
    }

    public boolean isShort() {
        return missingCustodians() > 0 || missingKits() > 0;
    }

    /** So many custodians and kits are missing. */
    public int missing() {
        return missingCustodians() + missingKits();
    }

    /** Missing where nobody ever was; red where it is short; amber where it will be soon unless somebody sees to it. */
    public BoardState state() {
        if (known == 0) {
            return BoardState.MISSING;
        }
        if (isShort()) {
            return BoardState.RED;
        }
        return thereSoon < rule.custodians() || kitsSoon < rule.kits() ? BoardState.AMBER : BoardState.FINE;
    }
}
