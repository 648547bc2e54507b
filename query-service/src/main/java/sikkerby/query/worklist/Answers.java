package sikkerby.query.worklist;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sikkerby.query.ask.Caller;
import sikkerby.query.commitment.CommitmentView;
import sikkerby.query.form.Hand;

/**
 * The commands by which a reader may answer: nobody is told of what is not theirs, or would be refused as things stand.
 */
record Answers(Caller reader) {

    private static final Pattern ANSWER = Pattern.compile("confirm|dispute|release|revisions/\\d+/(accept|refuse)");

    List<String> among(CommitmentView it, String... commands) {
        var mayAnswer = it.isAnsweredBy(new Hand(reader));
        return Stream.of(commands)
                .filter(it::allows)
                .filter(command -> mayAnswer || !ANSWER.matcher(command).matches())
                .toList();
    }

    /** Its debtor's; the steering group only releases it, or says of what is owed to itself that it was not met. */
    String[] toOverdue(CommitmentView it) {
        if (reader.is("SECRETARIAT") || owes(it)) return new String[] {"claim", "progress", "revisions", "not-met"};
        return it.agreement() == null ? new String[] {"not-met", "release"} : new String[] {"release"};
    }

    /** Who owes it cannot let itself off, and to let it lapse takes a decision. */
    String[] toOrphaned(CommitmentView it) {
        var all = Stream.of("transfer", "release", "lapse");
        if (reader.is("SECRETARIAT") || reader.is("STEERING_GROUP")) return all.toArray(String[]::new);
        return all.limit(owes(it) ? 1 : 2).toArray(String[]::new);
    }

    private boolean owes(CommitmentView it) {
        return new Hand(reader).own().contains(it.debtor());
    }
}
