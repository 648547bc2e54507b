package sikkerby.benchmark.seed;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import sikkerby.events.fact.Sha256;
import sikkerby.events.fact.Text;

/** All that is left to chance, which falls the same way each time for the same seed. */
final class Dice {

    private static final List<String> BEGINNINGS = List.of(
            "Der er gennemført",
            "Vi har aftalt",
            "Partnerne har drøftet",
            "Der følges op på",
            "Der mangler endnu",
            "Beboerne har efterspurgt",
            "Det lykkedes ikke at nå",
            "Der er sat penge af til");
    private static final List<String> MIDDLES = List.of(
            "ekstra belysning ved stationen",
            "tryghedsvandringer med beboerne",
            "faste møder mellem SSP og politiet",
            "en oprydning i gårdene",
            "opsøgende arbejde om aftenen",
            "undervisning på skolerne",
            "et overblik over henvendelser",
            "en klubaften for de unge");
    private static final List<String> ENDS = List.of(
            "i samarbejde med boligorganisationen.",
            "inden sommerferien.",
            "som aftalt på sidste møde.",
            "med støtte fra lokaludvalget.",
            "og det fortsætter til næste år.",
            "men det er blevet forsinket.");
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    long below(long bound) {
        return random.nextLong(bound);
    }

    /** From one to the other, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Once in so many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** As the services make them: ordered by time. */
    UUID id(Instant at) {
        return new UUID(
                (at.toEpochMilli() << 16) | VERSION_7 | random.nextInt(0x1000), (random.nextLong() >>> 2) | VARIANT);
    }

    byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    Text text() {
        return words(of(BEGINNINGS) + " " + of(MIDDLES) + " " + of(ENDS));
    }

    /** Several sentences. */
    Text longText() {
        var words = new StringBuilder();
        for (int i = between(2, 6); i > 0; i--) {
            words.append(of(BEGINNINGS))
                    .append(' ')
                    .append(of(MIDDLES))
                    .append(' ')
                    .append(of(ENDS))
                    .append(' ');
        }
        return words(words.toString());
    }

    Text title() {
        return words(of(MIDDLES) + " " + below(1_000_000));
    }

    Text words(String words) {
        return Text.salted(words, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(16)));
    }

    Sha256 digest() {
        return new Sha256(java.util.HexFormat.of().formatHex(bytes(32)));
    }
}
