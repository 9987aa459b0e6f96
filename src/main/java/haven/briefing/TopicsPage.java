package haven.briefing;

import haven.access.Address;
import haven.access.Route;
import haven.place.Place;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /briefing/topics/{place}}: what briefings go through there; without a place the list of the whole world. */
@Named
@RequestScoped
public class TopicsPage {

    @Inject
    Address address;

    @Inject
    TopicService topics;

    private final TopicForm form = new TopicForm();
    private TopicsView view;
    private TopicRow edited;
    private int seen;

    /** First of all: who keeps no topics here gets no page. */
    @PostConstruct
    void load() {
        var number = address.query("list");
        view = code() == null
                ? topics.getDefault()
                : topics.getKept(code(), number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) : 0);
        edited = view.find(address.query("topic")).orElse(null);
        if (edited != null) {
            form.fill(edited.words().byLanguage());
            seen = edited.version();
        }
    }

    public String begin() {
        topics.begin(code());
        return done("briefing.said.begun");
    }

    /** The button's own value says which topic, and what is to become of it. */
    public String act() {
        var parts = address.query("act").split("/");
        if (parts.length != 2 || !parts[1].matches("[1-9][0-9]{0,17}")) {
            return null;
        }
        long id = Long.parseLong(parts[1]);
        switch (parts[0]) {
            case "up" -> topics.move(code(), id, true);
            case "down" -> topics.move(code(), id, false);
            case "drop" -> topics.drop(code(), id);
            default -> topics.putBack(code(), id);
        }
        return done("drop".equals(parts[0]) ? "briefing.said.topicDropped" : "briefing.said.topicMoved");
    }

    public String save() {
        var text = form.text();
        if (edited == null) {
            topics.add(code(), text);
        } else {
            topics.change(code(), edited.id(), seen, text);
        }
        return done("briefing.said.topicSaved");
    }

    public String release() {
        topics.release(code());
        return done("briefing.said.listReleased");
    }

    public String discard() {
        topics.discard(code());
        return done("briefing.said.draftDiscarded");
    }

    private String done(String said) {
        return Route.BRIEFING_TOPICS_PLACE.path(code()) + "?said=" + said;
    }

    private String code() {
        return address.part("place");
    }

    public TopicsView getView() {
        return view;
    }

    /** Whether the list of a place is kept here, or only read. */
    public boolean isKept() {
        return code() != null;
    }

    public boolean isWorld() {
        return view.place().kind() == Place.Kind.WORLD;
    }

    /** Countries whose lists the reader keeps. */
    public List<String> getPlaces() {
        return topics.listPlaces();
    }

    /** The topic that is being changed; null where one is added. */
    public TopicRow getEdited() {
        return edited;
    }

    public TopicForm getForm() {
        return form;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
