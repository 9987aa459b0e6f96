package haven.briefing;

import java.time.LocalDate;
import java.util.List;

/**
 * Whose briefings are asked about; null means all.
 *
 * @param reach the scopes within which the stations lie
 * @param words as patterns, for names and staff numbers
 * @param day stays that were over before this day are left out: yesterday, for it may still be that day somewhere
 */
record Asked(
        List<String> reach, Long person, Long stay, String country, String station, List<String> words, LocalDate day) {

    static Asked of(long person, LocalDate day) {
        return new Asked(null, person, null, null, null, List.of(), day);
    }

    static Asked within(List<String> reach, LocalDate day) {
        return new Asked(reach, null, null, null, null, List.of(), day);
    }

    Asked in(String newCountry) {
        return new Asked(reach, person, stay, newCountry, station, words, day);
    }
}
