package sikkerby.local.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Where a local run keeps everything it keeps, used by one run at a time. */
public final class Folder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private Folder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the folder for this run. */
    public static Folder take(Path path) throws IOException {
        Files.createDirectories(path);
        var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = lock(channel);
        if (lock == null) {
            channel.close();
            throw new CannotStart("The tracker already runs on " + path + ". Stop that run first (Ctrl-C where it was"
                    + " started); its pages and APIs are where it said.");
        }
        var folder = new Folder(path, channel, lock);
        Files.createDirectories(folder.logs());
        return folder;
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    /** PostgreSQL's unpacked binaries: no data, so they outlive a fresh start. */
    public Path binaries() {
        return path.resolve("postgres");
    }

    public Path data() {
        return path.resolve("data");
    }

    public Path logs() {
        return path.resolve("logs");
    }

    public Path signingKey() {
        return path.resolve("signing-key.json");
    }

    /** Says which story the data was begun with, and whether all of it is in. */
    public Path loaded() {
        return path.resolve("loaded");
    }

    public boolean holdsData() {
        return Files.exists(data().resolve("postgresql.conf"));
    }

    /** Forgets everything that was entered. */
    public void empty() throws IOException {
        delete(data());
        delete(logs());
        Files.deleteIfExists(signingKey());
        Files.deleteIfExists(loaded());
        Files.createDirectories(logs());
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) return;
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) throw failure;
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws IOException {
        lock.close();
        channel.close();
    }
}
