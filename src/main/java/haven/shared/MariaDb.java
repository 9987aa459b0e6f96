package haven.shared;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.Driver;

/**
 * Connections to MariaDB, one resource a transaction. The driver's own data source is an XA one as well, and the
 * container would then pay four more round trips for each transaction.
 */
public class MariaDb implements DataSource {

    /** A frozen server answers nothing and refuses nothing: nobody may wait for it much longer than the watch does. */
    private static final String LONGEST_ANSWER_MS = "1500";

    private static final String LONGEST_CONNECT_MS = "1000";

    /** Shorter than the longest answer: who waits for a lock hears that it is not given, and is not taken for lost. */
    private static final String LONGEST_LOCK = "innodb_lock_wait_timeout=1";

    private final Properties properties = new Properties();
    private String url;

    public MariaDb() {
        properties.setProperty("socketTimeout", LONGEST_ANSWER_MS);
        properties.setProperty("connectTimeout", LONGEST_CONNECT_MS);
        properties.setProperty("sessionVariables", LONGEST_LOCK);
    }

    /** The same database as its owner, for work that may take its time: migrations. */
    static MariaDb patient(Settings settings) {
        var patient = new MariaDb();
        patient.properties.clear();
        patient.setUrl(settings.databaseUrl());
        patient.setUser(settings.databaseOwner());
        patient.setPassword(settings.databaseOwnerPassword());
        return patient;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public void setUser(String user) {
        properties.setProperty("user", user);
    }

    public void setPassword(String password) {
        properties.setProperty("password", password);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return new Driver().connect(url, properties);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        var own = new Properties();
        own.putAll(properties);
        own.setProperty("user", user);
        own.setProperty("password", password);
        return new Driver().connect(url, own);
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        properties.setProperty("connectTimeout", String.valueOf(seconds * 1000));
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // the driver logs by itself
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("not a wrapper");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
