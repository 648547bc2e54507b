package sikkerby.local.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import tools.jackson.databind.ObjectMapper;

/** One person's browser at the identity provider, and the pages behind it; it follows no redirect by itself. */
final class Browser implements AutoCloseable {

    static final String PAGES = "http://localhost:8080";

    private static final String BACK = PAGES + "/login/oauth2/code/sikkerby";
    private static final String PROOF = "p".repeat(43);
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String issuer;

    Browser(String issuer) {
        this.issuer = issuer;
    }

    /** Where the pages' question for a login leads. */
    String goToPages() throws Exception {
        return location(get(issuer + "/oauth2/authorize?response_type=code&client_id=sikkerby-pages&scope=openid"
                + "&code_challenge_method=S256&code_challenge=" + challenge() + "&redirect_uri=" + BACK));
    }

    /** Fills in the login page; answers where that leads. */
    String logIn(String user) throws Exception {
        var token = FORM_TOKEN.matcher(get(issuer + "/login").body());
        if (!token.find()) throw new AssertionError("The login page has no form.");
        return location(send(post("/login", "username=" + user + "&password=demo&_csrf=" + token.group(1))));
    }

    /** Where the login leads back to; answers what the pages are given there. */
    String code(String address) throws Exception {
        return location(get(address)).replaceFirst(".*code=", "");
    }

    /** What the pages learn of who logged in, for what they were given. */
    String identity(String code) throws Exception {
        var basic = Base64.getEncoder().encodeToString("sikkerby-pages:demo".getBytes(UTF_8));
        var tokens = send(post(
                        "/oauth2/token",
                        "grant_type=authorization_code&code_verifier=" + PROOF + "&code=" + code + "&redirect_uri="
                                + BACK)
                .header("Authorization", "Basic " + basic));
        return new ObjectMapper().readTree(tokens.body()).path("id_token").asString();
    }

    HttpResponse<String> logOut(String identity) throws IOException, InterruptedException {
        return get(issuer + "/connect/logout?id_token_hint=" + identity + "&post_logout_redirect_uri="
                + URLEncoder.encode(PAGES + "/", UTF_8));
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + ": " + answer.body()));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    private HttpRequest.Builder post(String path, String form) {
        return HttpRequest.newBuilder(URI.create(issuer + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private static String challenge() throws NoSuchAlgorithmException {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(PROOF.getBytes(US_ASCII)));
    }

    @Override
    public void close() {
        http.close();
    }
}
