package sikkerby.house;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is wrong with the SQL in a string of a program. */
final class Sql {
    // With its second word, so that prose which begins with "select" or "with" is not taken for SQL.
    private static final Pattern STATEMENT = Pattern.compile(
            "(?is)\\s*(select\\s.*|insert\\s+into\\s.*|update\\s+\\S+\\s+set\\s.*|delete\\s+from\\s.*|merge\\s+into\\s.*"
                    + "|with\\s+(recursive\\s+)?\\w+(\\s*\\([^)]*\\))?\\s+as\\s.*"
                    + "|(create|alter|drop)\\s+(table|index|unique|view|function|type|schema|role|sequence)\\s.*)");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|--[^\\n]*");
    private static final Pattern LOUD = Pattern.compile(
            "\\b(ALL|ALTER|AND|AS|ASC|BETWEEN|BY|CASE|CONFLICT|CREATE|CROSS|DELETE|DESC|DISTINCT|DO|DROP|ELSE|END|EXISTS"
                    + "|FALSE|FOR|FROM|GROUP|HAVING|IN|INNER|INSERT|INTO|IS|JOIN|LATERAL|LEFT|LIKE|LIMIT|NOT|NOTHING|NULL"
                    + "|OFFSET|ON|OR|ORDER|OVER|PARTITION|PRIMARY|RETURNING|SELECT|SET|TABLE|THEN|TRUE|UNION|UNNEST|UPDATE"
                    + "|USING|VALUES|WHEN|WHERE|WITH)\\b");
    private static final Pattern STAR = Pattern.compile("(?i)\\bselect\\s+(distinct\\s+)?(\\w+\\.)?\\*");

    private Sql() {}

    static Stream<String> complaints(String text) {
        if (!STATEMENT.matcher(text).matches()) return Stream.of();
        var bare = QUOTED.matcher(text).replaceAll(" ");
        var loud = LOUD.matcher(bare)
                .results()
                .map(it -> "shouts " + it.group() + " in SQL")
                .limit(1);
        var star = STAR.matcher(bare)
                .results()
                .map(_ -> "selects * instead of naming columns")
                .limit(1);
        return Stream.concat(loud, star);
    }
}
