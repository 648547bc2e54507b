package sikkerby.query;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A read model's first row some thousand times over, each with other words in its columns; so that an index is worth while.
 *
 * @param key the column of its number or code
 * @param columns those that only this read model has
 * @param values what stands in them, where {@code n} is the number of the row
 */
record ManyRows(String model, String key, String columns, String values) {

    static final int MANY = 4000;

    static ManyRows of(String model) {
        return switch (model) {
            case "commitment" ->
                new ManyRows(
                        model,
                        "number",
                        "status, agreement, debtor, concerned, initiatives, places, due_on, heard_on, non_binding, survives",
                        """
                        'PLEDGED', gen_random_uuid(), 'P' || n % 97, array['P' || n % 97], array[gen_random_uuid()], array['X' || n % 97],
                        date '2023-12-31' - (case when n % 97 = 0 then 365 else 0 end),
                        date '2023-06-01' - (case when n % 97 = 0 then 365 else 0 end), false, false""");
            case "casefile" -> new ManyRows(model, "number", "status, responsible, esdh, opened_on, links", """
                        'CLOSED', 'P' || n % 97, case when n % 97 = 0 then null else '2023-0000001' end,
                        date '2023-01-01', array[gen_random_uuid()]""");
            case "agreement" -> new ManyRows(model, "number", "status, parties, contributors, places, until", """
                        'SUPERSEDED', array['P' || n % 97], array['K' || n % 97], array['X' || n % 97], date '2030-01-01' + n % 97""");
            case "initiative" ->
                new ManyRows(model, "number", "status, owner, partners, principles, strategies, places, linked", """
                        'COMPLETED', 'P' || n % 97, array['P' || n % 97], array['Q' || n % 97], array['S' || n % 97],
                        array['X' || n % 97], array[gen_random_uuid()]""");
            case "partner" -> new ManyRows(model, "code", "status, da", "'REGISTERED', 'Navn ' || n");
            case "place" -> new ManyRows(model, "code", "within", "array['X' || n % 97]");
            default -> new ManyRows(model, "code", "da", "'Navn ' || n");
        };
    }

    /** There while somebody looks, known until a position or for good; gone afterwards. */
    void during(JdbcClient owner, @Nullable Long until, Runnable look) {
        try {
            owner.sql(said("""
                            insert into read.<model> (object, valid_from, known_from, known_to, <key>, title, words, state,
                                                      <columns>)
                            select gen_random_uuid(), date '2023-01-01', 0, cast(:until as bigint), 'MANGE-' || n,
                                   'mange-' || n, 'ord nummer ' || n, it.state, <values>
                              from (select state from read.<model> limit 1) it, generate_series(1, :many) n
                            """)).param("many", MANY).param("until", until).update();
            // Indexes are as large as what they hold, not as what another test left behind in them.
            owner.sql(said("reindex table read.<model>")).update();
            owner.sql(said("analyze read.<model>")).update();
            look.run();
        } finally {
            owner.sql(said("delete from read.<model> where <key> like 'MANGE-%'"))
                    .update();
        }
    }

    private String said(String sql) {
        return sql.replace("<model>", model)
                .replace("<key>", key)
                .replace("<columns>", columns)
                .replace("<values>", values);
    }
}
