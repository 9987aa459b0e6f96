package haven.contact;

import java.util.Arrays;
import java.util.List;

/** What the operations centre calls, in one place: the list of calls and the tasks about it name the same numbers. */
public final class Called {

    /** Whatever readers rely on in an emergency. */
    public static final List<ContactKind> KINDS = Arrays.stream(ContactKind.values())
            .filter(kind -> kind.isEmergency() || kind == ContactKind.CUSTODIAN || kind == ContactKind.SUPPORT_SERVICE)
            .toList();

    /** A condition on {@code ContactNumber n}: it can be dialled from abroad, and its owner agreed. */
    public static final String NUMBER =
            "n.insideOnly = false and (n.personal = false or n.privateConsentOn is not null)";

    private Called() {}
}
