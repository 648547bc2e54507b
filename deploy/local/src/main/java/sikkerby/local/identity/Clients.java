package sikkerby.local.identity;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** The clients, in memory; Spring's own repository refuses clients that share a secret, as all of the demo's do. */
final class Clients implements RegisteredClientRepository {

    private final Map<String, RegisteredClient> byName = new ConcurrentHashMap<>();

    Clients(List<RegisteredClient> clients) {
        clients.forEach(this::save);
    }

    @Override
    public void save(RegisteredClient client) {
        byName.put(client.getClientId(), client);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return byName.values().stream()
                .filter(client -> client.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String name) {
        return byName.get(name);
    }
}
