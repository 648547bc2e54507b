package sikkerby.command.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.command.act.Duty;
import sikkerby.command.agenda.Duties;
import sikkerby.command.agenda.OpenDuty;
import sikkerby.command.agreement.AgreementCommand.BringIntoForce;
import sikkerby.command.agreement.AgreementCommand.ExpireAgreement;
import sikkerby.command.agreement.AgreementCommand.WithdrawParty;
import sikkerby.command.registry.References;
import sikkerby.command.registry.Understood;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.fact.Fact;

/** What agreements do by themselves: terms begin, parties leave, the last day passes. */
@Component
class AgreementDuties implements Duties {

    @Override
    public List<OpenDuty> of(UUID object, Function<UUID, List<Understood>> past) {
        var happened = past.apply(object);
        if (!happened.stream().allMatch(it -> it.fact() instanceof AgreementEvent)) return List.of();
        return OpenDuty.after(happened, new Replay(new AgreementId(object))::duties);
    }

    @Override
    public Collection<UUID> concernedBy(UUID object, String type, References references) {
        return type.startsWith("agreement.") || type.startsWith("correction.") ? List.of(object) : List.of();
    }

    /** One agreement, event by event. */
    private static final class Replay {

        private final AgreementId id;
        private @Nullable AgreementState state;

        Replay(AgreementId id) {
            this.id = id;
        }

        Stream<Duty> duties(Fact fact) {
            var now = state == null
                    ? AgreementState.of((AgreementDrafted) fact)
                    : state.after((AgreementEvent) fact, null);
            state = now;
            return Stream.of(beginnings(now), departures(now), end(now)).flatMap(duties -> duties);
        }

        private Stream<Duty> beginnings(AgreementState now) {
            return now.versions()
                    .agreed()
                    .filter(_ -> now.lifecycle().endedOn() == null)
                    .map(it -> new Duty(
                            "BringIntoForce " + it.number(), it.period().from(), act -> new BringIntoForce(id, act)));
        }

        private Stream<Duty> departures(AgreementState now) {
            return now.lifecycle().notices().stream()
                    .filter(it -> now.lifecycle().goesOnUntil(it.effectiveOn()))
                    .map(it -> new Duty(
                            "WithdrawParty " + it.party(),
                            it.effectiveOn(),
                            act -> new WithdrawParty(id, it.party(), act)));
        }

        private Stream<Duty> end(AgreementState now) {
            return now
                    .versions()
                    .binding()
                    .filter(it -> it.number() != now.lifecycle().expired())
                    .flatMap(it -> Optional.ofNullable(it.period().until())
                            .filter(now.lifecycle()::goesOnUntil)
                            .map(until -> new Duty(
                                    "ExpireAgreement " + it.number(), until, act -> new ExpireAgreement(id, act))))
                    .stream();
        }
    }
}
