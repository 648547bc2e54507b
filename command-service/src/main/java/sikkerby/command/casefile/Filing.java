package sikkerby.command.casefile;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Outcome;
import sikkerby.command.casefile.CaseCommand.AddNote;
import sikkerby.command.casefile.CaseCommand.ChangeConfidentiality;
import sikkerby.command.casefile.CaseCommand.ClassifyCase;
import sikkerby.command.casefile.CaseCommand.RegisterDocument;
import sikkerby.command.casefile.CaseCommand.SetEsdhReference;
import sikkerby.events.casefile.CaseEvent.CaseClassified;
import sikkerby.events.casefile.CaseEvent.ConfidentialityChanged;
import sikkerby.events.casefile.CaseEvent.DocumentRegistered;
import sikkerby.events.casefile.CaseEvent.EsdhReferenceSet;
import sikkerby.events.casefile.CaseEvent.NoteAdded;

/** What is put into a case, and what is written on its cover. */
record Filing(CaseState state) {

    Outcome add(AddNote command) {
        var act = command.act();
        state.onlyResponsibleOrSecretariat(act);
        state.lifecycle().mustBeOpen();
        act.notBefore(state.lifecycle().openedOn());
        if (state.notes().have(command.text(), act.occurredOn())) return Outcome.NOTHING;
        return Outcome.of(new NoteAdded(command.casefile(), command.text(), act.occurredOn()));
    }

    /** Filing is still to be done after the case is closed. */
    Outcome register(RegisterDocument command) {
        var act = command.act();
        state.onlyResponsibleOrSecretariat(act);
        act.notBefore(state.lifecycle().openedOn());
        mustNotBeFiledBefore(command.receivedOn(), command.sentOn(), act);
        if (state.documents().have(command)) return Outcome.NOTHING;
        return Outcome.of(new DocumentRegistered(
                command.casefile(),
                command.theme(),
                command.esdhNo(),
                command.receivedOn(),
                command.sentOn(),
                command.sha256(),
                act.occurredOn()));
    }

    static void mustNotBeFiledBefore(@Nullable LocalDate receivedOn, @Nullable LocalDate sentOn, Act act) {
        if (receivedOn != null) act.notBefore(receivedOn);
        if (sentOn != null) act.notBefore(sentOn);
    }

    Outcome refer(SetEsdhReference command) {
        var act = command.act();
        var cover = state.cover();
        state.onlyResponsibleOrSecretariat(act);
        if (command.esdhCaseNo().equals(cover.esdhCaseNo())) return Outcome.NOTHING;
        act.notBefore(cover.filedOn());
        return Outcome.of(new EsdhReferenceSet(command.casefile(), command.esdhCaseNo(), act.occurredOn()));
    }

    Outcome classify(ClassifyCase command) {
        var act = command.act();
        var cover = state.cover();
        state.onlyResponsibleOrSecretariat(act);
        state.lifecycle().mustBeOpen();
        var same = command.kleTopic().equals(cover.kleTopic()) && Objects.equals(command.kleFacet(), cover.kleFacet());
        if (same) return Outcome.NOTHING;
        act.notBefore(cover.classifiedOn());
        return Outcome.of(
                new CaseClassified(command.casefile(), command.kleTopic(), command.kleFacet(), act.occurredOn()));
    }

    Outcome change(ChangeConfidentiality command) {
        var act = command.act();
        var cover = state.cover();
        state.onlyResponsibleOrSecretariat(act);
        state.lifecycle().mustBeOpen();
        if (command.confidentiality() == cover.confidentiality()) return Outcome.NOTHING;
        act.notBefore(cover.heldSince());
        return Outcome.of(new ConfidentialityChanged(command.casefile(), command.confidentiality(), act.occurredOn()));
    }
}
