package sikkerby.query.casefile;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.Copenhagen;
import sikkerby.query.casefile.CaseState.Link;
import sikkerby.query.model.Row;
import sikkerby.query.model.Subject;
import sikkerby.query.search.Subjects;
import sikkerby.query.time.AsOf;

/** Turns rows into what is answered, with the numbers and titles of what the cases are linked to. */
@Component
class CaseViews {

    private final Subjects subjects;

    CaseViews(Subjects subjects) {
        this.subjects = subjects;
    }

    List<CaseView> of(List<Row<CaseState>> rows, AsOf asOf) {
        var targets = rows.stream()
                .flatMap(row -> row.state().contents().links().stream())
                .map(Link::target)
                .collect(Collectors.toSet());
        var known = subjects.of(targets, asOf);
        return rows.stream().map(row -> view(row, known, asOf)).toList();
    }

    private static CaseView view(Row<CaseState> row, Map<UUID, Subject> known, AsOf asOf) {
        var cover = row.state().cover();
        var lifecycle = row.state().lifecycle();
        var contents = row.state().contents();
        var filedOn = cover.filedOn();
        return new CaseView(
                row.object(),
                cover.number(),
                row.version(),
                lifecycle.status(),
                row.incomplete(),
                row.source().status(),
                row.source().url(),
                cover.title(),
                cover.responsible(),
                cover.esdhCaseNo(),
                filedOn,
                filedOn == null ? null : DAYS.between(lifecycle.openedOn(), filedOn),
                filedOn == null ? DAYS.between(lifecycle.openedOn(), asOf.validAt()) : null,
                cover.kleTopic(),
                cover.kleFacet(),
                cover.confidentiality(),
                lifecycle.openedOn(),
                lifecycle.closedOn(),
                lifecycle.reopenedOn(),
                contents.notes().stream().map(CaseViews::note).toList(),
                contents.documents().stream().map(CaseViews::document).toList(),
                contents.links().stream()
                        .map(it -> link(it, known.get(it.target())))
                        .toList());
    }

    private static CaseView.Note note(CaseState.Note it) {
        var recordedOn = Copenhagen.dayOf(it.recordedAt());
        return new CaseView.Note(
                it.event(), it.text(), it.occurredOn(), it.recordedAt(), DAYS.between(it.occurredOn(), recordedOn));
    }

    private static CaseView.Document document(CaseState.Document it) {
        var moved = it.receivedOn() == null ? it.sentOn() : it.receivedOn();
        return new CaseView.Document(
                it.event(),
                it.theme(),
                it.esdhNo(),
                it.receivedOn(),
                it.sentOn(),
                it.sha256(),
                it.registeredOn(),
                it.recordedAt(),
                moved == null ? 0 : DAYS.between(moved, it.registeredOn()));
    }

    private static CaseView.Link link(Link it, @Nullable Subject subject) {
        if (subject == null) return new CaseView.Link(it.kind(), it.target(), null, null, null, it.since());
        return new CaseView.Link(
                it.kind(), it.target(), subject.number(), subject.title(), subject.state(), it.since());
    }
}
