package sikkerby.query.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import sikkerby.events.agreement.AgreementKind;
import sikkerby.events.agreement.ConfirmRule;
import sikkerby.events.fact.Confidentiality;
import sikkerby.query.ask.NotFound;
import sikkerby.query.form.Act;
import sikkerby.query.form.Field;
import sikkerby.query.form.Field.Kind;

/** All that can be done about an agreement, each with what its form asks for. */
final class AgreementActs {

    private static final Field VERSION = Field.version("termsVersion");
    private static final Field SIGNED_BY =
            Field.of(Kind.LINE, "signedBy", "agreement.field.signedBy").optional();
    private static final Field DECISION =
            Field.of(Kind.LINE, "decision", "field.decision").optional();
    private static final Field FIRST_DAY_WITHOUT = Field.of(Kind.DAY, "effectiveOn", "agreement.field.effectiveOn");

    /** The bodies that are asked to ratify terms. */
    static final List<String> RATIFIERS =
            List.of("STEERING_GROUP", "PARTNERSHIP_STEERING_GROUP", "SSP_BOARD", "BR", "ØU");

    private static final Field[] TERMS = {
        Field.of(Kind.TEXT, "text", "agreement.field.text"),
        Field.of(Kind.TEXT, "purpose", "agreement.clause.purpose").optional(),
        Field.of(Kind.DAY, "from", "agreement.clause.from"),
        Field.of(Kind.DAY, "to", "agreement.field.to").optional(),
        Field.of(Kind.PLACES, "places", "agreement.clause.places").optional(),
        Field.of(Kind.NUMBER, "noticePeriodDays", "agreement.field.noticePeriodDays")
                .optional(),
        Field.of(Kind.YES_NO, "survivesWithdrawal", "agreement.field.survivesWithdrawal"),
        Field.oneOf("ratifiedBy", "agreement.field.ratifiedBy", "body", RATIFIERS.toArray())
                .optional(),
        Field.oneOf("confirmRule", "agreement.clause.confirmRule", "agreement.confirmRule", (Object[])
                ConfirmRule.values()),
        Field.of(Kind.TEXT, "legalBasis", "agreement.field.legalBasis").optional(),
        Field.of(Kind.NUMBER, "reviewEvery", "agreement.field.reviewEvery").optional()
    };

    static final Act DRAFT = Act.of(
                    "draft",
                    Field.of(Kind.LINE, "title", "agreement.field.title"),
                    Field.oneOf("kind", "agreement.kind", "agreement.kind", (Object[]) AgreementKind.values()),
                    Field.of(Kind.PARTNERS, "parties", "agreement.parties"),
                    Field.of(Kind.PARTNERS, "contributors", "agreement.contributors")
                            .optional(),
                    Field.oneOf(
                            "confidentiality",
                            "agreement.confidentiality",
                            "confidentiality",
                            Confidentiality.PARTIES,
                            Confidentiality.PUBLIC))
            .at("")
            .onSomeDay();

    static final Act ACCEPT =
            Act.of("accept", VERSION, SIGNED_BY).at("acceptances").ofParty();
    static final Act RESERVE = Act.of(
                    "reserve", VERSION, Field.of(Kind.TEXT, "text", "agreement.field.reservation"), SIGNED_BY)
            .at("reservations")
            .ofParty();
    static final Act DECLINE =
            Act.of("decline", VERSION, Field.why()).at("declines").ofParty();
    static final Act COUNTER = Act.of(
                    "counter",
                    Stream.concat(Stream.of(VERSION), Arrays.stream(TERMS)).toArray(Field[]::new))
            .at("counter-proposals")
            .ofParty();
    static final Act RATIFY =
            Act.of("ratify", Field.hidden("body"), DECISION).at("ratification").onSomeDay();
    static final Act FORCE = Act.of("force");
    static final Act PROPOSE = Act.of("terms", TERMS).onSomeDay();
    static final Act RENEW = Act.of(
                    "renew",
                    Field.of(Kind.DAY, "from", "agreement.clause.from"),
                    Field.of(Kind.DAY, "to", "agreement.field.to").optional())
            .at("renewals");
    static final Act REVIEW = Act.of("reviews", Field.of(Kind.TEXT, "text", "agreement.field.review"))
            .onSomeDay();
    static final Act CLASSIFY = Act.of(
            "kle",
            Field.of(Kind.LINE, "kleTopic", "field.kleTopic"),
            Field.of(Kind.LINE, "kleFacet", "field.kleFacet").optional());
    static final Act CONTRIBUTE = Act.of("contributors", Field.of(Kind.PARTNER, "partner", "agreement.field.partner"))
            .onSomeDay();
    static final Act JOIN = Act.of(
                    "join",
                    Field.of(Kind.PARTNER, "partner", "agreement.field.newcomer"),
                    Field.of(Kind.DAY, "from", "agreement.field.joinsFrom").optional())
            .at("accessions")
            .onSomeDay();
    static final Act WITHDRAW =
            Act.of("withdrawals", Field.hidden("effectiveOn"), Field.why()).ofParty();
    static final Act SUSPEND = Act.of("suspend", Field.why(), DECISION);
    static final Act RESUME = Act.of("resume", DECISION).onSomeDay();
    static final Act TERMINATE =
            Act.of("terminate", FIRST_DAY_WITHOUT, Field.why(), DECISION).at("termination");
    static final Act SUPERSEDE = Act.of(
                    "supersede", Field.object("by", "agreement.field.by", "agreement"), FIRST_DAY_WITHOUT, DECISION)
            .at("supersession");

    private static final List<Act> IN_THE_ROOM = Stream.of(
                    Stream.of(ACCEPT, RESERVE, DECLINE, COUNTER, RATIFY, FORCE, PROPOSE, RENEW, REVIEW),
                    Stream.of(CONTRIBUTE, JOIN, SUSPEND, RESUME, TERMINATE, SUPERSEDE, CLASSIFY))
            .flatMap(acts -> acts)
            .toList();

    private AgreementActs() {}

    static Act named(String name) {
        return IN_THE_ROOM.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound(name));
    }
}
