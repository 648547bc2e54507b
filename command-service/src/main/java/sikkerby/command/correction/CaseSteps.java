package sikkerby.command.correction;

import java.util.UUID;
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

/** What each entry about a case builds on: behind its closing, only filing and reopening. */
final class CaseSteps {

    private static final Ground CASE = Ground.of("case");
    private static final Ground OPEN = Ground.of("open");
    private static final Ground CLOSING = Ground.of("closing");

    private CaseSteps() {}

    static Step of(CaseEvent event) {
        return switch (event) {
            case CaseOpened _ -> Step.beginning(CASE, OPEN);
            case NoteAdded _, CaseClassified _, ConfidentialityChanged _ ->
                Step.on(CASE).having(OPEN);
            case DocumentRegistered it -> Step.on(CASE).layingTheOnly(Ground.of("document", it.esdhNo()));
            case EsdhReferenceSet _ -> Step.on(CASE);
            case CaseLinked it -> Step.on(CASE).having(OPEN).laying(link(it.target()));
            case CaseUnlinked it -> Step.on(link(it.target())).having(OPEN).taking(link(it.target()));
            case CaseClosed _ -> Step.on(OPEN).taking(OPEN).laying(CLOSING);
            case CaseReopened _ -> Step.on(CLOSING).taking(CLOSING).laying(OPEN);
        };
    }

    private static Ground link(UUID target) {
        return Ground.of("link", target);
    }
}
