package sikkerby.local.story;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A beat as a file tells it, and those that follow on what it creates.
 *
 * @param as the demo user who sends it; left out below another, whoever sends that one
 * @param on the day it happened, where that was an earlier one
 * @param comment what the beat is there to show, for the file's readers
 * @param sourceStatus left out where all of it is invented
 * @param path the whole of it, or below another beat only what comes after the object that one creates
 * @param source the label of what a fact stands in, or of what an illustration was drawn from
 * @param with what is sent, without where it comes from
 * @param then what became of the object that this one creates
 */
record Telling(
        LocalDateTime at,
        @Nullable String as,
        @Nullable LocalDate on,
        @Nullable String comment,
        @Nullable SourceStatus sourceStatus,
        @Nullable String source,
        @Nullable String call,
        @Nullable String refused,
        @JsonProperty("do") String path,
        @Nullable Map<String, Object> with,
        @Nullable List<Telling> then) {

    /** Whether a beat tells of something real. */
    enum SourceStatus {
        FACT,
        ILLUSTRATIVE
    }

    String sender() {
        return Objects.requireNonNull(as, () -> "Nobody sends " + path + " at " + at);
    }

    Map<String, Object> body() {
        return Objects.requireNonNullElse(with, Map.of());
    }

    /** It and what follows on it, each with its whole path and its sender. */
    Stream<Telling> unfolded() {
        var following = Objects.requireNonNullElse(then, List.<Telling>of());
        return Stream.concat(Stream.of(this), following.stream().map(this::following));
    }

    private Telling following(Telling next) {
        var object = path + "/{" + Objects.requireNonNull(call, () -> "No name for what is created at " + at) + "}/";
        return new Telling(
                next.at,
                next.as == null ? as : next.as,
                next.on,
                next.comment,
                next.sourceStatus,
                next.source,
                next.call,
                next.refused,
                object + next.path,
                next.with,
                null);
    }
}
