package sikkerby.query.agreement;

import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.fact.CircumstancesExamples;
import sikkerby.query.model.Row;
import sikkerby.query.model.Source;
import sikkerby.query.model.Step;
import sikkerby.query.time.Known;

/** What facts make of an agreement, as if they were all known. */
final class Folded {

    private Folded() {}

    static AgreementView view(LocalDate day, List<? extends AgreementEvent> facts) {
        return AgreementViews.detailed(
                new Row<>(YDRE_NOERREBRO.value(), facts.size(), false, Source.NONE, day, null, state(day, facts)),
                List.of(),
                day);
    }

    static AgreementState state(LocalDate day, List<? extends AgreementEvent> facts) {
        return state(day, facts, Map.of());
    }

    /**
     * What it is on a day.
     *
     * @param because what followed of itself, and from which other fact
     */
    static AgreementState state(
            LocalDate day, List<? extends AgreementEvent> facts, Map<AgreementEvent, AgreementEvent> because) {
        var model = new AgreementReadModel();
        var known = known(facts, because);
        var ahead = model.ahead(folded(model, known, LocalDate.MAX), known);
        return folded(model, Stream.concat(known.stream(), ahead.stream()).toList(), day);
    }

    private static AgreementState folded(AgreementReadModel model, List<Known> known, LocalDate day) {
        var steps = known.stream()
                .flatMap(it -> model.steps(it, known).stream())
                .filter(step -> !step.day().isAfter(day))
                .sorted(Comparator.comparing(Step::day))
                .toList();
        var state = model.begin(known);
        for (var step : steps) state = step.change().apply(state);
        return state;
    }

    /** Each recorded at noon of the day it happened, by the secretariat from a letter where nobody else is named. */
    private static List<Known> known(
            List<? extends AgreementEvent> facts, Map<AgreementEvent, AgreementEvent> because) {
        var known = new ArrayList<Known>();
        for (var fact : facts) {
            var position = known.size() + 1;
            var cause = because.get(fact);
            known.add(new Known(
                    position,
                    fact.occurredOn().atTime(12, 0).toInstant(ZoneOffset.UTC),
                    new UUID(0, position),
                    "agreement." + fact.getClass().getSimpleName(),
                    YDRE_NOERREBRO.value(),
                    position,
                    fact,
                    cause == null
                            ? CircumstancesExamples.bySecretariatFor(AgreementExamples.SOF)
                            : CircumstancesExamples.bySystem(new UUID(0, 1 + facts.indexOf(cause)))));
        }
        return known;
    }
}
