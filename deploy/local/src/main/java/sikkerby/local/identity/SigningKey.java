package sikkerby.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;

/** The key that tokens are signed with, made once and kept, so that a token outlives a restart. */
final class SigningKey {

    private SigningKey() {}

    static RSAKey in(Path file) throws IOException, JOSEException, ParseException {
        if (Files.exists(file)) return RSAKey.parse(Files.readString(file));
        var key = new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        var written = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "signing-key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(written, key.toJSONString());
        Files.move(written, file);
        return key;
    }
}
