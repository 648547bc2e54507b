package sikkerby.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import sikkerby.benchmark.running.Http;

/** Some who are connected to a service at the same time, each by a connection of its own. */
final class Clients implements AutoCloseable {

    private final List<Http> connections = new ArrayList<>();

    Clients(int port, int count) {
        for (int i = 0; i < count; i++) connections.add(new Http(port));
    }

    Http of(int client) {
        return connections.get(client);
    }

    int count() {
        return connections.size();
    }

    @Override
    public void close() throws IOException {
        for (var connection : connections) connection.close();
    }
}
