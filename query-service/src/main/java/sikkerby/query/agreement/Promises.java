package sikkerby.query.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an agreement, as it stands on a day, makes of the promises under it. */
record Promises(AgreementState it) {

    /**
     * The first day from which nothing is owed but what survives the agreement: it was ended, or its period is over and no
     * other terms are on the table (process rule 12); null while it may bind still.
     */
    @Nullable
    LocalDate lapseFrom() {
        var ended = it.ended();
        var inForce = it.inForce();
        if (inForce == null) return ended == null ? null : ended.since();
        return ended != null || (inForce.expired() && !it.isNegotiated()) ? inForce.until() : null;
    }

    /** When it was known that they would; null where they do not. */
    @Nullable
    Instant lapseKnownAt() {
        var inForce = it.inForce();
        if (lapseFrom() == null) return null;
        if (it.ended() != null) return it.ended().recordedAt();
        var declined = it.versions().getLast().decline();
        return Stream.of(inForce == null ? null : inForce.recordedAt(), declined == null ? null : declined.recordedAt())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /**
     * The days on which what is promised now can be due, as PostgreSQL writes them: from the first on which it bound to
     * the last of the terms in force; else those of the newest, and any while there are none; null where nothing can be
     * promised any more.
     */
    @Nullable
    String due() {
        if (lapseFrom() != null) return null;
        var inForce = it.inForce();
        if (inForce != null && !inForce.expired()) return range(boundFrom(inForce.from()), inForce.until());
        return it.versions().isEmpty()
                ? range(null, null)
                : range(it.versions().getLast().from(), it.versions().getLast().until());
    }

    private LocalDate boundFrom(LocalDate otherwise) {
        return it.versions().stream()
                .flatMap(version -> Stream.ofNullable(version.boundFrom()))
                .min(LocalDate::compareTo)
                .orElse(otherwise);
    }

    private static String range(@Nullable LocalDate from, @Nullable LocalDate until) {
        return "[" + Objects.toString(from, "") + "," + Objects.toString(until, "") + ")";
    }
}
