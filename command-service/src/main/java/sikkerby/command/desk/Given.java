package sikkerby.command.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.Text;

/** What a body may leave out, as a command takes it. */
public final class Given {

    private Given() {}

    public static @Nullable Text text(@Nullable String words) {
        return words == null ? null : Text.of(words);
    }

    public static <T> List<T> list(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }

    public static boolean flag(@Nullable Boolean said, boolean otherwise) {
        return said == null ? otherwise : said;
    }

    public static @Nullable Confidentiality level(@Nullable Level level) {
        return level == null ? null : level.stored();
    }
}
