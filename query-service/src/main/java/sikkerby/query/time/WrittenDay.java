package sikkerby.query.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A day as people write it, in Danish or English: 14-03-2023, 14.3.2023, 14032023, 14. marts 2023, 2023-03-14. */
public final class WrittenDay {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-./ ]+(\\d{1,2})[-./ ]+(\\d{4})");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})\\.? *(\\p{L}{3,})\\.? *(\\d{4})");
    private static final List<List<String>> MONTHS = List.of(
            List.of("januar", "january"),
            List.of("februar", "february"),
            List.of("marts", "march"),
            List.of("april"),
            List.of("maj", "may"),
            List.of("juni", "june"),
            List.of("juli", "july"),
            List.of("august"),
            List.of("september"),
            List.of("oktober", "october"),
            List.of("november"),
            List.of("december"));

    private WrittenDay() {}

    /** The day that was meant; none where no day can be read there. */
    public static Optional<LocalDate> read(String text) {
        var written = text.strip();
        var iso = ISO.matcher(written);
        if (iso.matches()) return day(iso.group(1), iso.group(2), iso.group(3));
        for (var shape : List.of(NUMBERS, TOGETHER)) {
            var numbers = shape.matcher(written);
            if (numbers.matches()) return day(numbers.group(3), numbers.group(2), numbers.group(1));
        }
        var words = WORDS.matcher(written);
        return words.matches()
                ? month(words.group(2)).flatMap(it -> day(words.group(3), it, words.group(1)))
                : Optional.empty();
    }

    /** Three letters are enough. */
    private static Optional<String> month(String name) {
        var written = name.toLowerCase(Locale.ROOT);
        return IntStream.range(0, MONTHS.size())
                .filter(it -> MONTHS.get(it).stream().anyMatch(month -> month.startsWith(written)))
                .mapToObj(it -> Integer.toString(it + 1))
                .findFirst();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
