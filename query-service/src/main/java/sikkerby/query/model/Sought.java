package sikkerby.query.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What somebody looks for by words. Each of them has to be there, with whatever ending; from four letters on it may also
 * be part of a longer word, since Danish writes compounds as one. What stands behind a hyphen is left out by what it would
 * be found by. In a condition the row goes by the alias {@code it}.
 */
public final class Sought {

    // Those of the Danish dictionary's stop words that it does not know as they are folded.
    private static final Pattern STOP_WORDS = Pattern.compile("\\b(paa|naar|vaere|vaeret|ogsaa|saadan)\\b");
    // What a number begins with is followed by its year.
    private static final String NO_NUMBER = "!'-':*";
    private static final int SHORT = 4;
    private static final int MOST = 20;

    /** One word of a term. */
    private record Placed(int term, Word word) {}

    private final List<Term> terms;
    private final List<Placed> placed;

    private Sought(List<Term> terms, List<Placed> placed) {
        this.terms = terms;
        this.placed = placed;
    }

    public static Sought of(String words, JdbcClient jdbc) {
        var terms = Term.of(Folding.text(words));
        var placed = jdbc.sql("""
                select t.term, d.token, s.stem
                  from unnest(:terms::text[]) with ordinality as t (words, term),
                       ts_debug('danish', t.words) with ordinality
                       as d (kind, description, token, dictionaries, dictionary, lexemes, at),
                       unnest(d.lexemes) as s (stem)
                 group by t.term, d.token, s.stem order by t.term, min(d.at), s.stem limit :most
                """)
                .param(
                        "terms",
                        terms.stream()
                                .map(it -> STOP_WORDS.matcher(it.text()).replaceAll(" "))
                                .toArray(String[]::new))
                .param("most", MOST)
                .query((row, _) ->
                        new Placed(row.getInt("term") - 1, new Word(row.getString("token"), row.getString("stem"))))
                .list();
        return new Sought(terms, placed);
    }

    /** The words that are to be there, one by one, without those too small to be looked for. */
    public List<Word> words() {
        return included().mapToObj(this::word).toList();
    }

    /** That a row speaks of it. */
    public String condition() {
        var alternatives = placed.stream()
                .map(Placed::term)
                .distinct()
                .collect(groupingBy(
                        it -> terms.get(it).alternative(), TreeMap::new, mapping(this::condition, joining(" and "))));
        return alternatives.isEmpty() ? "false" : "(" + String.join(" or ", alternatives.values()) + ")";
    }

    private String condition(int term) {
        var it = terms.get(term);
        var said = it.quoted()
                ? "it.search @@ " + phrase(term)
                : all(
                        placedIn(term),
                        at -> word(at).isLong()
                                ? "(it.search @@ cast(:stem%1$d as tsquery) or it.words like :part%1$d)".formatted(at)
                                : "it.search @@ cast(:stem%d as tsquery)".formatted(at));
        return it.excluded() ? "not (" + said + ")" : said;
    }

    private String phrase(int term) {
        var phrase = "phraseto_tsquery('danish', :phrase" + term + ")";
        var last = placedIn(term).reduce((_, next) -> next).orElseThrow();
        return word(last).isCutShort() ? "(" + phrase + " <-> cast(:noNumber as tsquery))" : phrase;
    }

    /** That a row's title does. */
    public String titleCondition() {
        return all(
                included(),
                at -> word(at).isLong()
                        ? "(it.search @@ cast(:title%1$d as tsquery) or it.title like :part%1$d)".formatted(at)
                        : "it.search @@ cast(:title%d as tsquery)".formatted(at));
    }

    /** How much of a row's words it is, from 0 to 1; words in its title weigh most. */
    public String weight() {
        var any = included()
                .mapToObj(at -> word(at).isCutShort()
                        ? "case when it.title like :prefix%1$d then cast(:begin%1$d as tsquery) else cast(:lexeme%1$d as tsquery) end"
                                .formatted(at)
                        : "cast(:stem%d as tsquery)".formatted(at))
                .collect(joining(" || "));
        return any.isEmpty() ? "0" : "ts_rank(it.search, " + any + ", 1)";
    }

    public Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("noNumber", NO_NUMBER);
        for (int term = 0; term < terms.size(); term++)
            if (terms.get(term).quoted())
                parameters.put("phrase" + term, terms.get(term).text());
        for (int at = 0; at < placed.size(); at++) {
            var word = word(at);
            parameters.put("stem" + at, word.lexeme(""));
            parameters.put("title" + at, word.lexeme(":A"));
            parameters.put("part" + at, "%" + escaped(word.part(), "%_") + "%");
            if (!word.isCutShort()) continue;
            parameters.put("lexeme" + at, quoted(word.stem()));
            parameters.put("begin" + at, quoted(word.typed()) + ":*");
            parameters.put("prefix" + at, escaped(word.stem(), "%_") + "-%");
        }
        return parameters;
    }

    private Word word(int at) {
        return placed.get(at).word();
    }

    private IntStream included() {
        return IntStream.range(0, placed.size())
                .filter(at -> !terms.get(placed.get(at).term()).excluded());
    }

    private IntStream placedIn(int term) {
        return IntStream.range(0, placed.size()).filter(at -> placed.get(at).term() == term);
    }

    private static String all(IntStream words, IntFunction<String> condition) {
        var all = words.mapToObj(condition).collect(joining(" and "));
        return all.isEmpty() ? "false" : all;
    }

    /**
     * One word, folded.
     *
     * @param typed as it was typed
     * @param stem what the dictionary makes of it
     */
    public record Word(String typed, String stem) {

        /** What a longer word has within it: a stem of few letters stands in too many. */
        public String part() {
            return stem.length() < SHORT ? typed : stem;
        }

        private boolean isLong() {
            return typed.length() >= SHORT;
        }

        /** "Aften" is cut to "aft", which is how the number of an agreement begins. */
        private boolean isCutShort() {
            return stem.length() < SHORT && !stem.equals(typed);
        }

        /** The stem, standing so; what a number begins with is only what it is, not what a longer word was cut to. */
        private String lexeme(String weighing) {
            var lexeme = quoted(stem) + weighing;
            return isCutShort() ? lexeme + " <-> " + NO_NUMBER : lexeme;
        }
    }

    private static String quoted(String word) {
        return "'" + escaped(word, "").replace("'", "''") + "'";
    }

    private static String escaped(String word, String special) {
        var escaped = new StringBuilder();
        word.codePoints().forEach(it -> {
            if (it == '\\' || special.indexOf(it) >= 0) escaped.append('\\');
            escaped.appendCodePoint(it);
        });
        return escaped.toString();
    }
}
