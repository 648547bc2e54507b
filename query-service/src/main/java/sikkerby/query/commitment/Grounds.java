package sikkerby.query.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.commitment.CommitmentState.Answer;
import sikkerby.query.commitment.Turns.Debtor;
import sikkerby.query.commitment.Turns.Ending;

/**
 * Why a commitment stands where it does, as its page says it first.
 *
 * @param key the sentence
 * @param tone how its state is marked: {@code good} holds or was kept, {@code open} waits, {@code bad} is stuck or was
 *     not kept, {@code over} is past
 * @param by who made it so; null where the steering group did, or nobody had to
 */
record Grounds(
        String key,
        String tone,
        @Nullable PartnerCode by,
        @Nullable LocalDate day,
        @Nullable String reason,
        @Nullable String decision) {

    static Grounds of(CommitmentView it) {
        var pledgedOn = it.pledgedOn();
        return switch (CommitmentStatus.valueOf(it.state())) {
            case PROPOSED -> on("proposed", "open", it.proposedBy(), asked(it.awaiting()));
            case PLEDGED -> on(it.agreement() == null ? "pledged.own" : "pledged", "open", it.debtor(), pledgedOn);
            case BINDING -> on(it.survives() ? "binding.surviving" : "binding", "good", it.debtor(), pledgedOn);
            case TRANSFERRED -> on("transferred", "open", it.debtor(), lastFrom(it.debtorHistory()));
            case CLAIMED -> {
                var claim = it.claim();
                yield on("claimed", "open", it.debtor(), claim == null ? null : claim.occurredOn());
            }
            case FULFILLED -> said("fulfilled", "good", it.confirmed());
            case DISPUTED -> said("disputed", "bad", it.disputed());
            case DECLINED -> ended("declined", "over", it.ended());
            case RELEASED -> ended("released", "over", it.ended());
            case NOT_MET -> ended("not-met", "bad", it.ended());
            case LAPSED -> ended("lapsed", "over", it.ended());
        };
    }

    private static @Nullable LocalDate asked(List<Awaited> awaiting) {
        return awaiting.isEmpty() ? null : awaiting.getFirst().since();
    }

    private static @Nullable LocalDate lastFrom(List<Debtor> debtors) {
        return debtors.isEmpty() ? null : debtors.getLast().from();
    }

    private static Grounds on(String key, String tone, @Nullable PartnerCode by, @Nullable LocalDate day) {
        return new Grounds(key, tone, by, day, null, null);
    }

    private static Grounds said(String key, String tone, @Nullable Answer answer) {
        if (answer == null) return on(key, tone, null, null);
        return new Grounds(key, tone, answer.by(), answer.occurredOn(), answer.reason(), null);
    }

    private static Grounds ended(String key, String tone, @Nullable Ending ending) {
        if (ending == null) return on(key, tone, null, null);
        var decided = ending.byDecision() ? ".decision" : "";
        return new Grounds(key + decided, tone, ending.by(), ending.occurredOn(), ending.reason(), ending.decision());
    }
}
