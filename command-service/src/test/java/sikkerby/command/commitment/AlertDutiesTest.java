package sikkerby.command.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static sikkerby.command.act.ActExamples.bySystem;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_28;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.commitment.CommitmentExamples.claimed;
import static sikkerby.events.commitment.CommitmentExamples.disputedBySsp;
import static sikkerby.events.commitment.CommitmentExamples.evidenceAttached;
import static sikkerby.events.commitment.CommitmentExamples.pledged;
import static sikkerby.events.commitment.CommitmentLifeExamples.FEBRUARY_14;
import static sikkerby.events.commitment.CommitmentLifeExamples.MARCH_31;
import static sikkerby.events.commitment.CommitmentLifeExamples.reminded;
import static sikkerby.events.commitment.CommitmentLifeExamples.revised;
import static sikkerby.events.commitment.CommitmentLifeExamples.revisionProposed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sikkerby.command.agenda.OpenDuty;
import sikkerby.command.commitment.CommitmentCommand.SendReminder;
import sikkerby.command.registry.References;
import sikkerby.command.registry.Understood;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.fact.Fact;
import sikkerby.events.partner.PartnerExamples;

class AlertDutiesTest {

    private static final References NOBODY = (_, _) -> List.of();
    private static final References BY_THE_PATROLS = (_, _) -> List.of(PATROLS.value());

    private final AlertDuties duties = new AlertDuties();

    @Test
    void each_is_to_be_told_on_the_day_of_the_rule_because_of_the_promise() {
        assertThat(standing(pledged()))
                .extracting(it -> it.duty().name(), it -> it.duty().dueOn(), OpenDuty::basis)
                .containsExactly(
                        tuple("SendReminder -14", FEBRUARY_14, event(0)),
                        tuple("SendReminder 0", FEBRUARY_28, event(0)),
                        tuple("SendReminder 7", LocalDate.of(2023, 3, 7), event(0)),
                        tuple("EscalateOverdue 30", LocalDate.of(2023, 3, 30), event(0)),
                        tuple("EscalateOverdue 60", LocalDate.of(2023, 4, 29), event(0)));
    }

    @Test
    void what_is_sent_names_the_day_of_the_promise() {
        var act = bySystem(FEBRUARY_14);

        assertThat(standing(pledged()).getFirst().duty().command().apply(act))
                .isEqualTo(new SendReminder(PATROLS, FEBRUARY_28, -14, act));
    }

    @Test
    void who_was_told_is_not_told_again() {
        assertThat(names(standing(pledged(), reminded())))
                .doesNotContain("SendReminder -14")
                .hasSize(4);
    }

    @Test
    void put_off_it_is_told_of_for_its_new_day() {
        assertThat(standing(pledged(), reminded(), revisionProposed(), revised()))
                .extracting(it -> it.duty().dueOn(), OpenDuty::basis)
                .startsWith(tuple(MARCH_31.minusDays(14), event(3)), tuple(MARCH_31, event(3)))
                .hasSize(5);
    }

    @Test
    void nobody_is_told_of_what_waits_for_an_answer_and_of_what_is_disputed_from_then_on_only() {
        var disputedOn = disputedBySsp().occurredOn();

        assertThat(standing(pledged(), evidenceAttached(), claimed())).isEmpty();
        assertThat(standing(pledged(), evidenceAttached(), claimed(), disputedBySsp()))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.basis()).isEqualTo(event(3)))
                .allSatisfy(it -> assertThat(it.duty().dueOn()).isAfterOrEqualTo(disputedOn));
    }

    @Test
    void of_what_became_known_long_after_its_day_those_are_told_who_would_be_last() {
        var known = FEBRUARY_28.plusDays(45);

        assertThat(duties.of(PATROLS.value(), past(_ -> known, pledged())))
                .extracting(it -> it.duty().name(), it -> it.duty().dueOn())
                .containsExactly(
                        tuple("EscalateOverdue 30", known), tuple("EscalateOverdue 60", FEBRUARY_28.plusDays(60)));
    }

    @Test
    void what_is_promised_for_the_very_day_is_not_reminded_of_on_it() {
        assertThat(names(duties.of(PATROLS.value(), past(_ -> FEBRUARY_28, pledged()))))
                .containsExactly("SendReminder 7", "EscalateOverdue 30", "EscalateOverdue 60");
    }

    @Test
    void what_happens_to_an_agreement_or_to_a_debtor_concerns_its_promises() {
        assertThat(duties.concernedBy(PATROLS.value(), "commitment.CommitmentPledged", NOBODY))
                .containsExactly(PATROLS.value());
        assertThat(duties.concernedBy(BISPEBJERG.value(), "agreement.PartyWithdrew", BY_THE_PATROLS))
                .containsExactly(PATROLS.value());
        assertThat(duties.concernedBy(PartnerExamples.POLITI.id(), "partner.PartnerDissolved", BY_THE_PATROLS))
                .containsExactly(PATROLS.value());
        assertThat(duties.concernedBy(PATROLS.value(), "casefile.CaseOpened", BY_THE_PATROLS))
                .isEmpty();
    }

    private List<OpenDuty> standing(Fact... happened) {
        return duties.of(PATROLS.value(), past(Fact::occurredOn, happened));
    }

    private static List<String> names(List<OpenDuty> standing) {
        return standing.stream().map(it -> it.duty().name()).toList();
    }

    private static Function<UUID, List<Understood>> past(Function<Fact, LocalDate> recorded, Fact... happened) {
        return object -> {
            List<Fact> facts = new ArrayList<>();
            if (object.equals(PATROLS.value())) facts.addAll(List.of(happened));
            else if (object.equals(BISPEBJERG.value())) facts.addAll(BispebjergExamples.story());
            else if (object.equals(PartnerExamples.POLITI.id()))
                facts.add(PartnerExamples.registered(PartnerExamples.POLITI));
            return IntStream.range(0, facts.size())
                    .mapToObj(at -> new Understood(event(at), facts.get(at), recorded.apply(facts.get(at))))
                    .toList();
        };
    }

    private static UUID event(int number) {
        return new UUID(0, number);
    }
}
