package org.rectify.job.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.job.JobFiles.Kept;
import org.rectify.testing.Databases;
import org.rectify.testing.FixedIdentity;
import org.rectify.testing.TestDatabase;

@ParameterizedClass
@EnumSource(Databases.class)
class JobFilesIT {

    private static final Instant START = Instant.parse("2026-11-03T02:00:00Z");

    private final TestDatabase database;

    @TempDir
    Path folder;

    JobFilesIT(Databases kind) {
        this.database = kind.create();
    }

    private SqlJobFiles at(Instant now) {
        return new SqlJobFiles(
                database.jdbc(),
                database,
                new FixedIdentity("somebody"),
                java.time.Clock.fixed(now, ZoneId.of("UTC")),
                7);
    }

    @Test
    void givesBackTheVeryBytesThatItWasGiven() throws IOException {
        for (int size : new int[] {0, 1, SqlJobFiles.PIECE, SqlJobFiles.PIECE + 1, 3 * SqlJobFiles.PIECE}) {
            byte[] bytes = new byte[size];
            new Random(size).nextBytes(bytes);
            Path source = Files.write(folder.resolve("source"), bytes);
            Kept kept = at(START).keep("整改台账.xlsx", "application/x", source);
            assertThat(kept.size()).isEqualTo(size);
            assertThat(kept.by()).isEqualTo("somebody");
            assertThat(at(START).find(kept.id())).contains(kept);
            try (InputStream in = at(START).open(kept)) {
                assertThat(in.readAllBytes()).isEqualTo(bytes);
            }
        }
    }

    @Test
    void forgetsWhatHasBeenKeptForLongEnough() throws IOException {
        Path source = Files.writeString(folder.resolve("source"), "old");
        Kept old = at(START).keep("a", "b", source);
        Instant later = START.plus(Duration.ofDays(6));
        Kept young = at(later).keep("a", "b", source);
        assertThat(at(later).find(old.id())).isPresent();

        Instant end = START.plus(Duration.ofDays(7));
        assertThat(at(end).find(old.id())).isEmpty();
        at(end).purge();
        assertThat(at(START).find(old.id())).isEmpty();
        assertThat(at(end).find(young.id())).contains(young);
        at(end).forget(young.id());
        assertThat(database.write(() -> database.jdbc()
                        .getJdbcOperations()
                        .queryForObject("select count(*) from rect_file_piece", Long.class)))
                .isZero();
    }
}
