package haven.access;

import haven.shared.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Behind TLS the cookie of the desk pages' session is {@code Secure}, like all others; web.xml cannot know. */
@WebListener
public class SessionCookieListener implements ServletContextListener {

    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        started.getServletContext().getSessionCookieConfig().setSecure(settings.isSecure());
    }
}
