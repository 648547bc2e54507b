package sikkerby.query.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.databind.json.JsonMapper;

/** What a form sends to a command service, and what becomes of each answer. */
class FormsTest {

    private static final UUID KEY = UUID.fromString("0186a2b4-7c00-7000-8000-0000000000aa");
    private static final String EVENT = "0186a2b4-7c00-7000-8000-0000000000e3";
    private static final Sent SENT = new Sent(Map.of("reason", "For dyrt.", "termsVersion", "2"), KEY, Set.of());

    private record Received(String path, String key, String token, String origin, String body) {}

    private final List<Received> received = new ArrayList<>();
    private HttpServer service;
    private Commands.Token token = () -> "token";
    private int status = 200;
    private String answer = "{\"number\": \"AFT-2022-003\", \"event\": \"" + EVENT + "\"}";

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", this::answer);
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        received.add(new Received(
                exchange.getRequestURI().getPath(),
                headers.getFirst("Idempotency-Key"),
                headers.getFirst("Authorization"),
                headers.getFirst("Sikkerby-Origin"),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        var bytes = answer.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void it_is_sent_as_the_person_with_its_own_key_and_without_what_was_left_empty() {
        send();

        assertThat(received)
                .containsExactly(new Received(
                        "/api/agreements/1/declines", KEY.toString(), "Bearer token", "UI", "{\"termsVersion\":2}"));
    }

    @Test
    void what_is_done_leads_to_the_page_that_shows_it() {
        var done = send();

        assertThat(done.getView())
                .isInstanceOfSatisfying(
                        RedirectView.class,
                        it -> assertThat(it.getUrl()).isEqualTo("/agreements/AFT-2022-003?after=" + EVENT));
    }

    @Test
    void what_is_refused_keeps_what_was_written_and_says_why_beside_the_field() {
        status = 400;
        answer = """
                {"code": "REASON_REQUIRED", "title": "Begrundelse mangler", "detail": "Skriv hvorfor.",
                 "errors": [{"field": "reason", "message": "Skriv hvorfor."}]}""";

        var page = send();
        var form = form(page);

        assertThat(page.getStatus()).hasToString("400 BAD_REQUEST");
        assertThat(form.value("reason")).isEqualTo("For dyrt.");
        assertThat(form.error("reason")).isEqualTo("Skriv hvorfor.");
        assertThat(form.described("reason", "hint")).isEqualTo("decline-reason-hint decline-reason-error");
        assertThat(form.key()).isEqualTo(KEY);
        assertThat(form.named("accept").refusal()).isNull();
    }

    @Test
    void a_key_that_was_used_otherwise_is_not_used_again() {
        status = 422;
        answer = "{\"code\": \"KEY_USED_OTHERWISE\", \"title\": \"Sendt før\", \"detail\": \"Send igen.\"}";

        assertThat(form(send()).key()).isNotEqualTo(KEY);
    }

    @Test
    void a_service_that_does_not_answer_loses_nothing() {
        service.stop(0);

        var page = send();

        assertThat(page.getStatus()).hasToString("503 SERVICE_UNAVAILABLE");
        assertThat(form(page).value("reason")).isEqualTo("For dyrt.");
        assertThat(form(page).key()).isEqualTo(KEY);
    }

    @Test
    void where_nobody_can_be_asked_for_a_token_nothing_is_sent_or_lost() {
        token = () -> {
            throw new AuthenticationServiceException("away");
        };

        var page = send();

        assertThat(page.getStatus()).hasToString("503 SERVICE_UNAVAILABLE");
        assertThat(form(page).value("reason")).isEqualTo("For dyrt.");
        assertThat(form(page).key()).isEqualTo(KEY);
        assertThat(received).isEmpty();
    }

    @Test
    void an_answer_that_nobody_can_read_is_as_good_as_none() {
        status = 502;
        answer = "<html>Bad gateway</html>";

        assertThat(form(send()).refusal()).isNotNull();
    }

    private ModelAndView send() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("sikkerby/query/pages/page");
        messages.setDefaultEncoding("UTF-8");
        var base = URI.create("http://localhost:" + service.getAddress().getPort());
        var forms = new Forms(new Commands(base, token, new JsonMapper()), messages);
        var body = new java.util.HashMap<String, @Nullable Object>();
        body.put("termsVersion", 2);
        body.put("reason", SENT.words("missing"));
        return forms.send(
                "decline",
                SENT,
                "/api/agreements/1/declines",
                body,
                number -> "/agreements/" + number,
                refused -> new ModelAndView("agreement/room").addObject("form", refused));
    }

    private static Form form(ModelAndView page) {
        return (Form) java.util.Objects.requireNonNull(page.getModel().get("form"));
    }
}
