package sikkerby.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sikkerby.query.Story;

/** What the accessibility statement says of who runs this. */
@ExtendWith(Story.Teller.class)
class StatementTest {

    private final Story story;

    StatementTest(Story story) {
        this.story = story;
    }

    @ParameterizedTest
    @CsvSource({
        "hjemmeside@by.example, mailto:hjemmeside@by.example",
        "https://by.example/kontakt, https://by.example/kontakt",
        ", "
    })
    void a_contact_is_a_mailbox_or_a_page(@Nullable String contact, @Nullable String link) {
        var statement = new Statement(contact, LocalDate.of(2026, 11, 23), URI.create("https://digst.dk/"));

        assertThat(statement.link()).isEqualTo(link);
    }

    @Test
    void where_none_was_given_the_page_says_so_and_leads_to_who_supervises() {
        var page = story.visitor().get("/was").page();

        assertThat(page.select("main").text()).contains("ikke angivet", "Erklæringen er fra 23. november 2026");
        assertThat(page.select("main a").eachAttr("href")).containsExactly("https://digst.dk/");
    }
}
