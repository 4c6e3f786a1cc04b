package org.rectify.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.share.ShareScriptsTest.run;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script of the document library, as far as it decides something. */
class LibraryScriptsTest {

    private static final String LIBRARY = "var fired = [], document = {};"
            + "function XMLHttpRequest() { this.open = this.setRequestHeader = this.send = function() {}; }"
            + "var window = {YAHOO: {Bubbling: {heard: fired, fire: function(name, o) { this.heard.push(o.propertyName || o.actionName); }}},"
            + "Alfresco: {util: {encodeHTML: function(t) { return t.replace(/</g, '&lt;'); },"
            + "message: function(k) { return k; }}, constants: {USERNAME: 'u1', URL_RESCONTEXT: '/share/res/', PROXY_URI_RELATIVE: '/p/'}}};";

    private static String library() {
        return ShareFiles.script("library");
    }

    @Test
    void aRowSaysWhoseItIsAndNothingOfItBecomesMarkup() {
        String record =
                "{nodeRef: 'workspace://SpacesStore/1', rectify: {waiting: {label: '<u>'}}, jsNode: {properties: {'rect:status': 'rectifying',"
                        + "'rect:orderNumber': '<i>1', 'rect:deadline': {iso8601: '2126-12-01T00:00:00.000+08:00'},"
                        + "'rect:responsiblePerson': 'u1'}}}";

        assertThat(run(LIBRARY, library(), "window.RectifyLibrary.face(" + record + ")")
                        .toString())
                .contains(
                        "rectify-light-green",
                        "rectify.row.mine",
                        "/share/res/components/documentlibrary/indicators/rectify-mine-16.png",
                        "&lt;i>1")
                .contains("rectify.light.green</span> · rectify.status.rectifying · ")
                .doesNotContain("<i>", "<u>");
        assertThat(run(LIBRARY, library(), "fired.join()").toString())
                .contains("rectifyFace", "rectifyFacts", "rectifyEvidence", "onRectifyOpenOrder");
    }

    @ParameterizedTest
    @CsvSource({
        "rectifying, 2026-11-20, red",
        "rectifying, 2026-11-27, yellow",
        "rectifying, 2027-03-01, green",
        "issued, 2026-11-26, red",
        "draft, 2026-11-20, ''",
        "closed, 2026-11-20, grey",
    })
    void aRowsLight(String status, String deadline, String light) {
        assertThat(run(
                        LIBRARY,
                        library(),
                        "window.RectifyLibrary.light({jsNode: {properties: {'rect:status': '" + status
                                + "', 'rect:deadline': {iso8601: '" + deadline
                                + "T00:00:00.000+08:00'}}}}, new Date(2026, 10, 27))"))
                .isEqualTo(light);
    }

    @Test
    void aRowIsTheReadersWhereTheRepositoryTellsSo() {
        String asked = "window.RectifyLibrary.asked({rectify: %s})";

        assertThat(run(LIBRARY, library(), asked.formatted("{waiting: {step: 'sign-for', label: '签收'}}")))
                .isEqualTo("签收");
        assertThat(run(LIBRARY, library(), asked.formatted("{waiting: null}"))).isEqualTo("");
        assertThat(run(LIBRARY, library(), asked.formatted("undefined"))).isEqualTo("");
    }

    @Test
    void theLightThatTheRepositoryTellsGoesBeforeWhatTheRowWouldSay() {
        String row = "{rectify: {light: '%s'}, jsNode: {properties: {'rect:status': 'rectifying',"
                + "'rect:deadline': {iso8601: '2126-12-01T00:00:00.000+08:00'}}}}";

        assertThat(run(LIBRARY, library(), "window.RectifyLibrary.light(" + row.formatted("yellow") + ", new Date())"))
                .isEqualTo("yellow");
    }

    @Test
    void theFolderOfARecordHasItsOwnPictureInEverySizeOfTheList() {
        for (String type : List.of("order", "notice", "agreement", "problem")) {
            for (String size : List.of("32x32", "64x64", "256x256")) {
                String picture = run(
                                LIBRARY,
                                library(),
                                "window.RectifyLibrary.folder({type: 'rect:" + type + "'}, '" + size + "')")
                        .toString();
                assertThat(ShareFiles.ROOT.resolve("META-INF/" + picture)).isRegularFile();
            }
        }
    }

    @Test
    void otherFoldersKeepThePictureThatShareGivesThem() {
        String view = "function View() {} View.prototype = {getFolderIcon: function(n) { return 'own ' + n.type; },"
                + " getIconSize: function() { return '64x64'; }}; window.RectifyLibrary.dressFolders(View); var v = new View();"
                + " v.getFolderIcon({type: 'cm:folder'}) + ' ' + v.getFolderIcon({type: 'rect:order'}) + ' ' + v.getFolderIcon({type: 'toString'})";

        assertThat(run(LIBRARY, library(), view))
                .isEqualTo("own cm:folder /share/res/rectify/share/folders/order-64.svg own toString");
        assertThat(run(LIBRARY, library(), "window.RectifyLibrary.dressFolders(undefined); 'ok'"))
                .isEqualTo("ok");
    }

    @Test
    void aFoldersPictureIsNamedWhereShareGaveItNoName() {
        String view =
                "function View() {} View.prototype.renderCellThumbnail = function(list, cell) { cell.drawn = true; };"
                        + " function Picture(alt) { var a = alt; this.hasAttribute = function() { return a !== null; };"
                        + " this.setAttribute = function(n, v) { a = v; }; this.alt = function() { return a; }; }"
                        + " function alts(type) { var found = [new Picture(null), new Picture('.pdf')];"
                        + " new View().renderCellThumbnail({}, {getElementsByTagName: function() { return found; }},"
                        + " {getData: function() { return {jsNode: {type: type}, displayName: '台账'}; }});"
                        + " return found.map(function(p) { return p.alt(); }).join(); }"
                        + " window.RectifyLibrary.namePictures(View); alts('rect:order') + ' ' + alts('cm:folder')";

        assertThat(run(LIBRARY, library(), view)).isEqualTo("rectify.kind.order 台账,.pdf 台账,.pdf");
        assertThat(run(LIBRARY, library(), "window.RectifyLibrary.namePictures(undefined); 'ok'"))
                .isEqualTo("ok");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30T16:00:00.000Z", "2026-12-01T00:00:00.000Z", "2026-12-01T05:00:00.000Z"})
    void aDayIsTheOfficesInWhicheverZoneTheReaderIs(String told) {
        assertThat(run(
                        LIBRARY,
                        library(),
                        "window.RectifyLibrary.property({jsNode: {properties: {'rect:deadline': {iso8601: '" + told
                                + "'}}}}, 'rect:deadline')"))
                .isEqualTo("2026-12-01");
    }

    @Test
    void aFrozenLightStays() {
        assertThat(run(
                        LIBRARY,
                        library(),
                        "window.RectifyLibrary.light({jsNode: {properties: {'rect:status': 'submitted',"
                                + "'rect:frozenLight': 'green'}}}, new Date(2026, 10, 27))"))
                .isEqualTo("green");
    }

    @Test
    void measuresWithoutProofAreOfferedFirstAndTheWholeOrderLast() {
        String order = "{attachments: [{measureId: 'a'}], measures: [{id: 'a', text: 'A'}, {id: 'b', text: 'B'}]}";

        assertThat(run(LIBRARY, library(), "JSON.stringify(window.RectifyEvidence.measures(" + order + "))"))
                .isEqualTo(
                        "[[\"b\",\"2. B\"],[\"a\",\"1. A（rectify.evidence.proved）\"],[\"\",\"rectify.evidence.general\"]]");
        assertThat(run(LIBRARY, library(), "fired.join()").toString()).contains("onRectifyAddEvidence");
    }

    @Test
    void theOrdersOfferedAreThoseThatTheReaderWorksOnNamedByNumberTitleAndUnit() {
        String order = "{id: '%s', number: null, title: '%s', leadUnit: {name: 'U'}, steps: %s}";
        String orders = "[" + order.formatted("1", "T", "['report']") + "," + order.formatted("2", "Seen", "null") + ","
                + order.formatted("3", "Ended", "[]") + "," + order.formatted("1", "Again", "['report']") + "]";

        assertThat(run(LIBRARY, library(), "JSON.stringify(window.RectifyEvidence.choices(" + orders + "))"))
                .isEqualTo("[[\"1\",\" T（U）\"]]");
    }

    @Test
    void everyKindOfRecordSaysWhatItIs() {
        assertThat(run(
                                LIBRARY,
                                library(),
                                "window.RectifyLibrary.agreement({jsNode: {properties: {"
                                        + "'rect:agreementStatus': 'sent', 'rect:agreementNumber': 'N1', 'rect:signBy': '2026-12-14'}}})")
                        .toString())
                .contains("N1", "rectify.agreementStatus.sent", "rectify.row.signBy");
        assertThat(run(
                                LIBRARY,
                                library(),
                                "window.RectifyLibrary.notice({jsNode: {properties: {"
                                        + "'rect:noticeStatus': 'in-approval'}}})")
                        .toString())
                .contains("rectify.order.unnumbered", "rectify.noticeStatus.in-approval");
        assertThat(run(
                                LIBRARY,
                                library(),
                                "window.RectifyLibrary.problem({jsNode: {properties: {"
                                        + "'rect:problemStatus': 'open', 'rect:problemCategory': '<b>'}}})")
                        .toString())
                .contains("rectify.problemStatus.open", "&lt;b>");
    }

    @Test
    void aPencilSaysWhyItDoesNotWriteWhereARecordRefuses() {
        String editor = "function Editor() { this.params = {errorMessage: 'usual'}; this.shown = []; }"
                + "Editor.prototype.onPersistFailure = function(r) { this.shown.push(this.params.errorMessage); };"
                + "window.RectifyLibrary.dressEditor(Editor); window.RectifyLibrary.dressEditor(undefined); var e = new Editor();"
                + "e.onPersistFailure({json: {message: 'org.alfresco.error.AlfrescoRuntimeException: 1029 只能通过<b>步骤'}});"
                + "e.onPersistFailure({json: {message: 'FileExistsException'}}); e.onPersistFailure({}); e.shown.join()";

        assertThat(run(LIBRARY, library(), editor)).isEqualTo("只能通过&lt;b>步骤,usual,usual");
    }
}
