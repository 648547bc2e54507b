package sikkerby.query.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What somebody looks for by words. Each of them has to be there, with whatever ending; from four letters on it may also
 * be part of a longer word, since Danish writes compounds as one. In a condition the row goes by the alias {@code it}.
 */
public final class Sought {

    // A phrase, a word that must not be there, or one of two: what PostgreSQL understands of a web search.
    private static final Pattern OPERATORS = Pattern.compile("\"|(^|\\s)-\\S|\\sor\\s");
    // Those of the Danish dictionary's stop words that it does not know as they are folded.
    private static final Pattern STOP_WORDS = Pattern.compile("\\b(paa|naar|vaere|vaeret|ogsaa|saadan)\\b");
    private static final int SHORT = 4;
    private static final int MOST = 20;

    private final String folded;
    private final boolean plain;
    private final List<String> stems;

    private Sought(String folded, boolean plain, List<String> stems) {
        this.folded = folded;
        this.plain = plain;
        this.stems = stems;
    }

    public static Sought of(String words, JdbcClient jdbc) {
        var folded = Folding.text(words);
        var plain = !OPERATORS.matcher(folded).find();
        var stems = jdbc.sql("""
                select lexeme from unnest(to_tsvector('danish', :words)) order by positions[1], lexeme limit :most
                """)
                .param("words", STOP_WORDS.matcher(folded).replaceAll(" "))
                .param("most", MOST)
                .query(String.class)
                .list();
        return new Sought(folded, plain, stems);
    }

    /** The words as the dictionary reduces them, folded. */
    public List<String> stems() {
        return stems;
    }

    /** That a row speaks of it. */
    public String condition() {
        if (!plain) return "it.search @@ websearch_to_tsquery('danish', :sought)";
        if (stems.isEmpty()) return "false";
        return each(at -> isLong(at)
                ? "(it.search @@ cast(:stem%1$d as tsquery) or it.words like :part%1$d)".formatted(at)
                : "it.search @@ cast(:stem%d as tsquery)".formatted(at));
    }

    /** That a row's title does. */
    public String titleCondition() {
        return stems.isEmpty() ? "false" : each("it.title like :part%d"::formatted);
    }

    /** How much of a row's words it is, from 0 to 1; words in its title weigh most. */
    public String weight() {
        if (stems.isEmpty()) return "0";
        var any = IntStream.range(0, stems.size())
                .mapToObj("cast(:stem%d as tsquery)"::formatted)
                .collect(Collectors.joining(" || "));
        return "ts_rank(it.search, " + any + ", 1)";
    }

    public Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (!plain) parameters.put("sought", folded);
        for (int at = 0; at < stems.size(); at++) {
            parameters.put("stem" + at, lexeme(stems.get(at)));
            parameters.put("part" + at, "%" + escaped(stems.get(at), "%_") + "%");
        }
        return parameters;
    }

    private String each(IntFunction<String> condition) {
        return IntStream.range(0, stems.size()).mapToObj(condition).collect(Collectors.joining(" and "));
    }

    private boolean isLong(int at) {
        return stems.get(at).length() >= SHORT;
    }

    private static String lexeme(String stem) {
        return "'" + escaped(stem, "").replace("'", "''") + "'";
    }

    private static String escaped(String stem, String special) {
        var escaped = new StringBuilder();
        stem.codePoints().forEach(it -> {
            if (it == '\\' || special.indexOf(it) >= 0) escaped.append('\\');
            escaped.appendCodePoint(it);
        });
        return escaped.toString();
    }
}
