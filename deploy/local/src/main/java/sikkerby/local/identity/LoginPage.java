package sikkerby.local.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/** Where people log in to a local run, in the language that they chose on the pages. */
@Controller
class LoginPage {

    private static final Locale DANISH = Locale.of("da");
    private static final List<Locale> SPOKEN = List.of(DANISH, Locale.ENGLISH);
    private static final String LANGUAGE = "language";

    @GetMapping("/login")
    String login(@RequestParam(required = false) @Nullable String error, Model page) {
        page.addAttribute("users", DemoUser.values())
                .addAttribute("password", DemoUser.PASSWORD)
                .addAttribute("refused", error != null);
        return "login";
    }

    /** Else Tomcat would answer a browser that lists more than ten with a mistake. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> manyLanguages() {
        return tomcat -> tomcat.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(-1));
    }

    /** As the pages do: chosen by the switch, else Danish unless English is asked for and Danish is not. */
    @Bean
    static LocaleResolver localeResolver() {
        var asked = new AcceptHeaderLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return chosen(request)
                        .or(() -> Collections.list(request.getLocales()).stream()
                                .filter(it -> it.getLanguage().equals(DANISH.getLanguage()))
                                .map(_ -> DANISH)
                                .findFirst())
                        .orElseGet(() -> super.resolveLocale(request));
            }
        };
        asked.setDefaultLocale(DANISH);
        asked.setSupportedLocales(SPOKEN);
        return asked;
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, LANGUAGE);
        var kept = cookie == null ? null : cookie.getValue();
        var name = Optional.ofNullable(request.getParameter(LANGUAGE)).orElse(kept);
        return SPOKEN.stream().filter(it -> it.getLanguage().equals(name)).findFirst();
    }
}
