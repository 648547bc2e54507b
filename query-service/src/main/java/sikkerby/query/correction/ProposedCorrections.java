package sikkerby.query.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.correction.Correction.State;
import sikkerby.query.log.LogReader;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.time.AsOf;

/** Reads the corrections that wait for others to agree. */
@Component
public final class ProposedCorrections {

    private final LogReader log;
    private final NamesReader names;

    ProposedCorrections(LogReader log, NamesReader names) {
        this.log = log;
        this.names = names;
    }

    /**
     * One of them.
     *
     * @param awaited each of these has still to agree, by one of its own; an empty one is the steering group
     * @param by who proposed it, and so cannot agree to it
     */
    public record Proposed(
            UUID id,
            String type,
            UUID object,
            String number,
            List<List<PartnerCode>> awaited,
            ActorId by,
            LocalDate since,
            String sentence) {}

    /** All of them, in the order of the log. */
    public List<Proposed> at(AsOf asOf, Language language) {
        var known = log.corrections(asOf.knownAt()).stream()
                .filter(it -> !it.fact().occurredOn().isAfter(asOf.validAt()))
                .toList();
        return new Register(known, log, names, language)
                .all().stream()
                        .filter(it -> it.state() == State.PROPOSED)
                        .map(it -> new Proposed(
                                it.id(),
                                it.object().type(),
                                it.object().id(),
                                it.object().number(),
                                it.awaited(),
                                it.first().actor(),
                                it.occurredOn(),
                                it.sentence()))
                        .toList();
    }
}
