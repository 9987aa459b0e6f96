package haven.document;

import haven.pack.PackLine;
import haven.pack.PackPart;
import haven.pack.PackQuestion;
import haven.pack.PackSection;
import haven.place.Classification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The documents in force at a station and in its country, in the briefing pack; on paper those for all staff. */
@ApplicationScoped
class DocumentsPack implements PackSection {

    private static final int AFTER_THE_AREA = 40;

    @Inject
    DocumentService documents;

    @Override
    public int order() {
        return AFTER_THE_AREA;
    }

    @Override
    public List<PackPart> parts(PackQuestion question) {
        var lines = documents.listForStation(question.station().getCode()).stream()
                .filter(row -> !question.paper() || row.classification() == Classification.ALL_STAFF)
                .map(row -> line(row, question))
                .toList();
        return List.of(new PackPart(
                question.text("document.pack.heading"),
                lines.isEmpty() ? List.of(PackLine.of(question.text("document.list.empty"))) : lines));
    }

    private static PackLine line(DocumentRow row, PackQuestion question) {
        var since = question.date(
                LocalDate.ofInstant(row.releasedAt(), question.station().getZone()));
        var note = question.text("document.pack.since", since);
        return PackLine.of(row.title())
                .in(row.language())
                .noted(
                        row.classification() == Classification.ALL_STAFF
                                ? note
                                : note + " " + question.text("document.classification." + row.classification()))
                .to(row.url());
    }
}
