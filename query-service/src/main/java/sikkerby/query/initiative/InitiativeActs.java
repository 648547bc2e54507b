package sikkerby.query.initiative;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import sikkerby.events.initiative.LinkKind;
import sikkerby.query.ask.NotFound;
import sikkerby.query.form.Act;
import sikkerby.query.form.Field;
import sikkerby.query.form.Field.Kind;

/** All that can be done about an initiative, each with what its form asks for. */
final class InitiativeActs {

    private static final Field FROM = Field.of(Kind.DAY, "from", "initiative.field.from");
    private static final Field TO = Field.of(Kind.DAY, "to", "initiative.field.to");
    private static final Field PLACES = Field.of(Kind.PLACES, "places", "initiative.places");
    private static final Field PRE_PERIOD =
            Field.of(Kind.TICK, "prePeriod", "initiative.field.prePeriod").optional();
    private static final Field LEAVE_OPEN =
            Field.of(Kind.TEXT, "leaveOpen", "initiative.field.leaveOpen").optional();
    private static final Field PRIMARY = Field.of(Kind.TICK, "primary", "initiative.field.primary");

    static final Act PROPOSE = Act.of(
                    "propose",
                    Field.of(Kind.LINE, "title", "initiative.field.title"),
                    Field.of(Kind.TEXT, "purpose", "initiative.field.purpose"),
                    Field.of(Kind.PARTNER, "owner", "initiative.owner"),
                    Field.of(Kind.PRINCIPLE, "principles", "initiative.field.principle"),
                    Field.of(Kind.TEXT, "principleReason", "initiative.field.principleReason"),
                    FROM,
                    TO,
                    PLACES.optional(),
                    Field.of(Kind.PARTNERS, "contributors", "initiative.contributors")
                            .optional(),
                    PRE_PERIOD)
            .at("")
            .onSomeDay();

    static final Act APPROVE = Act.of("approve").onSomeDay();
    static final Act START = Act.of("start").onSomeDay();
    static final Act PAUSE = Act.of("pause", Field.why().optional()).onSomeDay();
    static final Act RESUME = Act.of("resume").onSomeDay();
    static final Act REPORT = Act.of(
                    "status",
                    Field.of(Kind.TEXT, "text", "initiative.field.report"),
                    Field.of(Kind.YES_NO, "onTrack", "initiative.field.onTrack"))
            .onSomeDay();
    static final Act COMPLETE = Act.of(
                    "complete", Field.of(Kind.TEXT, "outcome", "initiative.field.outcome"), LEAVE_OPEN)
            .onSomeDay();
    static final Act CANCEL = Act.of("cancel", Field.why(), LEAVE_OPEN).onSomeDay();
    static final Act PERIOD = Act.of("period", FROM, TO, PRE_PERIOD);
    static final Act PLACE = Act.of("places", PLACES);
    static final Act SERVE = Act.of(
            "principles",
            Field.of(Kind.PRINCIPLE, "code", "initiative.principle"),
            Field.of(Kind.TEXT, "reason", "initiative.field.principleReason"),
            PRIMARY);
    static final Act SERVE_NO_MORE = Act.of(
                    "principles-remove", Field.of(Kind.PRINCIPLE, "code", "initiative.principle"))
            .at("principles/{code}")
            .removing();
    static final Act TAKE_IN =
            Act.of("partners", Field.of(Kind.PARTNER, "partner", "initiative.field.partner"), Field.hidden("role"));
    static final Act LET_GO = Act.of("partners-remove", Field.of(Kind.PARTNER, "code", "initiative.field.partner"))
            .at("partners/{code}")
            .removing();
    static final Act LINK = Act.of(
            "links",
            Field.oneOf("kind", "initiative.field.kind", "initiative.link", (Object[]) LinkKind.values()),
            target());

    private InitiativeActs() {}

    private static Field target() {
        return Field.object("target", "initiative.field.target", "initiative");
    }

    /** One form for each kind of link. */
    static Act unlinking(LinkKind kind) {
        return Act.of("unlink-" + kind, target())
                .at("links/" + kind + "/{target}")
                .removing();
    }

    static Act named(String name) {
        var steps = Stream.of(APPROVE, START, PAUSE, RESUME, REPORT, COMPLETE, CANCEL);
        var changes = Stream.of(PERIOD, PLACE, SERVE, SERVE_NO_MORE, TAKE_IN, LET_GO, LINK);
        var unlinked = Arrays.stream(LinkKind.values()).map(InitiativeActs::unlinking);
        return List.of(steps, changes, unlinked).stream()
                .flatMap(acts -> acts)
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound(name));
    }
}
