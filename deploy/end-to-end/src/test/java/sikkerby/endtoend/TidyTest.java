package sikkerby.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import sikkerby.house.Tidy;

class TidyTest {
    @Test
    void the_sources_are_tidy() {
        assertThat(Tidy.module(Path.of("")).complaints()).isEmpty();
    }
}
