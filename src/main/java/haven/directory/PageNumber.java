package haven.directory;

/** Which page of a list somebody asks for. */
final class PageNumber {

    private PageNumber() {}

    /** From 1; what is no such number is the first. */
    static int of(String typed) {
        return typed.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed) : 1;
    }
}
