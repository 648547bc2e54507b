package sikkerby.query.brief;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.place.PlaceCode;
import sikkerby.query.agreement.AgreementStatus;
import sikkerby.query.agreement.Agreements.Agreed;
import sikkerby.query.brief.BriefView.Agreement;
import sikkerby.query.brief.BriefView.Commitment;
import sikkerby.query.brief.BriefView.Group;
import sikkerby.query.brief.BriefView.Initiative;
import sikkerby.query.brief.BriefView.Part;
import sikkerby.query.commitment.CommitmentStatus;
import sikkerby.query.commitment.CommitmentView;
import sikkerby.query.initiative.InitiativeView;
import sikkerby.query.place.Reach;

/**
 * Keeps of what may count at a place what does, and puts it together by its state.
 *
 * @param since only what was agreed on that day or later; null for all
 * @param most how many items of each state are wanted
 */
record Digest(Reach reach, PlaceCode place, @Nullable LocalDate since, int most) {

    private record Line<S extends Enum<S>, T>(S state, boolean cityWide, T item) {}

    Part<Agreement> agreements(List<Agreed> all) {
        return part(all.stream()
                .filter(it -> counts(it.places()) && wasAgreed(it))
                .sorted(comparing(Agreed::number))
                .map(it -> {
                    var cityWide = reach.isCityWide(it.places());
                    return new Line<>(it.status(), cityWide, agreement(it, cityWide));
                })
                .toList());
    }

    /** What names no place is for those of its agreement, as far as that counts here. */
    Part<Commitment> commitments(List<CommitmentView> all, List<Agreed> agreements) {
        var placesOf = agreements.stream().collect(toMap(Agreed::id, Agreed::places));
        var lines = new ArrayList<Line<CommitmentStatus, Commitment>>();
        for (var it : all.stream()
                .sorted(comparing(CommitmentView::dueOn).thenComparing(CommitmentView::number))
                .toList()) {
            var places = places(it, placesOf);
            if (places == null || !counts(places) || !wasPromised(it)) continue;
            var cityWide = reach.isCityWide(places);
            lines.add(new Line<>(CommitmentStatus.valueOf(it.state()), cityWide, commitment(it, places, cityWide)));
        }
        return part(lines);
    }

    Part<Initiative> initiatives(List<InitiativeView> all) {
        return part(all.stream()
                .filter(it -> counts(it.places()) && lets(it.proposedOn(), false))
                .sorted(comparing(InitiativeView::number))
                .map(it -> {
                    var cityWide = reach.isCityWide(it.places());
                    return new Line<>(it.state(), cityWide, initiative(it, cityWide));
                })
                .toList());
    }

    private boolean counts(List<PlaceCode> named) {
        return reach.isCityWide(named) || reach.covers(named, place);
    }

    /** What is not agreed on yet stays, since somebody is still at it; what was given up before that does not. */
    private boolean wasAgreed(Agreed it) {
        return lets(it.agreedOn(), it.status() == AgreementStatus.TERMINATED);
    }

    private boolean wasPromised(CommitmentView it) {
        return lets(it.pledgedOn(), it.state().equals(CommitmentStatus.DECLINED.name()));
    }

    private boolean lets(@Nullable LocalDate day, boolean givenUp) {
        if (since == null) return true;
        return day == null ? !givenUp : !day.isBefore(since);
    }

    private static @Nullable List<PlaceCode> places(CommitmentView it, Map<UUID, List<PlaceCode>> placesOf) {
        var agreement = it.agreement();
        return it.places().isEmpty() && agreement != null ? placesOf.get(agreement.value()) : it.places();
    }

    private <S extends Enum<S>, T> Part<T> part(List<Line<S, T>> lines) {
        var states = lines.stream().collect(groupingBy(Line::state, TreeMap::new, toList()));
        var groups = states.entrySet().stream()
                .map(it -> new Group<>(
                        it.getKey().name(),
                        it.getValue().size(),
                        it.getValue().stream().limit(most).map(Line::item).toList()))
                .toList();
        return new Part<>(lines.size(), lines.stream().filter(Line::cityWide).count(), groups);
    }

    private static Agreement agreement(Agreed it, boolean cityWide) {
        return new Agreement(
                it.id(),
                it.number(),
                it.title(),
                it.parties(),
                it.places(),
                cityWide,
                it.from(),
                it.to(),
                it.agreedOn());
    }

    private static Commitment commitment(CommitmentView it, List<PlaceCode> places, boolean cityWide) {
        return new Commitment(
                it.id(),
                it.number(),
                it.text(),
                it.debtor(),
                it.agreementNumber(),
                places,
                cityWide,
                it.pledgedOn(),
                it.dueOn(),
                it.overdue());
    }

    private static Initiative initiative(InitiativeView it, boolean cityWide) {
        return new Initiative(
                it.id(),
                it.number(),
                it.title(),
                it.owner(),
                it.served(),
                it.places(),
                cityWide,
                it.proposedOn(),
                it.from(),
                it.to());
    }
}
