package haven.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * BRF-03: a briefer's day, to be given to somebody else.
 *
 * @param day by the calendar of the briefer's station, whose zone this is
 * @param sessions those that have not begun
 * @param others who may take some or all of them, who takes most first
 */
public record HandOver(
        Long briefer, String name, ZoneId zone, LocalDate day, List<Line> sessions, List<Candidate> others) {

    /** One session of the day. @param people how many sit or wait */
    public record Line(Long id, Instant from, Instant to, BriefingMode mode, String station, long people) {}

    /**
     * Somebody who may take sessions.
     *
     * @param takes how many of them
     * @param refusals those they cannot take, and why
     * @param busiest how many they have with those on one day of their calendar, the fullest one
     * @param daily on how many a day people may book them
     */
    public record Candidate(Long briefer, String name, int takes, List<Refusal> refusals, long busiest, int daily) {

        /** Whether they would hold more on a day than they let people book: it is for people to decide, but seen. */
        public boolean isBeyond() {
            return busiest > daily;
        }
    }

    /** Why somebody cannot take a session. */
    public enum Why {
        /** They do not brief there on that day. */
        AREA,
        AWAY,
        /** It is a holiday where they are. */
        HOLIDAY,
        /** They have another session then. */
        BUSY,
        /** It is in person, and they are at another station. */
        ELSEWHERE
    }

    /** A session that somebody cannot take. */
    public record Refusal(Instant from, Why why) {}

    public String url() {
        return "/briefing/desk/" + briefer + "/hand-over?day=" + day;
    }

    /** Whether sessions are reached by a link or number that whoever takes them may not have. */
    public boolean isRemote() {
        return sessions.stream().anyMatch(one -> one.mode() != BriefingMode.IN_PERSON);
    }

    /** How many people are told. */
    public long people() {
        return sessions.stream().mapToLong(Line::people).sum();
    }
}
