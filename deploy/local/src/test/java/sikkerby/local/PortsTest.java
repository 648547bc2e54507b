package sikkerby.local;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import sikkerby.local.process.CannotStart;

class PortsTest {

    @Test
    void a_port_that_is_taken_is_named_together_with_the_way_out() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new Ports(free(), free(), free(), taken.getLocalPort());

            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> ports.refuseIfTaken(true))
                    .withMessageContaining("Port " + taken.getLocalPort() + ", meant for query-service")
                    .withMessageContaining("-Dport.query=");
        }
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
