package sikkerby.command.agreement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Done;
import sikkerby.command.act.Duty;
import sikkerby.command.act.Numbers;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Series;
import sikkerby.command.agreement.AgreementCommand.AddContributor;
import sikkerby.command.agreement.AgreementCommand.DraftAgreement;
import sikkerby.command.agreement.AgreementCommand.ExpireAgreement;
import sikkerby.command.agreement.AgreementCommand.GiveNotice;
import sikkerby.command.agreement.AgreementCommand.ProposeAccession;
import sikkerby.command.agreement.AgreementCommand.ResumeAgreement;
import sikkerby.command.agreement.AgreementCommand.SupersedeAgreement;
import sikkerby.command.agreement.AgreementCommand.SuspendAgreement;
import sikkerby.command.agreement.AgreementCommand.TerminateAgreement;
import sikkerby.command.agreement.AgreementCommand.WithdrawParty;
import sikkerby.command.agreement.Course.Notice;
import sikkerby.command.registry.Registry;
import sikkerby.events.agreement.AgreementEvent.AccessionProposed;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.agreement.AgreementEvent.AgreementResumed;
import sikkerby.events.agreement.AgreementEvent.AgreementSuperseded;
import sikkerby.events.agreement.AgreementEvent.AgreementSuspended;
import sikkerby.events.agreement.AgreementEvent.AgreementTerminated;
import sikkerby.events.agreement.AgreementEvent.ContributorAdded;
import sikkerby.events.agreement.AgreementEvent.NoticeGiven;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.Period;

/** Several parties and their terms: binds once all of them have accepted the same version, and not before. */
@AggregateRoot
final class Agreement extends Negotiation {

    Agreement() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Done draft(DraftAgreement command, Registry registry, Numbers numbers) {
        var act = command.act();
        var drafted = Parties.of(command.parties());
        drafted.onlyTheseOrTheSecretariat(act);
        var contributors = drafted.without(command.contributors());
        drafted.mustBeThere(contributors, act, registry);
        var internal = drafted.insideMunicipality(registry);
        var drawn = numbers.draw(Series.AGREEMENT, act.occurredOn().getYear());
        apply(new AgreementDrafted(
                command.agreement(),
                drawn,
                command.title(),
                command.kind(),
                drafted.codes(),
                contributors,
                levelFor(command.confidentiality()),
                internal,
                act.occurredOn()));
        return Done.with(drawn);
    }

    @CommandHandler
    Done add(AddContributor command, Registry registry) {
        var act = command.act();
        standing.parties().onlyTheseOrTheSecretariat(act);
        standing.course().mustNotHaveEnded();
        var partner = command.partner();
        act.notBefore(registry.partner("partner", partner).since());
        if (standing.parties().include(partner))
            throw Refused.field(RefusalCode.CONTRIBUTOR_IS_PARTY, "partner", partner);
        act.notBefore(standing.draftedOn());
        if (!standing.contributors().contains(partner)) apply(new ContributorAdded(id, partner, act.occurredOn()));
        return Done.with(number);
    }

    /** The terms on the table, or else those in force, for one party more; all have to accept them anew. */
    @CommandHandler
    Done propose(ProposeAccession command, Registry registry) {
        var act = command.act();
        standing.parties().onlyTheseOrTheSecretariat(act);
        standing.course().mustNotHaveEnded();
        var newcomer = command.newcomer();
        act.notBefore(registry.partner("partner", newcomer).since());
        Refused.when(standing.parties().include(newcomer), RefusalCode.ALREADY_PARTY, newcomer);
        var versions = standing.versions();
        var basis = versions.pending().or(versions::binding).orElseGet(versions::newest);
        if (basis.parties().contains(newcomer)) return Done.withTerms(number, basis.number());
        act.notBefore(standing.lastProposedOn());
        var period = command.period(basis.period());
        var all = Stream.concat(standing.partiesFrom(period.from()).stream(), Stream.of(newcomer))
                .toList();
        var terms = basis.terms().during(period);
        var next = versions.next();
        var internal = new Parties(all).insideMunicipality(registry);
        apply(new AccessionProposed(id, next, newcomer, terms, terms.hash(), all, internal, act.occurredOn()));
        return Done.withTerms(number, next);
    }

    @CommandHandler
    Done giveNotice(GiveNotice command, Registry registry) {
        var act = command.act();
        if (standing.hasLeft(act, command)) return Done.with(number);
        var party = standing.parties().speaking(act, command.party());
        act.mustSayWhy();
        standing.course().mustNotHaveEnded();
        var noticeOn = command.noticeOn() == null ? act.occurredOn() : command.noticeOn();
        act.notBefore(noticeOn);
        Refused.whenBefore(noticeOn, standing.draftedOn());
        var binding = standing.bindingOn(noticeOn);
        var notice = new Notice(party, command.effectiveOn());
        var given = standing.course().noticeOf(party);
        if (given.filter(notice::equals).isPresent()) return Done.with(number);
        given.ifPresent(it -> {
            throw Refused.because(RefusalCode.NOTICE_GIVEN, party, it.effectiveOn());
        });
        binding.mustLetGo(noticeOn, notice.effectiveOn());
        record(new NoticeGiven(id, party, noticeOn, notice.effectiveOn(), act.occurredOn()), act, party, registry);
        leaveWhereDue(notice, act.today(), registry);
        return Done.with(number);
    }

    /** On the day for which notice was given. */
    @CommandHandler
    Done withdraw(WithdrawParty command, Registry registry) {
        command.act().onlyBySystem();
        standing.course()
                .noticeOf(command.party())
                .filter(it -> standing.course().goesOnUntil(it.effectiveOn()))
                .ifPresent(it -> leaveWhereDue(it, command.act().asOf(), registry));
        return Done.with(number);
    }

    @CommandHandler
    Done suspend(SuspendAgreement command) {
        var act = command.act();
        act.mustBeDecided(command.decision());
        act.mustSayWhy();
        standing.course().mustNotHaveEnded();
        standing.bindingOn(act.occurredOn());
        if (standing.course().suspendedOn() != null) return Done.with(number);
        var resumed = standing.course().resumedOn();
        if (resumed != null) act.notBefore(resumed);
        apply(new AgreementSuspended(id, command.decision(), act.occurredOn()));
        return Done.with(number);
    }

    @CommandHandler
    Done resume(ResumeAgreement command) {
        var act = command.act();
        act.mustBeDecided(command.decision());
        standing.course().mustNotHaveEnded();
        standing.bindingOn(act.occurredOn());
        var since = standing.course().suspendedOn();
        if (since == null) return Done.with(number);
        act.notBefore(since);
        apply(new AgreementResumed(id, command.decision(), act.occurredOn()));
        return Done.with(number);
    }

    @CommandHandler
    Done terminate(TerminateAgreement command) {
        var act = command.act();
        act.mustBeDecided(command.decision());
        act.mustSayWhy();
        var from = command.effectiveOn();
        if (from.equals(standing.course().endedOn())) return Done.with(number);
        standing.course().mustNotHaveEnded();
        standing.mustBeEndedFrom(from, act);
        apply(new AgreementTerminated(id, from, command.decision(), act.occurredOn()));
        return Done.with(number);
    }

    @CommandHandler
    Done supersede(SupersedeAgreement command, Registry registry) {
        var act = command.act();
        act.mustBeDecided(command.decision());
        if (command.by().equals(id)) throw Refused.field(RefusalCode.INVALID, "by", command.by());
        var from = command.effectiveOn() == null ? act.occurredOn() : command.effectiveOn();
        if (standing.course().isEndedBy(command.by(), from)) return Done.with(number);
        var successor = registry.agreement("by", command.by());
        standing.course().mustNotHaveEnded();
        standing.bindingOn(from);
        successor.mustGoOn();
        successor.mustBindOn(from);
        apply(new AgreementSuperseded(id, command.by(), from, command.decision(), act.occurredOn()));
        return Done.with(number);
    }

    /** Sent when a period is over; where other terms were ready to follow, those come into force instead. */
    @CommandHandler
    Done expire(ExpireAgreement command) {
        var act = command.act();
        act.onlyBySystem();
        if (standing.course().endedOn() == null) enterIntoForceWhereDue(act.asOf());
        standing.expiredBy(act.asOf()).ifPresent(it -> apply(it.expired(id)));
        return Done.with(number);
    }

    private void leaveWhereDue(Notice notice, LocalDate today, Registry registry) {
        var from = notice.effectiveOn();
        if (from.isAfter(today)) return;
        var remaining = standing.parties().without(notice.party());
        apply(new PartyWithdrew(id, notice.party(), remaining.insideMunicipality(registry), from));
        if (standing.isBoundOn(from)) goOnWithout(from, today);
    }

    /** Two parties at least; then it depends on the terms (process rule 8). */
    private void goOnWithout(LocalDate from, LocalDate today) {
        var terms = standing.bindingOn(from).terms();
        if (standing.parties().codes().size() < 2) {
            apply(new AgreementTerminated(id, from, null, from));
            return;
        }
        if (!terms.survivesWithdrawal()) {
            if (standing.course().suspendedOn() == null) apply(new AgreementSuspended(id, null, from));
        } else if (standing.versions().pending().isEmpty()) {
            var begun = terms.period().from();
            var rest = new Period(
                    from.isBefore(begun) ? begun : from, terms.period().until());
            proposed(terms.during(rest), standing.parties().codes(), from);
        }
        enterIntoForceWhereDue(today);
    }

    /** What is to happen by itself, each on a day that was still to come when it was known. */
    Stream<Duty> duties() {
        return standing.duties(id);
    }

    // Who may read what is more closely held than that comes with mandates.
    private static Confidentiality levelFor(@Nullable Confidentiality wanted) {
        if (wanted == null) return Confidentiality.PARTIES;
        if (wanted.compareTo(Confidentiality.PARTIES) > 0)
            throw Refused.field(RefusalCode.INVALID, "confidentiality", wanted);
        return wanted;
    }
}
