package sikkerby.command.act;

import static sikkerby.events.fact.CircumstancesExamples.CORRELATION;
import static sikkerby.events.fact.CircumstancesExamples.SECRETARIAT;
import static sikkerby.events.fact.CircumstancesExamples.STEERING_GROUP;
import static sikkerby.events.fact.CircumstancesExamples.coordinatorOf;
import static sikkerby.events.fact.CircumstancesExamples.letter;
import static sikkerby.events.fact.TextExamples.text;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.DocumentRef;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.Origin;
import sikkerby.events.fact.PartnerCode;

/** Who acts in the examples. What they do, they do on the day on which it is recorded, unless told otherwise. */
public final class ActExamples {

    /** The event from which it was due. */
    public static final UUID BASIS = UUID.fromString("0185aa10-0000-7000-8000-0000000000ba");

    private static final PartnerCode OKF = new PartnerCode("OKF");

    private ActExamples() {}

    public static Act by(PartnerCode partner, LocalDate today) {
        return act(coordinatorOf(partner), partner, Role.COORDINATOR, null, Origin.API, today);
    }

    public static Act bySecretariat(LocalDate today) {
        return act(SECRETARIAT, OKF, Role.SECRETARIAT, null, Origin.API, today);
    }

    public static Act bySecretariatWithLetter(LocalDate today) {
        return act(SECRETARIAT, OKF, Role.SECRETARIAT, letter(), Origin.API, today);
    }

    public static Act bySteeringGroup(LocalDate today) {
        return act(STEERING_GROUP, null, Role.STEERING_GROUP, null, Origin.API, today);
    }

    public static Act byAuditor(LocalDate today) {
        return act(new ActorId("revisor"), null, Role.AUDITOR, null, Origin.API, today);
    }

    /** By the tracker's own clock. */
    public static Act bySystem(LocalDate today) {
        return Act.bySystem(today, today, CORRELATION, BASIS);
    }

    /** It happened on that day, and is recorded on the day of the act. */
    public static Act happened(LocalDate day, Act act) {
        return new Act(
                act.actor(),
                act.partner(),
                act.roles(),
                day,
                act.today(),
                act.reason(),
                act.document(),
                act.source(),
                act.origin(),
                act.correlation(),
                act.causation());
    }

    public static Act because(String reason, Act act) {
        return new Act(
                act.actor(),
                act.partner(),
                act.roles(),
                act.occurredOn(),
                act.today(),
                text(reason),
                act.document(),
                act.source(),
                act.origin(),
                act.correlation(),
                act.causation());
    }

    /** What was recorded so, as an object is given it again. */
    public static Message<Fact> recorded(Fact fact, Act act) {
        return new GenericMessage<>(fact, Map.of(Command.CIRCUMSTANCES, act.circumstances(null)));
    }

    private static Act act(
            ActorId actor,
            @Nullable PartnerCode partner,
            Role role,
            @Nullable DocumentRef document,
            Origin origin,
            LocalDate today) {
        return new Act(actor, partner, Set.of(role), today, today, null, document, null, origin, CORRELATION, null);
    }
}
