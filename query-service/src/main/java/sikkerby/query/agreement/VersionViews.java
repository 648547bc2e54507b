package sikkerby.query.agreement;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.agreement.TermsVersion.Acceptance;
import sikkerby.query.agreement.TermsVersion.Reservation;
import sikkerby.query.agreement.VersionView.Answer;
import sikkerby.query.agreement.VersionView.Kind;

/** Turns the versions of an agreement into what is answered about who held them up. */
final class VersionViews {

    private VersionViews() {}

    static List<VersionView> of(AgreementState agreement, LocalDate validAt) {
        var versions = agreement.versions();
        return Stream.iterate(0, i -> i + 1)
                .limit(versions.size())
                .map(i -> view(
                        versions.get(i),
                        i + 1 < versions.size() ? versions.get(i + 1).proposedOn() : null,
                        validAt))
                .toList();
    }

    private static VersionView view(TermsVersion it, @Nullable LocalDate overtakenOn, LocalDate validAt) {
        var answers = Stream.concat(
                        it.acceptances().stream().map(acceptance -> accepted(it, acceptance)),
                        silent(it).map(party -> unanswered(it, party, overtakenOn, validAt)))
                .toList();
        return new VersionView(
                it.number(),
                it.proposedBy(),
                it.newcomer(),
                it.proposedOn(),
                it.from(),
                it.until() == null ? null : it.until().minusDays(1),
                it.hash(),
                answers,
                AgreementViews.ratified(it),
                it.boundFrom(),
                overtakenOn,
                heldUpLongest(answers));
    }

    private static Answer accepted(TermsVersion terms, Acceptance it) {
        var reservation = terms.reservations().stream()
                .filter(reserved -> reserved.party().equals(it.party()))
                .findFirst();
        return new Answer(
                it.party(),
                Kind.ACCEPTED,
                it.signedBy(),
                it.recordedBy(),
                it.paper(),
                reservation.map(Reservation::text).orElse(null),
                it.occurredOn(),
                it.recordedAt(),
                DAYS.between(terms.proposedOn(), it.occurredOn()));
    }

    private static Stream<PartnerCode> silent(TermsVersion it) {
        var accepted = it.acceptances().stream().map(Acceptance::party).toList();
        var decline = it.decline();
        return Stream.concat(it.bound().stream(), decline == null ? Stream.of() : Stream.of(decline.party()))
                .filter(party -> !accepted.contains(party))
                .distinct();
    }

    private static Answer unanswered(
            TermsVersion it, PartnerCode party, @Nullable LocalDate overtakenOn, LocalDate validAt) {
        var decline = it.decline();
        if (decline != null && decline.party().equals(party)) {
            var days = DAYS.between(it.proposedOn(), decline.occurredOn());
            var at = decline.recordedAt();
            return new Answer(party, Kind.DECLINED, null, null, null, null, decline.occurredOn(), at, days);
        }
        var over = decline == null ? overtakenOn : decline.occurredOn();
        var days = DAYS.between(it.proposedOn(), over == null ? validAt : over);
        var kind = over == null ? Kind.AWAITED : Kind.NOT_GIVEN;
        return new Answer(party, kind, null, null, null, null, null, null, days);
    }

    private static List<PartnerCode> heldUpLongest(List<Answer> answers) {
        var longest = answers.stream().mapToLong(Answer::days).max().orElse(0);
        if (longest <= 0) return List.of();
        return answers.stream()
                .filter(it -> it.days() == longest)
                .map(Answer::party)
                .toList();
    }
}
