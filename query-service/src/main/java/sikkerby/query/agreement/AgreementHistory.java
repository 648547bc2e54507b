package sikkerby.query.agreement;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.agreement.VersionView.Answer;

/**
 * How an agreement came about between its parties and what became of it, day by day.
 *
 * @param parties who is or was one, in the order in which they came
 */
record AgreementHistory(List<PartnerCode> parties, List<Moment> moments, List<Bound> bound, List<Held> held) {

    /** What somebody did, or what came of it; in the order in which they are told of one day. */
    enum Kind {
        PROPOSED,
        ACCEPTED,
        DECLINED,
        NOT_GIVEN,
        NOTICE,
        WITHDREW,
        RATIFIED,
        IN_FORCE,
        SUSPENDED,
        TERMINATED,
        EXPIRED,
        SUPERSEDED,
        AWAITED
    }

    /**
     * One of them.
     *
     * @param party null where it is the agreement's own
     * @param until for a notice, the first day on which the party will not be bound
     * @param answer what the party said, or did not, to that version
     * @param longest nobody took longer to answer it
     */
    record Moment(
            Kind kind,
            LocalDate day,
            @Nullable PartnerCode party,
            @Nullable Integer version,
            @Nullable LocalDate until,
            @Nullable BodyCode body,
            @Nullable Answer answer,
            boolean longest) {

        static Moment of(Kind kind, LocalDate day, @Nullable PartnerCode party, @Nullable Integer version) {
            return new Moment(kind, day, party, version, null, null, null, false);
        }

        /** How long its party was waited for; null where nobody was. */
        public @Nullable Long days() {
            return answer == null ? null : answer.days();
        }

        public @Nullable ActorId signedBy() {
            return answer == null ? null : answer.signedBy();
        }

        public @Nullable EsdhNumber paper() {
            return answer == null ? null : answer.paper();
        }
    }

    /**
     * The days on which one version bound.
     *
     * @param until the first day on which it did not; null where it still did
     */
    record Bound(int version, LocalDate from, @Nullable LocalDate until) {}

    /**
     * Who held one version up longest.
     *
     * @param parties nobody, where all answered on the day itself
     * @param kind whether they answered in the end
     */
    record Held(int version, LocalDate proposedOn, List<PartnerCode> parties, long days, Kind kind) {}

    static AgreementHistory of(AgreementView agreement, List<VersionView> versions, LocalDate validAt) {
        var bound = bound(agreement, versions, validAt);
        var moments = Stream.of(
                        versions.stream().flatMap(AgreementHistory::answers),
                        agreement.parties().stream().flatMap(AgreementHistory::leaving),
                        bound.stream().map(it -> Moment.of(Kind.IN_FORCE, it.from(), null, it.version())),
                        halts(agreement, bound))
                .flatMap(Function.identity())
                .sorted(comparing(Moment::day)
                        .thenComparing(Moment::kind)
                        .thenComparing(Moment::version, nullsLast(Integer::compare)))
                .toList();
        var parties = new LinkedHashSet<PartnerCode>();
        agreement.parties().forEach(it -> parties.add(it.code()));
        moments.stream().map(Moment::party).filter(Objects::nonNull).forEach(parties::add);
        return new AgreementHistory(
                List.copyOf(parties),
                moments,
                bound,
                versions.stream().map(AgreementHistory::held).toList());
    }

    private static Stream<Moment> answers(VersionView it) {
        var moments = new ArrayList<Moment>();
        moments.add(Moment.of(Kind.PROPOSED, it.proposedOn(), it.proposedBy(), it.version()));
        for (var answer : it.answers())
            moments.add(new Moment(
                    kind(answer),
                    it.proposedOn().plusDays(answer.days()),
                    answer.party(),
                    it.version(),
                    null,
                    null,
                    answer,
                    it.heldUpLongest().contains(answer.party())));
        var ratified = it.ratified();
        if (ratified != null)
            moments.add(new Moment(
                    Kind.RATIFIED, ratified.occurredOn(), null, it.version(), null, ratified.body(), null, false));
        return moments.stream();
    }

    private static Kind kind(Answer answer) {
        return Kind.valueOf(answer.answer().name());
    }

    private static Stream<Moment> leaving(AgreementView.Party it) {
        var moments = Stream.<Moment>builder();
        var notice = it.notice();
        if (notice != null)
            moments.add(new Moment(
                    Kind.NOTICE, notice.noticeOn(), it.code(), null, notice.effectiveOn(), null, null, false));
        if (it.withdrawnOn() != null) moments.add(Moment.of(Kind.WITHDREW, it.withdrawnOn(), it.code(), null));
        return moments.build();
    }

    private static Stream<Moment> halts(AgreementView it, List<Bound> bound) {
        var moments = Stream.<Moment>builder();
        if (it.suspended() != null)
            moments.add(Moment.of(Kind.SUSPENDED, it.suspended().since(), null, null));
        if (it.ended() != null)
            moments.add(Moment.of(Kind.valueOf(it.state().name()), it.ended().since(), null, null));
        if (it.state() == AgreementStatus.EXPIRED && !bound.isEmpty()) {
            var last = bound.getLast().until();
            if (last != null) moments.add(Moment.of(Kind.EXPIRED, last, null, null));
        }
        return moments.build();
    }

    private static List<Bound> bound(AgreementView agreement, List<VersionView> versions, LocalDate validAt) {
        var entered = versions.stream().filter(it -> it.boundFrom() != null).toList();
        var bound = new ArrayList<Bound>();
        for (int i = 0; i < entered.size(); i++) {
            var from = entered.get(i).boundFrom();
            var next = i + 1 < entered.size() ? entered.get(i + 1).boundFrom() : null;
            var last = entered.get(i).to();
            var until = Stream.of(
                            Stream.ofNullable(next),
                            Stream.ofNullable(last).map(it -> it.plusDays(1)),
                            next == null ? halted(agreement) : Stream.<LocalDate>empty())
                    .flatMap(Function.identity())
                    .min(LocalDate::compareTo)
                    .filter(it -> !it.isAfter(validAt))
                    .orElse(null);
            if (from != null && (until == null || until.isAfter(from)))
                bound.add(new Bound(entered.get(i).version(), from, until));
        }
        return bound;
    }

    private static Stream<LocalDate> halted(AgreementView it) {
        return Stream.of(it.suspended(), it.ended()).filter(Objects::nonNull).map(AgreementView.Halt::since);
    }

    private static Held held(VersionView it) {
        var longest = it.answers().stream()
                .filter(answer -> it.heldUpLongest().contains(answer.party()))
                .toList();
        var days = longest.stream().mapToLong(Answer::days).max().orElse(0);
        var kind = longest.stream()
                .map(AgreementHistory::kind)
                .max(Kind::compareTo)
                .orElse(Kind.ACCEPTED);
        return new Held(it.version(), it.proposedOn(), it.heldUpLongest(), days, kind);
    }
}
