package sikkerby.query.platform;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.SpringTemplateEngine;
import sikkerby.query.page.KeptDates;
import sikkerby.query.page.Languages;
import sikkerby.query.page.PageModel;
import sikkerby.query.page.Statement;

/** What pages need beyond what every request meets: words, links that keep the dates, and what their handlers take. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Statement.class)
class Pages implements WebMvcConfigurer {

    private static final String WORDS = "sikkerby/query/pages/";

    private final Clock clock;
    private final PageModel model;

    Pages(Clock clock, PageModel model) {
        this.clock = clock;
        this.model = model;
    }

    /** Each feature has a file of its own for each language. */
    @Bean
    static MessageSource messageSource() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + WORDS + "*_da.properties");
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(Arrays.stream(files)
                .map(Resource::getFilename)
                .map(Objects::requireNonNull)
                .map(file -> WORDS + file.replace("_da.properties", ""))
                .distinct()
                .sorted()
                .toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.of("da"));
        return messages;
    }

    @Bean
    SmartInitializingSingleton linksKeepTheDates(SpringTemplateEngine templates) {
        return () -> templates.setLinkBuilder(new KeptDates());
    }

    @Bean
    FilterRegistrationBean<BlankFilter> blankFilter() {
        var filter = new FilterRegistrationBean<>(new BlankFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return filter;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Languages()).order(Ordered.HIGHEST_PRECEDENCE);
        registry.addInterceptor(new WrittenDays());
        registry.addInterceptor(model);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Visits(clock));
        resolvers.add(new SentForms());
    }
}
