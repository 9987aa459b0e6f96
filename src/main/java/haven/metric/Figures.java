package haven.metric;

import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/** All figures of this node in one place. */
@ApplicationScoped
public class Figures {

    private static final double[] BOUNDS = {0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
    private static final double NANOS = Duration.ofSeconds(1).toNanos();
    private static final int HUNDRED = 100;

    @Inject
    OfferedFigures offered;

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final PrometheusTextFormatWriter text = PrometheusTextFormatWriter.builder()
            .setIncludeCreatedTimestamps(false)
            .build();
    private Histogram requests;

    @PostConstruct
    void open() {
        requests = Histogram.builder()
                .name("haven_request_seconds")
                .help("Requests by route and class of answer, and how long they took.")
                .unit(Unit.SECONDS)
                .labelNames("route", "answer")
                .classicOnly()
                .classicUpperBounds(BOUNDS)
                .withoutExemplars()
                .register(registry);
        JvmMetrics.builder().register(registry);
        registry.register(offered);
    }

    void count(String route, int status, long nanos) {
        requests.labelValues(route, status / HUNDRED + "xx").observe(nanos / NANOS);
    }

    /** Writes everything as text for Prometheus. */
    void write(OutputStream out) throws IOException {
        text.write(out, registry.scrape());
    }

    String contentType() {
        return PrometheusTextFormatWriter.CONTENT_TYPE;
    }
}
