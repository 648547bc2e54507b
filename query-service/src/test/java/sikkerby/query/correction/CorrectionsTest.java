package sikkerby.query.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.fact.CircumstancesExamples.by;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;
import static sikkerby.events.partner.PartnerExamples.POLITI;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.correction.Corrected;
import sikkerby.events.correction.CorrectionEvent;
import sikkerby.events.correction.CorrectionEvent.CorrectionProposed;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.correction.CorrectionExamples;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.Fact;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.events.testing.TestLog.Recorded;
import sikkerby.query.RunningService;

/** The police's claim of 20 February is corrected to the 21st on 3 April, and later annulled. */
class CorrectionsTest {

    private static final String COMMITMENT = "/api/commitments/" + PATROLS;
    private static final LocalDate APRIL_5 = LocalDate.of(2023, 4, 5);

    private static RunningService service;
    private static Recorded claim;
    private static Recorded proposal;
    private static Recorded approval;
    private static Recorded annulment;

    @BeforeAll
    static void tell_the_story() {
        service = RunningService.start();
        PartnerExamples.registered().forEach(it -> add(it, bySecretariat(), it.occurredOn()));
        PlaceExamples.registered().forEach(it -> add(it, bySecretariat(), PartnerExamples.RENAMED_ON.minusYears(3)));
        BispebjergExamples.story().forEach(it -> add(it, bySecretariat(), it.occurredOn()));
        add(CommitmentExamples.pledged(), by(POLITI), CommitmentExamples.FEBRUARY_1);
        claim = add(CommitmentExamples.claimed(), by(POLITI), CommitmentExamples.FEBRUARY_20);
        proposal = correct(proposed(), bySecretariat(), CorrectionExamples.APRIL_3);
        approval = correct(approved(proposal.event()), by(POLITI), CorrectionExamples.APRIL_3);
        annulment = correct(annulled(), by(POLITI), APRIL_5);
    }

    @AfterAll
    static void leave_nothing_behind() {
        service.close();
    }

    @Nested
    class What_is_held_of_the_object {

        @Test
        void is_as_it_was_recorded_until_the_correction_is_known() {
            assertThat(state("2023-02-20", claim)).isEqualTo("CLAIMED");
            assertThat(state("2023-02-20", proposal)).isEqualTo("CLAIMED");
        }

        @Test
        void is_otherwise_for_the_same_day_once_it_is_known() {
            assertThat(state("2023-02-20", approval)).isEqualTo("BINDING");
            assertThat(state("2023-02-21", approval)).isEqualTo("CLAIMED");
        }

        @Test
        void is_as_if_an_annulled_entry_had_never_been_made() {
            assertThat(state("2023-02-21", annulment)).isEqualTo("BINDING");
        }

        private static String state(String validAt, Recorded known) {
            return get(COMMITMENT + "?validAt=" + validAt + "&knownAt=@" + known.position(), "/state");
        }
    }

    @Nested
    class The_history_is_read {

        @Test
        void as_it_was_recorded_with_every_correction() {
            assertThat(items(COMMITMENT + "/history", "type"))
                    .containsExactly(
                            "commitment.CommitmentPledged",
                            "commitment.FulfilmentClaimed",
                            "correction.CorrectionProposed",
                            "correction.EntryCorrected",
                            "correction.EntryCorrected");
            assertThat(items(COMMITMENT + "/history", "correctedBy"))
                    .contains(annulment.event().toString());
        }

        @Test
        void as_it_was_then_known() {
            assertThat(items(COMMITMENT + "/history?knownAt=@" + claim.position(), "occurredOn"))
                    .containsExactly("2023-02-01", "2023-02-20");
        }

        @Test
        void as_it_is_now_understood() {
            assertThat(items(COMMITMENT + "/history?reading=UNDERSTOOD&knownAt=@" + approval.position(), "occurredOn"))
                    .containsExactly("2023-02-01", "2023-02-21");
            assertThat(items(COMMITMENT + "/history?reading=UNDERSTOOD", "type"))
                    .containsExactly("commitment.CommitmentPledged");
        }
    }

    @Nested
    class Among_the_changes {

        @Test
        void what_was_corrected_is_a_class_of_its_own() {
            var changes = "/api/changes?from=@" + proposal.position();

            assertThat(items(changes, "class")).containsExactly("CORRECTED", "CORRECTED");
            assertThat(items(changes, "sentence"))
                    .first()
                    .isEqualTo("Københavns Politi godkendte den 3. april 2023 rettelsen af posten »meldt opfyldt« om"
                            + " forpligtelse FOR-2023-0117 »Politiet går aftenpatrulje i Bispebjerg tre gange om ugen"
                            + " i…«: hændelsesdatoen fra 20. februar 2023 til 21. februar 2023. Begrundelsen er"
                            + " »Den sidste patrulje gik den 21., som vagtplanen viser«.");
            assertThat(get(changes, "/items/0/object/type")).isEqualTo("commitment");
            assertThat(get(changes, "/items/0/object/number")).isEqualTo(CommitmentExamples.NUMBER);
        }
    }

    @Nested
    class The_register {

        @Test
        void tells_a_proposal_together_with_its_approval() {
            var one = "/api/corrections/" + proposal.event();

            assertThat(get(one, "/state")).isEqualTo("CORRECTED");
            assertThat(get(one, "/was/occurredOn")).isEqualTo("2023-02-20");
            assertThat(get(one, "/corrected/occurredOn")).isEqualTo("2023-02-21");
            assertThat(get(one, "/entry/event")).isEqualTo(claim.event().toString());
            assertThat(get(one, "/entry/sentence")).startsWith("Københavns Politi meldte forpligtelse FOR-2023-0117");
            assertThat(get(one, "/first/actor")).isEqualTo("sekretariat");
            assertThat(get(one, "/second/actor")).isEqualTo("politi");
            assertThat(get(one + "?knownAt=@" + proposal.position(), "/state")).isEqualTo("PROPOSED");
        }

        @Test
        void holds_all_in_the_order_of_the_log_and_lets_them_be_looked_for() {
            var first = proposal.event().toString();
            var second = annulment.event().toString();

            assertThat(items("/api/corrections", "id")).containsExactly(first, second);
            assertThat(items("/api/corrections?reasonCode=ENTERED_IN_ERROR", "id"))
                    .containsExactly(second);
            assertThat(items("/api/corrections?from=@" + approval.position(), "id"))
                    .containsExactly(second);
            assertThat(items("/api/corrections?object=" + CommitmentExamples.NUMBER + "&limit=1", "id"))
                    .containsExactly(first);
            assertThat(items("/api/corrections?state=PROPOSED", "id")).isEmpty();
            assertThat(items("/api/corrections?validAt=2023-04-04", "id")).containsExactly(first);
        }

        @Test
        void can_be_asked_only_from_a_point_that_was_known() {
            var known = "/api/corrections?knownAt=@" + claim.position() + "&from=";

            assertThat(items(known + "@" + claim.position(), "id")).isEmpty();
            for (var later : List.of("@" + annulment.position(), "2023-04-04", "2023-04-03T12:00:00Z")) {
                var refused = service.get(known + later);
                assertThat(refused.status()).isEqualTo(400);
                assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo("from");
                assertThat(refused.text()).contains("Ligger efter \\\"knownAt\\\"");
            }
            assertThat(service.getIn("en", known + "@" + annulment.position()).text())
                    .contains("Comes after \\\"knownAt\\\"");
        }

        @Test
        void has_nothing_of_what_was_not_known() {
            var unknown = "/api/corrections/" + proposal.event() + "?knownAt=@" + claim.position();

            assertThat(service.get(unknown).status()).isEqualTo(404);
            assertThat(service.get("/api/corrections/" + UUID.randomUUID()).status())
                    .isEqualTo(404);
            assertThat(items("/api/corrections?knownAt=@" + claim.position(), "id"))
                    .isEmpty();
        }
    }

    private static CorrectionProposed proposed() {
        var it = CorrectionExamples.claimedADayLaterProposed();
        return new CorrectionProposed(
                claim.event(), it.type(), it.reasonCode(), it.text(), it.was(), it.corrected(), it.occurredOn());
    }

    private static EntryCorrected approved(UUID proposal) {
        return corrected(CorrectionExamples.claimedADayLater(), proposal, CorrectionExamples.APRIL_3);
    }

    private static EntryCorrected annulled() {
        return corrected(CorrectionExamples.claimAnnulled(), null, APRIL_5);
    }

    private static EntryCorrected corrected(EntryCorrected it, @Nullable UUID proposal, LocalDate day) {
        Corrected was = it.was();
        return new EntryCorrected(
                claim.event(), it.type(), it.reasonCode(), it.text(), was, it.corrected(), proposal, day);
    }

    private static Recorded add(Fact fact, Circumstances circumstances, LocalDate recordedOn) {
        return service.log().append(fact, circumstances, noon(recordedOn));
    }

    private static Recorded correct(CorrectionEvent correction, Circumstances circumstances, LocalDate recordedOn) {
        return service.log().correct(PATROLS.value(), correction, circumstances, noon(recordedOn));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Copenhagen.ZONE).toInstant();
    }

    private static String get(String path, String pointer) {
        return service.get(after(path)).body().at(pointer).asString();
    }

    private static List<String> items(String path, String field) {
        return service.get(after(path))
                .body()
                .at("/items")
                .valueStream()
                .map(it -> it.at("/" + field).asString())
                .toList();
    }

    private static String after(String path) {
        return path + (path.contains("?") ? "&" : "?") + "after=" + annulment.event();
    }
}
