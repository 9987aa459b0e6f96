package haven.briefing;

import haven.edition.Words;
import haven.pack.PackLine;
import haven.pack.PackPart;
import haven.pack.PackQuestion;
import haven.pack.PackSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** What a briefing is about: the topics in force in the country. */
@ApplicationScoped
class TopicsPack implements PackSection {

    private static final int LAST = 80;

    @Inject
    Topics topics;

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public List<PackPart> parts(PackQuestion question) {
        var list = topics.inForce(question.station().scope());
        var lines = topics.of(list.getId()).stream()
                .map(topic -> line(topic.words(), question.locale()))
                .toList();
        return List.of(new PackPart(question.text("briefing.pack.topics"), lines));
    }

    /** In another language where it was not translated. */
    private static PackLine line(Words words, Locale locale) {
        var language = words.languageFor(locale);
        var line = PackLine.of(words.in(locale));
        return language.equals(locale.getLanguage()) ? line : line.in(language);
    }
}
