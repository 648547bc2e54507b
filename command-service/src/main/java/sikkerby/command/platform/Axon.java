package sikkerby.command.platform;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.serialization.Serializer;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import sikkerby.command.act.Command;
import sikkerby.command.act.Numbers;
import sikkerby.command.annotation.Annotations;
import sikkerby.command.correction.Corrections;
import sikkerby.command.log.Entries;
import sikkerby.command.log.LogReader;
import sikkerby.command.log.WatchedRepository;
import sikkerby.command.registry.Judge;
import sikkerby.command.registry.Registry;
import sikkerby.command.registry.StrategyRegister;
import sikkerby.events.stored.EventJson;
import sikkerby.events.strategy.StrategyRegisterEvent;

/** Axon, spelt out: what handles commands, and nothing that is looked up by itself. */
@Configuration(proxyBeanMethods = false)
class Axon {

    private static final String HOME = "sikkerby.command";
    private static final int EVENTS_PER_SNAPSHOT = 100;

    // Twenty-five seconds in all: who waits longer is told to come back, while he still listens.
    private static final int LOCK_ATTEMPTS = 250;
    private static final int LOCK_ATTEMPT_MILLIS = 100;

    @Bean
    org.axonframework.config.Configuration axonConfiguration(
            EventStorageEngine engine,
            Cache cache,
            Serializer snapshots,
            Registry registry,
            Numbers numbers,
            List<Judge> judges,
            LogReader log) {
        var axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> snapshots)
                .configureEmbeddedEventStore(_ -> engine)
                .configureCorrelationDataProviders(
                        _ -> List.of(new SimpleCorrelationDataProvider(Command.CIRCUMSTANCES)))
                .registerComponent(Registry.class, _ -> registry)
                .registerComponent(Numbers.class, _ -> numbers)
                .registerComponent(StrategyRegister.class, Axon::register)
                .registerComponent(Entries.class, it -> new Entries(log, new EventJson(), it.eventStore()::publish))
                .registerCommandHandler(
                        it -> new Corrections(it.getComponent(Entries.class), it.getComponent(Registry.class), judges))
                .registerCommandHandler(it -> new Annotations(it.getComponent(Entries.class)));
        aggregates().forEach(type -> aggregate(axon, type, cache));
        return axon.buildConfiguration();
    }

    @Bean
    Entries entries(org.axonframework.config.Configuration axon) {
        return axon.getComponent(Entries.class);
    }

    @Bean
    CommandBus commandBus(
            org.axonframework.config.Configuration axon,
            List<MessageHandlerInterceptor<? super CommandMessage<?>>> interceptors) {
        var commands = axon.commandBus();
        interceptors.forEach(commands::registerHandlerInterceptor);
        return commands;
    }

    /** Goes into the same append as the command's own events. */
    private static StrategyRegister register(org.axonframework.config.Configuration axon) {
        return (strategy, before) -> axon.eventStore()
                .publish(new GenericDomainEventMessage<>(
                        "StrategyRegister", StrategyRegisterEvent.REGISTER.toString(), before, strategy));
    }

    /** Each is found by its annotation, since nobody outside its package knows it. */
    private static List<Class<?>> aggregates() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(AggregateRoot.class));
        return scanner.findCandidateComponents(HOME).stream()
                .<Class<?>>map(it -> ClassUtils.resolveClassName(String.valueOf(it.getBeanClassName()), null))
                .toList();
    }

    private static PessimisticLockFactory locks() {
        return PessimisticLockFactory.builder()
                .acquireAttempts(LOCK_ATTEMPTS)
                .lockAttemptTimeout(LOCK_ATTEMPT_MILLIS)
                .build();
    }

    private static <A> void aggregate(Configurer axon, Class<A> type, Cache cache) {
        axon.configureAggregate(AggregateConfigurer.defaultConfiguration(type)
                .configureRepository(it -> new WatchedRepository<>(
                        type,
                        EventSourcingRepository.builder(type)
                                .aggregateModel(new AnnotatedAggregateMetaModelFactory(
                                                it.parameterResolverFactory(), it.handlerDefinition(type))
                                        .createModel(type))
                                .eventStore(it.eventStore())
                                .lockFactory(locks())
                                .snapshotTriggerDefinition(
                                        new EventCountSnapshotTriggerDefinition(it.snapshotter(), EVENTS_PER_SNAPSHOT))
                                .cache(cache)
                                .filterByAggregateType()
                                .repositoryProvider(it::repository)
                                .build())));
    }

    @Bean
    SmartLifecycle commandHandling(org.axonframework.config.Configuration axon) {
        return new Running(axon);
    }

    /** Commands are handled from before the first request until after the last. */
    private static final class Running implements SmartLifecycle {

        private final org.axonframework.config.Configuration axon;
        private volatile boolean running;

        Running(org.axonframework.config.Configuration axon) {
            this.axon = axon;
        }

        @Override
        public void start() {
            axon.start();
            running = true;
        }

        @Override
        public void stop() {
            axon.shutdown();
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public int getPhase() {
            return 1;
        }
    }
}
