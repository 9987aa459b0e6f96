package haven.account;

import haven.access.Address;
import haven.access.Language;
import haven.access.Reader;
import haven.shared.NotThere;
import haven.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code /account-code/{id}}: a code for somebody without e-mail, shown once, on a page made for paper. */
@Named
@RequestScoped
public class CodePage {

    @Inject
    AccountKeyService keys;

    @Inject
    Address address;

    @Inject
    Reader reader;

    private long id;
    private CodeOwner owner;
    private String code;

    @PostConstruct
    void read() {
        var part = address.part("id");
        if (!part.matches("[0-9]{1,18}")) {
            throw new NotThere("account code " + part);
        }
        id = Long.parseLong(part);
        owner = keys.getCodeOwner(id);
    }

    /** Makes the code and stays here: it must stand in no address, and a second look does not show it again. */
    public void make() {
        code = keys.makeCode(id);
    }

    public CodeOwner getOwner() {
        return owner;
    }

    /** Null until it is made. */
    public String getCode() {
        return code;
    }

    /** The instructions are printed for its owner and, where that is another language, for who prints. */
    public List<Language> getLanguages() {
        return Stream.of(owner.language(), reader.chosen()).distinct().toList();
    }

    /** A text in one of these languages. */
    public String say(Language language, String key) {
        return Texts.get(language.locale(), key);
    }

    /** The last day of the code, in one of these languages; by the world's calendar, so a day early at most. */
    public String until(Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language == Language.EN ? Locale.UK : Texts.westernDigits(language.locale()))
                .format(LocalDate.ofInstant(owner.until(), ZoneOffset.UTC).minusDays(1));
    }
}
