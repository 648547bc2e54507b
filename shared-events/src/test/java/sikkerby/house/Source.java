package sikkerby.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** One Java file, parsed but not compiled. */
final class Source {
    private static final int LONGEST_FILE = 250;
    private static final int LONGEST_METHOD = 60;
    // In two pieces, or this line would complain about itself.
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final List<String> BANNED = List.of("lombok.", "org.mockito.", "jakarta.persistence.");

    private final Path file;
    private final List<String> lines;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    private Source(Path file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, null, null, List.of(parsable(text)));
        try {
            this.unit = task.parse().iterator().next();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        this.positions = Trees.instance(task).getSourcePositions();
    }

    static Source of(String file, String text) {
        return new Source(Path.of(file), text);
    }

    static Source read(Path file) {
        try {
            return new Source(file, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String inPackage() {
        var name = unit.getPackageName();
        return name == null ? "the unnamed package" : name.toString();
    }

    boolean marksNullness() {
        return file.endsWith("package-info.java")
                && unit.getPackageAnnotations().stream().anyMatch(it -> isNamed(it, "NullMarked"));
    }

    Stream<String> complaints() {
        var found = new ArrayList<String>();
        if (lines.size() > LONGEST_FILE)
            found.add(file + ": has " + lines.size() + " lines, more than " + LONGEST_FILE);
        for (var line = 1; line <= lines.size(); line++)
            if (LEFT_OVER.matcher(lines.get(line - 1)).find()) found.add(at(line) + "leaves something to be done");
        new Complaints(found).scan(unit, null);
        return found.stream();
    }

    Stream<String> textsNaming(String schema) {
        if (!file.toString().replace('\\', '/').contains("src/main/java")) return Stream.of();
        var naming = Pattern.compile("\\b" + Pattern.quote(schema) + "\\.[a-z_]");
        var found = new ArrayList<String>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                if (literal.getValue() instanceof String text
                        && naming.matcher(text).find()) found.add(at(first(literal)) + "names something in " + schema);
                return null;
            }
        }.scan(unit, null);
        return found.stream();
    }

    private static boolean isNamed(AnnotationTree annotation, String name) {
        var written = annotation.getAnnotationType().toString();
        return written.equals(name) || written.endsWith("." + name);
    }

    private String at(int line) {
        return file + ":" + line + ": ";
    }

    private int first(Tree tree) {
        return (int) unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    }

    private int last(Tree tree) {
        return (int) unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
    }

    private boolean hasReason(AnnotationTree annotation) {
        var before = first(annotation) > 1 ? lines.get(first(annotation) - 2).strip() : "";
        return lines.get(last(annotation) - 1).contains("// ") || before.startsWith("//") || before.endsWith("*/");
    }

    private static JavaFileObject parsable(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private final class Complaints extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final List<String> found;

        Complaints(List<String> found) {
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            var length = last(method) - first(method) + 1;
            if (length > LONGEST_METHOD)
                found.add(at(first(method)) + method.getName() + " has " + length + " lines, more than "
                        + LONGEST_METHOD);
            return super.visitMethod(method, null);
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
            if (isNamed(annotation, "Disabled")) found.add(at(first(annotation)) + "disables a test");
            if (isNamed(annotation, "SuppressWarnings") && !hasReason(annotation))
                found.add(at(first(annotation)) + "suppresses a warning without a comment that says why");
            return super.visitAnnotation(annotation, null);
        }

        @Override
        public @Nullable Void visitImport(ImportTree imported, @Nullable Void nothing) {
            var name = imported.getQualifiedIdentifier().toString();
            if (BANNED.stream().anyMatch(name::startsWith)) found.add(at(first(imported)) + "imports " + name);
            return super.visitImport(imported, null);
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() instanceof String text)
                Sql.complaints(text)
                        .map(complaint -> at(first(literal)) + complaint)
                        .forEach(found::add);
            return super.visitLiteral(literal, null);
        }
    }
}
