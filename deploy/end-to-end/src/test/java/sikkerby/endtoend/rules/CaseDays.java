package sikkerby.endtoend.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sikkerby.endtoend.rules.Lines.Line;

/** What these lines, one after the other, make of a case. */
public record CaseDays(List<Line> told) implements Quiet.Days {

    @Override
    public @Nullable String state() {
        return last("CaseOpened", "CaseClosed", "CaseReopened")
                .map(step -> switch (step.what()) {
                    case "CaseOpened" -> "OPEN";
                    case "CaseClosed" -> "CLOSED";
                    default -> "REOPENED";
                })
                .orElse(null);
    }

    /** The last digit of its number in the filing system; zero while it has none. */
    public int esdh() {
        return last("EsdhReferenceSet").map(Line::number).orElse(0);
    }

    /** The last digit of its topic; zero while it has none. */
    public int topic() {
        return last("CaseClassified").map(Line::number).orElse(0);
    }

    public String level() {
        return last("ConfidentialityChanged").map(Line::word).orElse("PARTIES");
    }

    public Set<Integer> links() {
        var links = new TreeSet<Integer>();
        for (var line : told) {
            if (line.is("CaseLinked")) links.add(line.number());
            if (line.is("CaseUnlinked")) links.remove(line.number());
        }
        return links;
    }

    public List<Integer> documents() {
        return told.stream()
                .filter(it -> it.is("DocumentRegistered"))
                .map(Line::number)
                .toList();
    }

    public int notes() {
        return (int) told.stream().filter(it -> it.is("NoteAdded")).count();
    }

    Optional<Line> last(String... what) {
        return told.stream().filter(it -> it.is(what)).reduce((_, later) -> later);
    }
}
