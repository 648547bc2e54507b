package sikkerby.command.platform;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sent byte by byte, since Java's own client refuses to. */
@ExtendWith(Stage.Shared.class)
class DecodableTest {

    private final Stage stage;

    DecodableTest(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/commitments?x=%ZZ", "/api/nothing?x=%", "/actuator/health?%C3%28=%ZZ"})
    void parameters_that_cannot_be_decoded_are_the_senders_to_mend(String target) throws IOException {
        var answer = sent(target);

        assertThat(answer).startsWith("HTTP/1.1 400 ");
        assertThat(answer).contains("application/problem+json", "\"code\":\"INVALID\"");
        assertThat(answer).doesNotContain("sikkerby.", "apache", "Exception");
    }

    private String sent(String target) throws IOException {
        var server = URI.create(stage.anybody().base());
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write("""
                    POST %s HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: application/json\r
                    Content-Length: 2\r
                    Connection: close\r
                    \r
                    {}""".formatted(target, stage.issuer().coordinator("SOF"))
                    .getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
