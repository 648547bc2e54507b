package sikkerby.local.identity;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Issues tokens as any OpenID provider does; in production another one stands in its place, named by its issuer address.
 */
public final class IdentityProvider implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private IdentityProvider(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts it on the loopback interface.
     *
     * @param issuer what its tokens say of their origin
     * @param pages the address of the pages, to which a login leads back
     * @param signingKey where the key is kept, so that tokens outlive a restart
     */
    public static IdentityProvider start(int port, String issuer, String pages, Path signingKey) {
        return new IdentityProvider(new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .properties(Map.of(
                        "spring.config.name",
                        "identity-provider",
                        "spring.messages.basename",
                        "sikkerby/local/identity/login",
                        "spring.messages.fallback-to-system-locale",
                        false,
                        "server.address",
                        "127.0.0.1",
                        "server.port",
                        port,
                        "logging.level.root",
                        "warn",
                        "sikkerby.issuer",
                        issuer,
                        "sikkerby.pages",
                        pages,
                        "sikkerby.signing-key",
                        signingKey.toString()))
                .run());
    }

    @Override
    public void close() {
        context.close();
    }

    /** What the provider is made of. */
    @EnableAutoConfiguration
    @Import({Registrations.class, LoginSecurity.class, LoginPage.class})
    static class Application {}
}
