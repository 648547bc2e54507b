package sikkerby.query.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.agreement.AgreementEvent.AgreementRatified;
import sikkerby.events.agreement.AgreementEvent.AgreementSuspended;
import sikkerby.events.agreement.AgreementEvent.AgreementTerminated;
import sikkerby.events.agreement.AgreementEvent.NoticeGiven;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementEvent.Proposal;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.agreement.Completion;
import sikkerby.events.agreement.Departure;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.query.agreement.Members.Member;
import sikkerby.query.time.Known;

/**
 * What the parties have settled for a day to come: that terms begin, that one of them leaves, and what that makes of the
 * agreement. It is told as the facts that will be recorded on that day.
 */
final class Settled {

    private record Coming(LocalDate day, Known settledBy, List<AgreementEvent> facts) {}

    private final AgreementReadModel model;
    private final AgreementId id;
    private final List<Known> facts;
    private final List<Integer> standing;
    private final List<Known> ahead = new ArrayList<>();
    private AgreementState state;

    private Settled(AgreementReadModel model, AgreementState last, List<Known> facts) {
        this.model = model;
        this.id = ((AgreementDrafted) facts.getFirst().fact()).agreement();
        this.facts = facts;
        this.state = last;
        this.standing = last.versions().stream()
                .filter(it -> it.equals(last.versions().getLast()) || wasAgreedInTime(it))
                .map(TermsVersion::number)
                .toList();
    }

    /** The entry of somebody that a fact rests on, where it followed of itself; else the fact. */
    static Known by(Known known, List<Known> facts) {
        var cause = known.circumstances().causation();
        return facts.stream()
                .filter(it -> it.event().equals(cause) && it.position() < known.position())
                .findFirst()
                .map(it -> by(it, facts))
                .orElse(known);
    }

    /** In the order in which it will happen. */
    static List<Known> ahead(AgreementReadModel model, AgreementState last, List<Known> facts) {
        var settled = new Settled(model, last, facts);
        for (var next = settled.next(); next.isPresent(); next = settled.next()) settled.take(next.get());
        return settled.ahead;
    }

    private Optional<Coming> next() {
        return Stream.concat(begins(), leaves())
                .filter(it -> state.goesOnUntil(it.day()))
                .min(Comparator.comparing(Coming::day));
    }

    private void take(Coming coming) {
        for (var fact : coming.facts()) {
            var known = known(fact, coming.settledBy());
            ahead.add(known);
            var all = Stream.concat(facts.stream(), ahead.stream()).toList();
            for (var step : model.steps(known, all)) state = step.change().apply(state);
        }
    }

    /** On one day the newest begin: those before them are overtaken. */
    private Stream<Coming> begins() {
        if (state.ended() != null) return Stream.empty();
        return state.versions().reversed().stream()
                .filter(it -> it.number() > state.versionInForce() && it.isAgreed() && standing.contains(it.number()))
                .flatMap(it -> begin(it).stream());
    }

    private Optional<Coming> begin(TermsVersion it) {
        var completedBy = completedBy(it);
        var completion = new Completion(completedBy.fact().occurredOn(), Copenhagen.dayOf(completedBy.recordedAt()));
        return daysOf(it, completedBy).map(days -> {
            var entered = completion.of(id, it.number(), days);
            return new Coming(entered.occurredOn(), by(completedBy, all()), List.of(entered));
        });
    }

    /** What waits for a day to come binds nobody before that day, whichever their first day is. */
    private Optional<Period> daysOf(TermsVersion it, Known completedBy) {
        var days = periodOf(it);
        if (!ahead.contains(completedBy)) return Optional.of(days);
        return days.common(new Period(completedBy.fact().occurredOn(), null));
    }

    private Stream<Coming> leaves() {
        return state.members().all().stream()
                .filter(it -> it.withdrewOn() == null)
                .flatMap(it -> Optional.ofNullable(it.leavesOn()).map(day -> leave(it, day)).stream());
    }

    private Coming leave(Member party, LocalDate day) {
        var notice = facts.stream()
                .filter(it ->
                        it.fact() instanceof NoticeGiven given && given.party().equals(party.code()))
                .reduce((_, later) -> later)
                .orElseThrow();
        var left = new PartyWithdrew(id, party.code(), state.card().internal(), day);
        var then = whatBecomes(party.code(), day);
        return new Coming(day, notice, then == null ? List.of(left) : List.of(left, then));
    }

    // What decides is shared with the command service; the proposal to the others is its to make, and which of the
    // parties are dissolved by then is no fact of this object.
    private @Nullable AgreementEvent whatBecomes(PartnerCode party, LocalDate day) {
        var terms =
                state.version(state.versionInForce()).filter(it -> periodOf(it).contains(day));
        if (terms.isEmpty()) return null;
        var rest =
                state.members().bound().stream().filter(it -> !it.equals(party)).count();
        return switch (Departure.of(rest, terms.get().survivesWithdrawal())) {
            case TERMINATED -> new AgreementTerminated(id, day, null, day);
            case SUSPENDED -> state.suspended() == null ? new AgreementSuspended(id, null, day) : null;
            case GOES_ON -> null;
        };
    }

    /** Before newer ones took their place, and not only since somebody has left whom they waited for. */
    private boolean wasAgreedInTime(TermsVersion it) {
        var overtaken = facts.stream()
                .filter(known -> known.fact() instanceof Proposal next && next.termsVersion() > it.number())
                .findFirst()
                .orElseThrow();
        return it.parties().stream()
                .allMatch(party -> it.acceptedBy(party)
                        || facts.stream()
                                .anyMatch(known -> known.position() < overtaken.position()
                                        && known.fact() instanceof PartyWithdrew gone
                                        && gone.party().equals(party)));
    }

    /** The last acceptance, the ratification, or that somebody left who was waited for. */
    private Known completedBy(TermsVersion it) {
        return all().stream()
                .filter(known -> switch (known.fact()) {
                    case TermsAccepted yes -> yes.termsVersion() == it.number();
                    case AgreementRatified yes -> yes.termsVersion() == it.number();
                    case PartyWithdrew gone -> it.gone().contains(gone.party()) && !it.acceptedBy(gone.party());
                    default -> false;
                })
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private static Period periodOf(TermsVersion it) {
        return new Period(it.from(), it.until());
    }

    private List<Known> all() {
        return Stream.concat(facts.stream(), ahead.stream()).toList();
    }

    private Known known(AgreementEvent fact, Known settledBy) {
        var last = facts.getLast();
        var more = ahead.size() + 1;
        return new Known(
                last.position() + more,
                settledBy.recordedAt(),
                settledBy.event(),
                "agreement." + fact.getClass().getSimpleName(),
                last.object(),
                last.version() + more,
                fact,
                settledBy.circumstances().causedBy(settledBy.event()));
    }
}
