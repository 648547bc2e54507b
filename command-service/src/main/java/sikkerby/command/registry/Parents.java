package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;

/** Below whom a partner stands, from which day on: of two moves on one day, the later recorded one counts. */
public record Parents(List<Below> moves) {

    /**
     * From that day on it stands there.
     *
     * @param parent null where it stands below nobody
     */
    public record Below(LocalDate from, @Nullable PartnerCode parent) {}

    public static Parents of(@Nullable PartnerCode parent, LocalDate from) {
        return new Parents(List.of(new Below(from, parent)));
    }

    public Parents with(@Nullable PartnerCode parent, LocalDate from) {
        var more = new ArrayList<>(moves);
        more.removeIf(it -> it.from().equals(from));
        more.add(new Below(from, parent));
        more.sort(Comparator.comparing(Below::from));
        return new Parents(List.copyOf(more));
    }

    /** Below whom it stands on that day. */
    public Optional<PartnerCode> on(LocalDate day) {
        return moves.stream()
                .filter(it -> !it.from().isAfter(day))
                .reduce((_, later) -> later)
                .map(Below::parent);
    }

    /** From that day until it moves on, as is known already. */
    public Period stayFrom(LocalDate day) {
        var next = moves.stream().map(Below::from).filter(day::isBefore).findFirst();
        return new Period(day, next.orElse(null));
    }

    /** Day by day. */
    public List<Tie<PartnerCode>> ties() {
        return moves.stream()
                .flatMap(it ->
                        Optional.ofNullable(it.parent()).stream().map(parent -> new Tie<>(parent, stayFrom(it.from()))))
                .toList();
    }
}
