package sikkerby.query.casefile;

import java.util.List;
import sikkerby.events.fact.Confidentiality;
import sikkerby.query.ask.NotFound;
import sikkerby.query.form.Act;
import sikkerby.query.form.Field;
import sikkerby.query.form.Field.Kind;

/** All that can be done about a case, each with what its form asks for. */
final class CaseActs {

    private static final Field ESDH = Field.of(Kind.LINE, "esdhCaseNo", "casefile.field.esdhCaseNo");
    private static final Field TOPIC = Field.of(Kind.LINE, "kleTopic", "field.kleTopic");
    private static final Field FACET =
            Field.of(Kind.LINE, "kleFacet", "field.kleFacet").optional();
    private static final Field CONFIDENTIALITY = Field.oneOf(
            "confidentiality",
            "casefile.confidentiality",
            "confidentiality",
            Confidentiality.PARTIES,
            Confidentiality.PUBLIC);

    static final Act OPEN = Act.of(
                    "open",
                    Field.of(Kind.LINE, "title", "casefile.field.title"),
                    Field.of(Kind.PARTNER, "responsible", "casefile.responsible"),
                    ESDH.optional(),
                    TOPIC.optional(),
                    FACET,
                    CONFIDENTIALITY)
            .at("")
            .onSomeDay();

    static final Act NOTE =
            Act.of("notes", Field.of(Kind.TEXT, "text", "casefile.field.note")).onSomeDay();
    static final Act FILE = Act.of(
                    "documents",
                    Field.of(Kind.LINE, "theme", "casefile.field.theme"),
                    Field.of(Kind.LINE, "esdhNo", "casefile.field.esdhNo"),
                    Field.of(Kind.DAY, "receivedOn", "casefile.field.receivedOn")
                            .optional(),
                    Field.of(Kind.DAY, "sentOn", "casefile.field.sentOn").optional())
            .onSomeDay();
    static final Act REFER = Act.of("esdh", ESDH).onSomeDay();
    static final Act CLASSIFY = Act.of("kle", TOPIC, FACET);
    static final Act LINK = Act.of(
            "links",
            Field.object("target", "casefile.field.target", "agreement", "commitment", "initiative", "casefile"));
    static final Act UNLINK = Act.of(
                    "links-remove",
                    Field.object(
                            "target", "casefile.field.linked", "agreement", "commitment", "initiative", "casefile"))
            .at("links/{target}")
            .removing();
    static final Act HOLD = Act.of("confidentiality", CONFIDENTIALITY);
    static final Act CLOSE = Act.of("close").onSomeDay();
    static final Act REOPEN = Act.of("reopen", Field.why()).onSomeDay();

    private CaseActs() {}

    static Act named(String name) {
        return List.of(NOTE, FILE, REFER, CLASSIFY, LINK, UNLINK, HOLD, CLOSE, REOPEN).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound(name));
    }
}
