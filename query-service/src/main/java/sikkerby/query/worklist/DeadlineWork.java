package sikkerby.query.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import sikkerby.query.agreement.Deadlines.Deadline;
import sikkerby.query.commitment.CommitmentView;
import sikkerby.query.worklist.WorkItem.Kind;
import sikkerby.query.worklist.WorkItem.Subject;

/**
 * What there is to do about terms that bind: look at them again, or agree on what is to follow them.
 *
 * @param promises all that stand under these agreements and are not settled
 */
record DeadlineWork(Wording wording, List<CommitmentView> promises) {

    WorkItem of(Deadline deadline) {
        return switch (deadline.what()) {
            case REVIEW -> review(deadline);
            case FOLLOW -> follow(deadline);
        };
    }

    private WorkItem review(Deadline it) {
        var missed = it.day().isBefore(today());
        return item(it, Kind.REVIEW_DUE, missed ? ".missed" : "", "", "reviews");
    }

    private WorkItem follow(Deadline it) {
        var lapsing =
                promises.stream().filter(its -> its.lapsesWith(it.agreement())).count();
        return item(it, Kind.EXPIRES_SOON, lapsing == 0 ? "" : ".lapsing", Long.toString(lapsing), "renewals", "terms");
    }

    private WorkItem item(Deadline it, Kind kind, String variant, String lapsing, String... answers) {
        var words = wording.words(it.number(), it.parties(), null, it.since(), it.day());
        words.put("title", wording.quoted(it.title()));
        words.put("lapsing", lapsing);
        return new WorkItem(
                kind + "/" + it.number(),
                kind,
                new Subject("agreement", it.agreement(), it.number()),
                it.parties(),
                null,
                it.since(),
                it.day(),
                wording.say(kind, variant, words),
                Stream.of(answers)
                        .map(answer -> "/api/agreements/" + it.agreement() + "/" + answer)
                        .toList());
    }

    private LocalDate today() {
        return wording.asOf().validAt();
    }
}
