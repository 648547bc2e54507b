package sikkerby.benchmark.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.Name;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.partner.PartnerEvent.PartnerRegistered;
import sikkerby.events.partner.PartnerKind;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.place.PlaceEvent.PlaceRegistered;
import sikkerby.events.place.PlaceKind;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.PrincipleKind;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.events.strategy.StrategyEvent.PrincipleAdded;
import sikkerby.events.strategy.StrategyEvent.StrategyAdopted;
import sikkerby.events.strategy.StrategyEvent.StrategyDrafted;
import sikkerby.events.strategy.StrategyKind;
import sikkerby.events.strategy.StrategyRegisterEvent;
import sikkerby.events.strategy.StrategyRegisterEvent.StrategyRegistered;

/** Who and where: one strategy, its principles, the partners and the places, with which every log begins. */
final class Cast {

    static final StrategyCode STRATEGY = new StrategyCode("SBS-2022");
    static final List<PrincipleCode> PRINCIPLES = IntStream.rangeClosed(1, 6)
            .mapToObj(it -> new PrincipleCode("F" + it))
            .toList();

    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);
    private static final PlaceCode CITY = new PlaceCode("CITY");

    private final Dice dice;
    private final List<PartnerCode> partners = IntStream.rangeClosed(1, 24)
            .mapToObj(it -> new PartnerCode("PART-" + it))
            .toList();
    private final List<PlaceCode> places = IntStream.rangeClosed(1, 20)
            .mapToObj(it -> new PlaceCode("BYDEL" + it))
            .toList();

    Cast(Dice dice) {
        this.dice = dice;
    }

    List<PartnerCode> partners() {
        return partners;
    }

    List<PartnerCode> some(int least, int most) {
        return chosen(partners, dice.between(least, most));
    }

    PartnerCode other(PartnerCode than) {
        return some(2, 2).stream().filter(it -> !it.equals(than)).findFirst().orElseThrow();
    }

    List<PlaceCode> places(int least, int most) {
        return chosen(places, dice.between(least, most));
    }

    private <T> List<T> chosen(List<T> all, int count) {
        var first = dice.below(all.size());
        return IntStream.range(0, count)
                .mapToObj(it -> all.get((first + it) % all.size()))
                .toList();
    }

    /** What has to be there before anything else. */
    List<Happening> introduction() {
        var said = new ArrayList<Happening>();
        strategy().forEach(it -> add(said, "Strategy", STRATEGY.id(), it));
        add(said, "StrategyRegister", StrategyRegisterEvent.REGISTER, new StrategyRegistered(STRATEGY, BEGIN));
        for (var partner : partners) {
            var kind = partner.value().endsWith("7") ? PartnerKind.POLICE : PartnerKind.ADMINISTRATION;
            add(said, "Partner", partner.id(), new PartnerRegistered(partner, kind, name(partner), null, null, BEGIN));
        }
        add(said, "Place", CITY.id(), new PlaceRegistered(CITY, PlaceKind.CITY, name(CITY), List.of(), BEGIN));
        for (var place : places) {
            var within =
                    new PlaceRegistered(place, PlaceKind.ADMINISTRATIVE_DISTRICT, name(place), List.of(CITY), BEGIN);
            add(said, "Place", place.id(), within);
        }
        return said;
    }

    private Stream<Fact> strategy() {
        var drafted = new StrategyDrafted(
                STRATEGY, StrategyKind.STRATEGY, name(STRATEGY), new Period(BEGIN, BEGIN.plusYears(4)), BEGIN);
        var principles = IntStream.range(0, PRINCIPLES.size())
                .mapToObj(it -> new PrincipleAdded(
                        STRATEGY,
                        PRINCIPLES.get(it),
                        PrincipleKind.SUBJECT,
                        it + 1,
                        name(PRINCIPLES.get(it)),
                        BEGIN,
                        BEGIN));
        var adopted = new StrategyAdopted(STRATEGY, new BodyCode("BR"), BEGIN, BEGIN);
        return Stream.of(Stream.of(drafted), principles, Stream.of(adopted)).flatMap(it -> it);
    }

    private Name name(Object code) {
        return new Name(dice.words("Navnet på " + code), dice.words("The name of " + code));
    }

    private static void add(List<Happening> said, String kind, UUID object, Fact fact) {
        var sequence = said.stream().filter(it -> it.object().equals(object)).count();
        said.add(new Happening(kind, object, sequence, fact, null, kind));
    }
}
