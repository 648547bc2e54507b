package sikkerby.command.agreement;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Command;
import sikkerby.command.act.Done;
import sikkerby.command.act.Numbers;
import sikkerby.command.act.Outcome;
import sikkerby.command.act.Series;
import sikkerby.command.agreement.AgreementCommand.AcceptTerms;
import sikkerby.command.agreement.AgreementCommand.AcceptWithReservation;
import sikkerby.command.agreement.AgreementCommand.AddContributor;
import sikkerby.command.agreement.AgreementCommand.BringIntoForce;
import sikkerby.command.agreement.AgreementCommand.ClassifyAgreement;
import sikkerby.command.agreement.AgreementCommand.CounterPropose;
import sikkerby.command.agreement.AgreementCommand.DeclineTerms;
import sikkerby.command.agreement.AgreementCommand.DraftAgreement;
import sikkerby.command.agreement.AgreementCommand.ExpireAgreement;
import sikkerby.command.agreement.AgreementCommand.GiveNotice;
import sikkerby.command.agreement.AgreementCommand.ProposeAccession;
import sikkerby.command.agreement.AgreementCommand.ProposeTerms;
import sikkerby.command.agreement.AgreementCommand.RatifyAgreement;
import sikkerby.command.agreement.AgreementCommand.RenewAgreement;
import sikkerby.command.agreement.AgreementCommand.ResumeAgreement;
import sikkerby.command.agreement.AgreementCommand.ReviewAgreement;
import sikkerby.command.agreement.AgreementCommand.SupersedeAgreement;
import sikkerby.command.agreement.AgreementCommand.SuspendAgreement;
import sikkerby.command.agreement.AgreementCommand.TerminateAgreement;
import sikkerby.command.agreement.AgreementCommand.WithdrawParty;
import sikkerby.command.registry.Decided;
import sikkerby.command.registry.Registry;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.fact.Circumstances;

/** Several parties and their terms: binds once all of them have accepted the same version, and not before. */
@AggregateRoot
class Agreement {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    private AgreementId id;

    private String number;
    private AgreementState state;

    @SuppressWarnings("NullAway.Init") // Axon replays the events into an empty instance.
    Agreement() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Done draft(DraftAgreement command, Registry registry, Numbers numbers) {
        var draft = Draft.of(command, registry);
        var drawn = numbers.draw(Series.AGREEMENT, command.act().occurredOn().getYear());
        return done(Outcome.of(draft.drafted(drawn)), command.act(), registry);
    }

    @CommandHandler
    Done add(AddContributor command, Registry registry) {
        return done(new Keeping(state, registry).add(command), command.act(), registry);
    }

    @CommandHandler
    Done review(ReviewAgreement command, Registry registry) {
        return done(new Keeping(state, registry).review(command), command.act(), registry);
    }

    @CommandHandler
    Done classify(ClassifyAgreement command, Registry registry) {
        return done(new Keeping(state, registry).classify(command), command.act(), registry);
    }

    @CommandHandler
    Done suspend(SuspendAgreement command, Registry registry) {
        return done(new Keeping(state, registry).suspend(command), command.act(), registry);
    }

    @CommandHandler
    Done resume(ResumeAgreement command, Registry registry) {
        return done(new Keeping(state, registry).resume(command), command.act(), registry);
    }

    @CommandHandler
    Done propose(ProposeTerms command, Registry registry) {
        done(new Negotiating(state, registry).propose(command), command.act(), registry);
        return Done.withTerms(number, state.versions().newest().number());
    }

    @CommandHandler
    Done counter(CounterPropose command, Registry registry) {
        done(new Negotiating(state, registry).counter(command), command.act(), registry);
        return Done.withTerms(number, state.versions().newest().number());
    }

    @CommandHandler
    Done renew(RenewAgreement command, Registry registry) {
        done(new Negotiating(state, registry).renew(command), command.act(), registry);
        return Done.withTerms(number, state.versions().newest().number());
    }

    @CommandHandler
    Done propose(ProposeAccession command, Registry registry) {
        done(new Negotiating(state, registry).propose(command), command.act(), registry);
        return Done.withTerms(number, state.versions().newest().number());
    }

    @CommandHandler
    Done accept(AcceptTerms command, Registry registry) {
        return done(new Negotiating(state, registry).accept(command), command.act(), registry);
    }

    @CommandHandler
    Done accept(AcceptWithReservation command, Registry registry) {
        return done(new Negotiating(state, registry).accept(command), command.act(), registry);
    }

    @CommandHandler
    Done decline(DeclineTerms command, Registry registry) {
        return done(new Negotiating(state, registry).decline(command), command.act(), registry);
    }

    @CommandHandler
    Done ratify(RatifyAgreement command, Registry registry) {
        return done(new Negotiating(state, registry).ratify(command), command.act(), registry);
    }

    @CommandHandler
    Done bringIntoForce(BringIntoForce command, Registry registry) {
        done(new Negotiating(state, registry).bringIntoForce(command), command.act(), registry);
        return Done.withTerms(number, state.versions().inForce());
    }

    @CommandHandler
    Done giveNotice(GiveNotice command, Registry registry) {
        return done(new Leaving(state, registry).giveNotice(command), command.act(), registry);
    }

    @CommandHandler
    Done withdraw(WithdrawParty command, Registry registry) {
        return done(new Leaving(state, registry).withdraw(command), command.act(), registry);
    }

    @CommandHandler
    Done terminate(TerminateAgreement command, Registry registry) {
        return done(new Ending(state, registry).terminate(command), command.act(), registry);
    }

    @CommandHandler
    Done supersede(SupersedeAgreement command, Registry registry) {
        return done(new Ending(state, registry).supersede(command), command.act(), registry);
    }

    @CommandHandler
    Done expire(ExpireAgreement command, Registry registry) {
        return done(new Ending(state, registry).expire(command), command.act(), registry);
    }

    private Done done(Outcome outcome, Act act, Registry registry) {
        Decided.store(outcome, act, registry);
        return Done.with(number);
    }

    @EventSourcingHandler
    void evolve(AgreementEvent event, @MetaDataValue(Command.CIRCUMSTANCES) @Nullable Circumstances said) {
        if (event instanceof AgreementDrafted it) {
            id = it.agreement();
            number = it.number();
            state = AgreementState.of(it);
        } else {
            state = state.after(event, said == null ? null : said.reason());
        }
    }
}
