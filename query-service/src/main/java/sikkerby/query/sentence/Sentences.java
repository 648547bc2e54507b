package sikkerby.query.sentence;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.annotation.AnnotationEvent.EntryAnnotated;
import sikkerby.events.casefile.CaseEvent;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.correction.CorrectionEvent;
import sikkerby.events.initiative.InitiativeEvent;
import sikkerby.events.partner.PartnerEvent;
import sikkerby.events.place.PlaceEvent;
import sikkerby.events.strategy.StrategyEvent;
import sikkerby.query.model.Words;
import sikkerby.query.time.Known;

/**
 * Says what happened, each time by a sentence that stands by itself. Each family of events is told by an exhaustive switch:
 * one without a sentence does not compile.
 */
public final class Sentences {

    private final Names names;
    private final Language language;
    private final boolean amongItsOwn;

    public Sentences(Names names, Language language) {
        this(names, language, false);
    }

    private Sentences(Names names, Language language, boolean amongItsOwn) {
        this.names = names;
        this.language = language;
        this.amongItsOwn = amongItsOwn;
    }

    /** The same for the history of one object: there nobody asks which one a sentence is about. */
    public Sentences ofOneObject() {
        return new Sentences(names, language, true);
    }

    public String of(Known known) {
        var told = new Told(known, names, language, Templates.of(language), amongItsOwn);
        return switch (known.fact()) {
            case StrategyEvent it -> ReferenceSentences.of(it, told);
            case PartnerEvent it -> ReferenceSentences.of(it, told);
            case PlaceEvent it -> ReferenceSentences.of(it, told);
            case InitiativeEvent it -> InitiativeSentences.of(it, told);
            case AgreementEvent it -> AgreementSentences.of(it, told);
            case CommitmentEvent it -> CommitmentSentences.of(it, told);
            case CorrectionEvent it -> CorrectionSentences.of(it, told);
            case EntryAnnotated it ->
                told.say("", Map.of("who", told.who(), "entry", told.entry(it), "text", told.quoted(it.text())));
            case CaseEvent it -> CaseSentences.of(it, told);
            default -> throw new IllegalArgumentException("No sentence for " + known.type());
        };
    }

    /** The words that somebody wrote, in full; null where there are none or they are erased. */
    public @Nullable String text(Known known) {
        var told = new Told(known, names, language, Templates.of(language), amongItsOwn);
        return switch (known.fact()) {
            case InitiativeEvent it -> InitiativeSentences.text(it, told);
            case AgreementEvent it -> AgreementSentences.text(it, told);
            case CommitmentEvent it -> CommitmentSentences.text(it, told);
            case CorrectionEvent it -> CorrectionSentences.text(it);
            case EntryAnnotated it -> Words.of(it.text());
            case CaseEvent it -> CaseSentences.text(it, told);
            default -> null;
        };
    }
}
