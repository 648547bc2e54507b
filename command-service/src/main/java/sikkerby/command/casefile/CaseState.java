package sikkerby.command.casefile;

import java.time.LocalDate;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Role;
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
import sikkerby.events.fact.PartnerCode;

/**
 * All that the rules of a case know of its past.
 *
 * @param lastOn the latest day on which anything happened to it
 */
record CaseState(
        PartnerCode responsible,
        Lifecycle lifecycle,
        Cover cover,
        Notes notes,
        Documents documents,
        Links links,
        LocalDate lastOn) {

    static CaseState of(CaseOpened it) {
        return new CaseState(
                it.responsible(),
                Lifecycle.opened(it.occurredOn()),
                Cover.of(it),
                Notes.NONE,
                Documents.NONE,
                Links.NONE,
                it.occurredOn());
    }

    static void onlyResponsibleOrSecretariat(Act act, PartnerCode responsible) {
        act.only(Role.COORDINATOR, Role.SECRETARIAT);
        Refused.unless(act.is(Role.SECRETARIAT) || act.actsFor(responsible), RefusalCode.NOT_OWNER, responsible);
    }

    void onlyResponsibleOrSecretariat(Act act) {
        onlyResponsibleOrSecretariat(act, responsible);
    }

    CaseState after(CaseEvent event) {
        var day = event.occurredOn();
        return told(event, day.isAfter(lastOn) ? day : lastOn);
    }

    private CaseState told(CaseEvent event, LocalDate last) {
        return switch (event) {
            case CaseOpened _ -> this;
            case NoteAdded it -> with(lifecycle, cover, notes.with(it), documents, links, last);
            case DocumentRegistered it -> with(lifecycle, cover, notes, documents.with(it), links, last);
            case EsdhReferenceSet it -> with(lifecycle, cover.with(it), notes, documents, links, last);
            case CaseClassified it -> with(lifecycle, cover.with(it), notes, documents, links, last);
            case ConfidentialityChanged it -> with(lifecycle, cover.with(it), notes, documents, links, last);
            case CaseLinked it -> with(lifecycle, cover, notes, documents, links.with(it), last);
            case CaseUnlinked it -> with(lifecycle, cover, notes, documents, links.without(it), last);
            case CaseClosed it -> with(lifecycle.closed(it.occurredOn()), cover, notes, documents, links, last);
            case CaseReopened it -> with(lifecycle.reopened(it.occurredOn()), cover, notes, documents, links, last);
        };
    }

    private CaseState with(Lifecycle life, Cover held, Notes taken, Documents filed, Links linked, LocalDate last) {
        return new CaseState(responsible, life, held, taken, filed, linked, last);
    }
}
