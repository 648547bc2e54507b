package sikkerby.query.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.casefile.CaseEvent;
import sikkerby.events.casefile.CaseEvent.CaseClassified;
import sikkerby.events.casefile.CaseEvent.CaseClosed;
import sikkerby.events.casefile.CaseEvent.CaseLinked;
import sikkerby.events.casefile.CaseEvent.CaseOpened;
import sikkerby.events.casefile.CaseEvent.CaseReopened;
import sikkerby.events.casefile.CaseEvent.CaseUnlinked;
import sikkerby.events.casefile.CaseEvent.ConfidentialityChanged;
import sikkerby.events.casefile.CaseEvent.DocumentRegistered;
import sikkerby.events.casefile.CaseEvent.EsdhReferenceSet;
import sikkerby.events.casefile.CaseEvent.NoteAdded;
import sikkerby.query.casefile.CaseState.Contents;
import sikkerby.query.casefile.CaseState.Cover;
import sikkerby.query.casefile.CaseState.Document;
import sikkerby.query.casefile.CaseState.Lifecycle;
import sikkerby.query.casefile.CaseState.Link;
import sikkerby.query.casefile.CaseState.Note;
import sikkerby.query.model.Column;
import sikkerby.query.model.Searched;
import sikkerby.query.model.Step;
import sikkerby.query.model.Subject;
import sikkerby.query.model.Words;
import sikkerby.query.time.Known;

/** Each case, day by day: what lies in it, and whether it is open. */
@Component
class CaseReadModel implements Searched<CaseState> {

    @Override
    public String name() {
        return "casefile";
    }

    @Override
    public Class<CaseEvent> facts() {
        return CaseEvent.class;
    }

    @Override
    public Class<CaseState> state() {
        return CaseState.class;
    }

    @Override
    public List<Column<CaseState>> columns() {
        return List.of(
                new Column<>("number", "text", it -> it.cover().number()),
                new Column<>("status", "text", it -> it.lifecycle().status().name()),
                new Column<>(
                        "responsible", "text", it -> it.cover().responsible().value()),
                new Column<>("esdh", "text", CaseReadModel::esdh),
                new Column<>("opened_on", "date", it -> it.lifecycle().openedOn()),
                new Column<>("links", "uuid[]", CaseReadModel::links));
    }

    @Override
    public Subject subject(CaseState state) {
        var contents = state.contents();
        var words = Stream.of(
                        Stream.of(state.cover().title()),
                        contents.notes().stream().map(Note::text),
                        contents.documents().stream().map(Document::theme),
                        Stream.concat(
                                        Stream.ofNullable(state.cover().esdhCaseNo()),
                                        contents.documents().stream().map(Document::esdhNo))
                                .map(Object::toString))
                .<@Nullable String>flatMap(it -> it)
                .toList();
        return new Subject(
                state.cover().number(),
                state.cover().title(),
                state.lifecycle().status().name(),
                Words.known(words));
    }

    @Override
    public CaseState begin(List<Known> facts) {
        var it = (CaseOpened) facts.getFirst().fact();
        var cover = new Cover(
                it.number(),
                Words.of(it.title()),
                it.responsible(),
                it.esdhCaseNo(),
                it.esdhCaseNo() == null ? null : it.occurredOn(),
                it.kleTopic(),
                it.kleFacet(),
                it.confidentiality());
        return new CaseState(cover, Lifecycle.opened(it.occurredOn()), Contents.NONE);
    }

    @Override
    public List<Step<CaseState>> steps(Known known, List<Known> facts) {
        return switch ((CaseEvent) known.fact()) {
            case CaseOpened it -> Step.on(it, state -> state);
            case NoteAdded it ->
                Step.on(it, state -> state.with(state.contents().with(note(it, known))));
            case DocumentRegistered it ->
                Step.on(it, state -> state.with(state.contents().with(document(it, known))));
            case CaseLinked it ->
                Step.on(
                        it,
                        state -> state.with(state.contents().with(new Link(it.kind(), it.target(), it.occurredOn()))));
            case CaseUnlinked it ->
                Step.on(it, state -> state.with(state.contents().without(it.target())));
            case EsdhReferenceSet it ->
                Step.on(it, state -> state.with(state.cover().filed(it.esdhCaseNo(), it.occurredOn())));
            case CaseClassified it ->
                Step.on(it, state -> state.with(state.cover().classified(it.kleTopic(), it.kleFacet())));
            case ConfidentialityChanged it ->
                Step.on(it, state -> state.with(state.cover().held(it.confidentiality())));
            case CaseClosed it ->
                Step.on(it, state -> state.with(state.lifecycle().closed(it.occurredOn())));
            case CaseReopened it ->
                Step.on(it, state -> state.with(state.lifecycle().reopened(it.occurredOn())));
        };
    }

    private static Note note(NoteAdded it, Known known) {
        return new Note(known.event(), Words.of(it.text()), it.occurredOn(), known.recordedAt());
    }

    private static Document document(DocumentRegistered it, Known known) {
        return new Document(
                known.event(),
                Words.of(it.theme()),
                it.esdhNo(),
                it.receivedOn(),
                it.sentOn(),
                it.sha256(),
                it.occurredOn(),
                known.recordedAt());
    }

    private static @Nullable String esdh(CaseState it) {
        var number = it.cover().esdhCaseNo();
        return number == null ? null : number.value();
    }

    private static Object[] links(CaseState it) {
        return it.contents().links().stream().map(Link::target).toArray();
    }
}
