package sikkerby.command.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.casefile.CaseCommand.RegisterDocument;
import sikkerby.events.casefile.CaseEvent.DocumentRegistered;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.Sha256;

/** The documents that a case refers to: each bears a number of its own, and is filed once. */
record Documents(Map<EsdhNumber, Filed> filed) {

    static final Documents NONE = new Documents(Map.of());

    /** All that a document is besides its theme. */
    private record Filed(
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate sentOn,
            @Nullable Sha256 sha256) {}

    /** Whether this very document is there already; refuses another one under its number. */
    boolean have(RegisterDocument command) {
        var there = filed.get(command.esdhNo());
        if (there == null) return false;
        var same = there.equals(new Filed(command.receivedOn(), command.sentOn(), command.sha256()));
        Refused.unless(same, RefusalCode.ALREADY_EXISTS, command.esdhNo());
        return true;
    }

    Documents with(DocumentRegistered it) {
        var more = new HashMap<>(filed);
        more.put(it.esdhNo(), new Filed(it.receivedOn(), it.sentOn(), it.sha256()));
        return new Documents(Map.copyOf(more));
    }
}
