package haven.place;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Writes the world in batches, with plain JDBC: by JPA each row would be a statement that waits for its answer. */
@ApplicationScoped
class WorldRepository {

    @Resource(lookup = "java:app/jdbc/haven")
    DataSource pool;

    /** All stations, as the list writes them. */
    List<WorldStation> stations() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.prepareStatement("""
                        select s.code, s.name, s.kind, s.time_zone, s.latitude, s.longitude,
                               c.code, c.name, c.dial_prefix, r.name
                        from duty_station s join country c on c.id = s.country_id join region r on r.id = c.region_id
                        """);
                var row = statement.executeQuery()) {
            var stations = new ArrayList<WorldStation>();
            while (row.next()) {
                stations.add(new WorldStation(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBigDecimal(5),
                        row.getBigDecimal(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10)));
            }
            return stations;
        }
    }

    /** Adds these stations with their countries and regions, or corrects them; all or nothing. */
    void save(List<WorldStation> stations) throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                saveRegions(connection, stations);
                saveCountries(connection, stations);
                saveStations(connection, stations);
                connection.commit();
            } catch (SQLException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    // every node writes in the order of the codes, so that two of them do not wait for each other

    private static void saveRegions(Connection connection, List<WorldStation> stations) throws SQLException {
        var regions = new TreeMap<String, WorldStation>();
        stations.forEach(station -> regions.put(station.regionCode(), station));
        try (var insert = connection.prepareStatement(
                "insert into region (code, name) values (?, ?) on duplicate key update name = values(name)")) {
            for (var region : regions.values()) {
                set(insert, region.regionCode(), region.regionName());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void saveCountries(Connection connection, List<WorldStation> stations) throws SQLException {
        var countries = new TreeMap<String, WorldStation>();
        stations.forEach(station -> countries.put(station.countryCode(), station));
        try (var insert = connection.prepareStatement("""
                insert into country (code, name, dial_prefix, region_id)
                values (?, ?, ?, (select id from region where code = ?))
                on duplicate key update
                  name = values(name), dial_prefix = values(dial_prefix), region_id = values(region_id),
                  version = version + 1
                """)) {
            for (var country : countries.values()) {
                set(insert, country.countryCode(), country.countryName(), country.dialPrefix(), country.regionCode());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void saveStations(Connection connection, List<WorldStation> stations) throws SQLException {
        var sorted = new TreeMap<String, WorldStation>();
        stations.forEach(station -> sorted.put(station.code(), station));
        try (var insert = connection.prepareStatement("""
                insert into duty_station (code, name, kind, time_zone, latitude, longitude, country_id)
                values (?, ?, ?, ?, ?, ?, (select id from country where code = ?))
                on duplicate key update
                  name = values(name), kind = values(kind), time_zone = values(time_zone),
                  latitude = values(latitude), longitude = values(longitude), country_id = values(country_id),
                  version = version + 1
                """)) {
            for (var station : sorted.values()) {
                set(
                        insert,
                        station.code(),
                        station.name(),
                        station.kind(),
                        station.zone(),
                        station.latitude(),
                        station.longitude(),
                        station.countryCode());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
