package haven.call;

import haven.access.Reader;
import haven.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the pages about calls say in the reader's language. */
@Named
@RequestScoped
public class SheetWords {

    @Inject
    Reader reader;

    /** These languages by their names. @param codes ISO 639 */
    public String languages(List<String> codes) {
        return codes.stream()
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(reader.getLocale()))
                .collect(Collectors.joining(Texts.get(reader.getLocale(), "contact.list.comma") + " "));
    }
}
