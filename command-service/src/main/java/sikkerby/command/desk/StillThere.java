package sikkerby.command.desk;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sikkerby.command.act.Act;
import sikkerby.command.act.Command;
import sikkerby.command.act.Role;
import sikkerby.command.registry.Registry;

/** Nobody acts for a partner that is dissolved, whatever the command is. */
@Component
@Order
class StillThere implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final Registry registry;

    StillThere(Registry registry) {
        this.registry = registry;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        if (work.getMessage().getPayload() instanceof Command command) mustBeThere(command.act());
        return chain.proceed();
    }

    private void mustBeThere(Act act) {
        if (act.is(Role.COORDINATOR) && act.partner() != null) registry.mustStillSpeak(act.partner(), act);
    }
}
