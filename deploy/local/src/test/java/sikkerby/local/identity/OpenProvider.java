package sikkerby.local.identity;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The identity provider on a port of the test's own, with a key of its own. */
record OpenProvider(String issuer, IdentityProvider provider, Path key) implements AutoCloseable {

    static OpenProvider start() throws IOException {
        var port = freePort();
        var issuer = "http://localhost:" + port;
        var key = Files.createTempDirectory("identity").resolve("signing-key.json");
        return new OpenProvider(issuer, IdentityProvider.start(port, issuer, Browser.PAGES, key), key);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        provider.close();
        Files.deleteIfExists(key);
        Files.delete(key.getParent());
    }
}
