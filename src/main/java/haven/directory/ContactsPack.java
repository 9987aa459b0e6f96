package haven.directory;

import haven.contact.PublishedNumber;
import haven.edition.Shelf;
import haven.pack.OpenNumbers;
import haven.pack.PackLine;
import haven.pack.PackNumber;
import haven.pack.PackPart;
import haven.pack.PackQuestion;
import haven.pack.PackSection;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The emergency set in the briefing pack: what stands on the station's papers, and is open to everybody. */
@ApplicationScoped
public class ContactsPack implements PackSection, OpenNumbers {

    private static final int EARLY = 20;

    @Inject
    Shelf shelf;

    @Inject
    PaperContents contents;

    @Override
    public int order() {
        return EARLY;
    }

    @Override
    public List<PackPart> parts(PackQuestion question) {
        var lines = new ArrayList<>(list(question));
        lines.add(PackLine.of(question.text("directory.pack.all"))
                .to("/contacts/" + question.station().getCode()));
        return List.of(new PackPart(question.text("directory.pack.heading"), lines));
    }

    @Override
    public List<PackLine> list(PackQuestion question) {
        var here = shelf.station(question.station().getCode());
        if (here.isEmpty()) {
            return List.of();
        }
        var content = contents.of(here.get(), false, question.today(), question.locale());
        var roles = content.emergency().stream()
                .filter(line -> !line.numbers().isEmpty())
                .map(line -> line(line, question));
        return Stream.concat(roles, operationsCentre(content)).toList();
    }

    private static PackLine line(PaperContent.Line line, PackQuestion question) {
        var kind = question.text("contact.kind." + line.kind());
        var note = Stream.of(line.whose(), line.hours())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(question.text("contact.list.comma") + " "));
        return new PackLine(
                line.who().equals(kind) ? null : kind,
                line.who(),
                line.language(),
                note.isEmpty() ? null : note,
                null,
                line.numbers().stream().map(ContactsPack::number).toList());
    }

    private static PackNumber number(PublishedNumber number) {
        return new PackNumber(number.shown(), number.digits(), number.insideOnly());
    }

    private static Stream<PackLine> operationsCentre(PaperContent content) {
        return content.opcen().isEmpty()
                ? Stream.empty()
                : Stream.of(PackLine.of(Texts.get(content.locale(), "contact.kind.OPERATIONS_CENTRE"))
                        .calling(List.of(
                                new PackNumber(content.opcen(), content.opcen().replaceAll("[^+0-9*#]", ""), false))));
    }
}
