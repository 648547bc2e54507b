package sikkerby.query.correction;

import java.util.ArrayList;
import sikkerby.events.correction.CorrectionReason;
import sikkerby.query.ask.NotFound;
import sikkerby.query.correction.Difference.Input;
import sikkerby.query.correction.EntryQueries.Entry;
import sikkerby.query.form.Act;
import sikkerby.query.form.Field;
import sikkerby.query.form.Field.Kind;

/** All that can be done about an entry, and about a correction that waits for a second person. */
final class CorrectionActs {

    /** What the names of the fields begin with that hold what an entry said when the form was made. */
    static final String HELD = "held.";

    static final String REASON_CODE = "reasonCode";

    static final Act OBJECT = Act.of("object", Field.of(Kind.TEXT, "reason", "entry.object.reason"))
            .at("contest")
            .atOnce();
    static final Act NOTE = Act.of("note", Field.of(Kind.TEXT, "text", "entry.note.text"))
            .at("")
            .atOnce();

    static final Act APPROVE = Act.of("approve").atOnce();
    static final Act REFUSE = Act.of("refuse", Field.of(Kind.TEXT, "reason", "correction.refuse.reason"))
            .atOnce();
    static final Act WITHDRAW = Act.of("withdraw").atOnce();

    private CorrectionActs() {}

    /** Of one's own entry. */
    static Act correct(Entry entry) {
        return Act.of("correct", values(entry)).at("").atOnce();
    }

    /** Of another's, which takes a second person. */
    static Act propose(Entry entry) {
        return Act.of("propose", values(entry)).at("").atOnce();
    }

    static Act about(Entry entry, String name) {
        return switch (name) {
            case "correct" -> correct(entry);
            case "propose" -> propose(entry);
            case "object" -> OBJECT;
            case "note" -> NOTE;
            default -> throw new NotFound(name);
        };
    }

    static Act ofSecond(String name) {
        return switch (name) {
            case "approve" -> APPROVE;
            case "refuse" -> REFUSE;
            case "withdraw" -> WITHDRAW;
            default -> throw new NotFound(name);
        };
    }

    private static Field[] values(Entry entry) {
        var fields = new ArrayList<Field>();
        var label = entry.begins() ? "entry.reason.begins" : "entry.reason";
        fields.add(Field.oneOf(REASON_CODE, label, "correction.reason", (Object[]) CorrectionReason.values()));
        for (var input : entry.inputs()) {
            fields.add(Field.hidden(HELD + input.field()));
            fields.add(field(input));
        }
        fields.add(Field.of(Kind.TEXT, "text", "entry.text"));
        return fields.toArray(Field[]::new);
    }

    /** What the entry says already it goes on to say, this or something else. */
    private static Field field(Input input) {
        var field = Field.of(kind(input.kind()), input.name(), "correction.field" + "." + input.field());
        return input.held() == null ? field.optional() : field;
    }

    private static Kind kind(Difference.Kind kind) {
        return switch (kind) {
            case DAY -> Kind.DAY;
            case PARTNER -> Kind.PARTNER;
            case PLACES -> Kind.PLACES;
            case WORDS -> Kind.TEXT;
            case NUMBER, AMOUNT -> Kind.LINE;
            case YES_OR_NO -> Kind.YES_NO;
        };
    }
}
