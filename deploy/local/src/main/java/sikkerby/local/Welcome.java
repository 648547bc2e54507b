package sikkerby.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import sikkerby.local.identity.DemoUser;

/** What a person needs to know once everything runs. */
record Welcome(Settings settings) {

    String lines() {
        var ports = settings.ports();
        var demo = settings.story() == Settings.Story.DEMO
                ? "DEMODATA – aftaler og forpligtelser er opdigtede (agreements and commitments are invented)"
                : "The real reference data, and no story";
        return """

                The Sikker By tracker is ready. %s.

                  Pages and read API   %s   (OpenAPI: /swagger-ui.html)
                  Command API          %s   (OpenAPI: /swagger-ui.html)
                  Identity provider    %s   (token: POST /oauth2/token)
                  Health               /actuator/health on both services
                  Users and clients    %s
                                       password and secret of each: %s
                  Data                 %s   (mvn spring-boot:run -Dfresh=true starts afresh)
                  Logs                 %s

                Ctrl-C ends all of it.
                """.formatted(
                        demo,
                        ports.queryAddress(),
                        ports.commandAddress(),
                        ports.issuer(),
                        users(),
                        DemoUser.PASSWORD,
                        settings.folder(),
                        settings.folder().resolve(Path.of("logs")));
    }

    private static String users() {
        return Arrays.stream(DemoUser.values()).map(DemoUser::login).collect(Collectors.joining(" "));
    }
}
