package haven.shared;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

/** Tables of made-up content below {@code db/demo}: CSV with a header; lines that begin with # are comments. */
@ApplicationScoped
public class DemoTable {

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** Its lines, from the top. */
    public static List<NamedCsvRecord> read(String file) {
        try (var in = DemoTable.class.getResourceAsStream("/db/demo/" + file);
                var csv = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Says, inside the transaction that loads it, that this table is loaded. Another node that loads it at the same
     * time waits here.
     *
     * @return whether it was not yet
     */
    public boolean claim(String file) {
        return em.createNativeQuery("insert ignore into demo_load (name, loaded_at) values (?1, ?2)")
                        .setParameter(1, file)
                        .setParameter(2, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }
}
