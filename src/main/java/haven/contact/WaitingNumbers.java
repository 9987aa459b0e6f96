package haven.contact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * DIR-11: the changed numbers of a contact that wait for a second check, each with the id of who changed it, which is
 * null where nobody knows.
 */
record WaitingNumbers(Map<String, Long> changedBy) {

    /** As {@link #digits()} and {@link #people()} wrote them; where there are fewer people nobody knows the others. */
    static WaitingNumbers read(String digits, String people) {
        var all = new LinkedHashMap<String, Long>();
        var ids = people == null ? new String[0] : people.split(",");
        if (digits != null && !digits.isEmpty()) {
            for (var each : digits.split(",")) {
                int at = all.size();
                all.put(each, at < ids.length && !ids[at].isEmpty() ? Long.valueOf(ids[at]) : null);
            }
        }
        return new WaitingNumbers(all);
    }

    boolean isEmpty() {
        return changedBy.isEmpty();
    }

    boolean has(String digits) {
        return changedBy.containsKey(digits);
    }

    Set<String> numbers() {
        return changedBy.keySet();
    }

    /**
     * What waits after a check; who changed a number is not its second pair of eyes.
     *
     * @param digits the number that was checked; null: all of them
     * @param person who checked it; null: whose entry it is
     */
    WaitingNumbers checked(String digits, Long person) {
        var left = new LinkedHashMap<String, Long>();
        changedBy.forEach((number, who) -> {
            if (digits != null && !digits.equals(number) || person != null && person.equals(who)) {
                left.put(number, who);
            }
        });
        return new WaitingNumbers(left);
    }

    /** What waits once this person has changed a contact's numbers from those before to these. */
    WaitingNumbers changed(List<ContactNumber> numbers, List<String> before, Long person) {
        var all = new LinkedHashMap<String, Long>();
        for (var number : numbers) {
            var digits = number.getDigits();
            if (!before.contains(digits)) {
                all.put(digits, person);
            } else if (has(digits)) {
                all.put(digits, changedBy.get(digits));
            }
        }
        return new WaitingNumbers(all);
    }

    /** Who changed all of them; null where they are several, or nobody knows. */
    Long changedByOne() {
        var first = changedBy.values().stream()
                .filter(who -> who != null)
                .findFirst()
                .orElse(null);
        return changedBy.values().stream().allMatch(who -> who != null && who.equals(first)) ? first : null;
    }

    /** The numbers, apart by commas. */
    String digits() {
        return String.join(",", changedBy.keySet());
    }

    /** Who changed them, in the same order. */
    String people() {
        return changedBy.values().stream()
                .map(who -> who == null ? "" : who.toString())
                .collect(Collectors.joining(","));
    }
}
