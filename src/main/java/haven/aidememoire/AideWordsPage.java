package haven.aidememoire;

import haven.access.Address;
import haven.access.Language;
import haven.access.Reader;
import haven.access.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** All texts of an Aide-Memoire side by side in four languages. */
@Named
@RequestScoped
public class AideWordsPage {

    /** {@code ?show=open}: only what is missing or fell behind. */
    private static final String OPEN = "open";

    @Inject
    Address address;

    @Inject
    AideWordsService words;

    @Inject
    Reader reader;

    private List<PassageForm> passages;

    @PostConstruct
    void load() {
        passages = words.listPassages(address.part("place"));
    }

    public String save() {
        words.save(address.part("place"), passages);
        return here() + "said=aide.said.wordsSaved";
    }

    public String stillRight(String passage, String language) {
        words.stillRight(address.part("place"), passages, passage, language);
        return here() + "said=aide.said.stillRight";
    }

    private String here() {
        return Route.HELP_WORDS.path(address.part("place")) + (isOnlyOpen() ? "?show=open&" : "?");
    }

    public boolean isOnlyOpen() {
        return address.query("show").equals(OPEN);
    }

    /** Those that are asked for; what nobody wrote in any language is not asked for here. */
    public List<PassageForm> getPassages() {
        return passages.stream()
                .filter(passage -> !passage.isBlank() || passage.getKey().equals(DraftTexts.STEPS))
                .filter(passage -> !isOnlyOpen() || passage.isOpen() || passage.isStale())
                .toList();
    }

    public long getOpen() {
        return passages.stream().filter(PassageForm::isOpen).count();
    }

    public List<String> getLanguages() {
        return PassageForm.LANGUAGES;
    }

    /** A language in the reader's language. */
    public String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(reader.getLocale());
    }

    /** A language in itself. */
    public String ownName(String tag) {
        return Language.of(tag).map(Language::ownName).orElse(tag);
    }
}
