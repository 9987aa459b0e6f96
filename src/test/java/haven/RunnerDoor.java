package haven;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;

/** Leads Arquillian's own requests past the portal's filters, which know no such address. */
@WebListener
public class RunnerDoor implements ServletContextListener {

    private static final String RUNNER = "ArquillianServletRunnerEE9";

    @Override
    public void contextInitialized(ServletContextEvent started) {
        var context = started.getServletContext();
        context.addFilter(
                        "runnerDoor",
                        (request, response, chain) ->
                                context.getNamedDispatcher(RUNNER).forward(request, response))
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/" + RUNNER);
    }
}
