package sikkerby.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final Pattern NAME = Pattern.compile("\\{([a-z0-9-]+)}");

    @Test
    void each_beat_names_only_objects_of_earlier_ones() {
        var known = new HashSet<String>();
        for (var beat : Story.told()) {
            assertThat(known).as("known at %s", beat.at()).containsAll(namesIn(beat));
            if (beat.call() != null) known.addAll(List.of(beat.call(), beat.call() + Beat.EVENT));
        }
    }

    @Test
    void it_is_told_in_the_order_of_time() {
        assertThat(Story.told()).extracting(Beat::instant).isSorted();
    }

    @Test
    void no_two_beats_share_an_idempotency_key() {
        var keys = all().map(Beat::key).toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void each_beat_is_a_fact_with_the_address_of_its_source_or_illustrates() {
        assertThat(all()).allSatisfy(beat -> {
            var source = (Map<?, ?>) Objects.requireNonNull(beat.body().get("source"));
            if ("FACT".equals(source.get("status")))
                assertThat(source.get("url")).asString().startsWith("https://");
            else assertThat(source.get("status")).isEqualTo("ILLUSTRATIVE");
        });
    }

    @Test
    void what_is_told_more_than_fourteen_days_late_says_why() {
        assertThat(all()).allSatisfy(beat -> {
            if (beat.body().get("occurredOn") instanceof String day
                    && LocalDate.parse(day).isBefore(beat.at().toLocalDate().minusDays(14)))
                assertThat(beat.body()).containsKey("reason");
        });
    }

    @Test
    void nobody_gives_a_reason_that_is_not_theirs() {
        assertThat(all())
                .allSatisfy(beat -> assertThat(String.valueOf(beat.body().get("reason")))
                        .doesNotContainIgnoringCase("demo")
                        .doesNotContainIgnoringCase("illustrat"));
    }

    @Test
    void it_takes_place_from_2022_to_2025() {
        assertThat(all()).allSatisfy(beat -> assertThat(beat.at().getYear()).isBetween(2022, 2025));
    }

    private static Stream<Beat> all() {
        return Stream.concat(Reference.beats().stream(), Story.told().stream());
    }

    private static List<String> namesIn(Beat beat) {
        return NAME.matcher(beat.path() + words(beat.body()))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String words(Map<String, Object> body) {
        return body.values().toString();
    }
}
