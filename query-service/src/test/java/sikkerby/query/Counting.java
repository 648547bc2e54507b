package sikkerby.query;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts for each thread what it asks the database. */
@Configuration(proxyBeanMethods = false)
class Counting {

    @Bean
    static BeanPostProcessor countedDatabase() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database
                        ? ProxyDataSourceBuilder.create(database).countQuery().build()
                        : bean;
            }
        };
    }
}
