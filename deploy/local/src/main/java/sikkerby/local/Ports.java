package sikkerby.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import sikkerby.local.process.CannotStart;

/** Where the four parts of a local run listen, on the loopback interface alone. */
record Ports(int database, int identity, int command, int query) {

    /** As the API's users know them. */
    static final Ports USUAL = new Ports(5433, 9000, 8081, 8080);

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration BETWEEN = Duration.ofMillis(250);

    /** Where the pages and the read API are. */
    String queryAddress() {
        return "http://localhost:" + query;
    }

    String commandAddress() {
        return "http://localhost:" + command;
    }

    String issuer() {
        return "http://localhost:" + identity;
    }

    // The services of a run that was killed need a moment to notice.
    void refuseIfTaken(boolean withDatabase) throws InterruptedException {
        for (var waited = Duration.ZERO; waited.compareTo(PATIENCE) < 0; waited = waited.plus(BETWEEN)) {
            if (uses(withDatabase).stream().noneMatch(Use::isTaken)) return;
            Thread.sleep(BETWEEN);
        }
        for (var use : uses(withDatabase)) {
            if (use.isTaken()) throw new CannotStart(use.sentence());
        }
    }

    private List<Use> uses(boolean withDatabase) {
        var services = Stream.of(
                new Use(identity, "the identity provider", "identity"),
                new Use(command, "command-service", "command"),
                new Use(query, "query-service", "query"));
        var own = Stream.of(new Use(database, "PostgreSQL", "database")).filter(_ -> withDatabase);
        return Stream.concat(own, services).toList();
    }

    private record Use(int port, String what, String option) {

        boolean isTaken() {
            try (var socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
                return false;
            } catch (IOException _) {
                return true;
            }
        }

        String sentence() {
            return "Port " + port + ", meant for " + what
                    + ", is taken by another program. Stop that program, or choose another port: mvn spring-boot:run -Dport."
                    + option + "=…";
        }
    }
}
