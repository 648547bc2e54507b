package sikkerby.query.coverage;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.place.PlaceKind;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.query.coverage.Coverage.Cell;
import sikkerby.query.coverage.Coverage.Gap;
import sikkerby.query.coverage.Coverage.Gaps;
import sikkerby.query.coverage.Coverage.Reached;
import sikkerby.query.coverage.Coverage.Served;
import sikkerby.query.coverage.Coverage.TakingPart;
import sikkerby.query.initiative.ActiveInitiatives;
import sikkerby.query.initiative.ActiveInitiatives.Active;
import sikkerby.query.place.Places.Place;
import sikkerby.query.place.Reach;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.Names;
import sikkerby.query.strategy.Principles.Held;
import sikkerby.query.time.AsOf;

/** Puts work into cells: each principle of one strategy by each place of one kind. */
final class Matrix {

    private final @Nullable Held held;
    private final PlaceKind kind;
    private final Reach reach;
    private final List<PlaceCode> places;
    private final List<Active> active;
    private final Names names;
    private final Language language;
    private final AsOf asOf;

    /**
     * With all that is going on.
     *
     * @param held null where no strategy was adopted yet: then nothing is to be served
     */
    Matrix(
            @Nullable Held held,
            PlaceKind kind,
            List<Place> places,
            List<Active> active,
            Names names,
            Language language,
            AsOf asOf) {
        this.held = held;
        this.kind = kind;
        this.reach = new Reach(places);
        this.places = places.stream()
                .filter(it -> it.kind() == kind)
                .map(Place::code)
                .sorted(Comparator.comparing(PlaceCode::value))
                .toList();
        this.active = active.stream()
                .filter(it -> it.principles().stream().anyMatch(this::isHeld))
                .toList();
        this.names = names;
        this.language = language;
        this.asOf = asOf;
    }

    Coverage drawn() {
        var principles = held == null
                ? List.<Served>of()
                : held.codes().stream().map(it -> served(held, it)).toList();
        var reached = places.stream().map(this::reached).toList();
        return new Coverage(
                held == null ? null : held.strategy(),
                kind,
                active.size(),
                cityWide(active),
                principles,
                reached,
                takingPart(active),
                gaps(principles, reached));
    }

    private boolean isHeld(ActiveInitiatives.Served it) {
        return held != null
                && held.strategy().equals(it.strategy())
                && held.codes().contains(it.principle());
    }

    private Served served(Held of, PrincipleCode principle) {
        var serving = active.stream()
                .filter(it -> it.principles().contains(new ActiveInitiatives.Served(of.strategy(), principle)))
                .toList();
        return new Served(
                principle,
                names.principle(of.strategy(), principle, asOf, language),
                serving.size(),
                cityWide(serving),
                takingPart(serving),
                places.stream().map(place -> cell(place, serving)).toList());
    }

    private Cell cell(PlaceCode place, List<Active> serving) {
        var there = at(place, serving);
        return new Cell(place, there.size(), takingPart(there));
    }

    private Reached reached(PlaceCode place) {
        return new Reached(
                place, names.place(place, asOf, language), at(place, active).size());
    }

    private List<Active> at(PlaceCode place, List<Active> some) {
        return some.stream().filter(it -> reach.covers(it.places(), place)).toList();
    }

    private long cityWide(List<Active> some) {
        return some.stream().filter(it -> reach.isCityWide(it.places())).count();
    }

    private static List<TakingPart> takingPart(List<Active> some) {
        return some.stream()
                .flatMap(it -> it.partners().stream())
                .collect(groupingBy(Function.identity(), counting()))
                .entrySet()
                .stream()
                .map(it -> new TakingPart(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(it -> it.partner().value()))
                .toList();
    }

    private static Gaps gaps(List<Served> principles, List<Reached> places) {
        return new Gaps(
                principles.stream()
                        .filter(it -> it.cells().stream().allMatch(cell -> cell.initiatives() == 0))
                        .map(Served::code)
                        .toList(),
                places.stream()
                        .filter(it -> it.initiatives() == 0)
                        .map(Reached::code)
                        .toList(),
                principles.stream()
                        .flatMap(it -> it.cells().stream()
                                .filter(cell -> cell.initiatives() == 0)
                                .map(cell -> new Gap(it.code(), cell.place(), it.cityWide())))
                        .toList());
    }
}
