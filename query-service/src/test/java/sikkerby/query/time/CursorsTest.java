package sikkerby.query.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sikkerby.query.ask.Invalid;

class CursorsTest {

    private static final String PATH = "/api/commitments";
    private static final Bookmark LAST = new Bookmark("FOR-2023-0117", new UUID(1, 2));

    private final Cursors cursors = new Cursors(new Seal(() -> new byte[32]));

    @Test
    void it_keeps_dates_position_filters_and_place() {
        var opened = cursors.open(cursor(), PATH);

        assertThat(opened)
                .isEqualTo(new Cursors.Cursor(PATH, Map.of("state", "BINDING"), LocalDate.of(2023, 3, 14), 57, LAST));
    }

    @Test
    void one_that_was_tampered_with_is_refused_wherever_it_was() {
        var bytes = Base64.getUrlDecoder().decode(cursor());
        for (int i = 0; i < bytes.length; i++) {
            var changed = bytes.clone();
            changed[i] ^= 1;
            var text = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
            assertThatThrownBy(() -> cursors.open(text, PATH)).isInstanceOf(Invalid.class);
        }
    }

    @Test
    void no_character_of_it_may_be_another() {
        var cursor = cursor();
        for (int i = 0; i < cursor.length(); i++) {
            for (var other : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=".toCharArray()) {
                if (other == cursor.charAt(i)) continue;
                var text = cursor.substring(0, i) + other + cursor.substring(i + 1);
                assertThatThrownBy(() -> cursors.open(text, PATH)).isInstanceOf(Invalid.class);
            }
        }
        for (var padding : new String[] {"=", "=="})
            assertThatThrownBy(() -> cursors.open(cursor + padding, PATH)).isInstanceOf(Invalid.class);
    }

    @Test
    void one_of_another_list_or_another_installation_is_refused() {
        var other = new byte[32];
        other[0] = 1;

        assertThatThrownBy(() -> cursors.open(cursor(), "/api/agreements")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Cursors(new Seal(() -> other)).open(cursor(), PATH))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void nonsense_is_refused() {
        for (var text : new String[] {"", "A", "!", "ÆØÅ", "AAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
            assertThatThrownBy(() -> cursors.open(text, PATH)).isInstanceOf(Invalid.class);
    }

    private String cursor() {
        var time =
                new TimeRequest(null, new KnownAt.Now(), null, null, null, 1, null, PATH, Map.of("state", "BINDING"));
        return cursors.after(time, new AsOf(LocalDate.of(2023, 3, 14), 57), LAST);
    }
}
