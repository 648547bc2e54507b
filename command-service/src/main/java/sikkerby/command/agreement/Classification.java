package sikkerby.command.agreement;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sikkerby.command.agreement.AgreementCommand.ClassifyAgreement;
import sikkerby.events.agreement.AgreementEvent.AgreementClassified;
import sikkerby.events.fact.KleFacet;
import sikkerby.events.fact.KleTopic;

/**
 * Where the agreement belongs in KLE, the municipalities' list of tasks.
 *
 * @param topic none while nobody said
 * @param on since when; that of the draft while nobody said
 */
record Classification(@Nullable KleTopic topic, @Nullable KleFacet facet, LocalDate on) {

    static Classification noneSince(LocalDate draftedOn) {
        return new Classification(null, null, draftedOn);
    }

    static Classification by(AgreementClassified it) {
        return new Classification(it.kleTopic(), it.kleFacet(), it.occurredOn());
    }

    boolean is(ClassifyAgreement command) {
        return command.kleTopic().equals(topic) && Objects.equals(command.kleFacet(), facet);
    }
}
