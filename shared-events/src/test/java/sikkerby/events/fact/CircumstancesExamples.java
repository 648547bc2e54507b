package sikkerby.events.fact;

import static sikkerby.events.fact.TextExamples.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** Who recorded the examples: coordinators, the secretariat and the steering group, never anybody by name. */
public final class CircumstancesExamples {
    public static final UUID CORRELATION = UUID.fromString("01860000-0000-7000-8000-00000000c0de");

    public static final ActorId SECRETARIAT = new ActorId("sekretariat");
    public static final ActorId STEERING_GROUP = new ActorId("styregruppe");

    public static final SourceRef ILLUSTRATIVE = new SourceRef(SourceStatus.ILLUSTRATIVE, null);
    public static final SourceRef FACT = new SourceRef(SourceStatus.FACT, text("https://video.kk.dk/video/89100082"));

    private static final PartnerCode OKF = new PartnerCode("OKF");

    private CircumstancesExamples() {}

    /** By the partner's own coordinator, whose actor id is the partner's code in lower case. */
    public static Circumstances by(PartnerCode partner) {
        return new Circumstances(
                coordinatorOf(partner),
                partner,
                "COORDINATOR",
                null,
                null,
                CORRELATION,
                null,
                Origin.API,
                null,
                null,
                null);
    }

    public static Circumstances bySecretariat() {
        return new Circumstances(
                SECRETARIAT, OKF, "SECRETARIAT", null, null, CORRELATION, null, Origin.API, null, null, null);
    }

    /** By the secretariat for somebody who said so on paper, and long after: so with a reason. */
    public static Circumstances bySecretariatFor(PartnerCode partner) {
        return new Circumstances(
                SECRETARIAT,
                OKF,
                "SECRETARIAT",
                partner,
                null,
                CORRELATION,
                null,
                Origin.API,
                text("Underskrevet på papir og modtaget med posten."),
                letter(),
                null);
    }

    public static Circumstances bySteeringGroup() {
        return new Circumstances(
                STEERING_GROUP, null, "STEERING_GROUP", null, null, CORRELATION, null, Origin.API, null, null, null);
    }

    /** By nobody: it was due from this event on. */
    public static Circumstances bySystem(UUID basis) {
        return new Circumstances(
                new ActorId("system"), null, null, null, null, CORRELATION, basis, Origin.SYSTEM, null, null, null);
    }

    /** The same, from a source that was named. */
    public static Circumstances sourced(SourceRef source, Circumstances it) {
        return new Circumstances(
                it.actor(),
                it.partner(),
                it.role(),
                it.onBehalfOf(),
                it.mandate(),
                it.correlation(),
                it.causation(),
                it.origin(),
                it.reason(),
                it.document(),
                source);
    }

    public static ActorId coordinatorOf(PartnerCode partner) {
        return new ActorId(partner.value().toLowerCase(Locale.ROOT));
    }

    /** A signed letter in the filing system. */
    public static DocumentRef letter() {
        return new DocumentRef(
                new EsdhNumber("2023-0106821"), text("Underskrevet aftale"), LocalDate.of(2023, 3, 2), null, null);
    }
}
