package sikkerby.query.coverage;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.query.coverage.Coverage.Reached;
import sikkerby.query.coverage.Coverage.Served;
import sikkerby.query.coverage.Coverage.TakingPart;
import sikkerby.query.page.OfPartner;
import sikkerby.query.sentence.Language;

/**
 * The coverage as people read it: by place, by principle and by partner.
 *
 * @param fields how many there are of a principle at a place
 */
record CoverageTables(List<AtPlace> places, List<OfPrinciple> principles, List<AtPartner> partners, long fields) {

    private static final int LONGEST = 100;
    private static final long DARKEST = 4;

    /**
     * How many initiatives serve a principle there.
     *
     * @param tint 0 where none does; the more do, the darker
     */
    record Field(PrincipleCode principle, long initiatives, long tint) {

        private static Field of(PrincipleCode principle, long initiatives) {
            return new Field(principle, initiatives, Math.min(initiatives, DARKEST));
        }
    }

    /** One place, with a field for each principle. */
    record AtPlace(PlaceCode code, long initiatives, List<Field> fields) {}

    /**
     * One principle, also as a bar.
     *
     * @param local how long the bar of what is carried out at some place is
     * @param cityWide how long the bar of what is done for the whole city is, behind that
     * @param gaps the places at which nothing is done
     */
    record OfPrinciple(Served served, long local, long cityWide, List<PlaceCode> gaps) {

        public boolean isNowhere() {
            return gaps.size() == served.cells().size();
        }
    }

    /** One partner, with a field for each principle. */
    record AtPartner(PartnerCode partner, long initiatives, List<Field> fields) implements OfPartner {}

    /** With the places in the order of their names. */
    static CoverageTables of(Coverage coverage, Language language) {
        var principles = coverage.principles();
        var rows = rows(coverage.places(), language);
        var most = principles.stream().mapToLong(Served::initiatives).max().orElse(0);
        return new CoverageTables(
                rows.stream().map(row -> atPlace(coverage, row)).toList(),
                principles.stream()
                        .map(it -> ofPrinciple(it, coverage, rows, most))
                        .toList(),
                coverage.partners().stream()
                        .map(it -> atPartner(it, principles))
                        .toList(),
                (long) principles.size() * coverage.places().size());
    }

    private static List<Integer> rows(List<Reached> places, Language language) {
        var byName = Comparator.comparing((Integer row) -> places.get(row).name(), language.alphabet());
        return IntStream.range(0, places.size()).boxed().sorted(byName).toList();
    }

    private static AtPlace atPlace(Coverage coverage, int row) {
        var place = coverage.places().get(row);
        return new AtPlace(
                place.code(),
                place.initiatives(),
                coverage.principles().stream()
                        .map(it -> Field.of(it.code(), it.cells().get(row).initiatives()))
                        .toList());
    }

    private static OfPrinciple ofPrinciple(Served it, Coverage coverage, List<Integer> rows, long most) {
        var all = most == 0 ? 0 : it.initiatives() * LONGEST / most;
        var local = most == 0 ? 0 : (it.initiatives() - it.cityWide()) * LONGEST / most;
        return new OfPrinciple(
                it,
                local,
                all - local,
                rows.stream()
                        .filter(row -> it.cells().get(row).initiatives() == 0)
                        .map(row -> coverage.places().get(row).code())
                        .toList());
    }

    private static AtPartner atPartner(TakingPart partner, List<Served> principles) {
        return new AtPartner(
                partner.partner(),
                partner.initiatives(),
                principles.stream()
                        .map(it -> Field.of(it.code(), count(it, partner.partner())))
                        .toList());
    }

    private static long count(Served principle, PartnerCode partner) {
        return principle.partners().stream()
                .collect(toMap(TakingPart::partner, TakingPart::initiatives))
                .getOrDefault(partner, 0L);
    }
}
