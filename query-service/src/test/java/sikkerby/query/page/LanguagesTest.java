package sikkerby.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en,da;q=0.5 | en",
                "da;q=0.5,en | en",
                "en-GB,en;q=0.9 | en",
                "da-DK,da;q=0.9,en;q=0.8 | da",
                "de,fr | da",
                "nonsense;; | da"
            })
    void a_page_is_in_the_one_that_the_browser_likes_better(String asked, String language) {
        var request = new MockHttpServletRequest("GET", "/was");
        request.addHeader("Accept-Language", asked);

        assertThat(Languages.of(request)).isEqualTo(Locale.of(language));
    }

    @ParameterizedTest
    @CsvSource({"GET", "HEAD"})
    void the_switch_leads_to_the_same_page_however_it_is_fetched(String method) throws Exception {
        var request = new MockHttpServletRequest(method, "/agreements");
        request.setQueryString("party=SSP&language=en");
        request.setParameter("language", "en");
        var response = new MockHttpServletResponse();

        assertThat(new Languages().preHandle(request, response, this)).isFalse();
        assertThat(response.getRedirectedUrl()).isEqualTo("/agreements?party=SSP");
    }

    @Test
    void a_form_is_not_led_away() throws Exception {
        var request = new MockHttpServletRequest("POST", "/agreements");
        request.setParameter("language", "en");

        assertThat(new Languages().preHandle(request, new MockHttpServletResponse(), this))
                .isTrue();
    }
}
