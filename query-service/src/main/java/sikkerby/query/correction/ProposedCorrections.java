package sikkerby.query.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.correction.Correction.State;
import sikkerby.query.log.LogReader;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.time.AsOf;

/** Reads the corrections that wait for a second person. */
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
     * @param partner the agency whose entry it is about; null for the steering group
     * @param by who proposed it, and so cannot agree to it
     */
    public record Proposed(
            UUID id,
            String type,
            UUID object,
            String number,
            @Nullable PartnerCode partner,
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
                                it.entry().partner(),
                                it.first().actor(),
                                it.occurredOn(),
                                it.sentence()))
                        .toList();
    }
}
