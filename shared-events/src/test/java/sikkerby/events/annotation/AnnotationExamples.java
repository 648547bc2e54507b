package sikkerby.events.annotation;

import java.time.LocalDate;
import java.util.UUID;
import sikkerby.events.annotation.AnnotationEvent.EntryAnnotated;
import sikkerby.events.correction.CorrectionExamples;
import sikkerby.events.fact.TextExamples;

/** The police note on their claim where the duty roster is. */
public final class AnnotationExamples {

    public static final LocalDate MARCH_27 = LocalDate.of(2023, 3, 27);

    private AnnotationExamples() {}

    public static EntryAnnotated noted() {
        return notedOn(CorrectionExamples.CLAIM);
    }

    public static EntryAnnotated notedOn(UUID claim) {
        return new EntryAnnotated(
                claim,
                "commitment.FulfilmentClaimed",
                AnnotationKind.NOTE,
                TextExamples.text("Vagtplanen ligger på sagen og kan ses hos Københavns Politi."),
                MARCH_27);
    }
}
