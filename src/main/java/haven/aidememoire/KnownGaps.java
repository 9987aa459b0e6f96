package haven.aidememoire;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What stations lack, reckoned once a transaction: two rules of the work queue ask, and each is asked to count too. */
@TransactionScoped
class KnownGaps implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, List<GapLine>> ofStations = new HashMap<>();

    /** @param reckoning what finds them out, by scope */
    List<GapLine> below(String scope, Function<String, List<GapLine>> reckoning) {
        return ofStations.computeIfAbsent(scope, reckoning);
    }
}
