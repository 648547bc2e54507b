package sikkerby.command.act;

import java.util.List;

/**
 * An entry as a refusal tells it to be called in words.
 *
 * @param type the stored name of its kind
 * @param of whose it is, where it names somebody, and which object it is about
 */
public record NamedEntry(String type, List<Object> of) {}
