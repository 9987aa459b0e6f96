package haven.aidememoire;

import haven.access.Address;
import haven.access.Reader;
import haven.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is different between the draft and what is published, or between any two editions. */
@Named
@RequestScoped
public class AideComparePage {

    @Inject
    Address address;

    @Inject
    AideHistoryService aides;

    @Inject
    Reader reader;

    private Comparison comparison;

    @PostConstruct
    void load() {
        comparison = aides.compare(address.part("place"), getFrom(), getTo());
    }

    public Comparison getComparison() {
        return comparison;
    }

    /** Id of an edition, {@code draft}, or empty for what is published. */
    public String getFrom() {
        return address.query("from");
    }

    /** Id of an edition, or empty for the draft. */
    public String getTo() {
        return address.query("to");
    }

    /** An edition to choose. */
    public record Choice(long id, int number, Instant at, boolean chosen) {}

    /** The editions of the history, that one chosen. */
    public List<Choice> choices(List<EditionLine> editions, String chosen) {
        return editions.stream()
                .filter(line -> line.outcome() != AideMemoireEdition.Outcome.WITHDRAWN)
                .map(line -> new Choice(
                        line.id(),
                        line.number(),
                        line.madeAt(),
                        String.valueOf(line.id()).equals(chosen)))
                .toList();
    }

    /** Draft against what is published: then it can be decided upon here. */
    public boolean isOfDraft() {
        return getFrom().isEmpty() && getTo().isEmpty();
    }

    /** A value in the reader's language. */
    public String value(Comparison.Change change, String value) {
        return value.isEmpty()
                ? ""
                : Stream.of(value.split(","))
                        .map(name -> Texts.get(reader.getLocale(), change.family() + name))
                        .collect(Collectors.joining(", "));
    }

    /** Whether the value is a text, shown with what changed inside it. */
    public boolean isText(Comparison.Change change) {
        return !change.family().contains(".");
    }

    /** Hours are told day by day. */
    public boolean isOfDay(Comparison.Change change) {
        return isText(change) && !change.family().isEmpty();
    }

    /** The name of a language in itself. */
    public String languageName(String tag) {
        var language = Locale.forLanguageTag(tag);
        return language.getDisplayLanguage(language);
    }
}
