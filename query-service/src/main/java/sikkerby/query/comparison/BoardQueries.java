package sikkerby.query.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.place.PlaceCode;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.commitment.Commitments;
import sikkerby.query.model.Finder;
import sikkerby.query.model.HistoryTable;
import sikkerby.query.model.Models;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.TimeRequest;

/** Answers which agreements bound, and where all commitments stood, under two pairs of dates. */
@Component
class BoardQueries {

    /**
     * All of it, or what concerns one party or place.
     *
     * @param party of the agreements, and debtor of the commitments
     */
    record CompareBoards(
            TimeRequest time,
            Against against,
            @Nullable PartnerCode party,
            @Nullable PlaceCode place) implements Question<Boards> {}

    /** How many are listed at most; counts are of all. */
    static final int MOST = 50;

    // All of them are compared by what indexes hold; words, which only the rows do, are read for those that are listed.
    private static final String AGREEMENTS = """
        select it.object, it.number, it.status from read.agreement it where <holds>
        """;

    private static final String TITLE = """
        (select it.state::json -> 'card' ->> 'title' from read.agreement it where it.object = <object> and <holds>)
        """;

    private static final String COMMITMENTS = """
        select it.object, it.number, it.due_on, it.debtor,
               case when <lapsed> then 'LAPSED'
                    when it.status = 'PLEDGED' and it.agreement in
                         (select a.object from read.agreement a where a.status = 'IN_FORCE' and <agreementHolds>)
                    then 'BINDING'
                    when it.status = 'PLEDGED' and it.survives
                         and exists (select 1 from read.agreement a
                                      where a.object = it.agreement and <binds> and <agreementHolds>)
                    then 'BINDING' else it.status end as status,
               <unkept> and it.due_on < :validAt as overdue
          from read.commitment it
         where <holds>
        """;

    private static final String TEXT = """
        (select it.state::json -> 'promise' ->> 'text' from read.commitment it where it.object = <object> and <holds>)
        """;

    private final JdbcClient jdbc;
    private final Finder finder;
    private final Models models;
    private final Twice twice;

    BoardQueries(JdbcClient jdbc, Finder finder, Models models, Twice twice) {
        this.jdbc = jdbc;
        this.finder = finder;
        this.models = models;
        this.twice = twice;
    }

    @QueryHandler
    Shown<Boards> compare(CompareBoards asked) {
        return twice.read(
                asked.time(),
                asked.against(),
                models.named("agreement", "commitment", "place", "partner"),
                (other, page) -> {
                    var parameters = parameters(asked, other, page);
                    var agreements = AGREEMENTS + narrowed(asked, "it.parties @> array[cast(:party as text)]");
                    var commitments = both(COMMITMENTS + narrowed(asked, "it.debtor = :party"), other, page);
                    return new Boards(
                            agreements(both(agreements, other, page), words(TITLE, other, page), parameters),
                            counts(commitments, parameters),
                            changed(commitments, words(TEXT, other, page), parameters));
                });
    }

    // Asked of the database only where it narrows: otherwise no row has to be looked at for it.
    private static String narrowed(CompareBoards asked, String ofParty) {
        return (asked.party() == null ? "" : " and " + ofParty) + (asked.place() == null ? "" : " and (<lies>)");
    }

    /** Words under the dates of the page, else under the other ones. */
    private static String words(String words, AsOf other, AsOf page) {
        return "coalesce(" + under(words, page).replace("<object>", "p.object") + ", "
                + other(under(words, other)).replace("<object>", "o.object") + ")";
    }

    private List<Boards.Agreement> agreements(String both, String title, Map<String, Object> parameters) {
        return jdbc.sql(both + "select " + title + """
                       as title, coalesce(p.number, o.number) as number, o.status as before, p.status as now
                  from other o full join page p using (object)
                 where o.status = 'IN_FORCE' or p.status = 'IN_FORCE'
                 order by o.status is not distinct from p.status, number
                """)
                .params(parameters)
                .query(Boards.Agreement.class)
                .list();
    }

    private List<Boards.Count> counts(String both, Map<String, Object> parameters) {
        return jdbc.sql(both + """
                select status, sum(before)::bigint as before, sum(now)::bigint as now
                  from (select status, 1 as before, 0 as now from other
                        union all select status, 0, 1 from page
                        union all select 'OVERDUE', 1, 0 from other where overdue
                        union all select 'OVERDUE', 0, 1 from page where overdue) each
                 group by status
                """).params(parameters).query(Boards.Count.class).list();
    }

    private List<Boards.Commitment> changed(String both, String text, Map<String, Object> parameters) {
        return jdbc.sql(both + "select " + text + """
                       as text, coalesce(p.number, o.number) as number,
                       o.status as before, p.status as now, o.due_on as due_before, p.due_on as due_now,
                       o.debtor as debtor_before, p.debtor as debtor_now, count(*) over () as total
                  from other o full join page p using (object)
                 where o.status is distinct from p.status or o.due_on is distinct from p.due_on
                    or o.debtor is distinct from p.debtor
                 order by number
                 limit :most
                """)
                .params(parameters)
                .param("most", MOST)
                .query(Boards.Commitment.class)
                .list();
    }

    private Map<String, Object> parameters(CompareBoards asked, AsOf other, AsOf page) {
        var party = finder.code("party", "partner", asked.party());
        var place = finder.code("place", "place", asked.place());
        var parameters = new HashMap<String, Object>();
        parameters.put("party", party == null ? "" : party.value());
        parameters.put("place", place == null ? "" : place.value());
        parameters.put("otherValidAt", other.validAt());
        parameters.put("otherKnownAt", other.knownAt());
        parameters.put("validAt", page.validAt());
        parameters.put("knownAt", page.knownAt());
        return parameters;
    }

    /** The same question under the other dates and under those of the page. */
    private static String both(String question, AsOf other, AsOf page) {
        return "with other as (" + other(under(question, other)) + "), page as (" + under(question, page) + ")\n";
    }

    private static String other(String sql) {
        return sql.replace(":validAt", ":otherValidAt").replace(":knownAt", ":otherKnownAt");
    }

    private static String under(String question, AsOf asOf) {
        return question.replace("<holds>", HistoryTable.holds("it", asOf))
                .replace("<binds>", Commitments.AGREEMENT_HOLDS)
                .replace("<lapsed>", Commitments.hasLapsed(asOf))
                .replace("<agreementHolds>", HistoryTable.holds("a", asOf))
                .replace("<lies>", Finder.liesInPlace(asOf))
                .replace("<unkept>", Commitments.unkept(asOf));
    }
}
