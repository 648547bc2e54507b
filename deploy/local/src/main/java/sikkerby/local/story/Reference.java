package sikkerby.local.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sikkerby.local.story.Telling.SourceStatus;

/** The real strategies, principles, partners and places, as the secretariat enters them. */
record Reference(Partners partners, Places places, List<Strategy> strategies) {

    private static final String SECRETARIAT = "sekretariat";
    private static final Sources SOURCES = Sources.known();

    record Partners(LocalDateTime recorded, LocalDate since, List<Partner> entries) {}

    record Places(LocalDateTime recorded, LocalDate since, List<Place> entries) {}

    record Partner(
            String code,
            String kind,
            String da,
            @Nullable String en,
            @Nullable String parent,
            @Nullable String committee,
            List<String> src) {}

    record Place(
            String code,
            String kind,
            String da,
            @Nullable String en,
            @Nullable List<String> within,
            @Nullable LocalDate since,
            List<String> src) {}

    record Strategy(
            String code,
            String kind,
            String da,
            String en,
            LocalDate from,
            LocalDate to,
            Step drafted,
            @Nullable Step adopted,
            @Nullable List<Principle> principles) {}

    /** A day in a strategy's life, and when the demo heard of it. */
    record Step(
            LocalDate on, LocalDateTime recorded, @Nullable String by, List<String> src) {}

    record Principle(String code, String kind, int no, String da, String en, List<String> src) {}

    static List<Beat> beats() {
        return Yaml.read("reference.yaml", Reference.class).all();
    }

    private List<Beat> all() {
        var beats = new ArrayList<Beat>();
        for (var partner : partners.entries) beats.add(of(partner));
        for (var place : places.entries) beats.add(of(place));
        for (var strategy : strategies) addTo(beats, strategy);
        return beats;
    }

    private Beat of(Partner partner) {
        var body = new LinkedHashMap<String, Object>();
        body.put("code", partner.code);
        body.put("kind", partner.kind);
        body.put("name", name(partner.da, partner.en));
        if (partner.parent != null) body.put("parent", partner.parent);
        if (partner.committee != null) body.put("committee", partner.committee);
        return beat(partners.recorded, "/api/partners", body, partners.since, partner.src);
    }

    private Beat of(Place place) {
        var body = new LinkedHashMap<String, Object>();
        body.put("code", place.code);
        body.put("kind", place.kind);
        // Districts go by their Danish names in English too.
        body.put("name", name(place.da, Objects.requireNonNullElse(place.en, place.da)));
        body.put("within", Objects.requireNonNullElse(place.within, List.of()));
        var since = Objects.requireNonNullElse(place.since, places.since);
        return beat(places.recorded, "/api/places", body, since, place.src);
    }

    private void addTo(List<Beat> beats, Strategy strategy) {
        var drafted = strategy.drafted;
        var path = "/api/strategies/" + strategy.code;
        beats.add(beat(drafted.recorded, "/api/strategies", draft(strategy), drafted.on, drafted.src));
        for (var principle : Objects.requireNonNullElse(strategy.principles, List.<Principle>of())) {
            var body = new LinkedHashMap<String, Object>();
            body.put("code", principle.code);
            body.put("kind", principle.kind);
            body.put("no", principle.no);
            body.put("name", name(principle.da, principle.en));
            body.put("from", strategy.from.toString());
            beats.add(beat(drafted.recorded, path + "/principles", body, drafted.on, principle.src));
        }
        var adopted = strategy.adopted;
        if (adopted == null) return;
        var body = new LinkedHashMap<String, Object>();
        body.put("body", Objects.requireNonNull(adopted.by));
        body.put("from", strategy.from.toString());
        beats.add(beat(adopted.recorded, path + "/adoption", body, adopted.on, adopted.src));
    }

    private static Map<String, Object> draft(Strategy strategy) {
        var body = new LinkedHashMap<String, Object>();
        body.put("code", strategy.code);
        body.put("kind", strategy.kind);
        body.put("name", name(strategy.da, strategy.en));
        body.put("from", strategy.from.toString());
        body.put("to", strategy.to.toString());
        return body;
    }

    private static Beat beat(
            LocalDateTime recorded, String path, Map<String, Object> body, LocalDate occurredOn, List<String> src) {
        body.put("occurredOn", occurredOn.toString());
        body.put("reason", "Kilde: " + SOURCES.titles(src) + ".");
        body.put("source", SOURCES.said(SourceStatus.FACT, src));
        return new Beat(recorded, SECRETARIAT, path, body, null, null);
    }

    private static Map<String, Object> name(String da, @Nullable String en) {
        var name = new LinkedHashMap<String, Object>();
        name.put("da", da);
        if (en != null) name.put("en", en);
        return name;
    }
}
