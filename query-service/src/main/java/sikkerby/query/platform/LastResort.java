package sikkerby.query.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers what Tomcat itself refuses, such as an address that cannot be read, as a problem instead of its page. */
@Component
final class LastResort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private final JsonMapper json;

    LastResort(JsonMapper json) {
        this.json = json;
    }

    /** Also as many languages as a header holds: Tomcat would make more than ten a mistake of ours. */
    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(-1));
        tomcat.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            host.getPipeline().addValve(new Valve(json));
            host.setErrorReportValveClass(Valve.class.getName());
        });
    }

    /** After Spring Boot's own, which would answer with a page. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static final class Valve extends ErrorReportValve {

        private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

        private final JsonMapper json;

        Valve(JsonMapper json) {
            this.json = json;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            var status = HttpStatus.resolve(response.getStatus());
            if (status == null || !status.isError()) return;
            if (response.getContentWritten() > 0 || !response.setErrorReported()) return;
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.setCharacterEncoding(UTF_8);
                var reporter = response.getReporter();
                if (reporter == null) return;
                var answer = Problems.refused(status).in(Words.language(request.getRequest()), null);
                reporter.write(json.writeValueAsString(answer.getBody()));
                response.finishResponse();
            } catch (IOException gone) {
                LOG.debug("Nobody waits for the answer any more", gone);
            }
        }
    }
}
