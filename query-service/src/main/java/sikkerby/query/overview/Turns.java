package sikkerby.query.overview;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.agreement.Negotiations.OpenTerms;
import sikkerby.query.commitment.Awaited;
import sikkerby.query.commitment.CommitmentView;
import sikkerby.query.overview.Overview.Since;
import sikkerby.query.overview.Overview.Waiter;

/** The answers that are waited for. To keep a promise is no answer: that is late or not. */
record Turns(List<OpenTerms> terms, List<CommitmentView> commitments) {

    private enum What {
        TERMS,
        CLAIM,
        OTHER
    }

    private record Whom(
            @Nullable PartnerCode partner, @Nullable BodyCode body) {

        String code() {
            return partner == null ? String.valueOf(body) : partner.value();
        }
    }

    private record Turn(Whom whom, What what, Since since) {}

    private record Asked(CommitmentView commitment, Awaited awaited) {}

    /** How many agreements and commitments wait for one, each once, however many are asked. */
    long count() {
        return terms.size()
                + asked().map(it -> it.commitment().number()).distinct().count();
    }

    /** Whose turn it is; an answer that any one of several may give counts for each. */
    List<Waiter> waiters() {
        return Stream.concat(terms.stream().flatMap(Turns::turns), asked().flatMap(Turns::turns))
                .collect(groupingBy(Turn::whom))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(it -> it.getKey().code()))
                .map(it -> waiter(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(it -> it.longest().day()))
                .toList();
    }

    private Stream<Asked> asked() {
        return commitments.stream()
                .flatMap(it -> it.awaiting().stream().map(awaited -> new Asked(it, awaited)))
                .filter(it -> it.awaited().kind() != Awaited.Kind.KEEP);
    }

    private static Stream<Turn> turns(OpenTerms it) {
        var day = it.acceptedOn() == null ? it.proposedOn() : it.acceptedOn();
        return turns(it.awaiting(), it.body(), What.TERMS, new Since("agreement", it.number(), day));
    }

    private static Stream<Turn> turns(Asked it) {
        var awaited = it.awaited();
        var what = awaited.kind() == Awaited.Kind.CONFIRM ? What.CLAIM : What.OTHER;
        var since = new Since("commitment", it.commitment().number(), awaited.since());
        return turns(awaited.of(), awaited.body(), what, since);
    }

    private static Stream<Turn> turns(List<PartnerCode> of, @Nullable BodyCode body, What what, Since since) {
        return Stream.concat(
                        of.stream().map(it -> new Whom(it, null)),
                        Stream.ofNullable(body).map(it -> new Whom(null, it)))
                .map(it -> new Turn(it, what, since));
    }

    private static Waiter waiter(Whom whom, List<Turn> turns) {
        return new Waiter(
                whom.partner(),
                whom.body(),
                count(turns, What.TERMS),
                count(turns, What.CLAIM),
                count(turns, What.OTHER),
                turns.stream()
                        .map(Turn::since)
                        .min(Comparator.comparing(Since::day).thenComparing(Since::number))
                        .orElseThrow());
    }

    private static long count(List<Turn> turns, What what) {
        return turns.stream()
                .filter(it -> it.what() == what)
                .map(it -> it.since().number())
                .distinct()
                .count();
    }
}
