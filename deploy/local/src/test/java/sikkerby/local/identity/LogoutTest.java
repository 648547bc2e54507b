package sikkerby.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LogoutTest {

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
    void whoever_logs_out_is_led_back_to_the_pages_and_asked_to_log_in_again() throws Exception {
        try (var browser = new Browser(provider.issuer())) {
            browser.goToPages();
            var identity = browser.identity(browser.code(browser.logIn("politi")));

            assertThat(Browser.location(browser.logOut(identity))).isEqualTo(Browser.PAGES + "/");
            assertThat(browser.goToPages()).endsWith("/login");
        }
    }

    @Test
    void one_person_logs_out_of_one_browser_and_stays_logged_in_in_another() throws Exception {
        try (var atWork = new Browser(provider.issuer());
                var inAMeeting = new Browser(provider.issuer())) {
            atWork.goToPages();
            inAMeeting.goToPages();
            var code = atWork.code(atWork.logIn("politi"));
            inAMeeting.code(inAMeeting.logIn("politi"));
            var identity = atWork.identity(code);

            assertThat(Browser.location(atWork.logOut(identity))).isEqualTo(Browser.PAGES + "/");
            assertThat(atWork.goToPages()).endsWith("/login");
            assertThat(inAMeeting.goToPages()).startsWith(Browser.PAGES).contains("code=");
        }
    }

    @Test
    void nobody_is_logged_out_with_the_word_of_another() throws Exception {
        try (var politi = new Browser(provider.issuer());
                var kff = new Browser(provider.issuer())) {
            politi.goToPages();
            kff.goToPages();
            politi.code(politi.logIn("politi"));
            var identity = kff.identity(kff.code(kff.logIn("kff")));

            assertThat(politi.logOut(identity).statusCode()).isEqualTo(400);
            assertThat(politi.goToPages()).contains("code=");
        }
    }
}
