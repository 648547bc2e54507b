package sikkerby.query.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.agreement.AgreementView.Halt;
import sikkerby.query.agreement.AgreementView.Signature;

/**
 * Whether an agreement binds and why, or why not, as its page says it first.
 *
 * @param key the sentence
 * @param tone how its state is marked: {@code good} binds, {@code open} waits, {@code bad} is stuck, {@code over} is past
 * @param awaiting who has not answered what is to be accepted now
 */
record Headline(
        String key,
        String tone,
        @Nullable Integer version,
        @Nullable PartnerCode last,
        @Nullable LocalDate day,
        @Nullable LocalDate until,
        List<PartnerCode> awaiting,
        @Nullable BodyCode ratifier) {

    static Headline of(AgreementView it, LocalDate today) {
        return switch (it.state()) {
            case DRAFT -> bare("draft", "open");
            case PROPOSED -> proposed(it, today);
            case IN_FORCE -> inForce(it);
            case SUSPENDED -> halted("suspended", "bad", it.suspended());
            case TERMINATED -> halted("terminated", "over", it.ended());
            case SUPERSEDED -> halted("superseded", "over", it.ended());
            case EXPIRED -> on("expired", "over", it.to());
        };
    }

    private static Headline proposed(AgreementView it, LocalDate today) {
        var version = it.termsVersion();
        var declined = it.declined();
        if (declined != null)
            return new Headline(
                    "declined", "bad", version, declined.party(), declined.occurredOn(), null, List.of(), null);
        if (!it.awaiting().isEmpty()) return waiting("awaiting", version, it.awaiting(), it.awaitingRatification());
        if (it.awaitingRatification() != null)
            return waiting("ratification", version, List.of(), it.awaitingRatification());
        var begins = Objects.requireNonNullElse(it.from(), today);
        return new Headline(
                begins.isAfter(today) ? "begins" : "complete", "open", version, null, begins, null, List.of(), null);
    }

    /** Who accepted last is who completed it, unless the body that ratified came after. */
    private static Headline inForce(AgreementView it) {
        var why = it.why();
        if (why == null) return bare("in-force", "good");
        var last = why.accepted().stream()
                .max(Comparator.comparing(Signature::occurredOn).thenComparing(Signature::recordedAt));
        return new Headline(
                it.retroactive() ? "retroactive" : "in-force",
                "good",
                why.termsVersion(),
                last.map(Signature::party).orElse(null),
                last.map(Signature::occurredOn).orElse(null),
                why.inForceFrom(),
                List.of(),
                null);
    }

    private static Headline waiting(
            String key, @Nullable Integer version, List<PartnerCode> awaiting, @Nullable BodyCode ratifier) {
        return new Headline(key, "open", version, null, null, null, awaiting, ratifier);
    }

    private static Headline halted(String key, String tone, @Nullable Halt halt) {
        return on(key, tone, halt == null ? null : halt.since());
    }

    private static Headline on(String key, String tone, @Nullable LocalDate day) {
        return new Headline(key, tone, null, null, day, null, List.of(), null);
    }

    private static Headline bare(String key, String tone) {
        return on(key, tone, null);
    }
}
