package sikkerby.query.worklist;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.BodyCode;
import sikkerby.query.agreement.Negotiations.OpenTerms;
import sikkerby.query.correction.ProposedCorrections.Proposed;
import sikkerby.query.worklist.WorkItem.Kind;
import sikkerby.query.worklist.WorkItem.Subject;

/** What there is to do about terms that bind nobody yet, and about entries that somebody would correct. */
record OtherWork(Wording wording) {

    private static final BodyCode STEERING_GROUP = new BodyCode("STEERING_GROUP");

    Stream<WorkItem> of(OpenTerms terms) {
        return Stream.of(accept(terms), ratify(terms)).flatMap(Stream::ofNullable);
    }

    WorkItem of(Proposed correction) {
        var of = correction.awaited().stream().flatMap(List::stream).distinct().toList();
        var body = correction.awaited().stream().anyMatch(List::isEmpty) ? STEERING_GROUP : null;
        var words = wording.words(correction.number(), of, body, correction.since(), null);
        words.put("proposal", correction.sentence());
        return new WorkItem(
                Kind.APPROVE_CORRECTION + "/" + correction.id(),
                Kind.APPROVE_CORRECTION,
                new Subject(correction.type(), correction.object(), correction.number()),
                of,
                body,
                correction.since(),
                null,
                wording.say(Kind.APPROVE_CORRECTION, "", words),
                Stream.of("approve", "refuse")
                        .map(answer -> "/api/corrections/" + correction.id() + "/" + answer)
                        .toList());
    }

    private @Nullable WorkItem accept(OpenTerms it) {
        if (it.awaiting().isEmpty()) return null;
        var words = wording.words(it.number(), it.awaiting(), null, it.proposedOn(), null);
        words.put("version", Integer.toString(it.termsVersion()));
        words.put("title", wording.quoted(it.title()));
        return new WorkItem(
                Kind.ACCEPT_TERMS + "/" + it.number(),
                Kind.ACCEPT_TERMS,
                new Subject("agreement", it.agreement(), it.number()),
                it.awaiting(),
                null,
                it.proposedOn(),
                null,
                wording.say(Kind.ACCEPT_TERMS, "", words),
                paths(it, "acceptances", "declines"));
    }

    /** A body that meets four times a year is told as soon as there are terms. */
    private @Nullable WorkItem ratify(OpenTerms it) {
        if (it.ratifier() == null) return null;
        var since = it.acceptedOn() == null ? it.proposedOn() : it.acceptedOn();
        var words = wording.words(it.number(), List.of(), it.ratifier(), since, null);
        words.put("version", Integer.toString(it.termsVersion()));
        words.put("title", wording.quoted(it.title()));
        return new WorkItem(
                Kind.RATIFY_TERMS + "/" + it.number(),
                Kind.RATIFY_TERMS,
                new Subject("agreement", it.agreement(), it.number()),
                List.of(),
                it.ratifier(),
                since,
                null,
                wording.say(Kind.RATIFY_TERMS, it.acceptedOn() == null ? ".early" : "", words),
                paths(it, "ratification"));
    }

    private static List<String> paths(OpenTerms it, String... answers) {
        return Stream.of(answers)
                .map(answer -> "/api/agreements/" + it.agreement() + "/" + answer)
                .toList();
    }
}
