package sikkerby.endtoend;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Debian's Chromium before the pages of a run, for one test class and its thread alone. */
final class Window implements AutoCloseable {

    /** Without it no browser would be looked for, and none of another kind be fetched. */
    private static final Map<String, String> AS_INSTALLED = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private static final Path SCREENS = Path.of("target/screens");
    private static final int LOWEST = 2400;
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

    private final Run run;
    private final Playwright playwright;
    private final Browser browser;
    private final String axe;
    private final Map<String, String> logins = new HashMap<>();

    private Window(Run run, Path chromium) {
        this.run = run;
        this.playwright = Playwright.create(new Playwright.CreateOptions().setEnv(AS_INSTALLED));
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(arguments()));
        this.axe = axe();
    }

    /** Where there is no browser, nothing is shown: on a machine of one's own that is said, in CI it is a failure. */
    static Window open(Run run) {
        var found = Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(it -> Path.of("/usr/bin", it))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && System.getenv("CI") != null)
            throw new AssertionError("NO BROWSER: the pages were not tested. Install chromium.");
        if (found.isEmpty()) abort("NO BROWSER: the pages are not tested here. Install chromium.");
        return new Window(run, found.orElseThrow());
    }

    // Chromium refuses to run as root inside its sandbox.
    private static List<String> arguments() {
        return System.getProperty("user.name").equals("root") ? List.of("--no-sandbox") : List.of();
    }

    private static String axe() {
        try (var script = Window.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How somebody looks at pages. */
    record Look(String language, int width, boolean scripts) {

        static final Look USUAL = new Look("da", 1280, true);

        Look withoutScripts() {
            return new Look(language, width, false);
        }

        private Browser.NewContextOptions options() {
            return new Browser.NewContextOptions()
                    .setExtraHTTPHeaders(Map.of("Accept-Language", language))
                    .setJavaScriptEnabled(scripts)
                    .setViewportSize(width, 900);
        }
    }

    /** A page of somebody who has logged in, in a window of its own. */
    Page as(String user, Look look) {
        var login = logins.computeIfAbsent(user, this::logIn);
        return browser.newContext(look.options().setStorageState(login)).newPage();
    }

    /** A page of somebody who has not. */
    Page stranger(Look look) {
        return browser.newContext(look.options()).newPage();
    }

    private String logIn(String user) {
        try (var context = browser.newContext(Look.USUAL.options())) {
            var page = context.newPage();
            page.navigate(address("/"));
            logIn(page, user);
            return context.storageState();
        }
    }

    /** Fills in the provider's form, and comes back. */
    void logIn(Page page, String user) {
        page.fill("input[name=username]", user);
        page.fill("input[name=password]", "demo");
        page.click("button[type=submit]");
        page.waitForURL(it -> it.startsWith(run.query()));
    }

    String address(String path) {
        return run.query() + path;
    }

    /** What axe has to say against the page as it stands. */
    String complaints(Page page) {
        return complaints(page, Map.of());
    }

    /** The same but for contrast, which takes longest and is the same whatever the words. */
    String complaintsButForColours(Page page) {
        return complaints(page, Map.of("color-contrast", Map.of("enabled", false)));
    }

    private String complaints(Page page, Map<String, ?> rules) {
        page.evaluate(axe);
        return String.valueOf(page.evaluate("""
                options => axe.run(options).then(found => found.violations
                  .map(it => it.id + ' ' + it.nodes.map(node => node.html).join(' '))
                  .join('\\n'))
                """, Map.of("runOnly", RULES, "rules", rules)));
    }

    /** Whether one would have to move sideways to read it. */
    static boolean isTooWide(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    /** For people to look at, but no further down than anybody looks. */
    static void keep(Page page, String name) {
        var seen = page.viewportSize();
        var high = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(seen.width, Math.clamp(high, seen.height, LOWEST));
        page.screenshot(
                new Page.ScreenshotOptions().setPath(SCREENS.resolve(name.replaceAll("[^\\p{L}\\d-]+", "_") + ".png")));
        page.setViewportSize(seen.width, seen.height);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
