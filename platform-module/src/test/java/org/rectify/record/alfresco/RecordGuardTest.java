package org.rectify.record.alfresco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.forms.FormData;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.rest.framework.core.exceptions.ConstraintViolatedException;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.rectify.model.RectifyModel;
import org.rectify.testing.FixedIdentity;

/** What comes to a record past its steps, and what the host's own forms are told before it does. */
class RecordGuardTest {

    private static final NodeRef NODE = new NodeRef("workspace://SpacesStore/1");
    private static final QName ORDER = QName.createQName(RectifyModel.URI, "order");
    private static final QName MEASURE = QName.createQName(RectifyModel.URI, "measure");

    private final List<NodeRef> owned = new ArrayList<>();
    private final RecordGuard guard = guard();

    private static <T> T stub(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answers.get(method.getName())));
    }

    private RecordGuard guard() {
        OwnableService owners = (OwnableService) Proxy.newProxyInstance(
                OwnableService.class.getClassLoader(),
                new Class<?>[] {OwnableService.class},
                (self, method, arguments) -> {
                    owned.add((NodeRef) arguments[0]);
                    return null;
                });
        RecordGuard made = new RecordGuard(stub(PolicyComponent.class, Map.of()), owners, new FixedIdentity("leader"));
        made.init();
        made.protect(ORDER, List.of(MEASURE));
        return made;
    }

    private static ChildAssociationRef made() {
        return new ChildAssociationRef(
                ContentModel.ASSOC_CONTAINS, new NodeRef("workspace://SpacesStore/0"), ContentModel.PROP_NAME, NODE);
    }

    @Test
    void aRecordComesAboutByAStepAlone() {
        assertThatThrownBy(() -> guard.onCreateNode(made())).isInstanceOf(ConstraintViolatedException.class);
        assertThat(owned).isEmpty();

        guard.unguarded(() -> guard.onCreateNode(made()));
        assertThat(owned).containsExactly(NODE);
        assertThatThrownBy(() -> guard.onCreateNode(made()))
                .as("after the step")
                .isInstanceOf(ConstraintViolatedException.class);
    }

    @Test
    void aCopyOfEvidenceIsNoRecordAndMayBeMade() {
        guard.onCreateFile(made());
        assertThat(owned).containsExactly(NODE);
    }

    @Test
    void aFormOfARecordItsPartsAndItsFilesIsRefusedBeforeItIsSaved() {
        assertThatThrownBy(() -> save(ORDER, Set.of())).isInstanceOf(AlfrescoRuntimeException.class);
        assertThatThrownBy(() -> save(MEASURE, Set.of())).isInstanceOf(AlfrescoRuntimeException.class);
        assertThatThrownBy(() -> save(ContentModel.TYPE_CONTENT, Set.of(RectifyModel.ASPECT_EVIDENCE)))
                .isInstanceOf(AlfrescoRuntimeException.class);
        assertThatThrownBy(() -> save(ContentModel.TYPE_CONTENT, Set.of(RectifyModel.ASPECT_PAPER)))
                .isInstanceOf(AlfrescoRuntimeException.class);
        assertThatCode(() -> save(ContentModel.TYPE_CONTENT, Set.of(ContentModel.ASPECT_TITLED)))
                .doesNotThrowAnyException();
        assertThatCode(() -> save(RectifyModel.TYPE_UNIT, Set.of()))
                .as("units are kept by their form")
                .doesNotThrowAnyException();
    }

    private void save(QName type, Set<QName> aspects) {
        NodeService nodes = stub(NodeService.class, Map.of("getType", type, "getAspects", aspects));
        new RecordForms(guard, nodes).beforePersist(NODE, new FormData());
    }

    @Test
    void aFormForANewNodeMakesNothingOfOurs() {
        assertThatThrownBy(() -> make(ORDER)).isInstanceOf(AlfrescoRuntimeException.class);
        assertThatThrownBy(() -> make(RectifyModel.TYPE_UNIT)).isInstanceOf(AlfrescoRuntimeException.class);
        assertThatCode(() -> make(ContentModel.TYPE_CONTENT)).doesNotThrowAnyException();
    }

    private static void make(QName type) {
        new NewRecordForms().beforePersist(stub(TypeDefinition.class, Map.of("getName", type)), new FormData());
    }
}
