package haven.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Stands before the server's log and takes out of every record what people typed, whoever logged it: the driver, the
 * persistence provider and the container repeat values that nobody wants in a file.
 */
@ApplicationScoped
public class LogScrub {

    void install(@Observes @Initialized(ApplicationScoped.class) Object started) {
        for (var handler : Logger.getLogger("").getHandlers()) {
            install(handler);
        }
    }

    static void install(Handler handler) {
        if (!(handler.getFilter() instanceof Scrubbing)) {
            handler.setFilter(new Scrubbing(handler.getFilter()));
        }
    }

    /** Lets everything through that went through before, changed. */
    private record Scrubbing(Filter before) implements Filter {

        @Override
        public boolean isLoggable(LogRecord entry) {
            entry.setMessage(ScrubbedText.of(entry.getMessage()));
            if (entry.getParameters() != null) {
                entry.setParameters(
                        Stream.of(entry.getParameters()).map(Scrubbing::of).toArray());
            }
            entry.setThrown(ScrubbedText.of(entry.getThrown()));
            return before == null || before.isLoggable(entry);
        }

        private static Object of(Object parameter) {
            if (parameter instanceof Throwable thrown) {
                return ScrubbedText.of(thrown);
            }
            return parameter instanceof String text ? ScrubbedText.of(text) : parameter;
        }
    }
}
