package haven.bench;

import haven.bench.MadePeople.MadePerson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fills a database that has its stations with made-up people, for measuring: people with postings over all stations,
 * and in each country a focal point and a Security Management Team. Once for each database. They are marked as
 * samples and their accounts as demo accounts, so that the way to remove the demo cast removes them too.
 */
public final class BulkPeople {

    private static final int BATCH = 1_000;
    private static final int TEAM = 5;
    private static final String DUTIES_FROM = "2020-01-01";

    private final Connection connection;
    private final long seed;
    private long firstId;

    /** @param connection stays open, with its setting for commits as it was */
    public BulkPeople(Connection connection, long seed) {
        this.connection = connection;
        this.seed = seed;
    }

    private record Station(long id, String countryScope) {}

    /** One row of a batch. */
    private interface Filling {
        void fill(PreparedStatement statement, int row) throws SQLException;
    }

    /** So many people, without accounts. */
    public void generate(int count) throws SQLException {
        generate(count, null);
    }

    /**
     * So many people, each with an account named like the staff number in lower case ({@code b000000}).
     *
     * @param passwordHash of the password that all of them share; null for no accounts
     */
    public void generate(int count, String passwordHash) throws SQLException {
        boolean before = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            var stations = stations();
            var people = new MadePeople(seed).make(count, stations.size());
            firstId = nextId();
            addPeople(people);
            addPostings(people, stations);
            addDuties(people, stations);
            if (passwordHash != null) {
                addAccounts(people, passwordHash);
            }
            connection.commit();
        } catch (SQLException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(before);
        }
    }

    private List<Station> stations() throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("""
                        select s.id, concat('/world/', r.code, '/', c.code, '/')
                        from duty_station s join country c on c.id = s.country_id join region r on r.id = c.region_id
                        order by s.code
                        """)) {
            var stations = new ArrayList<Station>();
            while (result.next()) {
                stations.add(new Station(result.getLong(1), result.getString(2)));
            }
            return stations;
        }
    }

    private long nextId() throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select coalesce(max(id), 0) + 1 from person")) {
            result.next();
            return result.getLong(1);
        }
    }

    private void addPeople(List<MadePerson> people) throws SQLException {
        batch("""
                insert into person (id, staff_number, given_name, family_name, email, unit, supervisor_id, language,
                  category, contract_from, sample)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true)
                """, people.size(), (insert, number) -> {
            var person = people.get(number);
            insert.setLong(1, firstId + number);
            insert.setString(2, person.staffNumber());
            insert.setString(3, person.givenName());
            insert.setString(4, person.familyName());
            insert.setString(5, person.email());
            insert.setString(6, person.unit());
            if (person.supervisor() < 0) {
                insert.setNull(7, Types.BIGINT);
            } else {
                insert.setLong(7, firstId + person.supervisor());
            }
            insert.setString(8, person.language());
            insert.setString(9, person.category().name());
            insert.setObject(10, person.contractFrom());
        });
    }

    private void addPostings(List<MadePerson> people, List<Station> stations) throws SQLException {
        batch("""
                insert into stay (person_id, kind, duty_station_id, from_date, source)
                values (?, 'POSTING', ?, ?, 'HR')
                """, people.size(), (insert, number) -> {
            insert.setLong(1, firstId + number);
            insert.setLong(2, stations.get(people.get(number).station()).id());
            insert.setObject(3, people.get(number).contractFrom());
        });
    }

    /** The first who are posted in a country hold its duties. */
    private void addDuties(List<MadePerson> people, List<Station> stations) throws SQLException {
        var numbersIn = new LinkedHashMap<String, List<Integer>>();
        for (int number = 0; number < people.size(); number++) {
            var scope = stations.get(people.get(number).station()).countryScope();
            var there = numbersIn.computeIfAbsent(scope, country -> new ArrayList<>());
            if (there.size() <= TEAM) {
                there.add(number);
            }
        }
        for (var country : numbersIn.entrySet()) {
            batch(
                    "insert into duty (person_id, role, scope, from_date) values (?, ?, ?, '" + DUTIES_FROM + "')",
                    country.getValue().size(),
                    (insert, place) -> {
                        insert.setLong(1, firstId + country.getValue().get(place));
                        insert.setString(2, place == 0 ? "COUNTRY_SECURITY_FOCAL_POINT" : "SMT_MEMBER");
                        insert.setString(3, country.getKey());
                    });
        }
    }

    private void addAccounts(List<MadePerson> people, String passwordHash) throws SQLException {
        batch("""
                insert into account (username, password_hash, person_id, demo, created_at)
                values (lower(?), ?, ?, true, utc_timestamp(6))
                """, people.size(), (insert, number) -> {
            insert.setString(1, people.get(number).staffNumber());
            insert.setString(2, passwordHash);
            insert.setLong(3, firstId + number);
        });
    }

    private void batch(String sql, int rows, Filling filling) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int row : IntStream.range(0, rows).toArray()) {
                filling.fill(statement, row);
                statement.addBatch();
                if ((row + 1) % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }
}
