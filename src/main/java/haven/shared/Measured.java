package haven.shared;

import java.util.List;

/** What has figures about itself to offer. Every CDI bean of this type is asked whenever somebody reads the metrics. */
public interface Measured {

    /** The figures as they are now; quick, because it is asked several times a minute. */
    List<Figure> measure();

    /** Whether it asks the database; then nobody asks it while the database is away. */
    default boolean needsDatabase() {
        return false;
    }
}
