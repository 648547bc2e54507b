package sikkerby.command.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.commitment.CommitmentEvent.Beginning;
import sikkerby.events.commitment.CommitmentEvent.CommitmentAccepted;
import sikkerby.events.commitment.CommitmentEvent.CommitmentDeclaredNotMet;
import sikkerby.events.commitment.CommitmentEvent.CommitmentFulfilled;
import sikkerby.events.commitment.CommitmentEvent.CommitmentLapsed;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentEvent.CommitmentReleased;
import sikkerby.events.commitment.CommitmentEvent.CommitmentRevised;
import sikkerby.events.commitment.CommitmentEvent.CommitmentTransferred;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentClaimed;
import sikkerby.events.commitment.CommitmentEvent.RevisionAccepted;
import sikkerby.events.commitment.CommitmentEvent.RevisionProposed;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Text;

/** Who owes what to whom by one commitment, and by when, as its entries are understood. */
record Owed(List<CommitmentEvent> told) {

    static Owed by(Story story) {
        return new Owed(story.facts().stream().map(CommitmentEvent.class::cast).toList());
    }

    /** Nothing is, while somebody is only asked for it. */
    boolean isPromised() {
        return beginning() instanceof CommitmentPledged || has(CommitmentAccepted.class);
    }

    /** It is still to be kept, be it that the debtor says that it is. */
    boolean isOpen() {
        return isPromised()
                && !isConfirmed()
                && !has(CommitmentReleased.class)
                && !has(CommitmentDeclaredNotMet.class)
                && !has(CommitmentLapsed.class);
    }

    /** Kept, as somebody other than the debtor confirmed, but not in time. */
    boolean isKeptLate() {
        return isConfirmed()
                && all(FulfilmentClaimed.class)
                        .reduce((_, later) -> later)
                        .filter(it -> it.occurredOn().isAfter(dueOn()))
                        .isPresent();
    }

    boolean isConfirmed() {
        return has(CommitmentFulfilled.class);
    }

    /** Whoever confirmed that it was kept; nobody where that was the steering group, or nobody did. */
    List<PartnerCode> confirmer() {
        return all(CommitmentFulfilled.class)
                .map(CommitmentFulfilled::confirmedBy)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    @Nullable
    AgreementId agreement() {
        return beginning().agreement();
    }

    PartnerCode debtor() {
        return last(it -> it instanceof CommitmentTransferred taken ? taken.to() : null)
                .orElse(beginning().debtor());
    }

    /** Nobody where that is the steering group. */
    List<PartnerCode> to() {
        return last(it -> it instanceof CommitmentTransferred taken ? taken.beneficiaries() : null)
                .orElse(beginning().beneficiaries());
    }

    LocalDate dueOn() {
        return dues().getLast();
    }

    /** Whether any of the days on which it was or is to be kept comes later there. */
    boolean isDueSoonerThan(Owed other) {
        var dues = dues();
        var others = other.dues();
        if (dues.size() != others.size()) return dueOn().isBefore(other.dueOn());
        return IntStream.range(0, dues.size()).anyMatch(i -> dues.get(i).isBefore(others.get(i)));
    }

    /** As it was promised first, and as it was revised. */
    private List<LocalDate> dues() {
        return Stream.concat(Stream.of(beginning().dueOn()), revisedTo(RevisionProposed::dueOn))
                .toList();
    }

    /** What was and is promised, words that read the same being the same. */
    List<Object> words() {
        var texts = Stream.concat(Stream.of(beginning().text()), revisedTo(RevisionProposed::text));
        var measure = Stream.ofNullable(beginning().measure());
        var amounts = measure.flatMap(it -> Stream.<Object>of(it.amount().stripTrailingZeros(), read(it.unit())));
        return Stream.concat(texts.<Object>map(Owed::read), amounts).toList();
    }

    /** Those who accepted a revision that would say something else there. */
    List<PartnerCode> acceptedOtherwiseThan(Owed other) {
        return all(RevisionAccepted.class)
                .filter(it -> !said(it.revision()).equals(other.said(it.revision())))
                .map(RevisionAccepted::party)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    private List<Object> said(int revision) {
        return all(RevisionProposed.class)
                .filter(it -> it.revision() == revision)
                .flatMap(it -> Stream.<Object>concat(
                        Stream.ofNullable(it.text()).map(Owed::read), Stream.ofNullable(it.dueOn())))
                .toList();
    }

    /** In their order; a revision that leaves it as it is says nothing. */
    private <V> Stream<V> revisedTo(Function<RevisionProposed, @Nullable V> value) {
        var held = all(CommitmentRevised.class).map(CommitmentRevised::revision).toList();
        return all(RevisionProposed.class)
                .filter(it -> held.contains(it.revision()))
                .flatMap(it -> Stream.ofNullable(value.apply(it)));
    }

    private static String read(Text text) {
        return text.read().orElse(text.digest());
    }

    private Beginning beginning() {
        return (Beginning) told.getFirst();
    }

    private boolean has(Class<? extends CommitmentEvent> kind) {
        return told.stream().anyMatch(kind::isInstance);
    }

    private <E> Stream<E> all(Class<E> kind) {
        return told.stream().filter(kind::isInstance).map(kind::cast);
    }

    private <V> Optional<V> last(Function<CommitmentEvent, @Nullable V> value) {
        return told.stream().flatMap(it -> Stream.ofNullable(value.apply(it))).reduce((_, later) -> later);
    }
}
