package sikkerby.command.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sikkerby.command.act.Act;
import sikkerby.command.act.Refused;
import sikkerby.command.registry.Judge;
import sikkerby.command.registry.Registry;
import sikkerby.events.casefile.CaseEvent.CaseLinked;
import sikkerby.events.casefile.CaseEvent.CaseOpened;
import sikkerby.events.casefile.CaseEvent.DocumentRegistered;
import sikkerby.events.fact.Fact;

/** Holds the facts of a case against what its rules ask of days, partners and what it is linked to. */
@Component
class CaseJudge implements Judge {

    @Override
    public List<Optional<Refused>> of(List<Fact> past, Registry registry, Act act) {
        if (past.isEmpty() || !(past.getFirst() instanceof CaseOpened)) return List.of();
        return Judge.each(past, fact -> {
            var then = act.inHindsight(fact.occurredOn());
            switch (fact) {
                case CaseOpened it -> Opening.mustBeKeptBy(it.responsible(), then, registry);
                case CaseLinked it -> Linking.linkable(it.target(), then, registry);
                case DocumentRegistered it -> Filing.mustNotBeFiledBefore(it.receivedOn(), it.sentOn(), then);
                default -> {
                    // Nothing else names a day, a partner or another object.
                }
            }
        });
    }
}
