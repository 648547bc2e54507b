package sikkerby.query.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.query.ask.Questions;
import sikkerby.query.time.Cursors;
import sikkerby.query.time.Seal;

/** The query bus, spelt out, and the way to it. */
@Configuration(proxyBeanMethods = false)
class Asking {

    private static final int KEY_LENGTH = 32;

    @Bean
    QueryBus queryBus(MeterRegistry metrics) {
        var bus = SimpleQueryBus.builder().build();
        bus.registerHandlerInterceptor(timed(metrics));
        return bus;
    }

    @Bean
    Questions questions(QueryBus bus) {
        return new Questions(DefaultQueryGateway.builder().queryBus(bus).build());
    }

    /** Lets every bean of ours with a {@link QueryHandler} answer. */
    @Bean
    SmartInitializingSingleton queryHandlers(ConfigurableListableBeanFactory beans, QueryBus bus) {
        return () -> {
            for (var name : beans.getBeanDefinitionNames()) {
                var type = beans.getType(name);
                if (type != null && type.getName().startsWith("sikkerby.") && answers(type))
                    new AnnotationQueryHandlerAdapter<>(beans.getBean(name)).subscribe(bus);
            }
        };
    }

    @Bean
    Seal seal(JdbcClient jdbc) {
        // At once, since questions are answered in transactions that only read.
        var key = key(jdbc);
        return new Seal(() -> key);
    }

    @Bean
    Cursors cursors(Seal seal) {
        return new Cursors(seal);
    }

    private static byte[] key(JdbcClient jdbc) {
        var fresh = new byte[KEY_LENGTH];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into read.cursor_key (key) values (:key) on conflict do nothing")
                .param("key", fresh)
                .update();
        return jdbc.sql("select key from read.cursor_key").query(byte[].class).single();
    }

    private static boolean answers(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(it -> it.isAnnotationPresent(QueryHandler.class));
    }

    private static MessageHandlerInterceptor<QueryMessage<?, ?>> timed(MeterRegistry metrics) {
        return (unitOfWork, chain) -> {
            var outcome = "answered";
            var sample = Timer.start(metrics);
            try {
                return chain.proceed();
            } catch (RuntimeException failure) {
                outcome = failure.getClass().getSimpleName();
                throw failure;
            } finally {
                var query = unitOfWork.getMessage().getPayloadType().getSimpleName();
                sample.stop(Timer.builder("sikkerby.query")
                        .description("How long a question took to be answered, waits included")
                        .tag("query", query)
                        .tag("outcome", outcome)
                        .publishPercentileHistogram()
                        .maximumExpectedValue(Duration.ofSeconds(10))
                        .register(metrics));
            }
        };
    }
}
