package sikkerby.command.casefile;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.Numbers;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Role;
import sikkerby.command.act.Series;
import sikkerby.command.casefile.CaseCommand.AddNote;
import sikkerby.command.casefile.CaseCommand.ChangeConfidentiality;
import sikkerby.command.casefile.CaseCommand.ClassifyCase;
import sikkerby.command.casefile.CaseCommand.CloseCase;
import sikkerby.command.casefile.CaseCommand.LinkCase;
import sikkerby.command.casefile.CaseCommand.OpenCase;
import sikkerby.command.casefile.CaseCommand.RegisterDocument;
import sikkerby.command.casefile.CaseCommand.ReopenCase;
import sikkerby.command.casefile.CaseCommand.SetEsdhReference;
import sikkerby.command.casefile.CaseCommand.UnlinkCase;
import sikkerby.command.registry.LinkableFacts;
import sikkerby.command.registry.Registry;
import sikkerby.events.casefile.CaseEvent;
import sikkerby.events.casefile.CaseEvent.CaseClassified;
import sikkerby.events.casefile.CaseEvent.CaseClosed;
import sikkerby.events.casefile.CaseEvent.CaseLinked;
import sikkerby.events.casefile.CaseEvent.CaseOpened;
import sikkerby.events.casefile.CaseEvent.CaseReopened;
import sikkerby.events.casefile.CaseEvent.CaseUnlinked;
import sikkerby.events.casefile.CaseEvent.ConfidentialityChanged;
import sikkerby.events.casefile.CaseEvent.DocumentRegistered;
import sikkerby.events.casefile.CaseEvent.EsdhReferenceSet;
import sikkerby.events.casefile.CaseEvent.NoteAdded;
import sikkerby.events.casefile.CaseId;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;

/** One partner's case: once closed it takes only corrections, references to what was filed, and reopening. */
@AggregateRoot
class Case {

    @AggregateIdentifier
    private CaseId id;

    private String number;
    private PartnerCode responsible;
    private Standing standing;
    private Cover cover;
    private Documents documents;
    private Links links;
    private LocalDate lastOn;

    @SuppressWarnings("NullAway.Init") // Axon replays the events into an empty instance.
    Case() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Done open(OpenCase command, Registry registry, Numbers numbers) {
        var act = command.act();
        onlyResponsibleOrSecretariat(act, command.responsible());
        mustBeKeptBy(command.responsible(), act, registry);
        if (command.kleFacet() != null && command.kleTopic() == null)
            throw Refused.field(RefusalCode.INVALID, "kleTopic");
        var drawn = numbers.draw(Series.CASE, act.occurredOn().getYear());
        apply(new CaseOpened(
                command.casefile(),
                drawn,
                command.title(),
                command.responsible(),
                command.esdhCaseNo(),
                command.kleTopic(),
                command.kleFacet(),
                Objects.requireNonNullElse(command.confidentiality(), Confidentiality.PARTIES),
                act.occurredOn()));
        return Done.with(drawn);
    }

    @CommandHandler
    Done add(AddNote command) {
        var act = command.act();
        onlyResponsibleOrSecretariat(act, responsible);
        standing.mustBeOpen();
        act.notBefore(standing.openedOn());
        apply(new NoteAdded(id, command.text(), act.occurredOn()));
        return Done.with(number);
    }

    /** Filing is still to be done after the case is closed. */
    @CommandHandler
    Done register(RegisterDocument command) {
        var act = command.act();
        onlyResponsibleOrSecretariat(act, responsible);
        act.notBefore(standing.openedOn());
        mustNotBeFiledBefore(command.receivedOn(), command.sentOn(), act);
        if (documents.have(command)) return Done.with(number);
        apply(new DocumentRegistered(
                id,
                command.theme(),
                command.esdhNo(),
                command.receivedOn(),
                command.sentOn(),
                command.sha256(),
                act.occurredOn()));
        return Done.with(number);
    }

    @CommandHandler
    Done refer(SetEsdhReference command) {
        var act = command.act();
        onlyResponsibleOrSecretariat(act, responsible);
        if (command.esdhCaseNo().equals(cover.esdhCaseNo())) return Done.with(number);
        act.notBefore(cover.filedOn());
        apply(new EsdhReferenceSet(id, command.esdhCaseNo(), act.occurredOn()));
        return Done.with(number);
    }

    @CommandHandler
    Done classify(ClassifyCase command) {
        var act = command.act();
        onlyResponsibleOrSecretariat(act, responsible);
        standing.mustBeOpen();
        var same = command.kleTopic().equals(cover.kleTopic()) && Objects.equals(command.kleFacet(), cover.kleFacet());
        if (same) return Done.with(number);
        act.notBefore(cover.classifiedOn());
        apply(new CaseClassified(id, command.kleTopic(), command.kleFacet(), act.occurredOn()));
        return Done.with(number);
    }

    @CommandHandler
    Done link(LinkCase command, Registry registry) {
        var act = command.act();
        onlyResponsibleOrSecretariat(act, responsible);
        standing.mustBeOpen();
        act.notBefore(standing.openedOn());
        if (command.to().equals(id.value())) throw Refused.field(RefusalCode.INVALID, "target");
        var target = linkable(command.to(), act, registry);
        if (links.to(command.to()) != null) return Done.with(number);
        apply(new CaseLinked(id, target.kind(), command.to(), act.occurredOn()));
        return Done.with(number);
    }

    @CommandHandler
    Done unlink(UnlinkCase command) {
        var act = command.act();
        onlyResponsibleOrSecretariat(act, responsible);
        standing.mustBeOpen();
        var link = links.to(command.from());
        if (link == null) return Done.with(number);
        act.notBefore(link.since());
        apply(new CaseUnlinked(id, link.kind(), command.from(), act.occurredOn()));
        return Done.with(number);
    }

    @CommandHandler
    Done change(ChangeConfidentiality command) {
        var act = command.act();
        onlyResponsibleOrSecretariat(act, responsible);
        standing.mustBeOpen();
        if (command.confidentiality() == cover.confidentiality()) return Done.with(number);
        act.notBefore(cover.heldSince());
        apply(new ConfidentialityChanged(id, command.confidentiality(), act.occurredOn()));
        return Done.with(number);
    }

    @CommandHandler
    Done close(CloseCase command) {
        var act = command.act();
        onlyResponsibleOrSecretariat(act, responsible);
        if (!standing.open()) return Done.with(number);
        act.notBefore(standing.since());
        act.notBefore(lastOn);
        apply(new CaseClosed(id, act.occurredOn()));
        return Done.with(number);
    }

    @CommandHandler
    Done reopen(ReopenCase command) {
        var act = command.act();
        onlyResponsibleOrSecretariat(act, responsible);
        act.mustSayWhy();
        if (standing.open()) return Done.with(number);
        act.notBefore(standing.since());
        apply(new CaseReopened(id, act.occurredOn()));
        return Done.with(number);
    }

    /** Who keeps it is there by then. */
    static void mustBeKeptBy(PartnerCode responsible, Act act, Registry registry) {
        act.notBefore(registry.partner("responsible", responsible).since());
    }

    static void mustNotBeFiledBefore(@Nullable LocalDate receivedOn, @Nullable LocalDate sentOn, Act act) {
        if (receivedOn != null) act.notBefore(receivedOn);
        if (sentOn != null) act.notBefore(sentOn);
    }

    static LinkableFacts linkable(UUID target, Act act, Registry registry) {
        var facts = registry.linkable("target", target);
        act.notBefore(facts.since());
        return facts;
    }

    private static void onlyResponsibleOrSecretariat(Act act, PartnerCode responsible) {
        act.only(Role.COORDINATOR, Role.SECRETARIAT);
        Refused.unless(act.is(Role.SECRETARIAT) || act.actsFor(responsible), RefusalCode.NOT_OWNER, responsible);
    }

    @EventSourcingHandler
    void evolve(CaseEvent event) {
        if (lastOn != null && event.occurredOn().isAfter(lastOn)) lastOn = event.occurredOn();
        switch (event) {
            case CaseOpened it -> {
                id = it.casefile();
                number = it.number();
                responsible = it.responsible();
                standing = Standing.opened(it.occurredOn());
                cover = Cover.of(it);
                documents = Documents.NONE;
                links = Links.NONE;
                lastOn = it.occurredOn();
            }
            case NoteAdded _ -> {}
            case DocumentRegistered it -> documents = documents.with(it);
            case EsdhReferenceSet it -> cover = cover.with(it);
            case CaseClassified it -> cover = cover.with(it);
            case CaseLinked it -> links = links.with(it);
            case CaseUnlinked it -> links = links.without(it);
            case ConfidentialityChanged it -> cover = cover.with(it);
            case CaseClosed it -> standing = standing.closed(it.occurredOn());
            case CaseReopened it -> standing = standing.reopened(it.occurredOn());
        }
    }
}
