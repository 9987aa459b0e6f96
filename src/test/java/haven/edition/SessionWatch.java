package haven.edition;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** All sessions of the portal under test, looked at from aside: asking one for its last use does not use it. */
@WebListener
public class SessionWatch implements HttpSessionListener {

    private static final Map<String, HttpSession> OPEN = new ConcurrentHashMap<>();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        OPEN.put(event.getSession().getId(), event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        OPEN.remove(event.getSession().getId());
    }

    /** When each was last used, in milliseconds. */
    static Map<String, Long> lastUsed() {
        var used = new TreeMap<String, Long>();
        OPEN.forEach((id, session) -> used.put(id, session.getLastAccessedTime()));
        return used;
    }
}
