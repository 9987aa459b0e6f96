package haven.access;

import haven.shared.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Gives the cookie of the desk pages' session what all cookies have. Whether it is {@code Secure} web.xml cannot know,
 * and the attributes that stand there do not reach the cookie.
 */
@WebListener
public class SessionCookieListener implements ServletContextListener {

    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        var cookie = started.getServletContext().getSessionCookieConfig();
        cookie.setSecure(settings.isSecure());
        cookie.setAttribute("SameSite", "Lax");
    }
}
