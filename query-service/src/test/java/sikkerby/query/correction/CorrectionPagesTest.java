package sikkerby.query.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.fact.CircumstancesExamples.by;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;
import static sikkerby.events.partner.PartnerExamples.POLITI;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.correction.CorrectionEvent.CorrectionProposed;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.correction.CorrectionExamples;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.testing.TestLog.Recorded;
import sikkerby.query.RunningService;
import sikkerby.query.Visitor;

/** The police's claim of 20 February is corrected to the 21st by two persons, and later annulled. */
class CorrectionPagesTest {

    private static final Instant RECORDED = Instant.parse("2023-02-20T11:00:00Z");

    private static RunningService service;
    private static Visitor visitor;
    private static Recorded claim;
    private static Recorded proposal;

    @BeforeAll
    static void tell_the_story() {
        service = RunningService.start();
        visitor = Visitor.of(service);
        PartnerExamples.registered().forEach(it -> service.log().append(it, bySecretariat(), RECORDED));
        service.log().append(CommitmentExamples.pledged(), by(POLITI), RECORDED);
        claim = service.log().append(CommitmentExamples.claimed(), by(POLITI), RECORDED);
        var it = CorrectionExamples.claimedADayLaterProposed();
        var proposed = new CorrectionProposed(
                claim.event(), it.type(), it.reasonCode(), it.text(), it.was(), it.corrected(), it.occurredOn());
        proposal = service.log().correct(PATROLS.value(), proposed, bySecretariat(), RECORDED);
        var approved = of(CorrectionExamples.claimedADayLater(), proposal.event());
        service.log().correct(PATROLS.value(), approved, by(POLITI), RECORDED);
        var annulled = of(CorrectionExamples.claimAnnulled(), null);
        var last = service.log().correct(PATROLS.value(), annulled, by(POLITI), RECORDED);
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        service.get("/api/corrections?after=" + last.event()).status() == 200);
    }

    @AfterAll
    static void leave_nothing_behind() {
        service.close();
    }

    @Test
    void each_tells_the_entry_what_it_became_why_and_on_whose_word() {
        var row = register("").select("main tbody tr").getFirst();

        assertThat(row.select("th p").text()).startsWith("Københavns Politi meldte forpligtelse FOR-2023-0117");
        assertThat(row.select("del").text()).isEqualTo("Før: 20. februar 2023");
        assertThat(row.select("ins").text()).isEqualTo("Nu: 21. februar 2023");
        assertThat(row.text())
                .contains("Forkert dato", "sekretariat", "Københavns Politi: godkendt af politi (Københavns Politi)");
        assertThat(row.select(".sb-state").text()).isEqualTo("Rettet");
        assertThat(row.select("a").eachAttr("href"))
                .containsExactly("/commitments/" + CommitmentExamples.NUMBER, "/entries/" + claim.event());
    }

    @Test
    void an_annulled_entry_counts_as_never_made() {
        assertThat(register("?reasonCode=ENTERED_IN_ERROR")
                        .select("main tbody tr")
                        .text())
                .contains("Posten gælder som aldrig gjort", "Registreret ved en fejl");
    }

    @Test
    void a_proposal_waits_for_a_second_person() {
        var then = register("?knownAt=@" + proposal.position());

        assertThat(then.select("main tbody .sb-state").eachText()).containsExactly("Venter på en anden person");
        assertThat(register("?state=PROPOSED").select("main").text()).contains("Ingen rettelser passer");
        assertThat(register("?knownAt=@" + claim.position()).select("main").text())
                .contains("Der er ikke rettet noget");
    }

    @Test
    void they_are_narrowed_by_object_and_day() {
        assertThat(register("?object=" + CommitmentExamples.NUMBER).select("main tbody tr"))
                .hasSize(2);
        assertThat(register("?from=2023-02-21").select("main tbody tr")).isEmpty();
        assertThat(visitor.as("STEERING_GROUP", null)
                        .get("/corrections?from=soon")
                        .status())
                .isEqualTo(400);
    }

    private static Document register(String query) {
        return visitor.as("STEERING_GROUP", null).get("/corrections" + query).page();
    }

    private static EntryCorrected of(EntryCorrected it, @Nullable UUID proposal) {
        return new EntryCorrected(
                claim.event(),
                it.type(),
                it.reasonCode(),
                it.text(),
                it.was(),
                it.corrected(),
                proposal,
                it.occurredOn());
    }
}
