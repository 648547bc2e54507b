package sikkerby.command.log;

import java.util.concurrent.CompletableFuture;

/** One command's append while it waits for the writer. */
record Pending(Append append, CompletableFuture<Void> outcome) {

    static Pending of(Append append) {
        return new Pending(append, new CompletableFuture<>());
    }

    void stored() {
        outcome.complete(null);
    }

    void failed(RuntimeException reason) {
        outcome.completeExceptionally(reason);
    }
}
