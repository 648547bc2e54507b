package sikkerby.events.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTest {
    private static final String SALT = "AAAAAAAAAAAAAAAAAAAAAA";

    @Test
    void the_digest_of_the_same_words_under_the_same_salt_never_changes() {
        assertThat(Text.salted("Tryghed på Nørrebro", SALT).digest())
                .isEqualTo("00PNlbXVnVp0V-ajjYHno85OiZbQRqNN0oBiAL44pZ8");
    }

    @Test
    void the_same_words_twice_have_two_digests() {
        assertThat(Text.of("ja").digest()).isNotEqualTo(Text.of("ja").digest());
    }

    @Test
    void the_blanks_around_the_words_do_not_count() {
        assertThat(Text.salted("  ja\n", SALT)).isEqualTo(Text.salted("ja", SALT));
    }

    @Test
    void a_letter_is_the_same_however_it_was_typed() {
        var ringAndLetter = "pa\u030a";
        var oneLetter = "p\u00e5";

        assertThat(Text.salted(ringAndLetter, SALT)).isEqualTo(Text.salted(oneLetter, SALT));
    }

    @Test
    void what_was_written_can_be_read() {
        assertThat(Text.of("Tak for i dag").read()).contains("Tak for i dag");
    }

    @Test
    void erased_words_cannot_be_read() {
        assertThat(Text.erased(Text.of("Tak for i dag").digest()).read()).isEmpty();
    }

    @Test
    void other_words_do_not_fit_the_digest() {
        var digest = Text.salted("ja", SALT).digest();

        assertThatThrownBy(() -> new Text(digest, new Text.Words(SALT, "nej")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_log_line_repeats_the_words() {
        assertThat(Text.of("Tak for i dag")).asString().doesNotContain("Tak");
    }
}
