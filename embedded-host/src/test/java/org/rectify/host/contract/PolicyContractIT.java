package org.rectify.host.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Behaviours as ACS calls them (facts B and F). */
@ParameterizedClass
@EnumSource(TestHosts.Database.class)
class PolicyContractIT {
    @Parameter
    TestHosts.Database database;

    private HostFixture fixture;
    private NodeRef folder;
    private final List<JavaBehaviour> bound = new ArrayList<>();
    private final List<String> events = new ArrayList<>();

    /** Hears of events and does what it is told. */
    public static final class Ear {
        private final Consumer<Object[]> told;

        Ear(Consumer<Object[]> told) {
            this.told = told;
        }

        public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
            told.accept(new Object[] {node, before, after});
        }

        public void onCreateNode(ChildAssociationRef association) {
            told.accept(new Object[] {association});
        }

        public void beforeDeleteNode(NodeRef node) {
            told.accept(new Object[] {node});
        }

        public void onCreateChildAssociation(ChildAssociationRef association, boolean isNew) {
            told.accept(new Object[] {association, isNew});
        }
    }

    @BeforeEach
    void host() {
        fixture = new HostFixture(database);
        folder = fixture.folder();
    }

    /** The host is shared; behaviours that are bound stay, so they rest when their test is over. */
    @AfterEach
    void rest() {
        bound.forEach(behaviour -> behaviour.setNotificationFrequency(NotificationFrequency.EVERY_EVENT));
        silent = true;
    }

    private volatile boolean silent;

    private void bind(
            QName policy, QName type, String method, NotificationFrequency frequency, Consumer<Object[]> told) {
        JavaBehaviour behaviour = new JavaBehaviour(
                new Ear(arguments -> {
                    if (!silent) {
                        told.accept(arguments);
                    }
                }),
                method,
                frequency);
        bound.add(behaviour);
        fixture.host.bean(PolicyComponent.class).bindClassBehaviour(policy, type, behaviour);
    }

    @Test
    void callsEachEventOrTheFirstOrAllTogetherAtTheEnd() {
        QName policy = NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME;
        NodeRef order = fixture.order(folder);
        bind(
                policy,
                HostFixture.ORDER,
                "onUpdateProperties",
                NotificationFrequency.EVERY_EVENT,
                a -> events.add("every"));
        bind(
                policy,
                HostFixture.ORDER,
                "onUpdateProperties",
                NotificationFrequency.FIRST_EVENT,
                a -> events.add("first"));
        bind(policy, HostFixture.ORDER, "onUpdateProperties", NotificationFrequency.TRANSACTION_COMMIT, a -> {
            Map<?, ?> before = (Map<?, ?>) a[1];
            Map<?, ?> after = (Map<?, ?>) a[2];
            events.add("commit " + before.get(HostFixture.COUNT) + "->" + after.get(HostFixture.COUNT));
        });
        fixture.inTransaction(() -> {
            AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    events.add("listener");
                }
            });
            fixture.nodes.setProperty(order, HostFixture.COUNT, 1);
            fixture.nodes.setProperty(order, HostFixture.COUNT, 2);
            fixture.nodes.setProperty(order, HostFixture.COUNT, 2);
            return null;
        });
        assertThat(events).containsExactly("every", "first", "every", "commit 0->2", "listener");
    }

    @Test
    void tellsOfTheFirstPropertiesWithNothingBefore() {
        bind(
                NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                HostFixture.ORDER,
                "onUpdateProperties",
                NotificationFrequency.EVERY_EVENT,
                a -> events.add(((Map<?, ?>) a[1]).isEmpty() + " " + ((Map<?, ?>) a[2]).get(HostFixture.STATE)));
        fixture.order(folder);
        assertThat(events).containsExactly("true open");
    }

    @Test
    void letsABehaviourRefuseAndRollsEverythingBack() {
        NodeRef order = fixture.order(folder);
        bind(
                NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                HostFixture.ORDER,
                "onUpdateProperties",
                NotificationFrequency.EVERY_EVENT,
                a -> {
                    throw new IllegalStateException("refused");
                });
        assertThatThrownBy(() -> fixture.inTransaction(() -> {
                    fixture.nodes.setProperty(order, HostFixture.COUNT, 1);
                    return null;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("refused");
        assertThat(fixture.property(order, HostFixture.COUNT)).isEqualTo(0);
    }

    @Test
    void wrapsWhatIsThrownAtTheEnd() {
        NodeRef order = fixture.order(folder);
        bind(
                NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                HostFixture.ORDER,
                "onUpdateProperties",
                NotificationFrequency.TRANSACTION_COMMIT,
                a -> {
                    throw new IllegalStateException("late");
                });
        assertThatThrownBy(() -> fixture.inTransaction(() -> {
                    fixture.nodes.setProperty(order, HostFixture.COUNT, 1);
                    return null;
                }))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageContaining("Failed to execute transaction-level behaviour")
                .hasRootCauseMessage("late");
    }

    @Test
    void writesWhatABehaviourDoesAtTheEnd() {
        NodeRef order = fixture.order(folder);
        bind(
                NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                HostFixture.ORDER,
                "onUpdateProperties",
                NotificationFrequency.TRANSACTION_COMMIT,
                a -> fixture.nodes.setProperty(order, HostFixture.CODE, "AB7"));
        fixture.inTransaction(() -> {
            fixture.nodes.setProperty(order, HostFixture.COUNT, 1);
            return null;
        });
        assertThat(fixture.property(order, HostFixture.CODE)).isEqualTo("AB7");
    }

    @Test
    void restsForANodeOrAClassWhileItIsDisabled() {
        NodeRef order = fixture.order(folder);
        bind(
                NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                HostFixture.ORDER,
                "onUpdateProperties",
                NotificationFrequency.EVERY_EVENT,
                a -> events.add("heard"));
        BehaviourFilter filter = fixture.host.bean(BehaviourFilter.class);
        fixture.inTransaction(() -> {
            filter.disableBehaviour(order);
            fixture.nodes.setProperty(order, HostFixture.COUNT, 1);
            filter.enableBehaviour(order);
            filter.disableBehaviour(HostFixture.ORDER);
            fixture.nodes.setProperty(order, HostFixture.COUNT, 2);
            filter.enableBehaviour(HostFixture.ORDER);
            fixture.nodes.setProperty(order, HostFixture.COUNT, 3);
            return null;
        });
        assertThat(events).containsExactly("heard");
        fixture.inTransaction(() -> {
            fixture.nodes.setProperty(order, HostFixture.COUNT, 4);
            return null;
        });
        assertThat(events).hasSize(2);
    }

    @Test
    void doesNotCallABehaviourFromWithinItself() {
        NodeRef order = fixture.order(folder);
        bind(
                NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                HostFixture.ORDER,
                "onUpdateProperties",
                NotificationFrequency.EVERY_EVENT,
                a -> {
                    events.add("heard");
                    fixture.nodes.setProperty(order, HostFixture.CODE, "AB1");
                });
        fixture.inTransaction(() -> {
            fixture.nodes.setProperty(order, HostFixture.COUNT, 1);
            return null;
        });
        assertThat(events).hasSize(1);
        assertThat(fixture.property(order, HostFixture.CODE)).isEqualTo("AB1");
    }

    @Test
    void tellsOfChildrenThatGoWithTheirParent() {
        NodeRef order = fixture.order(folder);
        fixture.inTransaction(
                () -> fixture.nodes.createNode(order, HostFixture.fx("parts"), HostFixture.fx("p"), HostFixture.PART));
        bind(
                NodeServicePolicies.BeforeDeleteNodePolicy.QNAME,
                HostFixture.PART,
                "beforeDeleteNode",
                NotificationFrequency.EVERY_EVENT,
                a -> events.add("part goes"));
        fixture.inTransaction(() -> {
            fixture.nodes.deleteNode(order);
            return null;
        });
        assertThat(events).containsExactly("part goes");
    }

    @Test
    void tellsAParentOfItsNewChild() {
        NodeRef order = fixture.order(folder);
        JavaBehaviour behaviour = new JavaBehaviour(new Ear(a -> events.add("child")), "onCreateChildAssociation");
        fixture.host
                .bean(PolicyComponent.class)
                .bindAssociationBehaviour(
                        NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME,
                        HostFixture.ORDER,
                        ContentModel.ASSOC_CONTAINS,
                        behaviour);
        fixture.inTransaction(() -> {
            fixture.nodes.createNode(order, HostFixture.fx("parts"), HostFixture.fx("p"), HostFixture.PART);
            return fixture.create(order, "c", ContentModel.TYPE_CONTENT, Map.of());
        });
        assertThat(events).containsExactly("child");
    }

    @Test
    void showsAMoveAsAChangeOfHiddenProperties() {
        NodeRef order = fixture.order(folder);
        NodeRef other = fixture.folder();
        bind(
                NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                HostFixture.ORDER,
                "onUpdateProperties",
                NotificationFrequency.EVERY_EVENT,
                a -> events.add("" + ((Map<?, ?>) a[2]).containsKey(ContentModel.PROP_CASCADE_TX)));
        fixture.inTransaction(
                () -> fixture.nodes.moveNode(order, other, ContentModel.ASSOC_CONTAINS, HostFixture.named("m")));
        assertThat(events).containsExactly("true");
    }
}
