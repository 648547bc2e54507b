package sikkerby.query.initiative;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.initiative.LinkKind;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;

/** What an initiative is on one day: the work, how it is planned, what it is tied to, and how far it has come. */
record InitiativeState(Work work, Plan plan, Ties ties, Lifecycle lifecycle) {

    /** What never changes about it. */
    record Work(
            String number, @Nullable String title, @Nullable String purpose, PartnerCode owner, LocalDate proposedOn) {}

    /**
     * When and where it is to be carried out.
     *
     * @param until the first day after its period; null while open-ended
     */
    record Plan(LocalDate from, @Nullable LocalDate until, boolean prePeriod, List<PlaceCode> places) {}

    /**
     * What it is tied to: who takes part, which principles it serves, and other work.
     *
     * @param former the strategies it was carried over from, the first one first
     */
    record Ties(
            List<PartnerCode> contributors,
            StrategyCode strategy,
            List<StrategyCode> former,
            List<Principle> principles,
            List<Link> links) {

        Ties serve(Principle principle) {
            var others = principles.stream()
                    .filter(it -> !it.isOne(principle.strategy(), principle.code()))
                    .map(it -> principle.primary() ? it.secondary() : it);
            return serving(strategy, former, Stream.concat(others, Stream.of(principle)));
        }

        Ties leave(StrategyCode ofStrategy, PrincipleCode principle) {
            return serving(strategy, former, principles.stream().filter(it -> !it.isOne(ofStrategy, principle)));
        }

        Ties carriedOver(StrategyCode later, Stream<Principle> served) {
            return serving(
                    later, Stream.concat(former.stream(), Stream.of(strategy)).toList(), served);
        }

        Ties join(PartnerCode partner) {
            return with(and(part(partner).contributors(), partner), links);
        }

        Ties part(PartnerCode partner) {
            return with(contributors.stream().filter(it -> !it.equals(partner)).toList(), links);
        }

        Ties link(Link link) {
            return with(contributors, and(unlink(link.kind(), link.to()).links(), link));
        }

        Ties unlink(LinkKind kind, InitiativeId other) {
            return with(
                    contributors,
                    links.stream()
                            .filter(it -> it.kind() != kind || !it.to().equals(other))
                            .toList());
        }

        private Ties serving(StrategyCode of, List<StrategyCode> before, Stream<Principle> served) {
            return new Ties(contributors, of, before, served.toList(), links);
        }

        private Ties with(List<PartnerCode> partners, List<Link> linked) {
            return new Ties(partners, strategy, former, principles, linked);
        }
    }

    /** A principle the initiative serves, and why. */
    @Schema(name = "InitiativePrinciple")
    record Principle(
            PrincipleCode code,
            StrategyCode strategy,
            @Nullable String reason,
            boolean primary) {

        private Principle secondary() {
            return new Principle(code, strategy, reason, false);
        }

        private boolean isOne(StrategyCode ofStrategy, PrincipleCode principle) {
            return strategy.equals(ofStrategy) && code.equals(principle);
        }
    }

    /** Other work that it is linked to, from which day on. */
    record Link(LinkKind kind, InitiativeId to, LocalDate since) {}

    /**
     * How far it has come.
     *
     * @param outcome what came of it, once it is completed
     * @param leftOpen why commitments that serve it were left open, where some were
     */
    record Lifecycle(
            InitiativeStatus status,
            List<Step> steps,
            List<Report> reports,
            @Nullable String outcome,
            @Nullable String leftOpen) {

        static Lifecycle proposed(LocalDate day) {
            return new Lifecycle(InitiativeStatus.PROPOSED, List.of(), List.of(), null, null)
                    .step(new Step(InitiativeStatus.PROPOSED, day, null));
        }

        Lifecycle step(Step step) {
            return new Lifecycle(step.state(), and(steps, step), reports, outcome, leftOpen);
        }

        Lifecycle reported(Report report) {
            return new Lifecycle(status, steps, and(reports, report), outcome, leftOpen);
        }

        Lifecycle ended(Step step, @Nullable String withOutcome, @Nullable String leavingOpen) {
            return new Lifecycle(step.state(), and(steps, step), reports, withOutcome, leavingOpen);
        }
    }

    /** The day on which it came so far, and the reason, where one was given. */
    @Schema(name = "InitiativeStep")
    record Step(
            InitiativeStatus state, LocalDate on, @Nullable String reason) {}

    /** What its owner said of it. */
    @Schema(name = "InitiativeReport")
    record Report(@Nullable String text, boolean onTrack, LocalDate occurredOn, Instant recordedAt) {}

    InitiativeState with(Plan next) {
        return new InitiativeState(work, next, ties, lifecycle);
    }

    InitiativeState with(Ties next) {
        return new InitiativeState(work, plan, next, lifecycle);
    }

    InitiativeState with(Lifecycle next) {
        return new InitiativeState(work, plan, ties, next);
    }

    private static <E> List<E> and(List<E> some, E one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
