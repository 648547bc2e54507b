package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import sikkerby.command.platform.Caller.Reply;

/** SOF, SSP and the police on their way to an agreement, over HTTP. */
public record Negotiation(City city) {

    public Reply draft(String user) {
        return city.as(user).post("/api/agreements", """
                {"title": "Fælles indsats", "kind": "COOPERATION", "parties": ["SOF", "SSP", "POLITI"]}""");
    }

    public UUID drafted() {
        return UUID.fromString(draft("sof").text("id"));
    }

    /** For a year from today on. */
    public UUID inForce() {
        var id = drafted();
        propose("sof", id, terms(city.today()));
        acceptAll(id, 1);
        return id;
    }

    public void acceptAll(UUID agreement, int version) {
        for (var party : new String[] {"sof", "ssp", "politi"}) {
            var reply = accept(party, agreement, version);
            assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        }
    }

    public Reply propose(String user, UUID agreement, String terms) {
        return city.as(user).post("/api/agreements/" + agreement + "/terms", terms);
    }

    public Reply accept(String user, UUID agreement, int version) {
        return city.as(user)
                .post("/api/agreements/" + agreement + "/acceptances", "{\"termsVersion\": " + version + "}");
    }

    public static String terms(LocalDate from) {
        return json("'text': 'Parterne mødes.', 'from': '%s', 'to': '%s', 'places': ['YNB']"
                .formatted(from, from.plusYears(1)));
    }

    public static String json(String fields) {
        return "{" + fields.replace('\'', '"') + "}";
    }

    /** What is said again counts instead of what was said before. */
    public static String with(String json, String said) {
        var rest = json.replaceAll("\"" + field(said) + "\": (\"[^\"]*\"|\\[[^]]*])(, )?", "")
                .replace(", }", "}");
        var comma = rest.equals("{}") ? "" : ", ";
        return "{" + said.replace('\'', '"') + comma + rest.substring(1);
    }

    /** The first field that is spoken of. */
    public static String field(String said) {
        return said.substring(1, said.indexOf('\'', 1));
    }
}
