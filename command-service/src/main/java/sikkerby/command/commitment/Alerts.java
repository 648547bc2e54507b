package sikkerby.command.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import sikkerby.events.commitment.CommitmentEvent.Alert;

/** What people were told of the days of a promise: of each day, each thing once. */
record Alerts(List<Told> told) {

    static final Alerts NONE = new Alerts(List.of());

    record Told(LocalDate dueOn, int days) {}

    Alerts and(Alert it) {
        var more = Stream.concat(told.stream(), Stream.of(new Told(it.dueOn(), it.days())));
        return new Alerts(more.toList());
    }

    boolean include(Alarm alarm, LocalDate dueOn) {
        return told.contains(new Told(dueOn, alarm.days()));
    }
}
