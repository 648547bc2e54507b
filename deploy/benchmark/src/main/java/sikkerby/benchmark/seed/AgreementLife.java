package sikkerby.benchmark.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementResumed;
import sikkerby.events.agreement.AgreementEvent.AgreementReviewed;
import sikkerby.events.agreement.AgreementEvent.AgreementSuspended;
import sikkerby.events.agreement.AgreementEvent.AgreementTerminated;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementEvent.TermsDeclined;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.agreement.AgreementKind;
import sikkerby.events.agreement.Terms;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;

/** An agreement is drafted, its terms are proposed until all accept, and then it binds. */
final class AgreementLife extends Life {

    private static final int DECLINED_ONE_IN = 8;
    private static final int ENDS_BADLY_ONE_IN = 6;

    private enum Stage {
        DRAFTING,
        PROPOSING,
        ACCEPTING,
        ENTERING,
        BINDING,
        SUSPENDED,
        ENDED
    }

    private final AgreementId agreement;
    private final List<PartnerCode> parties;
    private final Deque<PartnerCode> missing = new ArrayDeque<>();
    private Stage stage = Stage.DRAFTING;
    private int version;
    private int reviews;
    private @Nullable Terms terms;

    AgreementLife(World world, Instant begun, LocalDate day) {
        super(world, "Agreement", "AFT", 3, begun, day);
        this.agreement = new AgreementId(id);
        this.parties = world.cast().some(2, 5);
        this.reviews = dice.below(3);
    }

    @Override
    @Nullable
    Said step(LocalDate day) {
        return switch (stage) {
            case DRAFTING -> drafted(day);
            case PROPOSING -> proposed(day);
            case ACCEPTING -> answered(day);
            case ENTERING -> entered(day);
            case BINDING -> bound(day);
            case SUSPENDED -> {
                stage = Stage.BINDING;
                yield new Said(new AgreementResumed(agreement, dice.text(), day), null);
            }
            case ENDED -> null;
        };
    }

    private Said drafted(LocalDate day) {
        stage = Stage.PROPOSING;
        var drafted = new AgreementDrafted(
                agreement,
                number,
                dice.title(),
                dice.of(List.of(AgreementKind.SAFETY_PARTNERSHIP, AgreementKind.COOPERATION)),
                parties,
                List.of(),
                Confidentiality.PUBLIC,
                false,
                day);
        return new Said(drafted, parties.getFirst());
    }

    private Said proposed(LocalDate day) {
        stage = Stage.ACCEPTING;
        var begin = day.plusDays(dice.between(0, 60));
        var made = new Terms(
                dice.longText(),
                dice.text(),
                Period.through(begin, begin.plusMonths(dice.between(12, 48))),
                world.cast().places(1, 3),
                90,
                false,
                null,
                null);
        terms = made;
        missing.clear();
        missing.addAll(parties);
        version++;
        return new Said(new TermsProposed(agreement, version, made, made.hash(), day), parties.getFirst());
    }

    private @Nullable Said answered(LocalDate day) {
        var party = missing.removeFirst();
        var current = terms;
        if (current == null) return null;
        if (version == 1 && dice.onceIn(DECLINED_ONE_IN * parties.size())) {
            stage = Stage.PROPOSING;
            return new Said(new TermsDeclined(agreement, version, party, day), party);
        }
        if (missing.isEmpty()) stage = Stage.ENTERING;
        return new Said(new TermsAccepted(agreement, version, current.hash(), party, null, day), party);
    }

    private @Nullable Said entered(LocalDate day) {
        var current = terms;
        if (current == null) return null;
        stage = Stage.BINDING;
        var period = current.period();
        world.inForce(new Binding(agreement, version, parties, current.places(), period));
        var late = period.from().isBefore(day);
        return new Said(new AgreementEnteredIntoForce(agreement, version, period, late, day), null);
    }

    private @Nullable Said bound(LocalDate day) {
        if (reviews-- > 0) return new Said(new AgreementReviewed(agreement, version, dice.text(), day), null);
        stage = Stage.ENDED;
        if (!dice.onceIn(ENDS_BADLY_ONE_IN)) return null;
        if (dice.onceIn(2)) {
            stage = Stage.SUSPENDED;
            return new Said(new AgreementSuspended(agreement, dice.text(), day), null);
        }
        return new Said(new AgreementTerminated(agreement, day.plusDays(30), dice.text(), day), null);
    }
}
