package sikkerby.command.log;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/**
 * Notes on the current attempt in which version each object was loaded, since a cached one may be stale. An object of
 * another kind that the cache knows by the same id is not found here.
 */
public final class WatchedRepository<T> implements Repository<T> {

    private final Class<T> type;
    private final Repository<T> repository;

    public WatchedRepository(Class<T> type, Repository<T> repository) {
        this.type = type;
        this.repository = repository;
    }

    @Override
    public Aggregate<T> load(String aggregateIdentifier) {
        return noted(aggregateIdentifier, repository.load(aggregateIdentifier));
    }

    @Override
    @SuppressWarnings("deprecation") // Still part of the interface.
    public Aggregate<T> load(String aggregateIdentifier, @Nullable Long expectedVersion) {
        return noted(aggregateIdentifier, repository.load(aggregateIdentifier, expectedVersion));
    }

    @Override
    public Aggregate<T> newInstance(Callable<T> factoryMethod) throws Exception {
        return repository.newInstance(factoryMethod);
    }

    @Override
    public Aggregate<T> newInstance(Callable<T> factoryMethod, Consumer<Aggregate<T>> initMethod) throws Exception {
        return repository.newInstance(factoryMethod, initMethod);
    }

    @Override
    public Aggregate<T> loadOrCreate(String aggregateIdentifier, Callable<T> factoryMethod) throws Exception {
        return noted(aggregateIdentifier, repository.loadOrCreate(aggregateIdentifier, factoryMethod));
    }

    @Override
    public void send(Message<?> message, ScopeDescriptor scopeDescription) throws Exception {
        repository.send(message, scopeDescription);
    }

    @Override
    public boolean canResolve(ScopeDescriptor scopeDescription) {
        return repository.canResolve(scopeDescription);
    }

    private Aggregate<T> noted(String object, Aggregate<T> aggregate) {
        if (!type.equals(aggregate.rootType())) throw new AggregateNotFoundException(object, "It is of another kind.");
        var version = aggregate.version();
        Attempt.current()
                .ifPresent(it -> it.noteTarget(UUID.fromString(object), version == null ? Attempt.NONE : version));
        return aggregate;
    }
}
