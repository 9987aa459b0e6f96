package haven.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where the database is, and who signs in to it: the portal, which reads and writes rows, and the owner, who changes
 * tables. Its text form keeps the passwords to itself.
 */
record DatabaseAccess(String url, String user, String password, String owner, String ownerPassword) {

    /** The portal itself is the owner. */
    DatabaseAccess(String url, String user, String password) {
        this(url, user, password, user, password);
    }

    /** A new connection of the owner; gives up within three seconds when nobody answers. */
    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", owner);
        properties.setProperty("password", ownerPassword);
        properties.setProperty("connectTimeout", "3000");
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public String toString() {
        return url + " as " + owner;
    }
}
