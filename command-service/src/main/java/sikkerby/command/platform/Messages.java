package sikkerby.command.platform;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Where the sentences stand, and who asked for which language. */
@Configuration(proxyBeanMethods = false)
class Messages {

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                "sikkerby/command/refusals",
                "sikkerby/command/entries",
                "sikkerby/command/problems",
                "sikkerby/command/fields",
                "sikkerby/command/complaints",
                "sikkerby/command/words");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Sentences.DANISH);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        var languages = new AcceptHeaderLocaleResolver();
        languages.setSupportedLocales(List.copyOf(Sentences.LANGUAGES));
        languages.setDefaultLocale(Sentences.DANISH);
        return languages;
    }
}
