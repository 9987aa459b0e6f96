package haven.aidememoire;

import haven.access.Route;
import haven.edition.Shelf;
import haven.pack.PackLine;
import haven.pack.PackPart;
import haven.pack.PackQuestion;
import haven.pack.PackSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Where the Aide-Memoire of a station is, in the briefing pack: a link, the same for everybody. */
@ApplicationScoped
class HelpPack implements PackSection {

    private static final int AFTER_THE_WARDENS = 60;

    @Inject
    Shelf shelf;

    @Override
    public int order() {
        return AFTER_THE_WARDENS;
    }

    @Override
    public List<PackPart> parts(PackQuestion question) {
        var station = question.station();
        var edition = shelf.find(PublishedAideMemoire.PART, station.scope(), PublishedAideMemoire.class);
        var note = edition.map(one -> question.text(
                        "aide.pack.edition",
                        one.number(),
                        question.date(LocalDate.ofInstant(one.publishedAt(), station.getZone()))))
                .orElse(question.text("aide.pack.none"));
        return List.of(new PackPart(
                question.text("aide.pack.heading"),
                List.of(
                        PackLine.of(question.text("aide.pack.words", station.getName()))
                                .noted(note)
                                .to(Route.HELP.path(station.getCode())),
                        PackLine.of(question.text("aide.pack.noRecord")))));
    }
}
