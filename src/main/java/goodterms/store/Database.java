package goodterms.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One connection, used by one thread at a time; its failures come out as words for the user. */
final class Database implements AutoCloseable {

    private final Connection connection;
    private final Path file;
    private final ReentrantLock lock = new ReentrantLock();

    /** Reads one row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    Database(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    Path file() {
        return file;
    }

    /** Runs a statement with its values (String, Integer, Long, Boolean or Optional of one) and counts the rows it changed. */
    int write(String sql, Object... values) {
        return alone(() -> {
            try (var statement = prepared(sql, values)) {
                return statement.executeUpdate();
            }
        });
    }

    <T> List<T> read(String sql, Row<T> row, Object... values) {
        return alone(() -> {
            try (var statement = prepared(sql, values);
                    var rows = statement.executeQuery()) {
                var read = new ArrayList<T>();
                while (rows.next()) {
                    read.add(row.read(rows));
                }
                return List.copyOf(read);
            }
        });
    }

    <T> Optional<T> first(String sql, Row<T> row, Object... values) {
        return read(sql, row, values).stream().findFirst();
    }

    int number(String sql, Object... values) {
        return first(sql, row -> row.getInt(1), values).orElse(0);
    }

    /** Runs work as one transaction that takes the right to write at once: all of it comes to be, or nothing. */
    <T> T whole(Supplier<T> work) {
        return alone(() -> {
            run("BEGIN IMMEDIATE");
            try {
                var result = work.get();
                run("COMMIT");
                return result;
            } catch (RuntimeException e) {
                rollBack(e);
                throw e;
            }
        });
    }

    /** Runs a statement as it stands. */
    void run(String sql) {
        alone(() -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    @Override
    public void close() {
        alone(() -> {
            connection.close();
            return true;
        });
    }

    /** SQLite rolls back by itself after some failures and then refuses to do it again; the first failure is the one to tell. */
    private void rollBack(RuntimeException first) {
        try (var statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException second) {
            first.addSuppressed(second);
        }
    }

    private <T> T alone(Work<T> work) {
        lock.lock();
        try {
            return work.run();
        } catch (SQLException e) {
            throw Trouble.of(e, file);
        } finally {
            lock.unlock();
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int at, Object value) throws SQLException {
        switch (value) {
            case String text -> statement.setString(at, text);
            case Integer number -> statement.setInt(at, number);
            case Long number -> statement.setLong(at, number);
            case Optional<?> some when some.isPresent() -> bind(statement, at, some.get());
            case Optional<?> none -> statement.setNull(at, Types.NULL);
            default -> throw new IllegalArgumentException("cannot store " + value.getClass());
        }
    }
}
