package sikkerby.query.worklist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.Names;
import sikkerby.query.sentence.Phrases;
import sikkerby.query.time.AsOf;

/** Puts what waits into words, with the names of the day asked about. */
record Wording(Phrases phrases, Names names, Language language, AsOf asOf) {

    String say(WorkItem.Kind kind, String variant, Map<String, String> words) {
        return phrases.say("worklist." + kind + variant, words);
    }

    /** What is the same for all that waits: who is to answer, and since when. */
    HashMap<String, String> words(
            String number, List<PartnerCode> of, @Nullable BodyCode body, LocalDate since, @Nullable LocalDate due) {
        var words = new HashMap<String, String>();
        words.put("number", number);
        words.put("who", who(of, body));
        words.put("since", phrases.date(since));
        if (due != null) words.put("until", phrases.date(due));
        return words;
    }

    String partner(PartnerCode code) {
        return names.spoken(code, asOf, language);
    }

    String quoted(@Nullable String text) {
        return phrases.quoted(text);
    }

    String date(LocalDate day) {
        return phrases.date(day);
    }

    private String who(List<PartnerCode> of, @Nullable BodyCode body) {
        return phrases.list(Stream.concat(
                        of.stream().map(this::partner), Stream.ofNullable(body).map(phrases::body))
                .toList());
    }
}
