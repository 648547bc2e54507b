package sikkerby.command.desk;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sikkerby.command.desk.Unserved.Why;

/** Attaches an errand to the unit of work it is done in, and stops it before it is stored where the caller missed something. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Attachment implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        if (work.getMessage().getMetaData().get(Errand.NAME) instanceof Errand errand) {
            errand.attempt().attachTo(work);
            work.onPrepareCommit(_ -> {
                if (errand.unseen()) throw Unserved.because(Why.CHANGED_MEANWHILE);
            });
        }
        return chain.proceed();
    }
}
