package sikkerby.query;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Tells which indexes a question took, by asking it within a transaction of its own. */
final class IndexUse {

    private static final JwtAuthenticationToken SECRETARIAT =
            new JwtAuthenticationToken(Jwt.withTokenValue("sekretariat")
                    .header("alg", "none")
                    .subject("sekretariat")
                    .claim("roles", List.of("SECRETARIAT"))
                    .build());

    private final MockMvc http;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    IndexUse(RunningService service) {
        http = MockMvcBuilders.webAppContextSetup(
                        WebApplicationContextUtils.getRequiredWebApplicationContext(service.bean(ServletContext.class)))
                .build();
        jdbc = service.bean(JdbcClient.class);
        transaction = new TransactionTemplate(service.bean(PlatformTransactionManager.class));
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Of the indexes of a table, those that answering this took. */
    List<String> used(String table, String path) {
        return transaction.execute(_ -> {
            // What the connection did before may not have been added up yet.
            var before = scans(table);
            try {
                http.perform(get(path).principal(SECRETARIAT)).andExpect(status().isOk());
            } catch (Exception failed) {
                throw new IllegalStateException(path, failed);
            }
            var after = scans(table);
            after.entrySet().removeAll(before.entrySet());
            return List.copyOf(after.keySet());
        });
    }

    private Map<String, Long> scans(String table) {
        var scans = new TreeMap<String, Long>();
        jdbc.sql("""
                        select pg_get_indexdef(indexrelid), pg_stat_get_xact_numscans(indexrelid) from pg_index
                         where indrelid = cast(:table as regclass)
                        """)
                .param("table", table)
                .query((row, _) -> scans.put(row.getString(1), row.getLong(2)))
                .list();
        return scans;
    }
}
