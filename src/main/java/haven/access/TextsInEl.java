package haven.access;

import haven.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Texts with arguments, for pages: {@code #{texts.of('document.view.version', 3)}}. */
@Named("texts")
@RequestScoped
public class TextsInEl {

    @Inject
    Reader reader;

    public String of(String key) {
        return Texts.get(reader.getLocale(), key);
    }

    public String of(String key, Object first) {
        return Texts.get(reader.getLocale(), key, first);
    }

    public String of(String key, Object first, Object second) {
        return Texts.get(reader.getLocale(), key, first, second);
    }

    public String of(String key, Object first, Object second, Object third) {
        return Texts.get(reader.getLocale(), key, first, second, third);
    }
}
