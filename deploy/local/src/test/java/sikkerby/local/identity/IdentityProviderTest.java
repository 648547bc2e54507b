package sikkerby.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

class IdentityProviderTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init") // Set before all tests.
    private static OpenProvider provider;

    @BeforeAll
    static void start() throws IOException {
        provider = OpenProvider.start();
    }

    @AfterAll
    static void stop() throws IOException {
        provider.close();
    }

    @Test
    void a_coordinators_token_says_for_whom_it_acts() throws Exception {
        var claims = token("politi");

        assertThat(claims.getSubject()).isEqualTo("politi");
        assertThat(claims.getStringListClaim("roles")).containsExactly("COORDINATOR");
        assertThat(claims.getStringClaim("partner")).isEqualTo("POLITI");
        assertThat(claims.getAudience()).containsExactly("sikkerby-command", "sikkerby-query");
        assertThat(claims.getIssuer()).isEqualTo(provider.issuer());
    }

    @Test
    void whoever_acts_for_no_agency_has_no_partner() throws Exception {
        for (var user : List.of("styregruppe", "revisor", "dpo")) {
            assertThat(token(user).getClaim("partner")).as(user).isNull();
        }
    }

    @Test
    void every_demo_user_gets_a_token() throws Exception {
        for (var user : DemoUser.values()) {
            assertThat(token(user.login()).getStringListClaim("roles")).containsExactlyElementsOf(user.roles());
        }
    }

    @Test
    void a_wrong_secret_gets_none() throws Exception {
        assertThat(ask("politi", "guess").statusCode()).isEqualTo(401);
    }

    @Test
    void people_log_in_by_a_form_and_only_with_a_proof_key() throws Exception {
        var pages = "?response_type=code&client_id=sikkerby-pages&scope=openid"
                + "&redirect_uri=http://localhost:8080/login/oauth2/code/sikkerby";
        var without = get("/oauth2/authorize" + pages);
        var with = get("/oauth2/authorize" + pages + "&code_challenge_method=S256&code_challenge=" + "a".repeat(43));

        assertThat(without.headers().firstValue("location").orElse("")).contains("error=invalid_request");
        assertThat(with.headers().firstValue("location").orElse("")).endsWith("/login");
    }

    @Test
    void the_login_page_is_danish_unless_english_was_chosen_or_is_asked_for_alone() throws Exception {
        assertThat(get("/login").body()).contains("<html lang=\"da\"", "Adgangskode", "name=\"username\"");
        assertThat(get("/login?language=en").body()).contains("<html lang=\"en\"", "Password", "name=\"password\"");
        assertThat(get("/login", "Accept-Language", "en").body()).contains("lang=\"en\"");
        assertThat(get("/login", "Accept-Language", "de").body()).contains("lang=\"da\"");
        assertThat(get("/login", "Accept-Language", "fr,".repeat(500) + "en").body())
                .contains("lang=\"en\"");
        assertThat(get("/login", "Cookie", "language=en").body()).contains("lang=\"en\"");
    }

    @Test
    void the_login_page_names_the_demo_users_and_says_what_was_wrong() throws Exception {
        for (var user : DemoUser.values())
            assertThat(get("/login").body()).contains("<code>" + user.login() + "</code>");
        assertThat(get("/login?error").body()).contains("role=\"alert\"", "Prøv igen");
        assertThat(get("/login").body()).doesNotContain("role=\"alert\"", "??");
    }

    @Test
    void the_login_page_runs_nothing_and_leads_back_to_the_pages_alone() throws Exception {
        assertThat(get("/login").headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "form-action 'self' http://localhost:8080", "frame-ancestors 'none'");
        assertThat(get("/login.css").statusCode()).isEqualTo(200);
        assertThat(get("/other").headers().firstValue("location").orElse("")).endsWith("/login");
    }

    private static JWTClaimsSet token(String user) throws IOException, InterruptedException, ParseException {
        var body = new ObjectMapper().readTree(ask(user, "demo").body());
        return SignedJWT.parse(body.path("access_token").asString()).getJWTClaimsSet();
    }

    private static HttpResponse<String> ask(String user, String secret) throws IOException, InterruptedException {
        var basic = Base64.getEncoder().encodeToString((user + ":" + secret).getBytes(UTF_8));
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(provider.issuer() + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var all = Stream.concat(Stream.of("Accept", "text/html"), Stream.of(headers));
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(provider.issuer() + path))
                        .headers(all.toArray(String[]::new))
                        .build(),
                BodyHandlers.ofString());
    }
}
