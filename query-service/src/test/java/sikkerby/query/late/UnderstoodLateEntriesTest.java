package sikkerby.query.late;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sikkerby.events.commitment.CommitmentExamples.MARCH_25;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.correction.CorrectionExamples.APRIL_3;
import static sikkerby.events.correction.CorrectionExamples.annulled;
import static sikkerby.events.correction.CorrectionExamples.occurredOn;
import static sikkerby.events.correction.CorrectionExamples.restored;
import static sikkerby.events.fact.CircumstancesExamples.by;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.correction.Corrected;
import sikkerby.events.correction.CorrectionEvent;
import sikkerby.events.correction.CorrectionEvent.CorrectionConsented;
import sikkerby.events.correction.CorrectionEvent.CorrectionProposed;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.correction.CorrectionExamples;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.events.testing.TestLog.Recorded;
import sikkerby.query.RunningService;
import sikkerby.query.log.LogReader;
import sikkerby.query.time.Known;

/** The list reads in SQL what entries mean; everything else folds what {@link Known#understood} makes of them. */
class UnderstoodLateEntriesTest {

    private static RunningService service;
    private static long begin;
    private static Recorded last;

    @BeforeAll
    static void tell_the_story() {
        service = RunningService.start();
        PartnerExamples.registered().forEach(it -> service.log().append(it, bySecretariat(), noon(it.occurredOn())));
        PlaceExamples.registered()
                .forEach(it ->
                        service.log().append(it, bySecretariat(), noon(PartnerExamples.RENAMED_ON.minusYears(3))));
        BispebjergExamples.story().forEach(it -> service.log().append(it, bySecretariat(), noon(it.occurredOn())));
        add(CommitmentExamples.pledged(), POLITI, CommitmentExamples.FEBRUARY_1);
        var progress = add(CommitmentExamples.progressReported(), POLITI, MARCH_25);
        var evidence = add(CommitmentExamples.evidenceAttached(), POLITI, MARCH_25);
        var claim = add(CommitmentExamples.claimed(), POLITI, MARCH_25);
        var dispute = add(CommitmentExamples.disputedBySsp(), SSP, MARCH_25);
        begin = dispute.position();
        correct(progress, occurredOn(LocalDate.of(2023, 2, 12)), null);
        correct(progress, occurredOn(LocalDate.of(2023, 2, 11)), null);
        correct(progress, annulled(), null);
        correct(evidence, annulled(), null);
        correct(evidence, restored(), null);
        correct(evidence, occurredOn(LocalDate.of(2023, 3, 25)), null);
        var proposal = proposed(claim, CorrectionExamples.FEBRUARY_21);
        say(
                new CorrectionConsented(
                        claim.event(), "commitment.FulfilmentClaimed", proposal.event(), List.of(SSP), APRIL_3),
                by(SSP));
        correct(claim, occurredOn(CorrectionExamples.FEBRUARY_21), proposal.event());
        proposed(dispute, LocalDate.of(2023, 3, 1));
        last = correct(progress, restored(), null);
        await().until(() ->
                service.get("/api/late-entries?after=" + last.event()).status() == 200);
    }

    @AfterAll
    static void leave_nothing_behind() {
        service.close();
    }

    @Test
    void at_each_position_the_same_entries_happened_on_the_same_days() {
        LongStream.rangeClosed(begin, last.position())
                .forEach(position -> assertThat(listed(position))
                        .as("as known at @" + position)
                        .containsExactlyElementsOf(understood(position)));
    }

    private static List<String> listed(long position) {
        var path = "/api/late-entries?days=0&reading=UNDERSTOOD&knownAt=@" + position;
        var answer = service.get(path);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body()
                .at("/items")
                .valueStream()
                .map(it ->
                        it.at("/event").asString() + " " + it.at("/occurredOn").asString())
                .toList();
    }

    private static List<String> understood(long position) {
        var entries = service.bean(LogReader.class).of(PATROLS.value(), position);
        return Known.understood(entries).stream()
                .filter(it -> it.fact().occurredOn().isBefore(Copenhagen.dayOf(it.recordedAt())))
                .map(it -> it.event() + " " + it.fact().occurredOn())
                .toList();
    }

    private static Recorded add(Fact fact, PartnerCode partner, LocalDate recordedOn) {
        return service.log().append(fact, by(partner), noon(recordedOn));
    }

    private static Recorded correct(Recorded entry, Corrected values, @Nullable UUID proposal) {
        var like = CorrectionExamples.claimedADayLater();
        var nothing = CorrectionExamples.nothing();
        return say(
                new EntryCorrected(
                        entry.event(), like.type(), like.reasonCode(), like.text(), nothing, values, proposal, APRIL_3),
                by(POLITI));
    }

    private static Recorded proposed(Recorded entry, LocalDate day) {
        var like = CorrectionExamples.claimedADayLaterProposed();
        return say(
                new CorrectionProposed(
                        entry.event(),
                        like.type(),
                        like.reasonCode(),
                        like.text(),
                        like.was(),
                        occurredOn(day),
                        APRIL_3),
                bySecretariat());
    }

    private static Recorded say(CorrectionEvent said, Circumstances circumstances) {
        return service.log().correct(PATROLS.value(), said, circumstances, noon(APRIL_3));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Copenhagen.ZONE).toInstant();
    }
}
