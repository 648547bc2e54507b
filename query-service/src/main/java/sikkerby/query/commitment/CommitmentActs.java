package sikkerby.query.commitment;

import java.util.List;
import java.util.stream.Stream;
import sikkerby.query.ask.NotFound;
import sikkerby.query.form.Act;
import sikkerby.query.form.Field;
import sikkerby.query.form.Field.Kind;

/** All that can be done about a commitment, each with what its form asks for. */
final class CommitmentActs {

    private static final Field DECISION =
            Field.of(Kind.LINE, "decision", "field.decision").optional();

    static final Act ACCEPT = Act.of("accept");
    static final Act DECLINE = Act.of("decline", Field.why());
    static final Act ON_TRACK = Act.of("on-track");
    static final Act PROGRESS = Act.of(
                    "progress",
                    Field.of(Kind.TEXT, "text", "commitment.field.progress"),
                    Field.of(Kind.YES_NO, "onTrack", "commitment.field.onTrack"))
            .onSomeDay();
    static final Act EVIDENCE = Act.of(
                    "evidence",
                    Field.of(Kind.TEXT, "text", "commitment.field.evidence"),
                    Field.of(Kind.LINE, "url", "commitment.field.url").optional())
            .onSomeDay();
    static final Act CLAIM = Act.of(
                    "claim",
                    Field.of(Kind.TEXT, "statement", "commitment.field.statement"),
                    Field.of(Kind.TICK, "noEvidence", "commitment.field.noEvidence"))
            .onSomeDay();
    static final Act CONFIRM = Act.of("confirm").ofParty();
    static final Act DISPUTE = Act.of("dispute", Field.why()).ofParty();
    static final Act REVISE = Act.of(
            "revisions",
            Field.of(Kind.DAY, "dueOn", "commitment.field.newDue"),
            Field.of(Kind.TEXT, "text", "commitment.field.newText").optional(),
            Field.why());
    static final Act ACCEPT_REVISION = Act.of("revisions-accept", Field.version("revision"))
            .at("revisions/{revision}/accept")
            .ofParty();
    static final Act REFUSE_REVISION = Act.of("revisions-refuse", Field.version("revision"), Field.why())
            .at("revisions/{revision}/refuse")
            .ofParty();
    static final Act TRANSFER =
            Act.of("transfer", newDebtor(), task(), Field.why()).ofParty();
    static final Act TRANSFER_DECIDED = Act.of("transfer-decided", newDebtor(), task(), Field.why(), DECISION)
            .at("transfer");
    static final Act TAKE_OVER = Act.of("transfer-accept").at("transfer/accept");
    static final Act RELEASE = Act.of("release", Field.why()).ofParty();
    static final Act RELEASE_DECIDED =
            Act.of("release-decided", Field.why(), DECISION).at("release");
    static final Act NOT_MET = Act.of("not-met", Field.why()).ofParty();
    static final Act LAPSE = Act.of("lapse", Field.why(), DECISION);

    private static final List<Act> ALL = Stream.of(
                    Stream.of(ACCEPT, DECLINE, ON_TRACK, PROGRESS, EVIDENCE, CLAIM, CONFIRM, DISPUTE),
                    Stream.of(REVISE, ACCEPT_REVISION, REFUSE_REVISION, TRANSFER, TRANSFER_DECIDED, TAKE_OVER),
                    Stream.of(RELEASE, RELEASE_DECIDED, NOT_MET, LAPSE))
            .flatMap(acts -> acts)
            .toList();

    private CommitmentActs() {}

    private static Field newDebtor() {
        return Field.of(Kind.PARTNER, "to", "commitment.field.to");
    }

    private static Field task() {
        return Field.of(Kind.TICK, "nonBinding", "commitment.field.nonBinding");
    }

    static Act named(String name) {
        return ALL.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow(() -> new NotFound(name));
    }
}
