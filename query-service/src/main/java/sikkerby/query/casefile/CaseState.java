package sikkerby.query.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.casefile.LinkedKind;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.KleFacet;
import sikkerby.events.fact.KleTopic;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Sha256;

/** What a case is on one day: what stands on its cover, how far it has come, and what lies in it. */
record CaseState(Cover cover, Lifecycle lifecycle, Contents contents) {

    /**
     * What it goes by.
     *
     * @param filedOn the day from which it bears its number in the filing system; null while it has none
     */
    record Cover(
            String number,
            @Nullable String title,
            PartnerCode responsible,
            @Nullable EsdhNumber esdhCaseNo,
            @Nullable LocalDate filedOn,
            @Nullable KleTopic kleTopic,
            @Nullable KleFacet kleFacet,
            Confidentiality confidentiality) {

        Cover filed(EsdhNumber as, LocalDate day) {
            return new Cover(number, title, responsible, as, day, kleTopic, kleFacet, confidentiality);
        }

        Cover classified(KleTopic topic, @Nullable KleFacet facet) {
            return new Cover(number, title, responsible, esdhCaseNo, filedOn, topic, facet, confidentiality);
        }

        Cover held(Confidentiality level) {
            return new Cover(number, title, responsible, esdhCaseNo, filedOn, kleTopic, kleFacet, level);
        }
    }

    /** From its opening to its last closing or reopening. */
    record Lifecycle(
            CaseStatus status,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate reopenedOn) {

        static Lifecycle opened(LocalDate day) {
            return new Lifecycle(CaseStatus.OPEN, day, null, null);
        }

        Lifecycle closed(LocalDate day) {
            return new Lifecycle(CaseStatus.CLOSED, openedOn, day, reopenedOn);
        }

        Lifecycle reopened(LocalDate day) {
            return new Lifecycle(CaseStatus.REOPENED, openedOn, closedOn, day);
        }
    }

    /** What was written down, filed and linked, each in the order of the days it happened. */
    record Contents(List<Note> notes, List<Document> documents, List<Link> links) {

        static final Contents NONE = new Contents(List.of(), List.of(), List.of());

        Contents with(Note it) {
            return new Contents(and(notes, it), documents, links);
        }

        Contents with(Document it) {
            return new Contents(notes, and(documents, it), links);
        }

        Contents with(Link it) {
            return new Contents(notes, documents, and(without(it.target()).links(), it));
        }

        Contents without(UUID target) {
            var others =
                    links.stream().filter(it -> !it.target().equals(target)).toList();
            return new Contents(notes, documents, others);
        }

        private static <T> List<T> and(List<T> all, T one) {
            return Stream.concat(all.stream(), Stream.of(one)).toList();
        }
    }

    /**
     * What was written down.
     *
     * @param event the entry that says so, which a correction would name
     */
    record Note(UUID event, @Nullable String text, LocalDate occurredOn, Instant recordedAt) {}

    /**
     * A document in the filing system.
     *
     * @param event the entry that says so, which a correction would name
     * @param registeredOn the day on which it was filed
     */
    record Document(
            UUID event,
            @Nullable String theme,
            EsdhNumber esdhNo,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate sentOn,
            @Nullable Sha256 sha256,
            LocalDate registeredOn,
            Instant recordedAt) {}

    /** Something that the case is about. */
    record Link(LinkedKind kind, UUID target, LocalDate since) {}

    CaseState with(Cover next) {
        return new CaseState(next, lifecycle, contents);
    }

    CaseState with(Lifecycle next) {
        return new CaseState(cover, next, contents);
    }

    CaseState with(Contents next) {
        return new CaseState(cover, lifecycle, next);
    }
}
