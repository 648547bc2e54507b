package sikkerby.command.correction;

import java.util.List;

/** Something that later entries may build on, such as one party's acceptance of one version of the terms. */
record Ground(String name, List<Object> of) {

    static Ground of(String name, Object... of) {
        return new Ground(name, List.of(of));
    }
}
