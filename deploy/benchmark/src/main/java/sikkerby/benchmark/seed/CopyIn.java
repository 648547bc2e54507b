package sikkerby.benchmark.seed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows on their way into one table, in the binary form of COPY. */
final class CopyIn implements AutoCloseable {

    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int BUFFER = 1 << 16;

    private final Connection connection;
    private final DataOutputStream out;

    /** @param table with the names of its columns in brackets */
    CopyIn(Connection connection, String table) throws SQLException, IOException {
        this.connection = connection;
        var copy = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class), "copy " + table + " from stdin (format binary)", BUFFER);
        this.out = new DataOutputStream(new BufferedOutputStream(copy, BUFFER));
        out.write(SIGNATURE);
        out.writeInt(0);
        out.writeInt(0);
    }

    CopyIn row(int columns) throws IOException {
        out.writeShort(columns);
        return this;
    }

    CopyIn add(long value) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(value);
        return this;
    }

    CopyIn addInt(int value) throws IOException {
        out.writeInt(Integer.BYTES);
        out.writeInt(value);
        return this;
    }

    CopyIn add(UUID value) throws IOException {
        out.writeInt(2 * Long.BYTES);
        out.writeLong(value.getMostSignificantBits());
        out.writeLong(value.getLeastSignificantBits());
        return this;
    }

    CopyIn add(String value) throws IOException {
        return add(value.getBytes(UTF_8));
    }

    CopyIn add(byte @Nullable [] value) throws IOException {
        if (value == null) {
            out.writeInt(-1);
        } else {
            out.writeInt(value.length);
            out.write(value);
        }
        return this;
    }

    CopyIn add(Instant value) throws IOException {
        return add(EPOCH.until(value, ChronoUnit.MICROS));
    }

    @Override
    public void close() throws SQLException, IOException {
        out.writeShort(-1);
        out.close();
        connection.commit();
        connection.close();
    }
}
