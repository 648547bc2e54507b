package sikkerby.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the folder's data was begun with, and whether all of it is in. A hint that saves time: playing the story again would
 * change nothing.
 */
record Progress(Settings.Story story, boolean complete) {

    static Optional<Progress> read(Path file) throws IOException {
        if (!Files.exists(file)) return Optional.empty();
        var words = Files.readString(file).strip().split(" ", 2);
        return Optional.of(new Progress(Settings.Story.valueOf(words[0]), words[words.length - 1].equals("complete")));
    }

    void write(Path file) throws IOException {
        var written = Files.createTempFile(file.toAbsolutePath().getParent(), "loaded", ".new");
        Files.writeString(written, story + " " + (complete ? "complete" : "begun") + System.lineSeparator());
        Files.move(written, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
