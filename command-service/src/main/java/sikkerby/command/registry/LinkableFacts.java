package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.casefile.CaseEvent;
import sikkerby.events.casefile.LinkedKind;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.fact.Fact;
import sikkerby.events.initiative.InitiativeEvent;

/**
 * What a rule may know about something that a case can be linked to.
 *
 * @param since the day on which it came to be
 */
public record LinkableFacts(LinkedKind kind, LocalDate since) {

    static Optional<LinkableFacts> of(List<Fact> past) {
        return past.stream().findFirst().flatMap(LinkableFacts::begunBy);
    }

    private static Optional<LinkableFacts> begunBy(Fact first) {
        return switch (first) {
            case InitiativeEvent it -> Optional.of(new LinkableFacts(LinkedKind.INITIATIVE, it.occurredOn()));
            case AgreementEvent it -> Optional.of(new LinkableFacts(LinkedKind.AGREEMENT, it.occurredOn()));
            case CommitmentEvent it -> Optional.of(new LinkableFacts(LinkedKind.COMMITMENT, it.occurredOn()));
            case CaseEvent it -> Optional.of(new LinkableFacts(LinkedKind.CASE, it.occurredOn()));
            default -> Optional.empty();
        };
    }
}
