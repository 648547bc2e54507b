package sikkerby.local.process;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Keeps a service from calling itself ready until the launcher has loaded its data, though it serves already. */
final class HeldBack implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static volatile boolean held;

    static void hold() {
        held = true;
    }

    static void open() {
        held = false;
    }

    // Spring Boot makes its own only where there is none.
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!held) return;
        var availability = new Availability();
        context.getBeanFactory().registerSingleton("applicationAvailability", availability);
        context.addApplicationListener(availability);
    }

    private static final class Availability extends ApplicationAvailabilityBean {

        @Override
        public <S extends AvailabilityState> @Nullable S getState(Class<S> type) {
            if (held && type == ReadinessState.class) return type.cast(ReadinessState.REFUSING_TRAFFIC);
            return super.getState(type);
        }

        @Override
        public <S extends AvailabilityState> S getState(Class<S> type, S otherwise) {
            if (held && type == ReadinessState.class) return type.cast(ReadinessState.REFUSING_TRAFFIC);
            return super.getState(type, otherwise);
        }
    }
}
