package sikkerby.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import sikkerby.events.stored.StoredForm;
import sikkerby.query.page.Languages;
import sikkerby.query.time.Cursors;
import sikkerby.query.time.Days;
import tools.jackson.databind.JacksonModule;

/** What every HTTP request meets before it reaches a controller. */
@Configuration(proxyBeanMethods = false)
class Web implements WebMvcConfigurer {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new AcceptHeaderLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Paths.isPage(request) ? Languages.of(request) : Words.language(request);
            }
        };
    }

    @Bean
    JacksonModule values() {
        return StoredForm.values();
    }

    @Bean
    FilterRegistrationBean<ProblemFilter> problemFilter(Unreached problems) {
        var filter = new FilterRegistrationBean<>(new ProblemFilter(problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    FilterRegistrationBean<CursorFilter> cursorFilter(Cursors cursors, Unreached problems) {
        return new FilterRegistrationBean<>(new CursorFilter(cursors, problems));
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler(Unreached problems) {
        return problems::answer;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Parameters());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new TimeRequests());
        resolvers.add(new Callers());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, Days::of);
    }
}
