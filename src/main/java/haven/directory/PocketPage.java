package haven.directory;

import haven.access.Reader;
import haven.contact.PublishedNumber;
import haven.edition.ShelfRequest;
import haven.edition.Words;
import haven.medical.MedicalPassage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * XCT-04: the copy that a reader's own browser keeps. It is read on another day, without network: hours stand on it,
 * never "now", and nothing that is by voice only.
 */
@Named
@RequestScoped
public class PocketPage {

    @Inject
    ShelfRequest shelf;

    @Inject
    PaperContents contents;

    @Inject
    Reader reader;

    private PaperContent open;
    private PaperContent whole;

    /** Contacts under a heading, the heading null for the emergency set. */
    public record Section(String heading, List<Entry> entries) {}

    /** Somebody to call, as pages read it. */
    public record Entry(
            String who, String language, String whose, List<PublishedNumber> numbers, String callSign, String facts) {}

    /** What is open to everybody: the emergency set. */
    public List<Section> getNumbers() {
        return List.of(new Section(null, entries(open().emergency())));
    }

    /** The same with custodians and services, as far as they are open to whoever asks. */
    public List<Section> getSections() {
        return whole().groups().stream()
                .map(group -> new Section(group.heading(), entries(group.lines())))
                .toList();
    }

    /** The first steps. */
    public List<Words> getSteps() {
        return lines(MedicalPassage.FIRST_STEPS);
    }

    /** What helps when, in the order of the windows. */
    public List<MedicalPassage> getWindows() {
        return Poster.WINDOWS;
    }

    public List<Words> lines(MedicalPassage passage) {
        var guidance = whole().guidance();
        return guidance == null ? List.of() : guidance.lines(passage);
    }

    private PaperContent open() {
        if (open == null) {
            open = contents.of(shelf.getStation(), false, shelf.getToday(), reader.getLocale());
        }
        return open;
    }

    private PaperContent whole() {
        if (whole == null) {
            whole = contents.of(shelf.getStation(), shelf.isOwn(), shelf.getToday(), reader.getLocale());
        }
        return whole;
    }

    private static List<Entry> entries(List<PaperContent.Line> lines) {
        return lines.stream()
                .map(line -> new Entry(
                        line.who(),
                        line.language(),
                        line.whose(),
                        line.numbers(),
                        line.callSign(),
                        line.languages().isEmpty() ? line.hours() : line.hours() + " · " + line.languages()))
                .toList();
    }
}
