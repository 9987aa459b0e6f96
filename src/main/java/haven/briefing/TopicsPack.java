package haven.briefing;

import haven.pack.PackLine;
import haven.pack.PackPart;
import haven.pack.PackQuestion;
import haven.pack.PackSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a briefing is about: the topics in force in the country. */
@ApplicationScoped
class TopicsPack implements PackSection {

    private static final int LAST = 80;

    @Inject
    PackRepository pack;

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public List<PackPart> parts(PackQuestion question) {
        var language = question.locale().getLanguage();
        var lines = pack.listTopics(question.station().getCountry().getId(), language).stream()
                .map(topic -> PackLine.of(topic.text()).in(topic.language()))
                .toList();
        return List.of(new PackPart(question.text("briefing.pack.topics"), lines));
    }
}
