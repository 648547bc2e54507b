package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import sikkerby.endtoend.rules.Footing.Basis;
import sikkerby.endtoend.rules.Lines.Line;

/** What each line of an agreement builds on, and what the rules have against it where it stands. */
final class AgreementSteps {

    static final Footing FOOTING = new Footing(AgreementSteps::basis, AgreementSteps::faults);

    private AgreementSteps() {}

    /** What followed of itself is of whatever day. */
    private static Basis basis(Line line) {
        var terms = "terms " + line.number();
        var byItself = line.who() == null || line.who().isEmpty();
        return switch (line.what()) {
            case "AgreementDrafted" -> Basis.onto().laying("draft", "table", "going on");
            case "TermsProposed", "AccessionProposed", "CounterProposalMade" -> {
                var proposed = (byItself ? Basis.onto().having("table") : Basis.onto("table")).laying("table", terms);
                yield switch (line.what()) {
                    case "AccessionProposed" -> proposed.having("going on");
                    case "CounterProposalMade" -> proposed.having("going on", "terms " + (line.number() - 1));
                    default -> proposed;
                };
            }
            case "TermsAccepted" ->
                Basis.onto(terms).having("going on").laying("accepted " + line.number() + line.who());
            case "ReservationRecorded" -> Basis.onto("accepted " + line.number() + line.who());
            case "TermsDeclined" -> Basis.onto(terms).having("going on");
            case "AgreementRatified" -> Basis.onto(terms).having("going on").laying("ratified " + line.number());
            case "AgreementEnteredIntoForce" -> Basis.onto().having(terms).laying("force", "force " + line.number());
            case "AgreementRenewed", "AgreementExpired" -> Basis.onto().having("force " + line.number());
            case "AgreementReviewed" -> Basis.onto("force " + line.number()).having("going on");
            case "AgreementClassified" -> Basis.onto("draft");
            case "ContributorAdded" -> Basis.onto("draft").having("going on");
            case "NoticeGiven" -> Basis.onto("force").having("going on").laying("notice " + line.who());
            case "PartyWithdrew" -> Basis.onto().having("notice " + line.who()).taking("notice " + line.who());
            case "AgreementSuspended" ->
                (byItself ? Basis.onto().having("force") : Basis.onto("force")).laying("pause");
            case "AgreementResumed" -> Basis.onto("pause").having("going on").taking("pause");
            case "AgreementTerminated" ->
                (byItself ? Basis.onto().having("force") : Basis.onto("force")).taking("going on");
            case "AgreementSuperseded" -> Basis.onto("force").having("going on").taking("going on");
            default -> Basis.onto();
        };
    }

    private static Set<String> faults(Line line, List<Line> before, World world) {
        return fault(line, world.agreed().with(Lines.of(before))).map(Set::of).orElse(Set.of());
    }

    /** The first thing that the rules have against it, whoever said it. */
    private static Optional<String> fault(Line line, Agreed then) {
        return switch (line.what()) {
            case "TermsAccepted", "TermsDeclined" -> word(line, then.talks);
            case "AgreementRatified" -> ofNewest(line, then.talks);
            case "AgreementReviewed", "AgreementSuspended", "AgreementResumed" -> unbound(then.talks, line.day());
            case "NoticeGiven" -> notice(line, then);
            case "AgreementTerminated" ->
                line.effect().isBefore(line.day())
                        ? Optional.of("OCCURRED_TOO_EARLY")
                        : unbound(then.talks, line.effect());
            case "AgreementSuperseded" -> unbound(then.talks, line.effect());
            default -> Optional.empty();
        };
    }

    private static Optional<String> word(Line line, Talks talks) {
        var party = String.valueOf(line.who());
        if (!talks.asked().contains(party)) return Optional.of("NOT_PARTY");
        var stale = ofNewest(line, talks);
        if (stale.isPresent()) return stale;
        if (line.is("TermsAccepted") && talks.areDeclined(talks.terms(line.number())))
            return Optional.of("ALREADY_DECLINED");
        return talks.hasAccepted(party, line.number()) ? Optional.of("ALREADY_ACCEPTED") : Optional.empty();
    }

    private static Optional<String> ofNewest(Line line, Talks talks) {
        var newest = talks.newest().map(Terms::number).orElse(0);
        if (line.number() > newest) return Optional.of("NO_TERMS");
        return line.number() < newest ? Optional.of("STALE_VERSION") : Optional.empty();
    }

    private static Optional<String> notice(Line line, Agreed then) {
        var talks = then.talks;
        var givenOn = LocalDate.parse(line.word());
        if (!talks.parties().contains(String.valueOf(line.who()))) return Optional.of("NOT_PARTY");
        if (line.day().isBefore(givenOn) || givenOn.isBefore(then.draftedOn)) return Optional.of("OCCURRED_TOO_EARLY");
        var unbound = unbound(talks, givenOn);
        if (unbound.isPresent()) return unbound;
        int days = talks.inForce().map(Terms::notice).orElse(0);
        var early = Objects.requireNonNull(line.about()).isBefore(givenOn.plusDays(days));
        return early ? Optional.of("NOTICE_TOO_SHORT") : Optional.empty();
    }

    /** Nothing is said of the terms in force for a day before they were. */
    static Optional<String> unbound(Talks talks, LocalDate day) {
        if (!talks.areBoundOn(day)) return Optional.of("AGREEMENT_NOT_IN_FORCE");
        var early = talks.inForce().filter(it -> day.isBefore(it.from())).isPresent();
        return early ? Optional.of("OCCURRED_TOO_EARLY") : Optional.empty();
    }
}
