package haven.contact;

/** DIR-05: calls in a row that were not answered, counted by number: who answers one of them need not hear the other. */
final class Misses {

    private Misses() {}

    /** Of the number of this contact that has most of them. */
    static int of(Contact contact) {
        var numbers = contact.getNumbers();
        return numbers.isEmpty()
                ? of(contact, null)
                : numbers.stream()
                        .mapToInt(number -> of(contact, number.getDigits()))
                        .max()
                        .orElse(0);
    }

    private static int of(Contact contact, String digits) {
        int misses = 0;
        for (var check : contact.checks()) {
            if (check.isAbout(digits) && check.isAnswer()) {
                misses = 0;
            } else if (check.isAbout(digits) && check.getOutcome() == CheckOutcome.NOT_ANSWERED) {
                misses++;
            }
        }
        return misses;
    }
}
