package org.rectify.host.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.CyclicChildRelationshipException;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Nodes as ACS has them (facts F). */
@ParameterizedClass
@EnumSource(TestHosts.Database.class)
class NodeContractIT {
    @Parameter
    TestHosts.Database database;

    private HostFixture fixture;
    private NodeRef folder;

    @BeforeEach
    void host() {
        fixture = new HostFixture(database);
        folder = fixture.folder();
    }

    private Map<QName, Serializable> all(NodeRef node) {
        return fixture.inTransaction(() -> fixture.nodes.getProperties(node));
    }

    private void set(NodeRef node, QName name, Serializable value) {
        fixture.inTransaction(() -> {
            fixture.nodes.setProperty(node, name, value);
            return null;
        });
    }

    @Test
    void appliesDefaultsAndMandatoryAspectsWhenANodeIsMade() {
        NodeRef order = fixture.order(folder);
        Map<QName, Serializable> properties = all(order);
        assertThat(properties)
                .containsEntry(HostFixture.STATE, "open")
                .containsEntry(HostFixture.COUNT, 0)
                .containsEntry(HostFixture.fx("mark"), "fresh")
                .containsEntry(ContentModel.PROP_CREATOR, "admin")
                .containsEntry(ContentModel.PROP_NODE_UUID, order.getId());
        assertThat(fixture.inTransaction(() -> fixture.nodes.getAspects(order)))
                .contains(HostFixture.fx("dated"), ContentModel.ASPECT_AUDITABLE, ContentModel.ASPECT_REFERENCEABLE);
    }

    @Test
    void keepsEveryKindOfValue() {
        NodeRef other = fixture.order(folder);
        Map<QName, Serializable> given = new HashMap<>();
        Date due = new Date(1_700_000_000_000L);
        given.put(HostFixture.fx("due"), due);
        given.put(HostFixture.fx("words"), new ArrayList<>(List.of("整改", "b")));
        given.put(HostFixture.fx("share"), 0.25);
        given.put(HostFixture.fx("link"), other);
        given.put(HostFixture.fx("total"), 5_000_000_000L);
        NodeRef order = fixture.order(folder, given);
        assertThat(all(order)).containsAllEntriesOf(given);
    }

    @Test
    void readsBackWhatItWroteFromTheDatabase() {
        NodeRef order = fixture.order(folder, Map.of(HostFixture.fx("words"), new ArrayList<>(List.of("a", "b"))));
        fixture.inTransaction(() -> {
            String stored = fixture.jdbc.queryForObject(
                    "select props from host_node where id = ?", String.class, order.getId());
            assertThat(stored).contains("\"fx:words\":[\"a\",\"b\"]");
            return null;
        });
    }

    @Test
    void checksConstraintsAtTheCommitAndNotAtTheCall() {
        NodeRef order = fixture.order(folder);
        boolean[] passed = new boolean[1];
        assertThatThrownBy(() -> fixture.inTransaction(() -> {
                    fixture.nodes.setProperty(order, HostFixture.STATE, "nope");
                    passed[0] = true;
                    return null;
                }))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("stateOptions");
        assertThat(passed[0]).isTrue();
        assertThat(fixture.property(order, HostFixture.STATE)).isEqualTo("open");
    }

    @Test
    void checksRegularExpressionsAndBounds() {
        NodeRef order = fixture.order(folder);
        assertThatThrownBy(() -> set(order, HostFixture.CODE, "x1")).isInstanceOf(IntegrityException.class);
        assertThatThrownBy(() -> set(order, HostFixture.COUNT, -1)).isInstanceOf(IntegrityException.class);
        assertThatThrownBy(() -> set(order, ContentModel.PROP_NAME, "a/b")).isInstanceOf(IntegrityException.class);
        set(order, HostFixture.CODE, "AB12");
    }

    @Test
    void refusesAWrongNumberAtTheCall() {
        NodeRef order = fixture.order(folder);
        fixture.inTransaction(() -> {
            assertThatThrownBy(() -> fixture.nodes.setProperty(order, HostFixture.COUNT, "abc"))
                    .isInstanceOf(AlfrescoRuntimeException.class);
            return null;
        });
    }

    @Test
    void refusesAMissingMandatoryPropertyThatIsEnforcedAndMarksOneThatIsNot() {
        assertThatThrownBy(() -> fixture.inTransaction(
                        () -> fixture.create(folder, HostFixture.unique("s"), HostFixture.STRICT, Map.of())))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("must");
        NodeRef strict = fixture.inTransaction(() -> fixture.create(
                folder, HostFixture.unique("s"), HostFixture.STRICT, Map.of(HostFixture.fx("must"), "x")));
        assertThat(fixture.inTransaction(() -> fixture.nodes.hasAspect(strict, ContentModel.ASPECT_INCOMPLETE)))
                .isTrue();
        set(strict, HostFixture.fx("should"), "y");
        assertThat(fixture.inTransaction(() -> fixture.nodes.hasAspect(strict, ContentModel.ASPECT_INCOMPLETE)))
                .isFalse();
    }

    @Test
    void acceptsAPropertyThatNoModelKnows() {
        NodeRef order = fixture.order(folder);
        QName unknown = QName.createQName("http://nowhere", "thing");
        set(order, unknown, "x");
        assertThat(fixture.property(order, unknown)).isEqualTo("x");
    }

    @Test
    void refusesASecondNodeOfTheSameNameAtTheCallWhateverTheCase() {
        fixture.inTransaction(() -> fixture.create(folder, "Same", HostFixture.ORDER, Map.of()));
        fixture.inTransaction(() -> {
            assertThatThrownBy(() -> fixture.create(folder, "SAME", HostFixture.ORDER, Map.of()))
                    .isInstanceOf(DuplicateChildNodeNameException.class);
            return fixture.create(folder, "other", HostFixture.ORDER, Map.of());
        });
        assertThat(fixture.inTransaction(
                        () -> fixture.nodes.getChildByName(folder, ContentModel.ASSOC_CONTAINS, "same")))
                .isNotNull();
    }

    @Test
    void letsANameBeTakenAgainWhenItsNodeIsGoneInTheSameTransaction() {
        NodeRef first = fixture.inTransaction(() -> fixture.create(folder, "again", HostFixture.ORDER, Map.of()));
        NodeRef second = fixture.inTransaction(() -> {
            fixture.nodes.deleteNode(first);
            return fixture.create(folder, "again", HostFixture.ORDER, Map.of());
        });
        assertThat(fixture.inTransaction(
                        () -> fixture.nodes.getChildByName(folder, ContentModel.ASSOC_CONTAINS, "again")))
                .isEqualTo(second);
    }

    @Test
    void allowsEqualNamesWhereTheAssociationDoes() {
        NodeRef order = fixture.order(folder);
        fixture.inTransaction(() -> {
            for (int i = 0; i < 2; i++) {
                fixture.nodes.createNode(
                        order,
                        HostFixture.fx("parts"),
                        HostFixture.fx("part"),
                        HostFixture.PART,
                        Map.of(ContentModel.PROP_NAME, "part"));
            }
            return null;
        });
        assertThat(fixture.inTransaction(() ->
                        fixture.nodes.getChildAssocs(order, HostFixture.fx("parts"), RegexQNamePattern.MATCH_ALL)))
                .hasSize(2);
    }

    @Test
    void replacesAllWhenPropertiesAreSetSoThatTheNameBecomesTheId() {
        NodeRef order = fixture.order(folder, Map.of(HostFixture.CODE, "AB1"));
        fixture.inTransaction(() -> {
            fixture.nodes.setProperties(order, new HashMap<>(Map.of(HostFixture.STATE, "closed")));
            return null;
        });
        assertThat(all(order))
                .containsEntry(ContentModel.PROP_NAME, order.getId())
                .containsEntry(HostFixture.STATE, "closed")
                .containsEntry(ContentModel.PROP_CREATOR, "admin")
                .doesNotContainKey(HostFixture.CODE);
    }

    @Test
    void keepsTheKeyOfANullAndDropsWhatIsRemoved() {
        NodeRef order = fixture.order(folder, Map.of(HostFixture.CODE, "AB1"));
        set(order, HostFixture.CODE, null);
        assertThat(all(order)).containsKey(HostFixture.CODE).containsEntry(HostFixture.CODE, null);
        fixture.inTransaction(() -> {
            fixture.nodes.removeProperty(order, HostFixture.CODE);
            return null;
        });
        assertThat(all(order)).doesNotContainKey(HostFixture.CODE);
    }

    @Test
    void addsTheAspectWhosePropertyIsSetAndTakesItsPropertiesAwayWithIt() {
        NodeRef order = fixture.order(folder);
        set(order, HostFixture.STAMP, "x");
        assertThat(fixture.inTransaction(() -> fixture.nodes.hasAspect(order, HostFixture.STAMPED)))
                .isTrue();
        fixture.inTransaction(() -> {
            fixture.nodes.removeAspect(order, HostFixture.STAMPED);
            return null;
        });
        assertThat(all(order)).doesNotContainKey(HostFixture.STAMP);
    }

    @Test
    void deletesWhatIsBelowAndLetsTheIdBeUsedAgain() {
        NodeRef order = fixture.order(folder);
        NodeRef child = fixture.inTransaction(
                () -> fixture.create(order, HostFixture.unique("c"), ContentModel.TYPE_CONTENT, Map.of()));
        fixture.inTransaction(() -> {
            fixture.nodes.deleteNode(order);
            return null;
        });
        assertThat(fixture.inTransaction(() -> fixture.nodes.exists(child))).isFalse();
        assertThatThrownBy(() -> all(order)).isInstanceOf(InvalidNodeRefException.class);
        NodeRef again = fixture.inTransaction(() ->
                fixture.create(folder, "again", HostFixture.ORDER, Map.of(ContentModel.PROP_NODE_UUID, order.getId())));
        assertThat(again).isEqualTo(order);
    }

    @Test
    void refusesToLeaveAnEnforcedAssociationWithoutTarget() {
        NodeRef target = fixture.order(folder);
        assertThatThrownBy(() -> fixture.inTransaction(
                        () -> fixture.create(folder, HostFixture.unique("n"), HostFixture.NEEDY, Map.of())))
                .isInstanceOf(IntegrityException.class);
        fixture.inTransaction(() -> {
            NodeRef needy = fixture.create(folder, HostFixture.unique("n"), HostFixture.NEEDY, Map.of());
            return fixture.nodes.createAssociation(needy, target, HostFixture.fx("needs"));
        });
        assertThatThrownBy(() -> fixture.inTransaction(() -> {
                    fixture.nodes.deleteNode(target);
                    return null;
                }))
                .isInstanceOf(IntegrityException.class);
    }

    @Test
    void countsTargetsAtTheCommit() {
        NodeRef one = fixture.order(folder);
        NodeRef two = fixture.order(folder);
        NodeRef three = fixture.order(folder);
        fixture.inTransaction(() -> fixture.nodes.createAssociation(one, two, HostFixture.fx("refers")));
        assertThat(fixture.inTransaction(() -> fixture.nodes.getTargetAssocs(one, HostFixture.fx("refers"))))
                .singleElement()
                .satisfies(each -> assertThat(each.getTargetRef()).isEqualTo(two));
        assertThat(fixture.inTransaction(() -> fixture.nodes.getSourceAssocs(two, RegexQNamePattern.MATCH_ALL)))
                .hasSize(1);
        assertThatThrownBy(() -> fixture.inTransaction(
                        () -> fixture.nodes.createAssociation(one, three, HostFixture.fx("refers"))))
                .isInstanceOf(IntegrityException.class);
    }

    @Test
    void refusesAnUnknownTypeAndAChildThatDoesNotFit() {
        assertThatThrownBy(() ->
                        fixture.inTransaction(() -> fixture.create(folder, "x", HostFixture.fx("nothing"), Map.of())))
                .isInstanceOf(InvalidTypeException.class);
        NodeRef order = fixture.order(folder);
        assertThatThrownBy(() -> fixture.inTransaction(() -> fixture.nodes.createNode(
                        order, HostFixture.fx("parts"), HostFixture.fx("p"), HostFixture.ORDER)))
                .isInstanceOf(IntegrityException.class);
    }

    @Test
    void countsAFolderAsChangedWhenAChildIsAdded() {
        NodeRef parent = fixture.folder();
        Date before = (Date) fixture.property(parent, ContentModel.PROP_MODIFIED);
        fixture.inTransaction(() -> {
            fixture.jdbc.update("update host_node set touched_at = 0 where id = ?", parent.getId());
            return null;
        });
        fixture.order(parent);
        assertThat((Date) fixture.property(parent, ContentModel.PROP_MODIFIED)).isAfterOrEqualTo(before);
    }

    @Test
    void movesANodeUnderItsNameAndRefusesACircle() {
        NodeRef other = fixture.folder();
        NodeRef order = fixture.order(folder);
        ChildAssociationRef moved = fixture.inTransaction(
                () -> fixture.nodes.moveNode(order, other, ContentModel.ASSOC_CONTAINS, HostFixture.named("moved")));
        assertThat(moved.getParentRef()).isEqualTo(other);
        assertThat(fixture.inTransaction(() -> fixture.nodes.getPrimaryParent(order))
                        .getParentRef())
                .isEqualTo(other);
        assertThat(fixture.inTransaction(() -> fixture.nodes.getChildAssocs(folder)))
                .isEmpty();
        assertThatThrownBy(() -> fixture.inTransaction(() ->
                        fixture.nodes.moveNode(other, order, ContentModel.ASSOC_CONTAINS, HostFixture.named("circle"))))
                .isInstanceOf(CyclicChildRelationshipException.class);
    }

    @Test
    void seesItsOwnChangesBeforeTheyAreWritten() {
        fixture.inTransaction(() -> {
            NodeRef order = fixture.create(folder, "fresh", HostFixture.ORDER, Map.of());
            assertThat(fixture.nodes.exists(order)).isTrue();
            assertThat(fixture.nodes.getChildAssocs(folder)).hasSize(1);
            assertThat(fixture.nodes.getChildByName(folder, ContentModel.ASSOC_CONTAINS, "FRESH"))
                    .isEqualTo(order);
            fixture.nodes.setProperty(order, ContentModel.PROP_NAME, "renamed");
            assertThat(fixture.nodes.getChildByName(folder, ContentModel.ASSOC_CONTAINS, "fresh"))
                    .isNull();
            fixture.nodes.deleteNode(order);
            assertThat(fixture.nodes.getChildAssocs(folder)).isEmpty();
            return null;
        });
    }

    @Test
    void addsASecondParentWithoutMovingTheNode() {
        NodeRef order = fixture.order(folder);
        NodeRef second = fixture.folder();
        fixture.inTransaction(
                () -> fixture.nodes.addChild(second, order, ContentModel.ASSOC_CONTAINS, HostFixture.named("link")));
        assertThat(fixture.inTransaction(() -> fixture.nodes.getParentAssocs(order)))
                .hasSize(2);
        assertThat(fixture.inTransaction(() -> fixture.nodes.getChildAssocs(second)))
                .hasSize(1);
        fixture.inTransaction(() -> {
            fixture.nodes.removeChild(second, order);
            return null;
        });
        assertThat(fixture.inTransaction(() -> fixture.nodes.exists(order))).isTrue();
    }

    @Test
    void setsTheDatesThatAreGivenOnlyWhileAuditingRests() {
        Date past = new Date(1_600_000_000_000L);
        NodeRef order = fixture.order(folder, Map.of(ContentModel.PROP_CREATED, past));
        assertThat(fixture.property(order, ContentModel.PROP_CREATED)).isNotEqualTo(past);
        fixture.inTransaction(() -> {
            fixture.host.bean(BehaviourFilter.class).disableBehaviour(order, ContentModel.ASPECT_AUDITABLE);
            fixture.nodes.setProperty(order, ContentModel.PROP_CREATED, past);
            return null;
        });
        assertThat(fixture.property(order, ContentModel.PROP_CREATED)).isEqualTo(past);
    }

    @Test
    void holdsATextOfAHundredThousandCharacters() {
        String text = "整".repeat(100_000);
        NodeRef order = fixture.order(folder, Map.of(ContentModel.PROP_TITLE, text));
        assertThat(fixture.property(order, ContentModel.PROP_TITLE)).isEqualTo(text);
    }

    @Test
    void namesTypesInTheLanguageOfWhoAsks() {
        DictionaryService dictionary = fixture.host.bean("dictionaryService", DictionaryService.class);
        org.springframework.extensions.surf.util.I18NUtil.setLocale(java.util.Locale.SIMPLIFIED_CHINESE);
        try {
            assertThat(dictionary.getType(HostFixture.ORDER).getTitle(dictionary))
                    .isEqualTo("整改通知单");
        } finally {
            org.springframework.extensions.surf.util.I18NUtil.setLocale(null);
        }
    }

    @Test
    void tellsThePathFromTheRoot() {
        NodeRef order = fixture.inTransaction(() -> fixture.create(folder, "path", HostFixture.ORDER, Map.of()));
        NamespaceService namespaces = fixture.host.bean("namespaceService", NamespaceService.class);
        assertThat(fixture.inTransaction(() -> fixture.nodes.getPath(order).toPrefixString(namespaces)))
                .startsWith("/app:company_home/cm:folder")
                .endsWith("/cm:path");
    }

    @Test
    void knowsNoOtherStore() {
        assertThat(fixture.nodes.exists(new NodeRef(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, "x")))
                .isFalse();
    }
}
