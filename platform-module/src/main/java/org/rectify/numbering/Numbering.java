package org.rectify.numbering;

/**
 * Gives document numbers (文号), gap-free and never twice: the counter's row is locked until the transaction that uses
 * the number ends, and a rollback gives the number back before anyone could take the next.
 */
public interface Numbering {

    /**
     * The next number of the issuing unit in that year, by the unit's template, e.g. {@code 区督整〔2026〕12号}.
     *
     * @param issuingUnit code of the issuing unit
     * @param year the year of issuance
     */
    String next(String issuingUnit, int year);

    /**
     * The next number of a series of its own, apart from the unit's other documents.
     *
     * @param series names it among the unit's, e.g. {@code agreement}
     * @param template as in {@link #setTemplate}; it has to name the unit
     */
    String next(String issuingUnit, String series, String template, int year);

    /** The template by which the unit's numbers are written, its own or else the one for all. */
    Template template(String issuingUnit);

    /**
     * Sets the unit's template. Placeholders: {@code {year}} and {@code {n}}, both mandatory; {@code {n:4}} pads.
     *
     * @throws org.rectify.platform.RefusedException where a placeholder is missing or unknown
     */
    void setTemplate(String issuingUnit, String template);

    /**
     * A template as it is written.
     *
     * @param own whether it was set for the unit
     */
    record Template(String text, boolean own) {}
}
