package haven.metric;

import haven.shared.Database;
import haven.shared.ErrorNumber;
import haven.shared.Figure;
import haven.shared.Measured;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;

/** The figures that the other packages offer, asked for anew each time. One that fails leaves the others alone. */
@ApplicationScoped
public class OfferedFigures implements MultiCollector {

    private static final Logger LOG = Logger.getLogger(OfferedFigures.class.getName());

    @Inject
    @Any
    Instance<Measured> all;

    @Inject
    Database database;

    @Override
    public MetricSnapshots collect() {
        var byName = new LinkedHashMap<String, List<Figure>>();
        for (var measured : all) {
            for (var figure : measure(measured)) {
                byName.computeIfAbsent(figure.name(), name -> new ArrayList<>()).add(figure);
            }
        }
        return new MetricSnapshots(
                byName.values().stream().map(OfferedFigures::snapshot).toList());
    }

    private List<Figure> measure(Measured measured) {
        if (measured.needsDatabase() && !database.isReady()) {
            return List.of();
        }
        try {
            return measured.measure();
        } catch (RuntimeException failed) {
            ErrorNumber.log(LOG, "figures of " + measured.getClass().getSimpleName(), failed);
            return List.of();
        }
    }

    private static MetricSnapshot snapshot(List<Figure> figures) {
        var first = figures.get(0);
        if (first.onlyGrows()) {
            var counter = CounterSnapshot.builder().name(first.name()).help(first.help());
            figures.forEach(figure -> counter.dataPoint(CounterSnapshot.CounterDataPointSnapshot.builder()
                    .labels(labels(figure.labels()))
                    .value(figure.value())
                    .build()));
            return counter.build();
        }
        var gauge = GaugeSnapshot.builder().name(first.name()).help(first.help());
        figures.forEach(figure -> gauge.dataPoint(GaugeSnapshot.GaugeDataPointSnapshot.builder()
                .labels(labels(figure.labels()))
                .value(figure.value())
                .build()));
        return gauge.build();
    }

    private static Labels labels(Map<String, String> labels) {
        var builder = Labels.builder();
        labels.forEach(builder::label);
        return builder.build();
    }
}
