package sikkerby.query.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.correction.CorrectionEvent;
import sikkerby.events.correction.CorrectionEvent.Change;
import sikkerby.events.correction.CorrectionEvent.Closing;
import sikkerby.events.correction.CorrectionEvent.CorrectionConsented;
import sikkerby.events.correction.CorrectionEvent.CorrectionProposed;
import sikkerby.events.correction.CorrectionEvent.CorrectionRefused;
import sikkerby.events.correction.CorrectionEvent.CorrectionWithdrawn;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.correction.Correction.Approval;
import sikkerby.query.correction.Correction.Entry;
import sikkerby.query.correction.Correction.Person;
import sikkerby.query.correction.Correction.Side;
import sikkerby.query.correction.Correction.State;
import sikkerby.query.correction.Correction.Subject;
import sikkerby.query.log.LogReader;
import sikkerby.query.model.Words;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.Names;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.sentence.Sentences;
import sikkerby.query.time.Known;

/** Puts corrections together with the entries they are about, and proposals with what was said to them. */
final class Register {

    private final List<Known> corrections;
    private final Map<UUID, Known> entries;
    private final Map<UUID, Known> answers = new HashMap<>();
    private final Map<UUID, List<Known>> consents = new HashMap<>();
    private final Names names;
    private final Sentences sentences;

    Register(List<Known> corrections, LogReader log, NamesReader reader, Language language) {
        this.corrections = corrections;
        this.entries = log
                .events(corrections.stream().map(it -> said(it).entry()).toList())
                .stream()
                .collect(Collectors.toMap(Known::event, Function.identity()));
        for (var it : corrections) {
            switch (it.fact()) {
                case EntryCorrected by when by.proposal() != null -> answers.put(by.proposal(), it);
                case Closing by -> answers.put(by.proposal(), it);
                case CorrectionConsented by ->
                    consents.computeIfAbsent(by.proposal(), _ -> new ArrayList<>())
                            .add(it);
                default -> {}
            }
        }
        this.names = reader.about(
                Stream.concat(corrections.stream(), entries.values().stream()).toList());
        this.sentences = new Sentences(names, language);
    }

    /** In the order of the log; the answer to a proposal is part of that. */
    List<Correction> all() {
        return corrections.stream()
                .filter(it -> it.fact() instanceof Change && !answers.containsValue(it))
                .flatMap(it -> Stream.ofNullable(entries.get(said(it).entry())).map(entry -> correction(it, entry)))
                .toList();
    }

    private Correction correction(Known known, Known entry) {
        var said = (Change) known.fact();
        var answer = answers.get(known.event());
        var who = known.circumstances();
        return new Correction(
                known.event(),
                state(said, answer),
                new Subject(known.feature(), known.object(), names.number(known.object())),
                entry(entry),
                said.reasonCode(),
                Words.of(said.text()),
                Values.of(said.was()),
                Values.of(said.corrected()),
                said.occurredOn(),
                known.recordedAt(),
                known.position(),
                new Person(who.actor(), who.partner()),
                said instanceof CorrectionProposed it ? sides(it, known.event(), entry, answer) : null,
                approval(answer),
                sentences.of(known));
    }

    /** Whoever agreed last did so for all that had not. */
    private List<Side> sides(CorrectionProposed said, UUID proposal, Known entry, @Nullable Known answer) {
        var last = answer != null && answer.fact() instanceof EntryCorrected ? answer : null;
        return said.sidesBeside(owner(entry)).stream()
                .map(side -> consents.getOrDefault(proposal, List.of()).stream()
                        .filter(it -> it.fact() instanceof CorrectionConsented by && by.isOf(side))
                        .findFirst()
                        .map(it -> new Side(side, approval(it)))
                        .orElse(new Side(side, approval(last))))
                .toList();
    }

    private static @Nullable PartnerCode owner(Known entry) {
        var who = entry.circumstances();
        return who.onBehalfOf() == null ? who.partner() : who.onBehalfOf();
    }

    private static State state(Change said, @Nullable Known answer) {
        if (answer == null) return said instanceof CorrectionProposed ? State.PROPOSED : State.CORRECTED;
        return switch (answer.fact()) {
            case CorrectionRefused _ -> State.REFUSED;
            case CorrectionWithdrawn _ -> State.WITHDRAWN;
            default -> State.CORRECTED;
        };
    }

    private Entry entry(Known entry) {
        return new Entry(
                entry.event(),
                entry.type(),
                entry.position(),
                entry.fact().occurredOn(),
                entry.recordedAt(),
                owner(entry),
                sentences.of(entry));
    }

    private static @Nullable Approval approval(@Nullable Known answer) {
        if (answer == null) return null;
        var who = answer.circumstances();
        return new Approval(
                answer.event(),
                who.actor(),
                who.partner(),
                Words.of(who.reason()),
                answer.fact().occurredOn(),
                answer.recordedAt(),
                answer.position());
    }

    private static CorrectionEvent said(Known known) {
        return (CorrectionEvent) known.fact();
    }
}
