package org.rectify.host.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rectify.order.Order;
import org.rectify.platform.Transactions;
import org.rectify.record.alfresco.RecordGuard;

/** The host's part of AFTS, and that its search finds only what the user may read, as ACS's does. */
class AftsOnHostIT {

    private static SearchFixture office;
    private static Order one;
    private static Order other;

    @BeforeAll
    static void fill() {
        office = new SearchFixture();
        one = office.order("井盖缺失", "长江路井盖缺失", "street1", SearchFixture.FIRST, List.of());
        other = office.order("井盖破损", "黄河路井盖破损", "street2", SearchFixture.SECOND, List.of());
        office.catchUp();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static ResultSet query(String who, String afts) {
        return office.as(who, () -> office.host
                .bean("SearchService", SearchService.class)
                .query(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, SearchService.LANGUAGE_FTS_ALFRESCO, afts));
    }

    private static List<String> ids(String who, String afts) {
        return query(who, afts).getNodeRefs().stream().map(NodeRef::getId).toList();
    }

    /** The orders among what is found; each has a problem that says the same. */
    private static List<String> orders(String afts) {
        return ids(SearchFixture.SUPERVISOR, "TYPE:\"rect:order\" AND (" + afts + ")");
    }

    @Test
    void understandsWhatTheModulesWrite() {
        assertThat(orders("TYPE:\"rect:order\" AND rect:searchText:\"井盖\""))
                .containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(orders("TYPE:\"cm:folder\" AND rect:searchText:\"长江\"")).containsExactly(one.id());
        assertThat(orders("ASPECT:\"rect:searchable\" AND NOT =rect:searchUnit:\"street1\" AND rect:searchText:\"井盖\""))
                .containsExactly(other.id());
        assertThat(orders("rect:searchText:\"长江\" OR rect:searchText:\"黄河\"^3")).containsExactly(other.id(), one.id());
        assertThat(orders("rect:searchText:\"长江\" rect:searchText:\"黄河\"")).hasSize(2);
        assertThat(orders("rect:searchDue:[MIN TO 20200101] AND rect:searchText:\"井盖\""))
                .isEmpty();
        assertThat(orders("rect:searchDue:[20200101 TO MAX] AND rect:searchText:\"井盖\""))
                .hasSize(2);
        assertThat(orders("rect:searchDue:* AND rect:searchText:\"井盖\"")).hasSize(2);
        assertThat(orders("rect:searchUnit:street* AND rect:searchText:\"井盖\"")).hasSize(2);
        assertThat(orders("ID:\"workspace://SpacesStore/" + one.id() + "\"")).containsExactly(one.id());
        assertThat(orders(
                        "@{http://www.rectify.org/model/content/1.0}searchUnit:\"street1\" AND rect:searchText:\"井盖\""))
                .containsExactly(one.id());
        // A phrase without quotation marks too, as where ACS splits a word into several.
        assertThat(orders("rect:searchText:井盖缺失")).containsExactly(one.id());
        assertThat(orders("rect:searchText:缺失井盖")).isEmpty();
        assertThat(orders("rect:searchText:(盖 *(0) 缺)")).containsExactly(one.id());
        assertThat(orders("rect:searchText:(缺 *(0) 井)")).isEmpty();
    }

    @Test
    void refusesByNameWhatItDoesNotUnderstand() {
        for (String afts : List.of(
                "PATH:\"/app:company_home//*\"",
                "rect:nothing:\"a\"",
                "rect:searchText:[a TO b]",
                "(",
                "rect:searchUnit:\"a",
                "AND")) {
            assertThatThrownBy(() -> ids(SearchFixture.SUPERVISOR, afts))
                    .as(afts)
                    .isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> office.as(SearchFixture.SUPERVISOR, () -> office.host
                        .bean("SearchService", SearchService.class)
                        .query(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, "cmis-alfresco", "select * from cmis:folder")))
                .hasStackTraceContaining("not supported on the embedded host");
    }

    @Test
    void findsAndCountsOnlyWhatTheUserMayRead() {
        assertThat(ids(SearchFixture.FIRST, "TYPE:\"rect:order\" AND rect:searchText:\"井盖\""))
                .containsExactly(one.id());
        assertThat(ids(SearchFixture.SECOND, "TYPE:\"rect:order\" AND rect:searchText:\"井盖\""))
                .containsExactly(other.id());
        assertThat(ids(SearchFixture.OUTSIDER, "TYPE:\"rect:order\" AND rect:searchText:\"井盖\""))
                .isEmpty();
        assertThat(ids("admin", "TYPE:\"rect:order\" AND rect:searchText:\"井盖\""))
                .hasSize(2);
        SearchParameters counted = new SearchParameters();
        counted.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        counted.setQuery("TYPE:\"rect:order\" AND rect:searchText:\"井盖\"");
        counted.addFieldFacet(new SearchParameters.FieldFacet("@rect:searchUnit"));
        counted.addFacetQuery("rect:searchText:\"井盖\"");
        counted.addFacetQuery("{!afts key='lid'}rect:searchText:\"井盖\"");
        ResultSet found = office.as(
                SearchFixture.FIRST,
                () -> office.host.bean("SearchService", SearchService.class).query(counted));
        assertThat(found.getFieldFacet("@rect:searchUnit")).hasSize(1);
        assertThat(found.getFacetQueries())
                .containsEntry("{!afts}rect:searchText:\"井盖\"", 1)
                .containsEntry("lid", 1);
        assertThat(found.getNumberFound()).isEqualTo(1);
        assertThat(found.hasMore()).isFalse();
    }

    @Test
    void followsPermissionsThatChangeAboveANode() {
        Order order = office.order("单独授权", "单独授权的事项", "street1", SearchFixture.FIRST, List.of());
        office.attach(SearchFixture.FIRST, order, "内容.txt", "单独授权的附件");
        office.catchUp();
        String about = "rect:searchText:\"单独授权\" OR cm:content:\"单独授权\"";
        assertThat(ids(SearchFixture.OUTSIDER, about)).isEmpty();
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, order.id());
        office.host.asAdministrator(() -> office.host.bean(Transactions.class).write(() -> {
            office.host
                    .bean("permissionService", PermissionService.class)
                    .setPermission(node, SearchFixture.OUTSIDER, PermissionService.CONSUMER, true);
            return null;
        }));
        office.catchUp();
        assertThat(ids(SearchFixture.OUTSIDER, about)).hasSize(2);
        office.host.asAdministrator(() -> office.host.bean(Transactions.class).write(() -> {
            office.host.bean(RecordGuard.class).unguarded(() -> office.host
                    .bean("nodeService", NodeService.class)
                    .deleteNode(node));
            return null;
        }));
        office.catchUp();
        assertThat(ids(SearchFixture.SUPERVISOR, about)).containsExactly(order.problemId());
    }

    @Test
    void goesOnWithoutTheTextOfFilesThatAreNotWhatTheySay() throws IOException {
        Order order = office.order("坏附件", "有坏附件的事项", "street1", SearchFixture.FIRST, List.of());
        office.attach(SearchFixture.FIRST, order, "炸弹.docx", bomb());
        office.attach(SearchFixture.FIRST, order, "坏.pdf", "%PDF-1.4 这不是 PDF".getBytes());
        office.attach(SearchFixture.FIRST, order, "好.txt", "坏附件旁边的好附件");
        office.catchUp();
        assertThat(ids(SearchFixture.FIRST, "cm:content:\"好附件\"")).hasSize(1);
        assertThat(ids(SearchFixture.FIRST, "rect:searchTitle:\"炸弹\"")).hasSize(1);
    }

    /** Packed small, unpacked large. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes());
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w=\"w\"><w:body>".getBytes());
            byte[] blanks = new byte[1 << 20];
            java.util.Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
