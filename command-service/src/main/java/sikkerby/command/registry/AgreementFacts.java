package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementRatified;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementEvent.TermsDeclined;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;

/**
 * What a rule may know about an agreement.
 *
 * @param proposed the newest version of the terms, whether or not it binds; null while none is proposed
 * @param entered the versions that came into force, in the order in which they did
 */
public record AgreementFacts(
        AgreementId id,
        List<PartnerCode> parties,
        Confidentiality confidentiality,
        LocalDate draftedOn,
        @Nullable Version proposed,
        List<Version> entered) {

    /** One version of the terms and the days it is meant for. */
    public record Version(int termsVersion, Period period) {}

    /** A version is in force, and the day lies in its period. */
    public boolean bindsOn(LocalDate day) {
        return inForceOn(day).isPresent();
    }

    /** It binds on that day, or did before. */
    public boolean hasBoundBy(LocalDate day) {
        return begunBy(day).isPresent();
    }

    /** It once bound, its last day is over, and no new terms are on the table. */
    public boolean endedBy(LocalDate day) {
        return ranOutBy(day) && !hasTermsPending();
    }

    /** Whether a pledge made on a day may be due on another: in force it says itself, else the newest proposal does. */
    public boolean covers(LocalDate dueOn, LocalDate pledgedOn) {
        if (!entered.isEmpty() && !ranOutBy(pledgedOn)) return bindsOn(dueOn);
        return proposed == null || proposed.period().contains(dueOn);
    }

    /** The version in force on that day, else the newest proposed, else none. */
    public @Nullable Integer termsVersionOn(LocalDate day) {
        var newest = proposed == null ? null : proposed.termsVersion();
        return inForceOn(day).map(Version::termsVersion).orElse(newest);
    }

    /** New terms take the place of the old from their own first day on, to the old ones' end and beyond (rule A5). */
    private Optional<Version> inForceOn(LocalDate day) {
        return begunBy(day).filter(version -> version.period().contains(day));
    }

    private boolean ranOutBy(LocalDate day) {
        return begunBy(day).isPresent() && !bindsOn(day);
    }

    private Optional<Version> begunBy(LocalDate day) {
        return entered.stream()
                .filter(version -> !version.period().from().isAfter(day))
                .reduce((_, later) -> later);
    }

    private boolean hasTermsPending() {
        return proposed != null && proposed.termsVersion() > entered.getLast().termsVersion();
    }

    static Optional<AgreementFacts> of(List<Fact> past) {
        @Nullable AgreementFacts agreement = null;
        for (var fact : past) {
            if (!(fact instanceof AgreementEvent event)) return Optional.empty();
            if (event instanceof AgreementDrafted it) {
                agreement = new AgreementFacts(
                        it.agreement(), it.parties(), it.confidentiality(), it.occurredOn(), null, List.of());
            } else if (agreement != null) {
                agreement = agreement.after(event);
            }
        }
        return Optional.ofNullable(agreement);
    }

    private AgreementFacts after(AgreementEvent event) {
        return switch (event) {
            case AgreementDrafted _, TermsAccepted _, TermsDeclined _, AgreementRatified _ -> this;
            case TermsProposed it ->
                withProposed(new Version(it.termsVersion(), it.terms().period()));
            case AgreementEnteredIntoForce it -> withEntered(new Version(it.termsVersion(), it.period()));
        };
    }

    private AgreementFacts withProposed(Version version) {
        return new AgreementFacts(id, parties, confidentiality, draftedOn, version, entered);
    }

    private AgreementFacts withEntered(Version version) {
        var more = Stream.concat(entered.stream(), Stream.of(version)).toList();
        return new AgreementFacts(id, parties, confidentiality, draftedOn, proposed, more);
    }
}
