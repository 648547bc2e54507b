package sikkerby.command.platform;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.command.act.Command;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.desk.Desk;

/** What the code of a handler method can reach: the commands that it makes, and the refusals on the way to their end. */
final class Reach {

    private final Set<String> commands = new TreeSet<>();
    private final Set<RefusalCode> refusals = new TreeSet<>();
    private final Set<String> called = new HashSet<>();
    private final Set<JavaCodeUnit> seen = new HashSet<>();
    private final ArrayDeque<JavaCodeUnit> next = new ArrayDeque<>();

    private Reach(JavaMethod handler, Set<JavaMethod> commandHandlers) {
        visit(handler);
        while (!next.isEmpty()) look(next.remove(), commandHandlers);
    }

    /** One for each handler method of a controller. */
    record Handled(JavaMethod handler, Set<String> commands, Set<RefusalCode> refusals, boolean creates) {}

    static Stream<Handled> all() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("sikkerby.command");
        var commandHandlers = new HashSet<JavaMethod>();
        classes.forEach(type -> type.getMethods().stream()
                .filter(it -> it.isAnnotatedWith(CommandHandler.class))
                .forEach(commandHandlers::add));
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(RestController.class)
                        && !type.getPackageName().endsWith("platform"))
                .flatMap(type -> type.getMethods().stream())
                .map(it -> of(it, commandHandlers))
                .filter(it -> !it.commands().isEmpty());
    }

    private static Handled of(JavaMethod handler, Set<JavaMethod> commandHandlers) {
        var reach = new Reach(handler, commandHandlers);
        return new Handled(
                handler,
                reach.commands,
                reach.refusals,
                reach.called.contains("create") || reach.called.contains("add"));
    }

    private void look(JavaCodeUnit unit, Set<JavaMethod> commandHandlers) {
        unit.getFieldAccesses().stream()
                .map(JavaFieldAccess::getTarget)
                .filter(it -> it.getOwner().isEquivalentTo(RefusalCode.class))
                .forEach(it -> refusals.add(RefusalCode.valueOf(it.getName())));
        Stream.of(
                        unit.getCallsFromSelf().stream(),
                        unit.getMethodReferencesFromSelf().stream(),
                        unit.getConstructorReferencesFromSelf().stream())
                .flatMap(it -> it)
                .forEach(call -> {
                    var owner = call.getTargetOwner();
                    if (owner.isEquivalentTo(Desk.class))
                        called.add(call.getTarget().getName());
                    else if (ours(owner)) {
                        if (call.getTarget().getName().equals("<init>") && owner.isAssignableTo(Command.class)) {
                            commands.add(owner.getSimpleName());
                            commandHandlers.stream()
                                    .filter(it ->
                                            it.getRawParameterTypes().getFirst().equals(owner))
                                    .forEach(this::visit);
                        }
                        call.getTarget().resolveMember().ifPresent(it -> visit((JavaCodeUnit) it));
                    }
                });
    }

    private static boolean ours(JavaClass type) {
        return type.getPackageName().startsWith("sikkerby.command")
                && !type.getPackageName().endsWith(".log")
                && !type.getPackageName().endsWith(".platform");
    }

    /** Also what may run in its place. */
    private void visit(JavaCodeUnit unit) {
        if (!seen.add(unit)) return;
        next.add(unit);
        if (!unit.getOwner().isInterface()) return;
        unit.getOwner().getAllSubclasses().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(it -> it.getName().equals(unit.getName())
                        && it.getRawParameterTypes().equals(unit.getRawParameterTypes()))
                .forEach(this::visit);
    }
}
