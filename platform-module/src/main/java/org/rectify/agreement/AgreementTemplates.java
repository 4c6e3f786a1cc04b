package org.rectify.agreement;

import java.util.List;
import java.util.Optional;

/** The texts from which agreements are drawn. Every call joins the caller's transaction; who may is decided before. */
public interface AgreementTemplates {

    /** Those for all units and those of that one, by name; for null those of every unit. */
    List<AgreementTemplate> of(String unit);

    Optional<AgreementTemplate> find(String id);

    /** The one that is taken where none is named: the unit's own, else that for all, else the one that is shipped. */
    AgreementTemplate preferred(String unit);

    /**
     * Adds or replaces it; where it is to be preferred, no other of the same unit is any more.
     *
     * @param expectedVersion the version that was seen, or null
     * @throws org.rectify.platform.RefusedException for what is wrong with its text, or {@code agreement.version.stale}
     */
    AgreementTemplate put(AgreementTemplate template, Integer expectedVersion);

    void remove(String id);
}
