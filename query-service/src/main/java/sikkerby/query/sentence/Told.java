package sikkerby.query.sentence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.AboutEntry;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.KleFacet;
import sikkerby.events.fact.KleTopic;
import sikkerby.events.fact.Origin;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.fact.Text;
import sikkerby.events.place.PlaceCode;
import sikkerby.query.model.Words;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.Known;

/**
 * One fact on its way into words: names are those of the day it happened, as they were known when it was recorded.
 *
 * @param amongItsOwn told among the entries of its object, so that nobody asks which one it is about
 */
record Told(Known known, Names names, Language language, Templates templates, boolean amongItsOwn) {

    private static final BodyCode STEERING_GROUP = new BodyCode("STEERING_GROUP");

    /**
     * The template of the fact's own stored name, with {@code on}, {@code recorded}, {@code object} and {@code about} beside
     * the words given.
     */
    String say(String variant, Map<String, String> words) {
        return say(variant, words, recorded());
    }

    String say(String variant, Map<String, String> words, String recorded) {
        var all = new HashMap<>(words);
        all.put("on", date(known.fact().occurredOn()));
        all.put("recorded", recorded);
        all.put("object", object());
        all.put("about", about());
        return Templates.capital(templates.fill(known.type() + variant, all));
    }

    /** What it is about: by number and title, or among its own entries by its kind alone. */
    private String object() {
        var key = "object." + known.feature();
        if (!templates.has(key)) return names.called(known.feature(), known.object(), then(), language);
        return amongItsOwn ? phrase(key + ".own") : phrase(key, Map.of("thing", thing(known.object())));
    }

    /** Behind what belongs to it; nothing among its own entries. */
    private String about() {
        var key = "about." + known.feature();
        return amongItsOwn || !templates.has(key) ? "" : phrase(key, Map.of("object", object()));
    }

    /** The number and title of an object. */
    String thing(UUID object) {
        var title = names.title(object);
        return title == null ? names.number(object) : names.number(object) + " " + templates.briefly(title);
    }

    /** What the entry is called that this one is about. */
    String entry(AboutEntry said) {
        return templates.quoted(templates.entry(said.type()));
    }

    /** Who owed the commitment that day. */
    String debtor() {
        var debtor = names.debtor(known.object(), then());
        return debtor == null ? phrase("debtor.unknown") : partner(debtor);
    }

    /** Words that belong to no fact of their own. */
    String phrase(String key) {
        return templates.template(key);
    }

    String phrase(String key, Map<String, String> words) {
        return templates.fill(key, words);
    }

    String list(List<String> words) {
        return templates.list(words);
    }

    AsOf then() {
        return new AsOf(known.fact().occurredOn(), known.position());
    }

    /** Whose word it is: the partner that spoke, and the steering group where somebody spoke for no partner. */
    String who() {
        if (byItself()) return templates.template("system");
        var circumstances = known.circumstances();
        return by(circumstances.onBehalfOf() != null ? circumstances.onBehalfOf() : circumstances.partner());
    }

    /** A partner as one that says or does something: for who is no more, that is whoever took its place. */
    String by(@Nullable PartnerCode partner) {
        if (partner == null) return body(STEERING_GROUP);
        var successor = names.successor(partner, then());
        return successor == null
                ? partner(partner)
                : phrase("inPlace", Map.of("successor", partner(successor), "partner", partner(partner)));
    }

    String partner(PartnerCode code) {
        return names.spoken(code, then(), language);
    }

    String partners(List<PartnerCode> codes) {
        return templates.list(codes.stream().map(this::partner).toList());
    }

    String places(List<PlaceCode> codes) {
        return templates.list(
                codes.stream().map(it -> names.spoken(it, then(), language)).toList());
    }

    String body(BodyCode code) {
        return templates.body(code.value());
    }

    String date(LocalDate day) {
        return templates.date(day);
    }

    String period(Period period) {
        return templates.period(period.from(), period.until());
    }

    String quoted(@Nullable Text text) {
        return templates.quoted(Words.of(text));
    }

    /** The reason that was given, as the end of a sentence; nothing where none was. */
    String because() {
        var reason = known.circumstances().reason();
        return reason == null ? "" : templates.fill("because", Map.of("reason", quoted(reason)));
    }

    /** When it was recorded, if on a later day, and by whom, if that was somebody else. */
    String recorded() {
        var circumstances = known.circumstances();
        var other = circumstances.onBehalfOf() != null
                && !circumstances.onBehalfOf().equals(circumstances.partner());
        if (!other) return recordedLate();
        var words = Map.of("day", date(recordedOn()), "recorder", by(circumstances.partner()));
        return templates.fill(late() ? "recorded.late.by" : "recorded.by", words);
    }

    String recordedLate() {
        if (byItself()) return recordedByItself();
        return late() ? templates.fill("recorded.late", Map.of("day", date(recordedOn()))) : "";
    }

    private String recordedByItself() {
        return late()
                ? templates.fill("recorded.late.system", Map.of("day", date(recordedOn())))
                : templates.template("recorded.system");
    }

    /** It was due, and nobody had to ask for it. */
    private boolean byItself() {
        return known.circumstances().origin() == Origin.SYSTEM;
    }

    private boolean late() {
        return recordedOn().isAfter(known.fact().occurredOn());
    }

    private LocalDate recordedOn() {
        return Copenhagen.dayOf(known.recordedAt());
    }

    static String kle(KleTopic topic, @Nullable KleFacet facet) {
        return facet == null ? topic.value() : topic + " " + facet;
    }
}
