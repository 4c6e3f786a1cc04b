package org.rectify.host.dictionary;

import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;
import org.w3c.dom.Element;

/** All models. They are added while the host starts and do not change afterwards. */
public final class HostDictionary implements DictionaryService {
    private final HostNamespaces namespaces;
    private final Map<QName, HostModel> models = new ConcurrentHashMap<>();
    private final Map<QName, HostClass> classes = new ConcurrentHashMap<>();
    private final Map<QName, PropertyDefinition> properties = new ConcurrentHashMap<>();
    private final Map<QName, AssociationDefinition> associations = new ConcurrentHashMap<>();
    private final Map<QName, ConstraintDefinition> constraints = new ConcurrentHashMap<>();
    private final AnonymousTypes anonymous;

    public HostDictionary(HostNamespaces namespaces, List<String> builtIn) {
        this.namespaces = namespaces;
        this.anonymous = new AnonymousTypes(this, namespaces);
        builtIn.forEach(this::register);
    }

    /** Adds the model at a place on the classpath; a model of the same name is replaced. */
    public void register(String resource) {
        InputStream xml = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (xml == null) {
            throw new DictionaryException("Model " + resource + " is not on the classpath");
        }
        Element root = ModelReader.parse(xml, resource);
        ModelCompiler.Compiled compiled = new ModelCompiler(this, namespaces, root, resource).compile();
        models.put(compiled.model().name(), compiled.model());
        constraints.putAll(compiled.constraints());
        classes.putAll(compiled.classes());
        compiled.classes().values().forEach(this::index);
        anonymous.forget();
    }

    private void index(HostClass added) {
        added.getProperties().forEach((name, property) -> properties.putIfAbsent(name, property));
        added.getAssociations().forEach((name, association) -> associations.putIfAbsent(name, association));
    }

    HostClass find(QName name) {
        return classes.get(name);
    }

    /** The class and those above it; just itself where no model knows it. */
    public Set<QName> ancestry(QName name) {
        HostClass known = classes.get(name);
        return known == null ? Set.of(name) : known.ancestry();
    }

    @Override
    public Collection<QName> getAllModels() {
        return List.copyOf(models.keySet());
    }

    @Override
    public ModelDefinition getModel(QName model) {
        return models.get(model);
    }

    @Override
    public DataTypeDefinition getDataType(QName name) {
        return DataTypes.find(name);
    }

    private Collection<QName> names(Predicate<HostClass> which) {
        return classes.values().stream().filter(which).map(HostClass::getName).toList();
    }

    @Override
    public Collection<QName> getAllTypes() {
        return names(each -> !each.isAspect());
    }

    @Override
    public Collection<QName> getTypes(QName model) {
        return names(each -> !each.isAspect() && each.getModel().getName().equals(model));
    }

    @Override
    public Collection<QName> getSubTypes(QName type, boolean follow) {
        return names(each -> follow
                ? each.ancestry().contains(type)
                : type.equals(each.getParentName()) || type.equals(each.getName()));
    }

    @Override
    public TypeDefinition getType(QName name) {
        HostClass found = name == null ? null : classes.get(name);
        return found == null || found.isAspect() ? null : found;
    }

    @Override
    public TypeDefinition getAnonymousType(QName type, Collection<QName> aspects) {
        return anonymous.of(type, aspects);
    }

    @Override
    public Collection<QName> getAllAspects() {
        return names(HostClass::isAspect);
    }

    @Override
    public Collection<QName> getAspects(QName model) {
        return names(each -> each.isAspect() && each.getModel().getName().equals(model));
    }

    @Override
    public AspectDefinition getAspect(QName name) {
        HostClass found = name == null ? null : classes.get(name);
        return found == null || !found.isAspect() ? null : found;
    }

    @Override
    public ClassDefinition getClass(QName name) {
        return name == null ? null : classes.get(name);
    }

    @Override
    public boolean isSubClass(QName className, QName ofClassName) {
        return ancestry(className).contains(ofClassName);
    }

    @Override
    public PropertyDefinition getProperty(QName className, QName propertyName) {
        HostClass found = classes.get(className);
        return found == null ? null : found.getProperties().get(propertyName);
    }

    @Override
    public PropertyDefinition getProperty(QName propertyName) {
        return properties.get(propertyName);
    }

    @Override
    public Map<QName, PropertyDefinition> getPropertyDefs(QName className) {
        HostClass found = classes.get(className);
        return found == null ? Map.of() : new LinkedHashMap<>(found.getProperties());
    }

    @Override
    public Collection<QName> getProperties(QName model) {
        return properties.values().stream()
                .filter(each -> each.getModel().getName().equals(model))
                .map(PropertyDefinition::getName)
                .toList();
    }

    @Override
    public AssociationDefinition getAssociation(QName associationName) {
        return associations.get(associationName);
    }

    @Override
    public Collection<QName> getAssociations(QName model) {
        return associations.values().stream()
                .filter(each -> each.getModel().getName().equals(model))
                .map(AssociationDefinition::getName)
                .toList();
    }

    /** Whether the words of the property's values are searched for, and not only the values. */
    public boolean isTokenised(QName property) {
        return properties.get(property) instanceof HostProperty known
                && known.traits().tokenised();
    }

    @Override
    public ConstraintDefinition getConstraint(QName constraintQName) {
        return constraints.get(constraintQName);
    }

    @Override
    public Collection<ConstraintDefinition> getConstraints(QName model) {
        return constraints.values().stream()
                .filter(each -> each.getName().getNamespaceURI().equals(model.getNamespaceURI()))
                .toList();
    }

    @Override
    public String getMessage(String messageKey) {
        return I18NUtil.getMessage(messageKey);
    }

    @Override
    public String getMessage(String messageKey, Locale locale) {
        return I18NUtil.getMessage(messageKey, locale);
    }

    @Override
    public String getMessage(String messageKey, Object... params) {
        return I18NUtil.getMessage(messageKey, params);
    }

    @Override
    public String getMessage(String messageKey, Locale locale, Object... params) {
        return I18NUtil.getMessage(messageKey, locale, params);
    }
}
