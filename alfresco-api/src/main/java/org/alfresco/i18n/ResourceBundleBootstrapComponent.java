package org.alfresco.i18n;

import java.util.List;
import org.springframework.extensions.surf.util.I18NUtil;

/** Registers message bundles when its bean is made. */
public class ResourceBundleBootstrapComponent {
    /** The bundles, named by dots or slashes. */
    public void setResourceBundles(List<String> resourceBundles) {
        resourceBundles.forEach(I18NUtil::registerResourceBundle);
    }
}
