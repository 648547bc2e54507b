package sikkerby.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Whatever is offered to somebody in a situation is tried, each thing once. */
final class Offers {

    /** How things stand, while one thing after the other is tried. */
    @FunctionalInterface
    interface Standing {

        /** Tries one thing that is offered to this reader and was not tried before; its name, or nothing where none is left. */
        Optional<String> tryNext(String reader, Set<String> tried);
    }

    private Offers() {}

    /** One may end what another would have gone on with: that one has its turn when the situation comes about anew. */
    static void areTaken(List<String> readers, Supplier<Standing> comesAbout) {
        var tried = new TreeSet<String>();
        int before;
        do {
            before = tried.size();
            tryAll(readers, comesAbout.get(), tried);
        } while (tried.size() > before);
        assertThat(tried).isNotEmpty();
    }

    /** Until there is nothing for any of them, one after the other. */
    private static void tryAll(List<String> readers, Standing standing, Set<String> tried) {
        int inVain = 0;
        for (int i = 0; inVain < readers.size(); i++) {
            var reader = readers.get(i % readers.size());
            int before = tried.size();
            for (var next = standing.tryNext(reader, tried); next.isPresent(); next = standing.tryNext(reader, tried))
                tried.add(next.get());
            inVain = tried.size() > before ? 1 : inVain + 1;
        }
    }
}
