package org.rectify.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.share.ShareScriptsTest.run;
import static org.rectify.share.ShareScriptsTest.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What our script makes of the rows of the document library, with what Share gives such a script. */
class ShareRowsTest {

    /**
     * Share's DocList and jsonUtils; a repository that has seven overdue orders of which it gives the page asked for, and
     * that knows of order o1 that its reader may report on it.
     */
    private static final String SHARE =
            "var model = {json: null}, args = {}, today = '2026-11-27', calls = [], code = null, processed = 0;"
                    + "var status = {setCode: function(c) { code = c; }};"
                    + "var jsonUtils = {toJSONString: function(o) { return JSON.stringify(o); }};"
                    + "var DocList = {processResult: function(list) { processed++; list.items.forEach(function(item) {"
                    + "  item.actions = [{id: 'document-delete'}, {id: 'rectify-report'}, {id: 'rectify-archive'}]; }); }};"
                    + "function node(id) { return {node: {nodeRef: 'workspace://SpacesStore/' + id, type: 'rect:order'}}; }"
                    + "var broken = '';"
                    + "var remote = {call: function(a) { calls.push(a); var body;"
                    + "  if (broken !== '' && a.indexOf(broken) === 0) { return {status: 500, toString: function() { return '<html>'; }}; }"
                    + "  if (a.indexOf('/rectify/v1/records') === 0) { body = {items: [{record: 'order', id: 'o1', light: 'red',"
                    + "    waiting: {step: 'submit', label: '提交验收'}, steps: ['report']}]}; }"
                    + "  else if (a === '/rectify/v1/me') { body = {today: today}; }"
                    + "  else if (a.indexOf('/rectify/v1/') === 0) { body = {total: 7, skip: 5, max: 5, items: [{id: 'o1'}, {id: 'o2'}, {id: 'o1'}]}; }"
                    + "  else { body = {totalRecords: 2, startIndex: 0, items: a.split('=')[1].split(',').map(node)}; }"
                    + "  return {status: 200, toString: function() { return JSON.stringify(body); }}; }};";

    private static String rows(String before, String shown) {
        return run(
                        SHARE,
                        before,
                        source(ShareFiles.SCRIPTS.resolve("org/rectify/documentlibrary/data/surf-doclist.get.js")),
                        shown)
                .toString();
    }

    private static List<String> filters() {
        String source = ShareFiles.text(ShareFiles.SCRIPTS.resolve("org/rectify/library/library-filter.get.js"));
        List<String> names = new ArrayList<>();
        for (String name : run("var model = {}, args = {htmlid: 'f'};", source, "model.filters.join()")
                .toString()
                .split(",")) {
            names.add("rectify-" + name);
        }
        return names;
    }

    @Test
    void aFilterOfOursListsWhatTheRegisterKnows() {
        String before =
                "args = {filter: 'rectify-overdue', size: '5', pos: '2', sortField: 'cm:name', sortAsc: 'false'};";

        assertThat(rows(before, "calls[0]"))
                .isEqualTo(
                        "/rectify/v1/orders?light=red&status=issued&status=received&status=rectifying&skip=5&max=5&sort=-number");
        assertThat(rows(before, "calls[1]")).isEqualTo("/rectify-library/rows?ids=o1,o2");
        assertThat(rows(before, "code + ' ' + processed")).isEqualTo("200 1");
        assertThat(rows(
                        before,
                        "var l = JSON.parse(model.json); l.totalRecords + ' ' + l.startIndex + ' ' + l.items.length"))
                .isEqualTo("7 5 2");
    }

    @Test
    void anActionIsOfferedWhereItsStepIsTheReaders() {
        assertThat(
                        rows(
                                "args = {filter: 'rectify-overdue'};",
                                "JSON.parse(model.json).items.map(function(i) { return i.actions.map(function(a) { return a.id; }).join('+'); }).join()"))
                .isEqualTo("document-delete+rectify-report,document-delete+rectify-report+rectify-archive");
        assertThat(rows("args = {filter: 'rectify-overdue'};", "JSON.parse(model.json).items[0].rectify.waiting.label"))
                .isEqualTo("提交验收");
    }

    @Test
    void aPageOfAnyOtherFilterIsToldWhatIsKnownInOneCall() {
        String before =
                "var page = {items: [node('o1'), {node: {nodeRef: 'w/n1', type: 'rect:notice'}}, {node: {nodeRef: 'w/d', type: 'cm:content'}}]};"
                        + "DocList.processResult(page); processed = 0; model.json = JSON.stringify(page); args = {filter: 'path'};";

        assertThat(rows(before, "calls.join(' ')")).isEqualTo("/rectify/v1/records?order=o1&notice=n1");
        assertThat(rows(before, "processed + ' ' + code")).isEqualTo("0 null");
        assertThat(rows(before, "JSON.parse(model.json).items[0].rectify.light"))
                .isEqualTo("red");
    }

    @Test
    void theDetailsOfOneRecordAreToldToo() {
        assertThat(rows(
                        "var page = {item: node('o1')}; model.json = JSON.stringify(page); args = {};",
                        "JSON.parse(model.json).item.rectify.light"))
                .isEqualTo("red");
    }

    /** What the page of a folder offers beside it; Share's script has put it into its widget. */
    private static String details(String item, String shown) {
        return run(
                        SHARE,
                        "var details = {item: " + item + "}; DocList.processResult({items: [details.item]});"
                                + "model.widgets = [{id: 'FolderActions', options: {folderDetails: details}}, {id: 'Other'}];",
                        source(ShareFiles.SCRIPTS.resolve("org/rectify/folder-details/folder-actions.get.js")),
                        shown)
                .toString();
    }

    @Test
    void thePageOfAFolderOffersWhatTheRowInTheListDoes() {
        String actions = "details.item.actions.map(function(a) { return a.id; }).join('+')";

        assertThat(details("node('o1')", actions)).isEqualTo("document-delete+rectify-report");
        assertThat(details("{node: {nodeRef: 'w/f', type: 'cm:folder'}}", actions + " + calls.length"))
                .isEqualTo("document-delete+rectify-report+rectify-archive0");
    }

    @Test
    void thePageOfAFolderThatIsGoneStaysAsItIs() {
        String script = source(ShareFiles.SCRIPTS.resolve("org/rectify/folder-details/folder-actions.get.js"));

        assertThat(run(
                        SHARE,
                        "model.widgets = [{id: 'FolderActions', options: {folderDetails: null}}];",
                        script,
                        "calls.length"))
                .isEqualTo("0");
        assertThat(run(SHARE, script, "calls.length")).isEqualTo("0");
    }

    /** What an administrator may do with every node; "edit" is offered where Write is among it, as by Share. */
    private static final String OFFERED =
            "DocList.processResult = function(list) { processed++; list.items.forEach(function(item) {"
                    + " item.actions = item.node.permissions.user.Write ? [{id: 'edit'}, {id: 'rectify-report'}] : [{id: 'rectify-report'}]; }); };"
                    + "function may(type, aspects, write) { return {node: {nodeRef: 'w/' + type, type: type, aspects: aspects,"
                    + " permissions: {user: {Write: write, Delete: write, ChangePermissions: write}}}}; }";

    @ParameterizedTest
    @CsvSource({
        "rect:order, , rectify-report, 2, false false true",
        "rect:problem, , rectify-report, 2, false false true",
        "cm:content, rect:evidence, rectify-report, 2, false false true",
        "cm:content, rect:paper, rectify-report, 2, false false true",
        "cm:content, cm:titled, edit+rectify-report, 1, true true true",
        "cm:folder, , edit+rectify-report, 1, true true true",
        "rect:unit, , edit+rectify-report, 1, true true true",
    })
    void nobodyIsOfferedAChangeOfARecordThatWouldBeRefused(
            String type, String aspect, String actions, String processed, String left) {
        String before = OFFERED + "var page = {metadata: {x: 1}, items: [may('" + type + "', ['"
                + (aspect == null ? "" : aspect) + "'], true), may('rect:none', [], false)]};"
                + "DocList.processResult(page); model.json = JSON.stringify(page); args = {filter: 'path'};";
        String first = "var row = JSON.parse(model.json).items[0], user = row.node.permissions.user;";

        assertThat(rows(before, first + "row.actions.map(function(a) { return a.id; }).join('+')"))
                .isEqualTo(actions);
        assertThat(rows(before, first + "user.Write + ' ' + user.Delete + ' ' + user.ChangePermissions"))
                .isEqualTo(left);
        assertThat(rows(before, "processed"))
                .as("decided anew only where too much was offered")
                .isEqualTo(processed);
    }

    @Test
    void aRecordIsNeitherCopiedNorMovedFromItsRow() {
        String before =
                "var page = {items: [{node: {nodeRef: 'w/o', type: 'rect:order', aspects: []}, actions: [{id: 'document-copy-to'}, {id: 'document-move-to'}, {id: 'folder-download'}]},"
                        + "{node: {nodeRef: 'w/f', type: 'cm:folder', aspects: []}, actions: [{id: 'document-copy-to'}]}]}; model.json = JSON.stringify(page); args = {filter: 'path'};";

        assertThat(
                        rows(
                                before,
                                "JSON.parse(model.json).items.map(function(i) { return i.actions.map(function(a) { return a.id; }).join('+'); }).join()"))
                .isEqualTo("folder-download,document-copy-to");
    }

    @Test
    void thePageOfAFileOffersNoChangeOfEvidence() {
        String script = source(ShareFiles.SCRIPTS.resolve("org/rectify/document-details/document-actions.get.js"));

        assertThat(run(
                        SHARE,
                        OFFERED
                                + "var details = {metadata: {}, item: may('cm:content', ['rect:evidence'], true)}; DocList.processResult({items: [details.item]});"
                                + "model.widgets = [{id: 'DocumentActions', options: {documentDetails: details}}];",
                        script,
                        "details.item.actions.map(function(a) { return a.id; }).join('+')"))
                .isEqualTo("rectify-report");
    }

    private static final Path IN_REPOSITORY = Path.of(
            "../platform-module/src/main/resources/alfresco/extension/templates/webscripts/org/rectify/library/rows.get.js");

    /** Share's services in the repository: two folders in the library of one site and one elsewhere, records in each. */
    private static final String REPOSITORY = "var model = {}, located = 0, args = {ids: 'a,b,c,d,x y'};"
            + "var slingshotDocLib = {getJSON: function() { return '{}'; }};"
            + "function folder(id, read) { return {nodeRef: 'w/' + id, typeShort: 'cm:folder', isContainer: true, name: id, hasPermission: function() { return read; }}; }"
            + "var f1 = folder('f1', true), f2 = folder('f2', true), f3 = folder('f3', false);"
            + "var nodes = {a: [f1, '/Company Home/Sites/rectify/documentLibrary/2026/f1'], b: [f1, '/Company Home/Sites/rectify/documentLibrary/2026/f1'],"
            + " c: [f2, '/Company Home/Sites/rectify/documentLibrary/2026/f2'], d: [f3, '/Company Home/f3']};"
            + "var search = {findNode: function(ref) { var id = ref.replace(/^.*\\//, ''); return nodes[id] ? {nodeRef: ref, name: 'n' + id, parent: nodes[id][0], displayPath: nodes[id][1]} : null; }};"
            + "var Evaluator = {run: function(node) { return {node: node, nodeJSON: JSON.stringify({nodeRef: node.nodeRef, type: 'rect:order', aspects: ['rect:clock'],"
            + " permissions: {user: {}}, properties: {'cm:name': node.name, 'cm:owner': null, 'rect:status': 'issued', 'rect:searchText': 'long', 'rect:requiredMeasures': 'long'}})}; }};"
            + "var Common = {getFavourites: function() { return {}; }, getLikes: function() { return {totalLikes: 1}; },"
            + " getLocation: function(node) { located++; var site = node.displayPath.indexOf('/Company Home/Sites/') === 0, steps = node.displayPath.split('/');"
            + "  return {site: site ? 'rectify' : null, containerNode: site ? {nodeRef: 'l'} : null, container: site ? 'documentLibrary' : null,"
            + "   path: '/' + steps.slice(site ? 5 : 2).join('/'), repoPath: '/' + steps.slice(2).join('/'), file: node.name}; }};";

    private static Object repository(String shown) {
        return run(REPOSITORY, source(IN_REPOSITORY), shown);
    }

    @Test
    void aRowLeavesBehindWhatIsReadNowhere() {
        String row = "var row = JSON.parse(model.doclist.items[0].nodeJSON);";

        assertThat(repository(row + "Object.keys(row.properties).join()")).isEqualTo("cm:name,cm:owner,rect:status");
        assertThat(repository(row + "row.type + row.aspects + JSON.stringify(row.permissions)"))
                .isEqualTo("rect:orderrect:clock{\"user\":{}}");
        assertThat(repository("model.doclist.items.length")).isEqualTo("4");
    }

    @Test
    void theFolderOfARowSaysWhichItIsAndThatItIsOne() {
        String parents =
                "model.doclist.items.map(function(i) { return i.parent ? JSON.parse(i.parent.nodeJSON) : null; })";

        assertThat(repository(
                        parents + ".map(function(p) { return p ? p.nodeRef + p.isContainer : 'hidden'; }).join()"))
                .isEqualTo("w/f1true,w/f1true,w/f2true,hidden");
    }

    @Test
    void placesInOneLibraryAreFoundOnceAndAreWhatShareWouldFind() {
        assertThat(repository("located"))
                .as("once in the library, once elsewhere")
                .isEqualTo("2");
        assertThat(
                        repository(
                                "model.doclist.items.every(function(i) { var own = Common.getLocation(i.node);"
                                        + " return Object.keys(own).every(function(k) { return JSON.stringify(own[k]) === JSON.stringify(i.location[k]); }); })"))
                .isEqualTo("true");
    }

    /** Our lines and our evaluators; what somebody else's evaluator reads of a record is for Share's own lists. */
    @Test
    void whatOurRowsReadComesWithThem() {
        Set<String> read = new TreeSet<>();
        for (String source : List.of(
                ShareFiles.script("library"),
                ShareFiles.text(ShareFiles.EXTENSION.resolve("rectify-share-context.xml")))) {
            Pattern.compile("(?:property\\(record, \"|node\\.properties\\.)(rect:\\w+)")
                    .matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !name.startsWith("rect:evidence"))
                    .forEach(read::add);
        }
        Set<String> kept = Pattern.compile("\"(rect:\\w+)\": true")
                .matcher(ShareFiles.text(IN_REPOSITORY))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(read).hasSizeGreaterThan(10).isEqualTo(kept);
    }

    @Test
    void aPageWithNothingOfOursStaysAsItIs() {
        String before = "model.json = '{ \"items\": [] }'; args = {filter: 'path'};";

        assertThat(rows(before, "calls.length + model.json")).isEqualTo("0{ \"items\": [] }");
        assertThat(rows("model.json = null;", "calls.length + ' ' + model.json"))
                .isEqualTo("0 null");
    }

    @ParameterizedTest
    @CsvSource({"/rectify/v1/orders, 500", "/rectify-library, 500", "/rectify/v1/records, 200"})
    void whatTheRepositoryCantTellIsAFailureOnlyWhereThereWouldBeNoList(String broken, String code) {
        assertThat(rows("args = {filter: 'rectify-overdue'}; broken = '" + broken + "';", "code"))
                .isEqualTo(code);
    }

    @Test
    void aPageInTheDetailsKeepsItsActionsWhereTheRepositoryDoesNotTell() {
        assertThat(rows(
                        "args = {filter: 'rectify-overdue'}; broken = '/rectify/v1/records';",
                        "JSON.parse(model.json).items[0].actions.length"))
                .isEqualTo("3");
    }

    /** Share would ask its own script for a filter that ours doesn't know, and show the folder instead. */
    @Test
    void everyFilterThatIsOfferedIsKnown() {
        assertThat(filters()).hasSize(7).allSatisfy(filter -> assertThat(
                        rows("args = {filter: '" + filter + "'};", "calls[0].indexOf('/rectify/v1/') + ' ' + code"))
                .isEqualTo("0 200"));
        assertThat(rows("args = {filter: 'favourites'};", "calls.length")).isEqualTo("0");
        assertThat(filters()).allSatisfy(filter -> assertThat(ShareFiles.words("_zh_CN"))
                .containsKeys("description." + filter, "description." + filter + ".more"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-27, 2026-11-29", "2026-11-29, 2026-11-29", "2026-11-30, 2026-12-06"})
    void theWeekEndsOnSunday(String today, String sunday) {
        assertThat(rows("var today = '" + today + "';", "rectifyQuestion('rectify-week')"))
                .isEqualTo(
                        "orders?status=issued&status=received&status=rectifying&dueFrom=" + today + "&dueTo=" + sunday);
    }

    @Test
    void aPageIsNeverLargerThanTheRestGivesAndAnAddressNeverTooLong() {
        assertThat(rows("args = {filter: 'rectify-waiting', size: '9999', pos: '-3'};", "calls[0]"))
                .isEqualTo("/rectify/v1/inbox?&skip=0&max=500");
        assertThat(rows(
                        "var many = []; for (var i = 0; i < 250; i++) { many.push(node('n' + i)); }"
                                + "model.json = JSON.stringify({items: many});",
                        "calls.length + ' ' + calls.every(function(c) { return c.length < 4000; })"))
                .isEqualTo("3 true");
    }

    private static final String WORKFLOWS =
            "var heard = {}, window = {YAHOO: {Bubbling: {on: function(n, f) { heard[n] = f; }},"
                    + "util: {Event: {onDOMReady: function() {}}}}, Alfresco: {}, document: {}};";

    private static Object workflows(String shown) {
        return run(WORKFLOWS, ShareFiles.text(ShareFiles.ROOT.resolve("META-INF/rectify/share/processes.js")), shown);
    }

    @ParameterizedTest
    @CsvSource({
        "activiti$rectifyOrder, true",
        "activiti$rectifyNotice, true",
        "activiti$responsibilityAgreement, true",
        "activiti$activitiReview, false",
        "activiti$rectifyOrderOfSomebody, false",
    })
    void processesOfOursAreKnownByTheirDefinition(String name, String ours) {
        assertThat(workflows("window.RectifyProcesses.ours({name: '" + name + "'})"))
                .isEqualTo(ours);
    }

    @Test
    void noWayIsLeftToCancelOrDeleteAProcessOfOurs() {
        String page = "var part = {style: {}}; window.document.querySelectorAll = function(s) {"
                + " return s === '.workflow-details-actions' ? [part] : []; };";

        assertThat(workflows(page
                        + "heard.workflowDetailedData('l', [0, {name: 'activiti$rectifyOrder'}]); part.style.display"))
                .isEqualTo("none");
        assertThat(workflows(page + "heard.workflowDetailedData('l', [0, {name: 'activiti$x'}]); part.style.display"))
                .isEqualTo("undefined");
    }

    @Test
    void inTheListOnlyTheRowsOfOursLoseIt() {
        String table =
                "function row(name) { var link = {style: {}}; return {link: link, name: name, querySelectorAll: function() { return [link]; }}; }"
                        + "var lines = [row('activiti$rectifyOrder'), row('activiti$activitiReview')];"
                        + "window.RectifyProcesses.rows({getTbodyEl: function() { return {rows: lines}; },"
                        + " getRecord: function(line) { return {getData: function() { return {name: line.name}; }}; }});"
                        + "lines.map(function(line) { return line.link.style.display; }).join()";

        assertThat(workflows(table)).isEqualTo("none,");
    }

    /** Dojo and Aikau as far as the widget uses them; what is put into the page stands in "texts", what is asked for in "gets". */
    private static final String SEARCH = "var texts = [], gets = [], late = [], hidden = [], widget = null;"
            + "var document = {createTextNode: function(t) { return t; }};"
            + "var window = {setTimeout: function(f) { late.push(f); }};"
            + "function define(names, make) { widget = make(function(bases, own) { return own; }, null, null,"
            + " {PROXY_URI: '/p/', URL_PAGECONTEXT: '/share/page/'},"
            + " {get: function(a) { gets.push(a); var body = a.indexOf('units') > 0 ? {items: [{code: 'street1', name: '云砚街道'}]}"
            + "   : {items: [{id: 'o1', light: 'red'}]};"
            + "   return {then: function(f) { var r = f(body); return {then: function(g) { g(r); }}; }}; }},"
            + " {create: function(tag, with_) { var n = {tag: tag}; for (var k in with_) { n[k] = with_[k]; } texts.push(n); return n; }},"
            + " {add: function(n, c) { if (c === 'hidden') { hidden.push(n); } }},"
            + " {getObject: function(n, c, o) { return o[n]; }, hitch: function(o, f) { return function(x) { f.call(o, x); }; }}); }"
            + "function show(item) { widget.currentItem = item; widget.inherited = function() {}; widget.domNode = {appendChild: function() {}};"
            + " widget.message = function(k, v) { return v ? k + v[0] : k; }; widget.postCreate(); late.forEach(function(f) { f(); }); }"
            + "function row(type, properties) { return {node: {nodeRef: 'workspace://SpacesStore/o1', type: type, properties: properties}}; }"
            + "function said() { return texts.map(function(n) { return n.textContent || n.href || n.className || ''; }).filter(function(t) { return t !== ''; }).join('|'); }";

    private static String found(String shown) {
        return run(
                        SEARCH,
                        ShareFiles.text(ShareFiles.ROOT.resolve("META-INF/rectify/share/aikau/SearchFacts.js")),
                        shown)
                .toString();
    }

    @Test
    void aRowOfTheSearchSaysLightNumberUnitAndDeadlineOfAnOrder() {
        String order =
                "show(row('rect:order', {'rect:status': 'rectifying', 'rect:orderNumber': '1号', 'rect:leadUnit': 'street1',"
                        + "'rect:deadline': {iso8601: '2026-12-01T00:00:00.000+08:00'}}));";

        assertThat(found(order + "said()"))
                .isEqualTo("rectify.kind.order|rectify.status.rectifying|1号|云砚街道|rectify.row.deadline2026-12-01"
                        + "|rectify.row.open|rectify-light rectify-light-red| rectify.light.red · ");
        assertThat(found(order + "gets.join()")).isEqualTo("/p/rectify/v1/units,/p/rectify/v1/records?order=o1");
        assertThat(found(order + "texts.filter(function(n) { return n.tag === 'a'; })[0].href"))
                .isEqualTo("/share/page/rectify-order#/app/orders/o1");
    }

    @Test
    void aSignedAgreementHasNoDayToBeSignedByAnyMore() {
        String agreement =
                "show(row('rect:agreement', {'rect:agreementStatus': '%s', 'rect:signBy': '2026-12-14'})); said()";

        assertThat(found(agreement.formatted("sent"))).contains("rectify.row.deadline2026-12-14");
        assertThat(found(agreement.formatted("in-force"))).doesNotContain("rectify.row.deadline");
    }

    @Test
    void whatSeveralOrdersAreAboutHasLightAndDayFromWhatTheSearchKnows() {
        String problem = "show(row('rect:problem', {'rect:problemStatus': 'rectifying', 'rect:problemUnit': 'street1',"
                + " 'rect:searchDue': %s, 'rect:searchLight': %s}));";

        assertThat(found(problem.formatted("20261201", "'yellow'") + "said()"))
                .isEqualTo("rectify.kind.problem|rectify.problemStatus.rectifying|云砚街道|rectify.row.deadline2026-12-01"
                        + "|rectify.row.open|rectify-light rectify-light-yellow| rectify.light.yellow · ");
        assertThat(found(problem.formatted("20261201", "'yellow'") + "gets.join()"))
                .isEqualTo("/p/rectify/v1/units");
        assertThat(found(problem.formatted("20261201", "null") + "said()"))
                .as("nothing runs any more")
                .doesNotContain("rectify.row.deadline", "rectify-light");
    }

    @Test
    void aRowOfSomebodyElsesStaysAsItIs() {
        assertThat(found("show(row('cm:content', {})); hidden.length + ' ' + texts.length + ' ' + gets.length"))
                .isEqualTo("1 0 0");
        assertThat(found("show({}); hidden.length")).isEqualTo("1");
    }
}
