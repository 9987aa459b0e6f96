package haven;

import haven.BriefingContest.Hall;
import haven.BriefingContest.Outcome;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * What goes on in life while others book. First some who have no seat wait for one. Then, all at once, the others do, who
 * has a seat cancels or moves to the next half hour, and the briefer calls that one off and takes two seats away here. At
 * last who was offered a seat takes it or does not, while more of them cancel and the briefer moves the session.
 */
final class BriefingStir {

    private final BriefingContest contest;
    private final Hall hall;
    private final List<Outcome> outcomes;
    private final List<Outcome> losers;
    private final String here;
    private final long session;

    BriefingStir(BriefingContest contest, Hall hall, List<Outcome> outcomes) throws SQLException {
        this.contest = contest;
        this.hall = hall;
        this.outcomes = outcomes;
        this.losers = outcomes.stream().filter(one -> one.code() == null).toList();
        this.here = "/briefing/book?station=" + hall.station() + "&time=";
        this.session = contest.session(hall);
    }

    /** The answers of all. */
    List<Http.Answer> run() throws SQLException, InterruptedException {
        var keepers = contest.everywhere(contest.keeper(hall), 2);
        var answers = new ArrayList<Http.Answer>();
        var beside = losers.get(0).who().reader();
        answers.add(press(beside, here + hall.later(1).key(), "bookForm", "book"));
        long next = contest.session(hall);
        answers.addAll(BriefingContest.atOnce(waits(0)));

        var work = waits(1);
        outcomes.stream().filter(one -> one.code() != null).forEach(one -> {
            var move = here + hall.later(1).key() + "&move=" + one.code();
            switch (work.size() % 3) {
                case 0 -> work.add(() -> cancel(one));
                case 1 -> work.add(() -> press(one.who().reader(), move, "bookForm", "book"));
                default -> work.add(() -> one.who().reader().get("/briefing/" + one.code()));
            }
        });
        long fewer = contest.number("select count(*) - 2 from booking_seat where session_id = ?", session);
        work.add(() -> change(keepers.get(0), Map.of("sessionSeats", String.valueOf(fewer))));
        work.add(() -> press(keepers.get(1), edit(next), "callOffForm", "callOff"));
        answers.addAll(BriefingContest.atOnce(work));

        var rest = offered();
        outcomes.stream().filter(one -> one.code() != null).forEach(one -> {
            if (rest.size() % 3 == 0) {
                rest.add(() -> cancel(one));
            } else {
                rest.add(() -> one.who().reader().get("/briefing/" + one.code()));
            }
        });
        rest.add(() -> change(keepers.get(0), Map.of("sessionFrom", "20:00", "sessionTo", "20:30")));
        answers.addAll(BriefingContest.atOnce(rest));
        return answers;
    }

    /** Every other loser wants to wait. */
    private List<Callable<Http.Answer>> waits(int first) {
        var work = new ArrayList<Callable<Http.Answer>>();
        for (int i = 1 + first; i < losers.size(); i += 2) {
            var reader = losers.get(i).who().reader();
            work.add(() -> press(reader, here + "s" + session, "bookForm", "wait"));
        }
        return work;
    }

    /** Those who are offered a seat: one takes it, the next does not. */
    private List<Callable<Http.Answer>> offered() throws SQLException {
        var work = new ArrayList<Callable<Http.Answer>>();
        for (var loser : losers) {
            var code = contest.text(
                    "select max(code) from booking where person_id = ? and session_id = ? and offered_until is not null",
                    loser.who().person(),
                    session);
            if (code != null) {
                var button = work.size() % 2 == 0 ? "accept" : "decline";
                work.add(() -> press(loser.who().reader(), "/briefing/" + code, "offerForm", button));
            }
        }
        return work;
    }

    private static Http.Answer cancel(Outcome one) {
        return press(one.who().reader(), "/briefing/" + one.code() + "?step=cancel", "cancelForm", "cancel");
    }

    /** By the page of the session; answers what came back, a refusal too. */
    private Http.Answer change(Http keeper, Map<String, String> typed) {
        return keeper.submit(keeper.get(edit(session)), "edit", "changeNow", typed);
    }

    private static String edit(long session) {
        return "/briefing/session/" + session + "/edit";
    }

    /** Presses this button of a page, where it is (still) there. */
    private static Http.Answer press(Http reader, String address, String form, String button) {
        var page = reader.get(address);
        return page.body().contains("id=\"" + button + "\"") ? reader.submit(page, form, button, Map.of()) : page;
    }
}
