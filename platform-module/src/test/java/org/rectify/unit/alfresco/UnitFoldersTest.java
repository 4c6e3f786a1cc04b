package org.rectify.unit.alfresco;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;
import org.rectify.model.RectifyModel;
import org.rectify.platform.alfresco.RectifySite;
import org.rectify.platform.sql.RowLocks;
import org.rectify.testing.Databases;
import org.rectify.testing.TestDatabase;
import org.rectify.unit.Unit;
import org.rectify.unit.UnitKind;
import org.rectify.unit.internal.GroupNames;
import org.rectify.unit.sql.UnitTable;

class UnitFoldersTest {

    private static final Unit STREET =
            new Unit("street1", "东风街道", UnitKind.STREET, "district", "/district/street1/", true);

    private final TestDatabase database = Databases.H2.create();
    private final FakeHost host = new FakeHost();
    private final RowLocks locks = new RowLocks(database.jdbc());
    private final List<String> furnished = new ArrayList<>();
    private final RectifySite site =
            new RectifySite(host.siteService(), host.nodeService(), furnished::add, locks, "rectify", "整改督办");
    private final UnitFolders folders =
            new UnitFolders(site, host.nodeService(), host.permissionService(), host.ownableService());

    @Test
    void makesTheWholeWayOnceAndFindsItAgain() {
        NodeRef folder = database.write(() -> folders.folder(STREET, 2026));
        assertThat(database.write(() -> folders.folder(STREET, 2026))).isEqualTo(folder);
        assertThat(new UnitFolders(site, host.nodeService(), host.permissionService(), host.ownableService())
                        .folder(STREET, 2026))
                .isEqualTo(folder);
        assertThat(host.calls())
                .containsExactly("site rectify PRIVATE", "container documentLibrary", "create 2026", "create street1");
        assertThat(furnished).containsExactly("rectify");
        assertThat(database.write(() -> folders.folder(STREET, 2027))).isNotEqualTo(folder);
    }

    @Test
    void letsTheUnitAndThoseAboveItReadAndNobodyElse() {
        NodeRef folder = database.write(() -> folders.folder(STREET, 2026));
        assertThat(host.inherits(folder)).isFalse();
        assertThat(host.owner(folder)).isEqualTo("System");
        assertThat(host.readers(folder))
                .containsExactly("GROUP_RECTIFY_district Consumer true", "GROUP_RECTIFY_street1 Consumer true");
    }

    /** The folder is called by a code; whoever opens the library looks for a name. */
    @Test
    void saysTheUnitsNameBesideItsCode() {
        NodeRef folder = database.write(() -> folders.folder(STREET, 2026));

        assertThat(host.getProperty(folder, ContentModel.PROP_TITLE)).isEqualTo("东风街道");
    }

    @Test
    void makesAFolderAnewThatWasRemoved() {
        NodeRef folder = database.write(() -> folders.folder(STREET, 2026));
        host.delete(folder);
        assertThat(database.write(() -> folders.folder(STREET, 2026))).isNotEqualTo(folder);
    }

    @Test
    void makesOneFolderWhenManyAskAtOnce() throws Exception {
        Set<NodeRef> found = new HashSet<>();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            Future<?>[] asked = new Future<?>[6];
            for (int i = 0; i < asked.length; i++) {
                asked[i] = threads.submit(() -> {
                    start.await();
                    return database.write(() -> folders.folder(STREET, 2026));
                });
            }
            start.countDown();
            for (Future<?> one : asked) {
                found.add((NodeRef) one.get(1, TimeUnit.MINUTES));
            }
        } finally {
            threads.shutdown();
        }
        assertThat(found).hasSize(1);
        assertThat(host.calls()).hasSize(4);
    }

    @Test
    void keepsAUnitAsANodeAndARowAndLetsItsPeopleIntoTheSite() {
        UnitRecords records =
                new UnitRecords(site, host.nodeService(), host.ownableService(), new UnitTable(database.jdbc()), locks);
        Unit district = new Unit("district", "区督办室", UnitKind.DISTRICT, null, "/district/", true);
        database.run(() -> {
            records.lock();
            records.add(district);
            records.add(STREET);
        });
        assertThat(database.read(records::readAll)).containsExactly(district, STREET);
        assertThat(host.siteMembers()).containsExactly(Map.entry(GroupNames.EVERYBODY, "SiteConsumer"));
        assertThat(host.calls()).endsWith("create units", "create district", "create street1");
        String nodeId = database.read(() -> database.jdbc()
                .getJdbcOperations()
                .queryForObject("select node_id from rect_unit where code = 'street1'", String.class));
        NodeRef node = new NodeRef("workspace://SpacesStore/" + nodeId);
        assertThat(host.owner(node)).isEqualTo("System");
        assertThat(host.getProperties(node))
                .containsEntry(ContentModel.PROP_TITLE, "东风街道")
                .containsEntry(RectifyModel.PROP_UNIT_PATH, "/district/street1/");
    }
}
