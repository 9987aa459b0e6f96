package haven.briefing;

import haven.access.Route;
import haven.shared.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /account/calendar}: the address by which one's calendar program reads one's briefings. */
@Named
@RequestScoped
public class BriefingFeedPage {

    @Inject
    FeedService feeds;

    @Inject
    Settings settings;

    private FeedView own;
    private String address;

    @PostConstruct
    void read() {
        own = feeds.getOwn();
    }

    /** Makes it and stays here: it is secret, and a second look does not show it again. */
    public void make() {
        address = settings.url() + Route.BRIEFING_FEED.path(feeds.renew());
    }

    public String revoke() {
        feeds.revoke();
        return Route.ACCOUNT_CALENDAR.pattern() + "?said=briefing.said.feedEnded";
    }

    public FeedView getOwn() {
        return own;
    }

    /** Null unless it was made just now. */
    public String getAddress() {
        return address;
    }
}
