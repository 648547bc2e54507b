package sikkerby.events.casefile;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.KleFacet;
import sikkerby.events.fact.KleTopic;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Sha256;
import sikkerby.events.fact.Text;

/** What can happen to a case. Names and components are stored and never change. */
public sealed interface CaseEvent extends Fact {

    CaseId casefile();

    /**
     * A partner keeps a case.
     *
     * @param esdhCaseNo the case's number in the filing system; null until it has one
     * @param kleTopic null until it is classified
     */
    record CaseOpened(
            CaseId casefile,
            String number,
            Text title,
            PartnerCode responsible,
            @Nullable EsdhNumber esdhCaseNo,
            @Nullable KleTopic kleTopic,
            @Nullable KleFacet kleFacet,
            Confidentiality confidentiality,
            LocalDate occurredOn)
            implements CaseEvent {

        @Override
        public Set<UUID> refersTo() {
            return Set.of(responsible.id());
        }
    }

    /** What must not be lost was written down (notatpligt); it may have happened some days before it was. */
    record NoteAdded(CaseId casefile, Text text, LocalDate occurredOn) implements CaseEvent {}

    /**
     * A document was filed, on the day this occurred: it came or went on another, and exactly one of the two.
     *
     * @param esdhNo the document's own number in the filing system, which is where the document is
     */
    record DocumentRegistered(
            CaseId casefile,
            Text theme,
            EsdhNumber esdhNo,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate sentOn,
            @Nullable Sha256 sha256,
            LocalDate occurredOn)
            implements CaseEvent {}

    /** The case has this number in the filing system, and none that it may have had before. */
    record EsdhReferenceSet(CaseId casefile, EsdhNumber esdhCaseNo, LocalDate occurredOn) implements CaseEvent {}

    /** The case belongs to this topic of KLE, and to none that it may have belonged to before. */
    record CaseClassified(
            CaseId casefile, KleTopic kleTopic, @Nullable KleFacet kleFacet, LocalDate occurredOn)
            implements CaseEvent {}

    record CaseLinked(CaseId casefile, LinkedKind kind, UUID target, LocalDate occurredOn) implements CaseEvent {

        @Override
        public Set<UUID> refersTo() {
            return Set.of(target);
        }
    }

    record CaseUnlinked(CaseId casefile, LinkedKind kind, UUID target, LocalDate occurredOn) implements CaseEvent {

        @Override
        public Set<UUID> refersTo() {
            return Set.of(target);
        }
    }

    record ConfidentialityChanged(CaseId casefile, Confidentiality confidentiality, LocalDate occurredOn)
            implements CaseEvent {}

    record CaseClosed(CaseId casefile, LocalDate occurredOn) implements CaseEvent {}

    record CaseReopened(CaseId casefile, LocalDate occurredOn) implements CaseEvent {}
}
