package sikkerby.query.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import sikkerby.events.stored.StoredForm;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the state of an object as it stands in its row; equal states give equal text. */
final class States {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(StoredForm.values())
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private States() {}

    static String write(Object state) {
        return JSON.writeValueAsString(state);
    }

    static <S> S read(String json, Class<S> type) {
        return JSON.readValue(json, type);
    }
}
