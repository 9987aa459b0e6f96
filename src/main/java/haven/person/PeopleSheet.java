package haven.person;

import java.io.IOException;
import java.util.List;

/** A file with a row for each person, written while the people are read. */
interface PeopleSheet extends AutoCloseable {

    void add(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;
}
