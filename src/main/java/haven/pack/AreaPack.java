package haven.pack;

import haven.place.AreaPicture;
import haven.place.AreaService;
import haven.place.Classification;
import haven.place.CountryNames;
import haven.place.RiskStatementRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The place itself: its area and rating, threats and measures. Here and not in {@code place}, which is on a shelf below. */
@ApplicationScoped
class AreaPack implements PackSection {

    private static final int AFTER_CONTACTS = 30;

    @Inject
    AreaService areas;

    @Inject
    CountryNames countries;

    @Override
    public int order() {
        return AFTER_CONTACTS;
    }

    @Override
    public List<PackPart> parts(PackQuestion question) {
        var picture = areas.getPicture(question.station().getCode());
        return List.of(
                new PackPart(question.text("pack.area.heading"), facts(question, picture)),
                new PackPart(question.text("place.area.threats"), statements(question, picture.threats())),
                new PackPart(question.text("place.area.measures"), statements(question, picture.measures())));
    }

    private List<PackLine> facts(PackQuestion question, AreaPicture picture) {
        var station = question.station();
        var lines = new ArrayList<PackLine>();
        lines.add(PackLine.of(countries.of(station.getCountry().getCode(), question.locale()))
                .labelled(question.text("pack.area.country"))
                .to("/station/" + station.getCode()));
        lines.add(PackLine.of(question.text(
                        "place.view.regionOffice",
                        station.getCountry().getRegion().getName()))
                .labelled(question.text("place.view.region")));
        if (picture.area() != null) {
            lines.add(PackLine.of(picture.area().getName()).labelled(question.text("place.area.title")));
        }
        var rating = picture.ratings().getCurrent();
        lines.add(
                rating == null
                        ? PackLine.of(question.text("place.area.notRated"))
                        : PackLine.of(rating.level().in(question.locale()))
                                .labelled(question.text("pack.area.rating"))
                                .noted(question.text("place.area.since", question.date(rating.from())) + " "
                                        + rating.source()));
        picture.ratings()
                .getAnnounced()
                .forEach(next -> lines.add(PackLine.of(question.text(
                                "place.area.announced",
                                question.date(next.from()),
                                next.level().in(question.locale()))
                        + " " + next.source())));
        return lines;
    }

    /** On paper only what all staff may read; on the page the others say for whom they are. */
    private static List<PackLine> statements(PackQuestion question, List<RiskStatementRow> statements) {
        return statements.stream()
                .filter(one -> !question.paper() || one.classification() == Classification.ALL_STAFF)
                .map(one -> PackLine.of(one.text()).in(one.language()).noted(note(question, one)))
                .toList();
    }

    private static String note(PackQuestion question, RiskStatementRow one) {
        var since = question.text("place.area.statementSince", question.date(one.from())) + " " + one.source();
        return one.classification() == Classification.ALL_STAFF
                ? since
                : question.text("place.classification." + one.classification()) + ". " + since;
    }
}
