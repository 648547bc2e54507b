package sikkerby.query.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.commitment.Measure;
import sikkerby.events.correction.Corrected;
import sikkerby.events.fact.Text;
import sikkerby.query.time.Known;

/** Finds the words that people wrote with a fact, wherever in it they stand. */
final class Said {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Said() {}

    /** The fact's own words and the reason given for it, in this order; erased ones are left out. */
    static List<String> with(Known known) {
        return Stream.concat(
                        in(known.fact()),
                        Stream.ofNullable(known.circumstances().reason()))
                .flatMap(it -> it.read().stream())
                .distinct()
                .toList();
    }

    private static Stream<Text> in(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Text text -> Stream.of(text);
            // What was wrong is not to be found by it any more, and what is right stands in the fact that it corrects.
            case Corrected _ -> Stream.empty();
            // A unit says nothing without its number.
            case Measure _ -> Stream.empty();
            case Collection<?> many -> many.stream().flatMap(Said::in);
            case Record record -> Stream.of(COMPONENTS.get(record.getClass())).flatMap(it -> in(of(record, it)));
            default -> Stream.empty();
        };
    }

    private static @Nullable Object of(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException closed) {
            throw new IllegalStateException("Events are open records: " + record.getClass(), closed);
        }
    }
}
