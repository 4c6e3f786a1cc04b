package org.rectify.platform.sql;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the tables {@code rect_…} to the version that this module needs, before anything uses them. The host's own
 * tables lie in the same schema, so the first run takes that as the baseline.
 */
public final class Schema {

    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);
    private static final String SCRIPTS = "classpath:alfresco/module/rectify-platform/db/";

    private final DataSource dataSource;
    private final Dialect dialect;

    public Schema(DataSource dataSource, Dialect dialect) {
        this.dataSource = dataSource;
        this.dialect = dialect;
    }

    /** Runs the scripts that have not been run on this database. */
    public void migrate() {
        int applied = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .table("rect_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations(SCRIPTS + "common", SCRIPTS + dialect.folder())
                .failOnMissingLocations(false)
                .placeholders(dialect.placeholders())
                .load()
                .migrate()
                .migrationsExecuted;
        LOG.info("Rectify's tables are up to date on {} ({} scripts run)", dialect, applied);
    }
}
