package sikkerby.query.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import sikkerby.events.fact.Copenhagen;
import sikkerby.query.ask.Caller;
import sikkerby.query.sentence.Language;
import sikkerby.query.time.KnownAt;
import sikkerby.query.time.TimeRequest;

/**
 * Who looks at a page, in which language and under which dates. Each page's handler takes it as an argument, and each
 * template finds it as {@code visit}.
 *
 * @param caller null on a page that is open without a login
 * @param time what questions are asked with
 * @param today the day it is in Copenhagen
 * @param dated whether what the page shows depends on the dates
 */
public record Visit(@Nullable Caller caller, Language language, TimeRequest time, LocalDate today, boolean dated) {

    private static final String VALID_AT = "validAt";
    private static final String KNOWN_AT = "knownAt";

    /** Whether the page shows the present, the only time at which anything can be changed. */
    public boolean isNow() {
        return validAt().equals(today) && isKnownNow();
    }

    /** Whether the page is told what is new: what the past looks like changes no more. */
    boolean isWatched() {
        return caller != null && dated && isNow();
    }

    public boolean isKnownNow() {
        return switch (time.knownAt()) {
            case KnownAt.Now _ -> true;
            case KnownAt.Day(LocalDate day) -> day.equals(today);
            case KnownAt.Moment _, KnownAt.Position _ -> false;
        };
    }

    public LocalDate validAt() {
        return time.validAt() == null ? today : time.validAt();
    }

    /** Up to when things were known, as its field has it: a day, or what else was asked for. */
    public Object knownAs() {
        var sent = filter(KNOWN_AT);
        return switch (sent == null ? time.knownAt() : KnownAt.parse(KNOWN_AT, sent)) {
            case KnownAt.Now _ -> today;
            case KnownAt.Day(LocalDate day) -> day;
            case KnownAt.Moment(var instant) -> sent == null ? instant : sent;
            case KnownAt.Position(long position) -> "@" + position;
        };
    }

    /** The day up to which things were known, where a day was asked for. */
    public @Nullable LocalDate knownOn() {
        return time.knownAt() instanceof KnownAt.Day(LocalDate day) ? day : null;
    }

    /**
     * The last day on which anything can have become known to the page; its later ones keep that of the first. Null where
     * a position of the log was asked for: only the log knows its day.
     */
    public @Nullable LocalDate lastDay() {
        var sent = filter(KNOWN_AT);
        return switch (sent == null ? time.knownAt() : KnownAt.parse(KNOWN_AT, sent)) {
            case KnownAt.Day(LocalDate day) -> day;
            case KnownAt.Moment(var instant) -> Copenhagen.dayOf(instant);
            case KnownAt.Now _ -> today;
            case KnownAt.Position _ -> sent == null ? today : null;
        };
    }

    /** What the page looks at, for its banner. */
    public Past past() {
        return Past.of(this);
    }

    /** The dates as every link keeps them; none in the present. */
    public Map<String, String> dates() {
        if (isNow()) return Map.of();
        var dates = new TreeMap<>(time.filters());
        dates.keySet().retainAll(Set.of(VALID_AT, KNOWN_AT));
        return dates;
    }

    /** What the list on the page is narrowed by. */
    public Map<String, String> filters() {
        var filters = new TreeMap<>(time.filters());
        filters.remove(VALID_AT);
        filters.remove(KNOWN_AT);
        return filters;
    }

    /** One of them, as it was sent. */
    public @Nullable String filter(String name) {
        return time.filters().get(name);
    }

    public String path() {
        return time.path();
    }

    /** This page in the present. */
    public String now() {
        return address(filters());
    }

    /** This page on a day as it was known that day. */
    public String on(LocalDate day) {
        var parameters = new LinkedHashMap<>(filters());
        parameters.put(VALID_AT, day.toString());
        parameters.put(KNOWN_AT, day.toString());
        return address(parameters);
    }

    /** This page in the other language. */
    public String in(String language) {
        var parameters = new LinkedHashMap<>(filters());
        parameters.putAll(dates());
        parameters.put(Languages.PARAMETER, language);
        return address(parameters);
    }

    /** Whether the list on the page goes on from an earlier page of it. */
    public boolean isLater() {
        return time.bookmark() != null;
    }

    /** The first page of the list. */
    public String first() {
        var parameters = new LinkedHashMap<>(filters());
        parameters.putAll(dates());
        return address(parameters);
    }

    /** The page of the list after this one. */
    public String next(String cursor) {
        var parameters = new LinkedHashMap<>(filters());
        parameters.putAll(dates());
        parameters.put("cursor", cursor);
        return address(parameters);
    }

    /** Another page under the same dates. */
    String keeping(String path) {
        return address(path, dates());
    }

    /** To a page that says the same whatever the dates. */
    Visit undated() {
        return new Visit(caller, language, time, today, false);
    }

    private String address(Map<String, String> parameters) {
        return address(path(), parameters);
    }

    private static String address(String path, Map<String, String> parameters) {
        var address = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }

    /** For the second and later questions of a page: as known where the first was answered. */
    public TimeRequest knownAt(long position) {
        return new TimeRequest(
                time.validAt(),
                new KnownAt.Position(position),
                null,
                null,
                null,
                time.limit(),
                null,
                time.path(),
                time.filters());
    }

    /** The same visit to another page: the one that a form belongs to. */
    public Visit to(String path) {
        return to(path, Map.of());
    }

    /** Likewise, with what that page was narrowed by. */
    public Visit to(String path, Map<String, String> filters) {
        var there =
                new TimeRequest(null, new KnownAt.Now(), time.after(), null, null, time.limit(), null, path, filters);
        return new Visit(caller, language, there, today, dated);
    }
}
